import { bareLabel } from '../../workbook/header';
import type { RuleBook } from '../../rulebook/book';
import { codesOf } from '../choices';
import type { Field, Form } from '../form';
import type { LabelHit, LabelIndex } from './labels';
import { type HeaderSearch, textAt } from './search';

/** A field and the column that carries its label. */
export interface HeaderColumn {
  readonly field: Field;
  readonly column: number;
  /** As it stands in the sheet; the parts of a label that is split over rows are parted by a slash. */
  readonly label: string;
}

/** Whether a text is what is chosen in a column, though it may be the label of another: 质量 below 最弱的一项. */
export const isChosen = (field: Field, text: string, book: RuleBook): boolean =>
  field.choices !== undefined && codesOf(field, text, book) !== undefined;

/** The labels of one column in a block of header rows, from the top down: equal neighbours once, blanks not at all. */
export type Levels = readonly string[];

export function levelsOf(search: HeaderSearch, top: number, bottom: number): Levels[] {
  const { sheet, merges } = search;
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
    columns.map((column) => textAt(search, top + i, column).trim()),
  );
  // A group's label stands over its first column and means those to its right too, as far as they have labels of their own.
  rows.slice(0, -1).forEach((row, i) => {
    let group = '';
    columns.forEach((column) => {
      const below = rows.slice(i + 1).some((other) => other[column] !== '' && other[column] !== row[column]);
      if (row[column] !== '') group = below ? row[column] : '';
      else if (below && merges.at(top + i, column) === undefined) row[column] = group;
      else group = '';
    });
  });
  return columns.map((column) =>
    rows.map((row) => row[column]).filter((text, i, all) => text !== '' && text !== all[i - 1]),
  );
}

/** A field that a column may stand for. */
export interface Claim {
  readonly hit: LabelHit;
  readonly column: number;
  /** 0 is the strongest. */
  readonly rank: number;
}

/** Labels without a last one that is chosen from the list of the label above it: that is a row of data. */
function withoutValue(parts: Levels, labels: LabelIndex, book: RuleBook): Levels {
  if (parts.length < 2) return parts;
  const [above, last] = parts.slice(-2);
  return labels.hits(above).some(({ field }) => isChosen(field, last, book)) ? parts.slice(0, -1) : parts;
}

/** What the columns of a block may stand for; a label put together from its parts says more than its last part alone. */
export function claimsOf(levels: readonly Levels[], { labels, book }: HeaderSearch): Claim[] {
  return levels.flatMap((all, column) => {
    const parts = withoutValue(all, labels, book);
    if (parts.length === 0) return [];
    const own = labels.hits(parts[parts.length - 1]);
    const joined = parts.length > 1 ? labels.hitsOfKey(parts.map(bareLabel).join('')) : [];
    return [
      ...joined.map((hit): Claim => ({ hit, column, rank: hit.own ? 0 : 1 })),
      ...own.map((hit): Claim => ({ hit, column, rank: hit.own ? 2 : 3 })),
    ];
  });
}

/** Gives each field of a form one column, and each column one field: strong claims first, then from the left. */
export function assign(form: Form, claims: readonly Claim[], levels: readonly Levels[]): Map<string, HeaderColumn> {
  const columns = new Map<string, HeaderColumn>();
  const taken = new Set<number>();
  const own = claims.filter(({ hit }) => hit.form === form);
  for (const { hit, column } of own.sort((one, other) => one.rank - other.rank || one.column - other.column)) {
    if (columns.has(hit.field.id) || taken.has(column)) continue;
    taken.add(column);
    columns.set(hit.field.id, { field: hit.field, column, label: levels[column].join('/') });
  }
  return columns;
}
