import type { Term } from '../rulebook/leaf';
import { passage, type Source } from '../rulebook/source';
import type { Text } from '../text/lang';
import { added } from './define';
import type { Field } from './form';

/** Fields as they lie in one section of a card. */
export const inSection = (section: string, fields: readonly Field[]): Field[] =>
  fields.map((field) => ({ ...field, section }));

/** A field in one line: id, labels, type, example, other names. */
export type Plain = readonly [
  id: string,
  zh: string,
  en: string,
  type: Field['type'],
  example: Field['example'],
  ...aliases: string[],
];

/** Fields that need no more than their name, type and other names. */
export const plainFields = (
  source: Source,
  profile: Field['profile'],
  required: Field['required'],
  fields: readonly Plain[],
): Field[] =>
  fields.map(([id, zh, en, type, example, ...aliases]) =>
    added(id, zh, en, profile, source, { type, required, example, aliases }),
  );

/** A place for a signature or a seal. */
export const signatureField = (id: string, label: Text, profile: Field['profile'], source: Source): Field =>
  added(id, label.zh, label.en, profile, source, {
    type: 'signature',
    required: 'never',
    choices: ['forms.choice.signature'],
    example: 'signed',
  });

/** One line of a grid: a field for each of its columns. */
export interface GridLine {
  readonly id: string;
  readonly label: Text;
}

/**
 * The fields of a grid: one for each line and column, `visits3` for the line `visits` under the third column.
 * @param make  the field of a line and a column; its own id and label are replaced by those of its place
 */
export const gridOf = (
  section: string,
  lines: readonly GridLine[],
  columns: readonly Text[],
  make: (line: GridLine, column: number) => Field | undefined,
): Field[] =>
  lines.flatMap((line) =>
    columns.flatMap((column, i) => {
      const field = make(line, i);
      if (field === undefined) return [];
      const label = { zh: `${line.label.zh}·${column.zh}`, en: `${line.label.en}, ${column.en}` };
      return [{ ...field, id: `${line.id}${i + 1}`, label, section, grid: { line: line.label, column }, aliases: [] }];
    }),
  );

/** The first column of a grid of parts: whether the part is there. */
const THERE = 1;

/** The field that says whether a part of a paper is there. */
export const partField = (code: string): string => `${code}${THERE}`;

/** The one that says where in the paper it stands: clause or page. */
export const partPlace = (code: string): string => `${code}${THERE + 1}`;

/** The one for remarks: who adds it until when. */
export const partNote = (code: string): string => `${code}${THERE + 2}`;

/**
 * The parts of which a paper consists, a line each: whether it is there, and what else is said of it.
 * @param parts  an entry of the rule book
 * @param columns  the first says whether the part is there, see {@link partField}
 */
export function partsGrid(section: string, parts: readonly Term[], columns: readonly Field[]): Field[] {
  const lines = parts.map(({ code, zh, en }) => ({ id: code, label: { zh, en } }));
  return gridOf(
    section,
    lines,
    columns.map(({ label }) => label),
    (_, column) => columns[column],
  );
}

export const MONTHS: readonly Text[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
].map((en, i) => ({ zh: `${i + 1}月`, en }));

/** Where the text asks for the sheets of a customer. */
export const kept = passage('S2', 65, '及时填写大客 户资料表(见表5-8)及大客户管理卡(见表5-9)');
