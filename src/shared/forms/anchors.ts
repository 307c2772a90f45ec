import { fingerprint } from '../rulebook/hash';
import type { Anchor } from '../workbook/patch';
import type { AnchorTable } from '../workbook/relocate';
import type { FormRow } from './form';
import type { FoundForm } from './found';
import { linkOf, rowSourceOf } from './source-link';

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

/** A field that names rows. */
interface Names {
  readonly field: string;
  readonly byText: ReadonlyMap<string, readonly FormRow[]>;
  /** Row of the sheet → which of the rows with its name it is, from 0. */
  readonly nth: ReadonlyMap<number, number>;
}

interface Keys {
  readonly key: Names;
  /** The link of a form whose rows follow from another one: it names the rows that have no key yet, as those that Fill adds. */
  readonly link: Names | undefined;
  readonly byRow: ReadonlyMap<number, FormRow>;
}

function namesBy({ rows }: FoundForm, field: string): Names {
  const byText = new Map<string, FormRow[]>();
  const nth = new Map<number, number>();
  for (const row of rows) {
    const text = row.text(field);
    let same = byText.get(text);
    if (same === undefined) byText.set(text, (same = []));
    nth.set(row.row, same.length);
    same.push(row);
  }
  return { field, byText, nth };
}

/** The field by which the rows of a form name their source, where the sheet has it and it is not the key itself. */
function linkField({ form, columns }: FoundForm, key: string): string | undefined {
  const source = rowSourceOf(form);
  const link = source && linkOf(form, source).id;
  return link !== undefined && link !== key && columns.has(link) ? link : undefined;
}

const known = new WeakMap<readonly FormRow[], Keys>();

function keysOf(found: FoundForm): Keys {
  let keys = known.get(found.rows);
  if (keys !== undefined) return keys;
  const field = keyOf(found);
  const link = linkField(found, field);
  keys = {
    key: namesBy(found, field),
    link: link === undefined ? undefined : namesBy(found, link),
    byRow: new Map(found.rows.map((row) => [row.row, row])),
  };
  known.set(found.rows, keys);
  return keys;
}

/**
 * Names a cell of a form by its label and its row's key, or where the key is blank by the link to what the row follows from; where
 * that is blank too or several rows share it, also by what else was typed in the row. Undefined for a field without a column.
 */
export function anchorOf(found: FoundForm, row: FormRow, field: string): Anchor | undefined {
  const column = found.columns.get(field);
  if (column === undefined) return undefined;
  const { key, link } = keysOf(found);
  const names = row.text(key.field) === '' && link !== undefined && row.text(link.field) !== '' ? link : key;
  const text = row.text(names.field);
  const isShared = text === '' || names.byText.get(text)!.length > 1;
  return {
    label: column.label,
    key: {
      label: found.columns.get(names.field)!.label,
      text,
      nth: names.nth.get(row.row)!,
      ...(isShared && { print: printOf(found, row, key.field) }),
    },
  };
}

/** The forms of a workbook as anchors look their cells up. */
export const anchorTables = (forms: readonly FoundForm[]): AnchorTable[] =>
  forms.map((found) => {
    const columns = [...found.columns.values()];
    const { key, link, byRow } = keysOf(found);
    return {
      sheet: found.sheet.name,
      place(label, row) {
        const field = columns.find((one) => one.label === label);
        return field === undefined ? undefined : { row: field.row ?? row, column: field.column };
      },
      rows(label, text) {
        const names = [key, link].find((one) => one !== undefined && found.columns.get(one.field)!.label === label);
        return (names?.byText.get(text) ?? []).map(({ row }) => row);
      },
      print: (row) => printOf(found, byRow.get(row)!, key.field),
    };
  });
