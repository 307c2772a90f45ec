import type { WorkbookPort } from '../port/port';
import { fingerprint } from '../rulebook/hash';
import { defineWords, Problem } from '../text/message';
import { columnsNear } from '../workbook/columns-near';
import { contentAt } from '../workbook/read-content';
import type { Sheet } from '../workbook/sheet';

const words = defineWords('history', {
  filled: {
    zh: '工作表“{sheet}”在插入之后改动过，没有删除。不需要的话，请自行删除。',
    en: 'The sheet “{sheet}” was changed since it was inserted and was not removed. Remove it yourself if it is not needed.',
  },
});

/** What stood on sheets when they came in, told by one short text each, by their names. */
export type SheetPrints = ReadonlyMap<string, string>;

/** What stands on a sheet, told by one short text. */
function printOf(sheet: Sheet): string {
  const cells: unknown[] = [];
  const near = columnsNear(sheet);
  for (let row = 0; row < sheet.rowCount; row++) {
    for (const column of near(row)) {
      const content = contentAt(sheet, row, column);
      if (content === null || content === '') continue;
      // A formula may show something else since, and is the same all the same.
      cells.push([row, column, typeof content === 'object' && 'formula' in content ? content.formula : content]);
    }
  }
  return fingerprint(JSON.stringify(cells));
}

/** Notes what stands on sheets that were just added. */
export async function printsOf(port: WorkbookPort, sheets: readonly string[]): Promise<SheetPrints> {
  const read = await port.read({ sheets });
  return new Map(read.sheets.map((sheet) => [sheet.name, printOf(sheet)]));
}

/**
 * Removes sheets that were added, as far as they are still there.
 * @returns the names of those that were removed
 * @throws Problem where one was changed since; none is removed then
 */
export async function removeAdded(port: WorkbookPort, prints: SheetPrints): Promise<readonly string[]> {
  const there = new Set((await port.sheets()).map(({ name }) => name));
  const left = [...prints.keys()].filter((name) => there.has(name));
  const { sheets } = await port.read({ sheets: left });
  const changed = sheets.find((sheet) => printOf(sheet) !== prints.get(sheet.name));
  if (changed !== undefined) throw new Problem(words.filled({ sheet: changed.name }));
  if (left.length > 0) await port.removeSheets(left);
  return left;
}
