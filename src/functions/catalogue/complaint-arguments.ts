import { because, type Ruled } from '../../shared/rules/answer';
import { type DeadlineKind, deadlineKindNamed } from '../../shared/rules/complaint';
import { joined, words as complaintWords } from '../../shared/rules/complaint/words';
import { type Inputs, Stop } from '../inputs';
import type { Parameter } from '../types';

export const acceptedParameter: Parameter = {
  name: { en: 'accepted', zh: '受理日期' },
  description: {
    zh: '受理日期（按小时计的期限须带时刻），一格或一列',
    en: 'Day of acceptance (with a time where hours are counted), a cell or a column',
  },
  kind: 'each',
};

export const deadlineParameter: Parameter = {
  name: { en: 'kind', zh: '期限种类' },
  description: {
    zh: '“投诉”（默认）、“国内索赔”、“港澳台索赔”、“国际索赔”、“索赔答复”、“赔付”、“申诉转办”、“调解意见反馈”、“彻底延误（同城）”等',
    en: '“complaint” (default), “domestic claim”, “claim, Hong Kong, Macao, Taiwan”, “international claim”, “claim reply”, “payment”, “appeal passed on” and others',
  },
  kind: 'each',
  optional: true,
};

/** The kind of deadline in a row, 投诉 where none is given. */
export function deadlineOf(inputs: Inputs, row: number): DeadlineKind {
  const { rules } = inputs;
  const text = inputs.text('kind', row) ?? rules.complaint.deadlineKinds[0].code;
  const kind = deadlineKindNamed(text, rules);
  if (kind === undefined)
    throw new Stop(complaintWords.unknownKind({ found: text, allowed: joined(rules.complaint.deadlineKinds) }));
  return kind;
}

/** Says that weekends alone were counted, where working days matter and no holidays were given. */
export function withCalendarNote<T>(answer: Ruled<T>, inputs: Inputs, counts: boolean): Ruled<T> {
  if (!counts || inputs.given('holidays')) return answer;
  return { value: answer.value, reasons: [...answer.reasons, because(complaintWords.weekendsOnly())] };
}
