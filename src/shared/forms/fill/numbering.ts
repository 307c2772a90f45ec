import { explain } from '../../rules/explain';
import { because } from '../../rules/answer';
import { formatDay } from '../../values/date';
import { fold } from '../../values/fold';
import { contentAt } from '../../workbook/read-content';
import type { Field, FormContext, FormRow, Numbering } from '../form';
import type { FoundForm, NumberPattern } from '../found';
import { dateIn, numberOf, partsOf } from '../numbers';
import { type DraftCell, isEmpty, wanted } from './draft';
import type { FillOptions, UnfilledCell } from './plan';
import { words } from './words';

/** The field that Fill numbers in a form, where it has one and the sheet a column for it. */
function numberedField({ form, columns }: FoundForm): (Field & { readonly numbered: Numbering }) | undefined {
  const field = columns.get(form.key)?.field;
  return field?.numbered === undefined ? undefined : { ...field, numbered: field.numbered };
}

/** Numbers in use: those of the forms, and those that rows of other forms name though their own row is gone. */
function usedNumbers(own: readonly FoundForm[], all: readonly FoundForm[]): string[] {
  const [{ form }] = own;
  const numbers = own.flatMap(({ rows }) => rows.map((row) => row.text(form.key)));
  for (const { columns, rows } of all) {
    for (const { field } of columns.values()) {
      if (field.reference?.form === form.id && field.reference.field === form.key)
        numbers.push(...rows.map((row) => row.text(field.id)));
    }
  }
  return numbers.filter((text) => text !== '');
}

interface Last {
  readonly sequence: number;
  readonly text: string;
}

const later = (one: Last | undefined, other: Last): Last =>
  one === undefined || other.sequence > one.sequence ? other : one;

/** Hands out the numbers of one pattern. */
class Sequence {
  /** Date as it stands in the numbers → the highest number under it. */
  readonly #highest = new Map<string, Last>();
  readonly #used: ReadonlySet<string>;
  /** The running number goes on from day to day rather than starting anew. */
  readonly #goesOn: boolean;

  constructor(
    readonly pattern: NumberPattern,
    numbers: readonly string[],
  ) {
    const lowest = new Map<string, number>();
    for (const text of numbers) {
      const parts = partsOf(text, pattern);
      if (parts === undefined) continue;
      const { date, sequence } = parts;
      this.#highest.set(date, later(this.#highest.get(date), { sequence, text }));
      lowest.set(date, Math.min(sequence, lowest.get(date) ?? Infinity));
    }
    const [first, ...others] = [...lowest.keys()].sort();
    this.#goesOn = others.length > 0 && others.every((date) => lowest.get(date)! > this.#highest.get(first)!.sequence);
    this.#used = new Set(numbers.map((text) => fold(text).toLowerCase()));
  }

  /** The next number of a day, and the one that it follows. */
  next(day: number): { readonly text: string; readonly last: string | undefined } {
    const { pattern } = this;
    const date = dateIn(pattern.date, day);
    const all = [...this.#highest.values()];
    const last = this.#goesOn ? all.reduce(later) : this.#highest.get(date);
    let sequence = (last?.sequence ?? 0) + 1;
    // A number that was written in another way may be in the way.
    while (this.#used.has(numberOf(pattern, day, sequence).toLowerCase())) sequence++;
    const text = numberOf(pattern, day, sequence);
    this.#highest.set(date, { sequence, text });
    return { text, last: last?.text };
  }
}

/** Rows that have no number and something else. */
const withoutNumber = (found: FoundForm, key: string): FormRow[] =>
  found.rows.filter((row) => isEmpty(found, row.row, found.columns.get(key)!.column));

/**
 * Gives a number to every row that has none: written as the workbook writes them, the next of its day, never one that is or was in
 * use. Serial numbers run by the sheet, all others through the whole workbook.
 */
export function numberRows(
  forms: readonly FoundForm[],
  context: FormContext,
  options: FillOptions,
): { readonly cells: readonly DraftCell[]; readonly unfilled: readonly UnfilledCell[] } {
  const cells: DraftCell[] = [];
  const unfilled: UnfilledCell[] = [];
  const sequences = new Map<string, Sequence | 'mixed'>();

  for (const found of forms) {
    const field = numberedField(found);
    const { form, sheet } = found;
    if (field === undefined || !wanted(found, field, options)) continue;
    const { pattern: path, date } = field.numbered;
    const own = field.type === 'count' ? [found] : forms.filter((one) => one.form === form);
    const scope = field.type === 'count' ? `${form.id} ${sheet.name} ${found.headerTop}` : form.id;
    let sequence = sequences.get(scope);
    const taken = usedNumbers(own, forms);
    if (sequence === undefined) {
      const learnt = own.map(({ numberPattern }) => numberPattern).find((one) => one !== undefined);
      const pattern = learnt ?? (taken.length === 0 ? (context.book.entry(path)!.value as NumberPattern) : undefined);
      sequences.set(scope, (sequence = pattern === undefined ? 'mixed' : new Sequence(pattern, taken)));
    }
    for (const row of withoutNumber(found, form.key)) {
      const place = { sheet: sheet.name, row: row.row, column: found.columns.get(form.key)!.column };
      const day = date === undefined ? undefined : row.day(date);
      if (sequence === 'mixed') {
        unfilled.push({ form, field, place, row: '', why: words.mixedNumbers() });
        continue;
      }
      if (day === undefined && sequence.pattern.date !== '') {
        const label = form.fields.find(({ id }) => id === date)!.label;
        unfilled.push({ form, field, place, row: '', why: words.needsDay({ label }) });
        continue;
      }
      const { text, last } = sequence.next(day ?? 0);
      const reason =
        last !== undefined
          ? because(words.nextNumber({ last }))
          : taken.length > 0 && day !== undefined
            ? because(words.firstOfDay({ day: formatDay(day) }))
            : because(words.firstNumber({ path }), path);
      cells.push({
        found,
        field,
        row: row.row,
        was: contentAt(sheet, row.row, place.column),
        now: field.type === 'count' ? Number(text) : text,
        why: explain([reason], context.book, options.lang),
      });
    }
  }
  return { cells, unfilled };
}
