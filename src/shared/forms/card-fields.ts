import { passage } from '../rulebook/source';
import type { Text } from '../text/lang';
import type { Field } from './form';

/** Fields as they lie in one section of a card. */
export const inSection = (section: string, fields: readonly Field[]): Field[] =>
  fields.map((field) => ({ ...field, section }));

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
