import type { Field } from '../../forms/form';
import type { RuleBook } from '../../rulebook/book';
import { formatPercent } from '../../text/message';
import type { Check, CheckContext, Remedy, Verdict } from '../check';
import { change } from '../remedy';
import { type FieldCell, fieldCells } from '../spots';
import { numberIn } from '../units';
import { fail } from '../verdict';
import { about, words } from './words';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the type itself says: no amount and no count is below zero, no share of a whole is above one. */
const OF_TYPE: Partial<Record<Field['type'], Range>> = {
  money: { min: 0, max: Infinity },
  count: { min: 0, max: Infinity },
  share: { min: 0, max: 1 },
};

function rangeOf({ type, range }: Field, book: RuleBook): Range | undefined {
  const base = OF_TYPE[type];
  if (range === undefined) return base;
  const at = (path: string | undefined, otherwise: number) =>
    path === undefined ? otherwise : (book.entry(path)!.value as number);
  return { min: at(range.min, base?.min ?? -Infinity), max: at(range.max, base?.max ?? Infinity) };
}

/** 20 where a share belongs was meant as 20 %. */
function asShare(cell: FieldCell, value: number): Remedy[] {
  const now = value / 100;
  if (cell.field.type !== 'share' || now > 1) return [];
  return [change(cell, now, words.asShare({ now, percent: formatPercent(now) }))];
}

function* run(context: CheckContext): Generator<Verdict> {
  // What is computed may be below zero or above the whole (a change, a target surpassed).
  const cells = fieldCells(
    context,
    (field) => field.derived === undefined && rangeOf(field, context.book) !== undefined,
  );
  for (const cell of cells) {
    const { row, field, spot } = cell;
    const value = row.number(field.id) ?? numberIn(cell, context.book);
    if (value === undefined) continue;
    const { min, max } = rangeOf(field, context.book)!;
    if (value < min) yield fail(spot, words.below({ field: field.label, found: value, least: min }));
    else if (value > max)
      yield fail(spot, words.above({ field: field.label, found: value, most: max }), {
        suggestions: asShare(cell, value),
      });
    else yield 'pass';
  }
}

export const outOfRange: Check = {
  id: 'out-of-range',
  ...about,
  severity: 'error',
  rules: [
    'complaint.severity.min',
    'complaint.severity.max',
    'forms.contactLog.satisfaction.min',
    'forms.contactLog.satisfaction.max',
  ],
  needs: { forms: [], all: false },
  run,
};
