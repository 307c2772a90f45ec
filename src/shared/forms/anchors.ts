import { fingerprint } from '../rulebook/hash';
import type { Anchor } from '../workbook/patch';
import type { AnchorTable } from '../workbook/relocate';
import type { FormRow } from './form';
import type { FoundForm } from './found';

/** The field that names rows for anchors: the form's key or, on a sheet without it, the first column that was recognised. */
const keyOf = ({ form, columns }: FoundForm): string => (columns.has(form.key) ? form.key : [...columns.keys()][0]);

/**
 * What was typed in a row besides its key, as a short text: it tells rows with one key apart, wherever a sort puts them. Fields that
 * Fill writes are left out, so that filling and undoing change nothing in it.
 */
function printOf({ columns }: FoundForm, row: FormRow, key: string): string {
  const typed = [...columns.values()].filter(
    ({ field }) => field.id !== key && field.derived === undefined && field.numbered === undefined,
  );
  return fingerprint(
    typed
      .map(({ field }) => `${field.id}=${row.text(field.id)}`)
      .sort()
      .join('\n'),
  );
}

interface Keyed {
  readonly row: FormRow;
  /** Which of the rows with its key it is, from 0. */
  readonly nth: number;
}

interface Keys {
  readonly field: string;
  readonly byText: ReadonlyMap<string, readonly FormRow[]>;
  readonly byRow: ReadonlyMap<number, Keyed>;
}

const known = new WeakMap<readonly FormRow[], Keys>();

function keysOf(found: FoundForm): Keys {
  let keys = known.get(found.rows);
  if (keys !== undefined) return keys;
  const field = keyOf(found);
  const byText = new Map<string, FormRow[]>();
  const byRow = new Map<number, Keyed>();
  for (const row of found.rows) {
    const text = row.text(field);
    let rows = byText.get(text);
    if (rows === undefined) byText.set(text, (rows = []));
    byRow.set(row.row, { row, nth: rows.length });
    rows.push(row);
  }
  known.set(found.rows, (keys = { field, byText, byRow }));
  return keys;
}

/**
 * Names a cell of a form by its label and its row's key, and, where the key is blank or several rows share it, by what else was typed
 * in the row; undefined for a field without a column.
 */
export function anchorOf(found: FoundForm, row: FormRow, field: string): Anchor | undefined {
  const column = found.columns.get(field);
  if (column === undefined) return undefined;
  const keys = keysOf(found);
  const text = row.text(keys.field);
  const isShared = text === '' || keys.byText.get(text)!.length > 1;
  return {
    label: column.label,
    key: {
      label: found.columns.get(keys.field)!.label,
      text,
      nth: keys.byRow.get(row.row)!.nth,
      ...(isShared && { print: printOf(found, row, keys.field) }),
    },
  };
}

/** The forms of a workbook as anchors look their cells up. */
export const anchorTables = (forms: readonly FoundForm[]): AnchorTable[] =>
  forms.map((found) => {
    const columns = [...found.columns.values()];
    const keys = keysOf(found);
    return {
      sheet: found.sheet.name,
      column: (label) => columns.find((one) => one.label === label)?.column,
      rows(label, text) {
        if (label !== found.columns.get(keys.field)!.label) return [];
        return (keys.byText.get(text) ?? []).map(({ row }) => row);
      },
      print: (row) => printOf(found, keys.byRow.get(row)!.row, keys.field),
    };
  });
