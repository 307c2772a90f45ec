import ExcelJS from 'exceljs';
import type { Fixture } from './fixture';

/** One red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

const day = (month: number, date: number, hour = 0): Date => new Date(Date.UTC(2026, month - 1, date, hour));

/** Its types know no colour of a data bar; without one the part would not be valid. */
const dataBar: ExcelJS.DataBarRuleType & { color: Partial<ExcelJS.Color> } = {
  type: 'dataBar',
  priority: 2,
  gradient: true,
  cfvo: [{ type: 'min' }, { type: 'max' }],
  color: { argb: 'FF638EC6' },
};

function newBook(): ExcelJS.Workbook {
  const book = new ExcelJS.Workbook();
  book.creator = '客户专管员';
  book.created = book.modified = day(10, 31, 8);
  return book;
}

const customers = [
  ['KA001', '顺达商贸有限公司', '华北', 120, 985_000, day(10, 5), true],
  ['KA002', '𠮷野远通物流', '华东', 80, 912_340.5, day(10, 16, 15), false],
  ['KA003', '恒信电子 & <科技>', '华东', null, 455_000, day(9, 25), true],
  ['KA004', '  金桥\n服饰  ', '华南', 40, 0.1, day(6, 26), null],
  ['KA005', '嘉禾食品', '华南', 25, -1200, day(12, 31, 23), false],
] as const;

/** A list with everything that exceljs writes beside cells, but for tables and notes. */
function fillList(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('客户', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    properties: { tabColor: { argb: 'FF1F4E78' }, defaultRowHeight: 16 },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      printArea: 'A1:H8',
      printTitlesRow: '1:2',
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  });
  sheet.columns = [10, 24, 8, 12, 14, 14, 8, 12].map((width) => ({ width }));
  sheet.mergeCells('A1:H1');
  sheet.getCell('A1').value = { richText: [{ text: '客户' }, { text: '清单', font: { bold: true, size: 16 } }] };
  sheet.getRow(2).values = ['客户编号', '客户名称', '区域', '年收入目标', '消费金额', '最后消费日期', '签约', '达成率'];
  sheet.getRow(2).eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } };
    cell.border = { bottom: { style: 'thin' } };
  });
  customers.forEach((customer, index) => {
    const row = sheet.getRow(index + 3);
    row.values = [...customer];
    row.getCell(1).numFmt = '@';
    row.getCell(5).numFmt = '#,##0.00';
    row.getCell(6).numFmt = 'yyyy"年"m"月"d"日"';
  });
  // exceljs writes a shared formula where it is told to.
  sheet.fillFormula('H3:H7', 'E3/10000', [98.5, 91.23405, 45.5, 0.00001, -0.12]);
  sheet.getCell('D9').value = { formula: 'SUM(D3:D7)', result: 265 };
  sheet.getCell('E9').value = { formula: 'SUMIF(C:C,"华东",E:E)', result: 1_367_340.5 };
  sheet.getCell('F9').value = { formula: 'D9/0', result: { error: '#DIV/0!' } };
  sheet.getCell('G9').value = { formula: 'IF(D9>0,"达标","未达标")', result: '达标' };
  sheet.getCell('B9').value = { text: '官网', hyperlink: 'https://example.com/', tooltip: '打开' };
  sheet.getCell('C9').value = { error: '#N/A' };
  sheet.getRow(5).hidden = true;
  sheet.getColumn(7).hidden = true;
  sheet.getRow(4).height = 30;
  sheet.autoFilter = 'A2:H7';
  sheet.getCell('C3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"华北,华东,华南"'] };
  sheet.getCell('E3').dataValidation = { type: 'decimal', operator: 'greaterThan', formulae: [-10_000] };
  sheet.addConditionalFormatting({
    ref: 'D3:D7',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'E3:E7',
    rules: [dataBar],
  });
  sheet.addConditionalFormatting({
    ref: 'F3:F7',
    rules: [
      { type: 'expression', priority: 3, formulae: ['F3<46200'], style: { font: { color: { argb: 'FF9C0006' } } } },
    ],
  });
  sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'J2:K4');
  book.definedNames.add('客户!$A$3:$A$7', '客户编号');
  book.definedNames.add('客户!$E$3:$E$7', '消费金额');
}

/** A table alone, with room below and at its right. */
function fillTable(book: ExcelJS.Workbook): void {
  book.addWorksheet('订单').addTable({
    name: '订单表',
    ref: 'B2',
    headerRow: true,
    columns: [{ name: '订单号', filterButton: true }, { name: '金额' }, { name: '日期' }],
    rows: [
      ['D-1001', 1280.5, day(10, 6)],
      ['D-1002', 75, day(10, 7)],
      ['D-1003', 0, day(10, 10)],
    ],
  });
}

/** Notes on a sheet without tables: beside one, exceljs writes the two in an order that the schema forbids. */
function fillNotes(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('走访');
  sheet.getCell('A1').value = '走访记录';
  sheet.getCell('A1').note = '每月更新';
  sheet.getCell('B3').value = '已电话';
  sheet.getCell('B3').note = { texts: [{ text: '王芳：', font: { bold: true } }, { text: '下周再访' }] };
}

async function fillProtected(book: ExcelJS.Workbook): Promise<void> {
  const sheet = book.addWorksheet('审批', { state: 'hidden' });
  sheet.getCell('A1').value = '信用额度';
  sheet.getCell('B1').value = 50_000;
  sheet.getCell('B2').protection = { locked: false };
  // Few rounds: nobody tries to guess the password.
  await sheet.protect('kadesk', { spinCount: 100 });
}

const bytesOf = async (book: ExcelJS.Workbook): Promise<Uint8Array> => new Uint8Array(await book.xlsx.writeBuffer());

/** Dates of the 1904 system, as old Excel for Mac counts them. */
function fillOldMac(book: ExcelJS.Workbook): void {
  book.properties.date1904 = true;
  const sheet = book.addWorksheet('合同');
  sheet.addRow(['客户', '签订', '天数', '备注']);
  sheet.addRow(['顺达', day(1, 15), 30]);
  sheet.addRow(['远通', day(2, 1, 12), 45.5, '续签']);
  sheet.addRow(['', { formula: 'MAX(B2:B3)', result: day(2, 1, 12) }]);
  sheet.getColumn(2).numFmt = 'yyyy-mm-dd hh:mm';
}

/** Workbooks made with exceljs. */
export async function madeByExceljs(): Promise<readonly Fixture[]> {
  const desk = newBook();
  fillList(desk);
  fillTable(desk);
  fillNotes(desk);
  await fillProtected(desk);
  const oldMac = newBook();
  fillOldMac(oldMac);
  return [
    { file: 'exceljs.xlsx', bytes: await bytesOf(desk) },
    { file: 'exceljs-1904.xlsx', bytes: await bytesOf(oldMac) },
  ];
}
