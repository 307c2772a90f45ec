import fc from 'fast-check';
import { brokenMonth, SAMPLE_COMPLAINTS } from '../../scripts/sample-complaints';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import type { ReportFinding } from '../../src/shared/report/schema';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { parseRange } from '../../src/shared/workbook/range';
import { ownRules } from '../../src/shared/workbook/own-rules';
import { serial } from '../checks/books';

const { sheets } = brokenMonth();

/** The row of labels: the first with more than two cells. */
const headerOf = ({ rows }: MemorySheetData): number => rows.findIndex((row) => row.length > 2);

/** Merges name columns, and are looked at by another test: here every cell says what the merged one says. */
function unmerged(sheet: MemorySheetData): MemorySheetData {
  const rows = sheet.rows.map((row) => [...row]);
  for (const range of sheet.merges ?? []) {
    const { top, bottom, left, right } = parseRange(range)!;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) rows[row][column] = rows[top][left];
  }
  return { ...sheet, rows, merges: [] };
}

/** The same sheet with its columns in another order, one more column among them, and more rows above. */
function laidOut(sheet: MemorySheetData, order: readonly number[], above: number): MemorySheetData {
  const { rows, hiddenRows = [] } = sheet;
  const header = headerOf(sheet);
  const width = rows[header].length;
  return {
    ...sheet,
    hiddenRows: hiddenRows.map((row) => row + above),
    rows: [
      ...Array.from({ length: above }, (_, i) => [`说明${i + 1}：本表由客服部填写`]),
      ...rows.slice(0, header),
      ...rows
        .slice(header)
        .map((row, i) => order.map((column) => (column < width ? row[column] : i === 0 ? '内部备注' : null))),
    ],
  };
}

/** A finding without its address: what it is about, in words. */
const inWords = ({ check, form, field, anchor }: ReportFinding): string =>
  [check, form ?? '', field ?? '', anchor?.key.text ?? ''].join(' ');

function findingsOf(data: readonly MemorySheetData[]): string[] {
  const book = memoryBook(SAMPLE_COMPLAINTS, data);
  const own = ownRules(book);
  if (own === undefined || !own.ok) throw new Error('no rules');
  const { report } = checkWorkbook(book, own.book, serial('2026-03-31'));
  return report.findings
    .filter(({ check }) => check !== 'merged-cells')
    .map(inWords)
    .sort();
}

test('what is found does not depend on the order of columns, on other columns, or on rows above', () => {
  // Sheets that hold no form are read by their own columns.
  const forms = sheets.map(unmerged).filter(({ name }) => !['节假日', 'KA_Rules', 'KA_忽略'].includes(name));
  const others = sheets.filter(({ name }) => !forms.some((form) => form.name === name));
  const expected = findingsOf(sheets);
  const orders = forms.map((sheet) => {
    const columns = Array.from({ length: sheet.rows[headerOf(sheet)].length + 1 }, (_, i) => i);
    return fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length });
  });
  fc.assert(
    fc.property(fc.tuple(...orders), fc.integer({ min: 0, max: 3 }), (chosen, above) => {
      const turned = forms.map((sheet, i) => laidOut(sheet, chosen[i], above));
      expect(findingsOf([...turned, ...others])).toEqual(expected);
    }),
    { numRuns: 12 },
  );
}, 60_000);
