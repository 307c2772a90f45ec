import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import excel from 'exceljs';
import { nodeHost } from '../../../src/cli/node-host';
import { type ByteSink, defaultLimits, type NewSheet, type PrintSetup, StyleBook } from '../../../src/files';
import { openPackage } from '../../../src/files/zip/package';
import { sheetNames } from '../../../src/files/list-writer/sheet-names';
import { Problem } from '../../../src/shared/text/message';
import { program, scratch } from '../../cli/support';
import { partNames, partText } from '../entries';
import { hasOffice, officeCells, sameInOffice } from '../office';
import { differences, exceljsCells, ownCells } from '../peers';
import { schemaFolder, validate } from '../schemas';
import { bookOf, fixtureOf, PLAIN, sheetOf, type TestCell, write } from './support';

const at = scratch();

/** Everything that a sheet can have, on three sheets. */
function everything(): { sheets: NewSheet[]; styles: StyleBook } {
  const styles = new StyleBook(PLAIN);
  const header = styles.indexOf({
    font: { ...PLAIN, bold: true, color: 'FFFFFF' },
    fill: '0F6B6B',
    alignment: { horizontal: 'center', vertical: 'center', wrap: true },
  });
  const money = styles.indexOf({ format: '#,##0.00', borders: { bottom: { style: 'hair', color: 'C5CDD3' } } });
  const day = styles.indexOf({ format: 'yyyy-mm-dd', alignment: { horizontal: 'left', indent: 1 } });
  const framed = styles.indexOf({
    borders: {
      left: { style: 'thin' },
      right: { style: 'thin' },
      top: { style: 'double' },
      bottom: { style: 'medium' },
    },
  });
  const head = ['客户编号', '消费金额', '最后一次', '大客户'].map((value) => ({ value, style: header }));
  const body = Array.from({ length: 50 }, (_, i): TestCell[] => [
    `KH${i} <&> “客户”`,
    { value: i * 1234.56, style: money },
    { value: 45_000 + i, style: day },
    i % 2 === 0,
  ]);
  const list = sheetOf([['客户名单'], head, ...body], {
    name: "客户's 名单",
    widths: [20, 14, 14, 9],
    frozenRows: 2,
    frozenColumns: 1,
    filter: { top: 1, left: 0, bottom: 51, right: 3 },
    print: { paper: 'A3', landscape: true, titleRow: 1 },
    height: (row) => (row === 1 ? 42 : undefined),
  });
  const odd = sheetOf(
    [[{ error: '#N/A' }, { value: null, style: framed }, ' 空 格 ', 'a\nb\r\u0001_x000D_', -0.5, 1e-7]],
    {
      name: '其他',
      frozenColumns: 2,
      print: { paper: 'A4', landscape: false },
    },
  );
  const empty = sheetOf([], { name: '空' });
  return { sheets: [list, odd, empty], styles };
}

describe('what other programs make of it', () => {
  const folder = schemaFolder();
  const whereSchemas = folder === undefined ? test.skip : test;
  whereSchemas('every part is valid by the published schemas', async () => {
    const { sheets, styles } = everything();
    const { errors, unchecked } = await validate(await bookOf(sheets, { styles }), folder ?? '');
    expect(errors).toEqual([]);
    expect(unchecked).toEqual(['docProps/core.xml']);
  });

  const whereUnzip = program('unzip', '-v') ? test : test.skip;
  whereUnzip('unzip finds no fault', async () => {
    const { sheets, styles } = everything();
    writeFileSync(at('all.xlsx'), await bookOf(sheets, { styles }));
    const { status, stdout } = spawnSync('unzip', ['-t', at('all.xlsx')], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('No errors detected') as string });
  });

  test('exceljs reads the same cells', async () => {
    const { sheets, styles } = everything();
    const file = await fixtureOf(sheets, { styles });
    expect(differences(await ownCells(file), await exceljsCells(file))).toEqual([]);
  });

  const whereOffice = hasOffice() ? test : test.skip;
  whereOffice(
    'LibreOffice shows the same cells',
    async () => {
      const { sheets, styles } = everything();
      const file = await fixtureOf(sheets, { styles });
      const [cells] = officeCells([file]);
      // It has no place for a control character.
      expect(differences(await ownCells(file), cells, sameInOffice)).toEqual([expect.stringMatching(/^其他!D1: /)]);
    },
    150_000,
  );
});

describe('how it looks, as exceljs sees it', () => {
  async function opened(): Promise<excel.Workbook> {
    const { sheets, styles } = everything();
    const book = new excel.Workbook();
    await book.xlsx.load((await bookOf(sheets, { styles })).slice().buffer);
    return book;
  }

  test('fonts, grounds, lines, alignments, formats', async () => {
    const [list, odd] = (await opened()).worksheets;
    expect(list.getCell('A2')).toMatchObject({
      font: { name: 'Microsoft YaHei', size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0F6B6B' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    });
    expect(list.getCell('B3')).toMatchObject({
      numFmt: '#,##0.00',
      font: { name: 'Microsoft YaHei', size: 10 },
      border: { bottom: { style: 'hair', color: { argb: 'FFC5CDD3' } } },
    });
    expect(list.getCell('C3')).toMatchObject({ numFmt: 'yyyy-mm-dd', alignment: { horizontal: 'left', indent: 1 } });
    expect(list.getCell('C3').value).toEqual(new Date(Date.UTC(2023, 2, 15)));
    expect(odd.getCell('B1').border).toMatchObject({
      left: { style: 'thin' },
      right: { style: 'thin' },
      top: { style: 'double' },
      bottom: { style: 'medium' },
    });
  });

  test('widths, heights, what is frozen, filter, print set-up, names', async () => {
    const book = await opened();
    const [list, odd] = book.worksheets;
    expect(book.worksheets.map(({ name }) => name)).toEqual(["客户's 名单", '其他', '空']);
    expect([1, 2, 3, 4].map((column) => list.getColumn(column).width)).toEqual([20, 14, 14, 9]);
    expect([1, 2, 3].map((row) => list.getRow(row).height)).toEqual([undefined, 42, undefined]);
    expect(list.views).toMatchObject([{ state: 'frozen', xSplit: 1, ySplit: 2, topLeftCell: 'B3' }]);
    expect(odd.views).toMatchObject([{ state: 'frozen', xSplit: 2, topLeftCell: 'C1' }]);
    expect(list.autoFilter).toBe('A2:D52');
    expect(list.pageSetup).toMatchObject({
      paperSize: 8,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '2:2',
    });
    expect(odd.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait' });
    expect(book.title).toBe('名单 <1>');
    expect(book.creator).toBe('Test & Co');
  });
});

test('a filter has its hidden name and a title row its own, each on its sheet', async () => {
  const filter = { top: 0, left: 0, bottom: 3, right: 27 };
  const print: PrintSetup = { paper: 'A4', landscape: false, titleRow: 2 };
  const xml = await partText(
    await bookOf([sheetOf([['a']], { name: '甲' }), sheetOf([['a']], { name: "乙 <'>", filter, print })]),
    'xl/workbook.xml',
  );
  expect(/<definedNames>.*<\/definedNames>/.exec(xml)?.[0]).toBe(
    [
      `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'乙 &lt;''&gt;'!$A$1:$AB$4</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'乙 &lt;''&gt;'!$3:$3</definedName></definedNames>`,
    ].join(''),
  );
});

test('the parts stand in an order in which also tools that look at the first bytes know a workbook', async () => {
  expect(partNames(await bookOf([sheetOf([['a']]), sheetOf([['b']])]))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'docProps/core.xml',
    'docProps/app.xml',
  ]);
});

test('the same content makes the same bytes', async () => {
  const make = async (): Promise<Buffer> => {
    const { sheets, styles } = everything();
    return Buffer.from(await bookOf(sheets, { styles }));
  };
  expect((await make()).equals(await make())).toBe(true);
});

describe('styles', () => {
  test('the same look is one style, and none is the plain one', () => {
    const styles = new StyleBook(PLAIN);
    expect(styles.indexOf({})).toBe(0);
    const one = styles.indexOf({ fill: 'FF0000', format: '0.0' });
    expect(styles.indexOf({ format: '0.0', fill: 'FF0000' })).toBe(one);
    expect(styles.indexOf({ format: '0.0' })).not.toBe(one);
    expect(styles.indexOf({ font: PLAIN })).toBe(0);
    expect(styles.xml()).toContain('<fonts count="1"><font><sz val="10"/><name val="Microsoft YaHei"/></font></fonts>');
  });

  test.each([
    ['General', '0'],
    ['0.00', '2'],
    ['#,##0.00', '4'],
    ['0%', '9'],
    ['@', '49'],
  ])('the format %s has the number %s in every workbook', (format, id) => {
    const styles = new StyleBook(PLAIN);
    styles.indexOf({ format });
    expect(styles.xml()).not.toContain('<numFmts');
    expect(styles.xml()).toContain(`<xf numFmtId="${id}"`);
  });

  test('formats of its own are counted from 164, quoted as XML wants it', () => {
    const styles = new StyleBook(PLAIN);
    styles.indexOf({ format: '0.0"元"' });
    styles.indexOf({ format: 'yyyy-mm-dd', fill: 'FF0000' });
    styles.indexOf({ format: 'yyyy-mm-dd' });
    expect(styles.xml()).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot;元&quot;"/><numFmt numFmtId="165" formatCode="yyyy-mm-dd"/></numFmts>',
    );
  });
});

test.each<[why: string, wanted: string[], given: string[]]>([
  ['as it is', ['客户名单'], ['客户名单']],
  ['what Excel forbids', ['a[b]c:d*e?f/g\\h'], ['a b c d e f g h']],
  ['no quotes at the ends', ["'名单'"], ['名单']],
  ['quotes inside stay', ["O'Brien"], ["O'Brien"]],
  ['31 characters', ['客'.repeat(40)], ['客'.repeat(31)]],
  ['no half of a pair at the end', ['a'.repeat(30) + '𠮷'], ['a'.repeat(30)]],
  ['control characters', ['a\u0000\nb'], ['a  b']],
  ['nothing left', ['***', ''], ['Sheet1', 'Sheet2']],
  ['a name that Excel keeps for itself', ['History'], ['History_']],
  ['twice the same', ['名单', '名单', '名单'], ['名单', '名单 (2)', '名单 (3)']],
  ['the same in other letters', ['List', 'LIST'], ['List', 'LIST (2)']],
  ['twice the same and long', ['客'.repeat(31), '客'.repeat(31)], ['客'.repeat(31), `${'客'.repeat(27)} (2)`]],
  ['one that looks like a second', ['a', 'a (2)', 'a'], ['a', 'a (2)', 'a (3)']],
])('names of sheets: %s', (_why, wanted, given) => {
  expect(sheetNames(wanted)).toEqual(given);
});

describe('what a sheet cannot hold is refused before a byte is written', () => {
  test.each([
    ['tooManyRows', { rowCount: 1_048_577 }],
    ['tooManyColumns', { columnCount: 16_385 }],
    ['areaTooLarge', { rowCount: 1_048_576, columnCount: 16_384 }],
  ])('%s', async (word, size) => {
    let bytes = 0;
    const sheets = [sheetOf([['a']]), sheetOf([['a']], { name: '大', ...size })];
    const writing = write(sheets, (piece) => {
      bytes += piece.length;
    });
    const refused: unknown = await writing.catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).detail).toMatchObject({ id: `list-writer.${word}`, data: { sheet: '大' } });
    expect(bytes).toBe(0);
  });

  test('the largest sheet of the format is written', async () => {
    const row = (index: number, cells: { number(value: number): void }): void => cells.number(index);
    const bytes = await bookOf([sheetOf([], { rowCount: 1_048_576, columnCount: 1, row })]);
    const limits = { ...defaultLimits, maxSmallPartBytes: 2 ** 27 };
    const sheet = await openPackage(bytes, 'a', nodeHost, limits).read('xl/worksheets/sheet1.xml');
    const xml = new TextDecoder().decode(sheet);
    expect(xml).toContain('<dimension ref="A1:A1048576"/>');
    expect(xml).toContain('<row r="1048576"><c r="A1048576"><v>1048575</v></c></row></sheetData>');
  }, 30_000);
});

test('the failure of the sink comes out, at whatever byte', async () => {
  const full = new Error('no space left');
  const { sheets, styles } = everything();
  const whole = await bookOf(sheets, { styles });
  for (const most of [0, 100, 1500, Math.floor(whole.length / 2), whole.length - 1]) {
    let bytes = 0;
    const sink: ByteSink = async (piece) => {
      bytes += piece.length;
      if (bytes > most) throw full;
    };
    await expect(write(sheets, sink, { styles })).rejects.toBe(full);
  }
});
