import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { CellKind } from '../../src/shared/workbook/table';
import { makeBook, relationships } from './samples';

const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A2:B4" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"/></tableColumns></table>`;

const book = makeBook({
  sheet: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="2" max="2" width="9"/><col min="4" max="6" hidden="1"/></cols><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>
<row r="2" hidden="1"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" si="3" ref="B2:B4">A2*2+$A$1</f><v>2</v></c></row>
<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="3"/><v>4</v></c></row>
<row r="4"><c r="A4"><f>SUM(A2:A3)&amp;"&lt;"</f><v>3</v></c><c r="B4"><f t="shared" si="3"/><v>6</v></c><c r="C4"><f/><v>1</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells></worksheet>`,
  more: [
    { name: 'xl/worksheets/_rels/kunden.xml.rels', data: relationships(['table', '../tables/table1.xml']) },
    { name: 'xl/tables/table1.xml', data: TABLE },
  ],
});

it('a workbook is read with what stands beside its values', async () => {
  const { name, sheets } = await readBook(book, '表单.xlsx', nodeHost);
  expect([name, sheets.map((one) => [one.name, one.state])]).toEqual(['表单.xlsx', [['客户', 'visible']]]);
  const [sheet] = sheets;
  expect(sheet.column(1).number(2)).toBe(4);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(sheet.tables).toEqual([
    { name: '表1', area: { top: 1, left: 0, bottom: 3, right: 1 }, headerRows: 1, totalsRows: 1 },
  ]);
  expect([0, 1, 2].map((row) => sheet.isRowHidden(row))).toEqual([false, true, false]);
  expect([2, 3, 5, 6].map((column) => sheet.isColumnHidden(column))).toEqual([false, true, true, false]);
  const formulas = [1, 2, 3].map((row) => [0, 1, 2].map((column) => sheet.formula(row, column)));
  expect(formulas).toEqual([
    [undefined, 'A2*2+$A$1', undefined],
    [undefined, 'A3*2+$A$1', undefined],
    ['SUM(A2:A3)&"<"', 'A4*2+$A$1', undefined],
  ]);
});

it('a text table is read as a book that says so', async () => {
  const text = new TextEncoder().encode('日期,金额\n2026-03-05,12\n');
  expect((await readBook(text, '表单.csv', nodeHost)).isTextTable).toBe(true);
  expect((await readBook(book, '表单.xlsx', nodeHost)).isTextTable).toBeUndefined();
});

it('says which cells have the text format, in a number of its own or in the one that Excel gives it', async () => {
  const cells = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1</t></is></c><c r="B1" s="2"><v>1</v></c></row>
<row r="2"><c r="A2" s="3" t="inlineStr"><is><t>2</t></is></c></row>
<row r="4"><c r="A4" s="1"/><c r="B4" s="0"><v>4</v></c></row>
</sheetData></worksheet>`;
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="49"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
  const styled = makeBook({ sheet: cells, replace: { 'xl/styles.xml': { data: styles } } });
  const [sheet] = (await readBook(styled, '表单.xlsx', nodeHost)).sheets;
  expect([0, 1, 2, 3].map((row) => [0, 1].map((column) => sheet.format!(row, column)))).toEqual([
    ['@', undefined],
    ['@', undefined],
    [undefined, undefined],
    ['@', undefined],
  ]);
});

it('a text table is a book of one plain sheet', async () => {
  const { sheets } = await readBook(Buffer.from('甲,乙\n1,二\n'), '名单.csv', nodeHost);
  const [sheet] = sheets;
  expect([sheet.name, sheet.rowCount, sheet.column(0).kind(1), sheet.column(1).text(1)]).toEqual([
    '名单.csv',
    2,
    CellKind.Number,
    '二',
  ]);
  expect([sheet.tables, sheet.merges, sheet.formula(1, 0), sheet.isRowHidden(1)]).toEqual([[], [], undefined, false]);
});
