import { measureStatus } from '../../rules/measure';
import type { Derivation, FormContext, FormRow } from '../form';

/** 状态 of a measure by its dates, its progress and the day of reference; without that day only what is done can be told. */
export function stateOf(row: FormRow, context: FormContext): ReturnType<Derivation['derive']> {
  const [start, due] = [row.day('startOn'), row.day('dueOn')];
  if (start === undefined || due === undefined || context.asOf === undefined) return undefined;
  return measureStatus({ start, due, progress: row.number('progress') ?? 0 }, context.asOf);
}

export const measureState: Derivation = {
  words: { zh: '由开始日期、完成日期与进度判定', en: 'from the dates and the progress' },
  from: ['startOn', 'dueOn', 'progress'],
  derive: stateOf,
};
