import type { FoundForm } from '../forms/found';
import type { FormRow } from '../forms/form';
import type { Change } from '../port/port';
import { defineWords, type Message } from '../text/message';
import { foldKey } from '../values/fold';
import { overlay } from '../workbook/overlay';
import type { CellPatch, Place, WorkbookPatch } from '../workbook/patch';
import { contentAt } from '../workbook/read-content';
import type { Book } from '../workbook/sheet';
import { cellName } from '../workbook/table';
import type { CheckedDesk } from './check';
import { fillDesk, openForms } from './fill';
import type { DeskTerms } from './terms';

const words = defineWords('clashes', {
  taken: {
    zh: '{label} {number} 同时被另一位协作者用了（{theirs}），本行（{ours}）可改用 {next}。',
    en: '{label} {number} was taken by a co-author at the same time ({theirs}); this row ({ours}) may take {next}.',
  },
  takenOnly: {
    zh: '{label} {number} 同时被另一位协作者用了（{theirs}），本行（{ours}）请改用别的编号。',
    en: '{label} {number} was taken by a co-author at the same time ({theirs}); give this row ({ours}) another one.',
  },
});

/** A number that a co-author gave to another row than ours. */
export interface NumberClash {
  readonly message: Message;
  readonly number: string;
  readonly ours: Place;
  readonly theirs: Place;
  /** The next free number, and the change that gives it to our row; undefined where no pattern of numbers was found. */
  readonly offer: { readonly next: string; readonly patch: WorkbookPatch } | undefined;
}

interface Numbered {
  readonly found: FoundForm;
  readonly row: FormRow;
  readonly at: Place;
}

const isCovered = ({ sheet, row, column }: Place, changes: readonly Change[]): boolean =>
  changes.some(
    ({ sheet: changed, area }) =>
      (changed === undefined || changed === sheet) &&
      (area === undefined || (area.top <= row && row <= area.bottom && area.left <= column && column <= area.right)),
  );

/** Rows by the form and the number that they bear, as far as Fill gives numbers that hold for the whole workbook. */
function byNumber(forms: readonly FoundForm[]): Iterable<readonly Numbered[]> {
  const groups = new Map<string, Numbered[]>();
  for (const found of forms) {
    const key = found.columns.get(found.form.key);
    // Serial numbers run by the sheet, and say nothing of a row.
    if (key?.field.numbered === undefined || key.field.type === 'count') continue;
    for (const row of found.rows) {
      const text = row.text(found.form.key);
      if (text === '') continue;
      const id = `${found.form.id} ${foldKey(text)}`;
      const one = { found, row, at: { sheet: found.sheet.name, row: row.row, column: key.column } };
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [one]);
      else group.push(one);
    }
  }
  return groups.values();
}

const addressOf = ({ sheet, row, column }: Place): string => `${sheet}!${cellName(row, column)}`;
const samePlace = (one: Place, other: Place): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** What Fill would give these cells if they were blank, cell by cell. */
function nextNumbers(book: Book, cells: readonly Numbered[], terms: DeskTerms): readonly CellPatch[] {
  const blanked = cells.map(({ at, found }): CellPatch => ({
    at,
    was: contentAt(found.sheet, at.row, at.column),
    now: null,
  }));
  const desk = openForms(overlay(book, { cells: blanked, columns: [], tables: [] }), terms);
  const forms = [...new Set(cells.map(({ found }) => found.form.id))];
  const fields = [...new Set(cells.map(({ found }) => found.form.key))];
  const { plan } = fillDesk(desk, terms, { forms, fields, rows: false });
  return cells.flatMap(({ at }, i) => {
    const given = plan.patch.cells.find((one) => samePlace(one.at, at));
    return given === undefined ? [] : [{ ...given, was: blanked[i].was }];
  });
}

/**
 * Numbers that two people gave at once: rows that bear the same one, of which a co-author wrote some. The co-author's row keeps it, and
 * the next free number is offered for ours. Rows that bear one number without any of them having come from elsewhere are for the checks.
 * @param changes  what was told since the workbook was last looked at
 */
export function clashesOf({ book }: CheckedDesk, changes: readonly Change[], terms: DeskTerms): readonly NumberClash[] {
  const remote = changes.filter(({ origin }) => origin === 'remote');
  if (remote.length === 0) return [];
  const pairs = [...byNumber(openForms(book, terms).forms)].flatMap((rows) => {
    const theirs = rows.find(({ at }) => isCovered(at, remote));
    const ours = rows.filter(({ at }) => !isCovered(at, remote));
    return theirs === undefined ? [] : ours.map((one) => ({ ours: one, theirs }));
  });
  if (pairs.length === 0) return [];
  const next = nextNumbers(
    book,
    pairs.map(({ ours }) => ours),
    terms,
  );
  return pairs.map(({ ours, theirs }): NumberClash => {
    const { form, columns } = ours.found;
    const number = ours.row.text(form.key);
    const cell = next.find((one) => samePlace(one.at, ours.at));
    const said = {
      label: columns.get(form.key)!.field.label,
      number,
      ours: addressOf(ours.at),
      theirs: addressOf(theirs.at),
    };
    const places = { number, ours: ours.at, theirs: theirs.at };
    if (cell === undefined) return { ...places, message: words.takenOnly(said), offer: undefined };
    const text = String(cell.now);
    return {
      ...places,
      message: words.taken({ ...said, next: text }),
      offer: { next: text, patch: { cells: [cell], columns: [], tables: [] } },
    };
  });
}

/** Those of the clashes that still are: both rows bear the number. */
export function standingClashes(clashes: readonly NumberClash[], { book }: CheckedDesk): readonly NumberClash[] {
  const bears = (number: string, { sheet: name, row, column }: Place): boolean => {
    const sheet = book.sheets.find((one) => one.name === name);
    return sheet !== undefined && foldKey(sheet.column(column).text(row)) === foldKey(number);
  };
  return clashes.filter(({ number, ours, theirs }) => bears(number, ours) && bears(number, theirs));
}
