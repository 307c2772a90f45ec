import { makeWorkbook, style } from './book';
import { number, row, sharedTexts } from './cells';
import { columnName } from '../../../src/shared/workbook/table';
import type { Fixture } from './fixture';
import { MAIN } from './package-parts';

const bigListLabels = ['客户编号', '客户名称', '区域', '消费金额', '最后消费日期', '价值类别'] as const;

const areas = ['华北', '华东', '华南', '西南'];

/** One row of the list, from 0: an id, a name, an area, an amount in 元, a date's serial; the last column is to be filled. */
export function bigListRow(index: number): readonly (string | number | null)[] {
  // A step that shares no factor with the modulus goes through every amount once before one comes again.
  const amount = ((index * 7_919) % 1_000_003) / 100;
  return [
    `K${String(index).padStart(7, '0')}`,
    `顺达${index % 997}号店`,
    areas[index % areas.length],
    amount,
    46_326 - (index % 400),
    null,
  ];
}

/**
 * A list with any number of rows below its header. Ids stand inside their cells, names and areas among the shared
 * texts; every tenth row has a blank cell where the class is to stand, the others none.
 */
export function bigList(rows: number): Fixture {
  const texts = sharedTexts();
  const header = bigListLabels.map((label, column) => texts.text(`${columnName(column)}1`, label, style.header));
  const pieces = [row(1, header)];
  for (let index = 0; index < rows; index++) {
    const [id, name, area, amount, date] = bigListRow(index);
    const line = index + 2;
    pieces.push(
      row(line, [
        `<c r="A${line}" t="inlineStr"><is><t>${id}</t></is></c>`,
        texts.text(`B${line}`, String(name)),
        texts.text(`C${line}`, String(area)),
        number(`D${line}`, Number(amount), style.money),
        number(`E${line}`, Number(date), style.bodyDate),
        ...(index % 10 === 0 ? [`<c r="F${line}" s="${style.body}"/>`] : []),
      ]),
    );
  }
  const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1:F${rows + 1}"/><sheetData>${pieces.join('')}</sheetData></worksheet>`;
  return { file: 'big-list.xlsx', bytes: makeWorkbook({ sheets: [{ name: '名单', xml }], texts }) };
}
