import type { RuleValues } from '../rulebook/book';
import { maskPersonal, type PersonalKind } from '../rules/identity';
import { foldKey } from '../values/fold';
import { bareLabel } from './header';
import { CellKind, type Column, type Table } from './table';

const ASCII = /^[\x20-\x7e]*$/;

/** Whether a label is one of those, or a longer Chinese one that ends so: 客户联系电话. */
function isCalled(label: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const key = foldKey(name);
    return label === key || (!ASCII.test(key) && label.endsWith(key));
  });
}

/** What kind of personal information a column of that label holds; undefined for none. */
export function personalKind(label: string, { identity }: RuleValues): PersonalKind | undefined {
  const { mask, citizenNumber: citizen, personalFields } = identity;
  const bare = bareLabel(label);
  if (bare === '') return undefined;
  if (isCalled(bare, citizen.labels)) return 'citizenNumber';
  if (isCalled(bare, mask.account.labels)) return 'account';
  if (isCalled(bare, mask.phone.labels)) return 'phone';
  if (isCalled(bare, mask.person.labels)) return 'person';
  const whole = personalFields.flatMap(({ zh, en, aliases = [] }) => [zh, en, ...aliases]);
  return isCalled(bare, whole) ? 'whole' : undefined;
}

/** Columns that hold personal information, by their indexes. */
export type PersonalColumns = ReadonlyMap<number, PersonalKind>;

/**
 * The columns of a heading that hold personal information.
 * @param known  columns by which the rows are told apart, which stay readable whatever they are called
 */
export function personalColumns(
  labels: readonly string[],
  known: ReadonlySet<number>,
  rules: RuleValues,
): PersonalColumns {
  const found = new Map<number, PersonalKind>();
  labels.forEach((label, index) => {
    const kind = known.has(index) ? undefined : personalKind(label, rules);
    if (kind !== undefined) found.set(index, kind);
  });
  return found;
}

/** A table as it is handed on: what stands in personal columns below the heading is hidden, and a text whatever it was. */
export function maskedTable(
  table: Table,
  { columns, headerRow }: { readonly columns: PersonalColumns; readonly headerRow: number },
  rules: RuleValues,
): Table {
  const mask = (column: Column, kind: PersonalKind): Column => {
    const shows = (row: number): boolean => row > headerRow && column.kind(row) !== CellKind.Blank;
    return {
      length: column.length,
      kind: (row) => (shows(row) ? CellKind.Text : column.kind(row)),
      number: (row) => (shows(row) ? NaN : column.number(row)),
      text: (row) => (shows(row) ? maskPersonal(kind, column.text(row), rules) : column.text(row)),
    };
  };
  return {
    name: table.name,
    rowCount: table.rowCount,
    columnCount: table.columnCount,
    column(index) {
      const kind = columns.get(index);
      return kind === undefined ? table.column(index) : mask(table.column(index), kind);
    },
  };
}
