import type { RuleValues } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import { type Answer, refuse, ruled } from '../rules/answer';
import { listed } from '../text/list';
import type { Datum } from '../text/message';
import { foldKey } from '../values/fold';
import { bareLabel, matchHeader } from '../workbook/header';
import { CellKind, columnName, type Table } from '../workbook/table';
import { words } from './words';

/** One recognised column. */
export interface ListColumn {
  readonly code: string;
  /** 0 is column A. */
  readonly index: number;
  /** The label as it stands in the sheet. */
  readonly label: string;
}

/** Where a list lies on its sheet. */
export interface ListLayout {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, ListColumn>;
  /** Every label of the header row, by column; '' where there is none. */
  readonly labels: readonly string[];
}

/** Labels that the user named for columns that no alias knows: code → label. */
export type ColumnMap = Readonly<Record<string, string>>;

export interface LayoutOptions {
  /** Codes without which the list cannot be used. */
  readonly required: readonly string[];
  /** Codes for which a second candidate does not matter: the first is taken. */
  readonly lenient: readonly string[];
  readonly map: ColumnMap;
}

const labelsOf = (table: Table, row: number): string[] =>
  Array.from({ length: table.columnCount }, (_, index) => {
    const column = table.column(index);
    return column.kind(row) === CellKind.Text ? column.text(row) : '';
  });

const shown = (labels: readonly string[]): Datum => {
  const said = labels.filter((label) => label !== '');
  return said.length === 0 ? '∅' : listed(said);
};

/** Columns of a header row that carry a label the user named. */
const named = (labels: readonly string[], label: string): number[] => {
  const exact = labels.flatMap((one, index) => (foldKey(one) === foldKey(label) ? [index] : []));
  return exact.length > 0
    ? exact
    : labels.flatMap((one, index) => (bareLabel(one) === bareLabel(label) ? [index] : []));
};

/**
 * Finds the header row among the first rows and the columns in it, in any order, with title rows above.
 * @param wanted  the columns to look for, with their aliases
 */
export function findLayout(
  table: Table,
  wanted: readonly Term[],
  { required, lenient, map }: LayoutOptions,
  rules: RuleValues,
): Answer<ListLayout> {
  const sheet = table.name;
  if (table.rowCount === 0) return refuse(words.empty({ sheet }));
  for (const code of Object.keys(map)) {
    if (!wanted.some((term) => term.code === code))
      return refuse(words.unknownCode({ code, allowed: wanted.map((term) => term.code).join(', ') }));
  }

  let headerRow = -1;
  let best = 0;
  for (let row = 0; row < Math.min(table.rowCount, rules.list.headerSearchRows); row++) {
    const labels = labelsOf(table, row);
    const known = matchHeader(labels, wanted);
    const score = known.size + Object.values(map).filter((label) => named(labels, label).length > 0).length;
    if (score > best) [headerRow, best] = [row, score];
  }
  const wantedTerm = wanted.find((term) => term.code === required[0])!;
  if (headerRow < 0) {
    return refuse(
      words.noHeader({
        sheet,
        rows: rules.list.headerSearchRows,
        wanted: wantedTerm,
        found: shown(labelsOf(table, 0)),
      }),
    );
  }

  const labels = labelsOf(table, headerRow);
  const matched = matchHeader(labels, wanted);
  const columns = new Map<string, ListColumn>();
  for (const term of wanted) {
    const { code } = term;
    const mapped = Object.hasOwn(map, code) ? map[code] : undefined;
    const at = mapped === undefined ? (matched.get(code) ?? []) : named(labels, mapped);
    if (mapped !== undefined && at.length === 0)
      return refuse(words.noSuchLabel({ code, label: mapped, sheet, found: shown(labels) }));
    if (at.length > 1 && !lenient.includes(code)) {
      const found = listed(at.map((index) => `${labels[index]} (${columnName(index)}${headerRow + 1})`));
      return refuse(words.twoColumns({ sheet, wanted: term, found, code }));
    }
    if (at.length > 0) columns.set(code, { code, index: at[0], label: labels[at[0]] });
    else if (required.includes(code))
      return refuse(words.missing({ sheet, row: headerRow + 1, wanted: term, code, found: shown(labels) }));
  }
  return ruled({ headerRow, columns, labels });
}
