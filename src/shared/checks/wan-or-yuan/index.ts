import type { Field } from '../../forms/form';
import type { FoundForm } from '../../forms/found';
import { yuanIn } from '../../forms/read-value';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { yuanOf } from '../units';
import { review } from '../verdict';
import { about, words } from './words';

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A ratio as people say it: two figures that count. */
const rounded = (ratio: number): number => Number(ratio.toPrecision(2));

function* ofColumn(found: FoundForm, field: Field, { book }: CheckContext): Generator<Verdict> {
  const { sheet, rows, headerBottom } = found;
  const { unit } = book.values.forms.check;
  const { wan } = book.values.list;
  const { column } = found.columns.get(field.id)!;
  const amounts = rows.flatMap((row) => {
    const value = row.number(field.id);
    return value !== undefined && value > 0 ? [{ row, value }] : [];
  });
  if (amounts.length < unit.minValues) return;
  const usual = median(amounts.map(({ value }) => value));

  const header = { sheet, row: headerBottom, column, found };
  const medianWan = (usual * yuanIn(field, book.values)) / wan;
  if (yuanOf({ found, field }, book) === wan && medianWan > unit.mostWan) {
    yield review(header, words.column({ field: field.label, median: medianWan }));
    return;
  }

  const cells = sheet.column(column);
  for (const { row, value } of amounts) {
    const ratio = value > usual ? value / usual : usual / value;
    if (ratio < unit.ratioFrom || ratio > unit.ratioTo) {
      yield 'pass';
      continue;
    }
    const typed = cells.number(row.row);
    const large = value > usual;
    const now = large ? typed / wan : typed * wan;
    const said = { field: field.label, found: cells.text(row.row), ratio: rounded(ratio) };
    yield review({ found, row, field: field.id }, large ? words.tooLarge(said) : words.tooSmall(said), {
      suggestions: Number.isNaN(typed)
        ? []
        : [changeAt(sheet, row.row, column, now, large ? words.inWan({ now }) : words.inYuan({ now }))],
    });
  }
}

function* run(context: CheckContext): Generator<Verdict> {
  // On a card a column is no list of like amounts.
  for (const found of context.forms.filter(({ form }) => form.kind !== 'card'))
    for (const { field } of found.columns.values())
      if (field.type === 'money' && field.derived === undefined) yield* ofColumn(found, field, context);
}

export const wanOrYuan: Check = {
  id: 'wan-or-yuan',
  ...about,
  severity: 'warning',
  rules: [
    'forms.check.unit.minValues',
    'forms.check.unit.ratioFrom',
    'forms.check.unit.ratioTo',
    'forms.check.unit.mostWan',
  ],
  needs: { forms: [], all: false },
  run,
};
