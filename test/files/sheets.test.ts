import { BLANK_HASH, keyHash } from '../../src/shared/values/key-hash';
import fc from 'fast-check';
import { CellKind, cellName, type Table } from '../../src/shared/workbook/table';
import { readTables } from '../../src/files/index';
import { nodeHost } from '../../src/cli/node-host';
import { openWorkbook } from '../../src/files/workbook';
import { cellsOf, choppingHost, escapeXml, makeBook, readFirst, refusal, relationships } from './samples';

const one = async (cell: string, strings = '', formats: readonly string[] = [], date1904 = false): Promise<string> =>
  cellsOf(await readFirst(makeBook({ rows: `<row r="1">${cell}</row>`, strings, formats, date1904 })))[0]?.[0] ?? '';

/** The kinds and texts of a column's cells. */
const columnOf = (table: Table, column: number) =>
  Array.from({ length: table.rowCount }, (_row, row) => [
    table.column(column).kind(row),
    table.column(column).text(row),
  ]);

describe('one cell', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.50</v></c>', 'n:12.5'],
    ['a number with its type', '<c r="A1" t="n"><v>-3</v></c>', 'n:-3'],
    ['17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 'n:0.30000000000000004'],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', 'n:1.5e-7'],
    ['spaces around a number', '<c r="A1"><v> 7\n</v></c>', 'n:7'],
    ['no number', '<c r="A1"><v>Infinity</v></c>', 't:Infinity'],
    ['a hexadecimal number', '<c r="A1"><v>0x10</v></c>', 't:0x10'],
    ['a number out of range', '<c r="A1"><v>1E999</v></c>', 't:1E999'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'b:TRUE'],
    ['true in letters', '<c r="A1" t="b"><v>true</v></c>', 'b:TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', 'b:FALSE'],
    ['false in letters', '<c r="A1" t="b"><v>false</v></c>', 'b:FALSE'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', 'e:#DIV/0!'],
    ['a formula and its value', '<c r="A1"><f>SUM(B1:B2)</f><v>3</v></c>', 'n:3'],
    ['a formula that compares', '<c r="A1" t="b"><f>1&lt;2</f><v>1</v></c>', 'b:TRUE'],
    ['a formula with CDATA that looks like a value', '<c r="A1"><f><![CDATA["<v>9</v>"]]></f><v>3</v></c>', 'n:3'],
    ['a formula that gives text', '<c r="A1" t="str"><f>A2</f><v>价值A类</v></c>', 't:价值A类'],
    ['a formula that gives an empty text', '<c r="A1" t="str"><f>A2</f><v></v></c>', 't:'],
    ['a formula without a value', '<c r="A1"><f>A2</f></c><c r="B1"><v>1</v></c>', ''],
    ['an ISO date', '<c r="A1" t="d"><v>2026-11-21T12:00:00Z</v></c>', 'd:46347.5'],
    ['an ISO date that is none', '<c r="A1" t="d"><v>2026-02-30</v></c>', 't:2026-02-30'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>顺达</t></is></c>', 't:顺达'],
    ['an inline text as a value', '<c r="A1" t="inlineStr"><v>顺达</v></c>', 't:顺达'],
    ['an empty inline text', '<c r="A1" t="inlineStr"><is><t/></is></c>', 't:'],
    [
      'rich text with readings',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">顺 </t></r><r><t>达</t></r><rPh sb="0" eb="1"><t>shun</t></rPh><phoneticPr/></is></c>',
      't:顺 达',
    ],
    ['entities', '<c r="A1" t="str"><v>&amp;&lt;&gt;&quot;&apos;&#10;&#x4E2D;&#128512;</v></c>', 't:&<>"\'\n中😀'],
    ['an entity of an entity', '<c r="A1" t="str"><v>&amp;lt;</v></c>', 't:&lt;'],
    ['a carriage return', '<c r="A1" t="str"><v>a_x000D_b</v></c>', 't:a\rb'],
    ['an escaped escape', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', 't:_x000D_'],
    ['an underscore', '<c r="A1" t="str"><v>A_1_xyz_</v></c>', 't:A_1_xyz_'],
    ['half a surrogate pair', '<c r="A1" t="str"><v>a_xD83D_b</v></c>', 't:a\uD83Db'],
    ['a surrogate pair in two escapes', '<c r="A1" t="str"><v>_xD83D__xDE00_</v></c>', 't:😀'],
    ['a zero', '<c r="A1" t="str"><v>a_x0000_b</v></c>', 't:a\0b'],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc\nd</v></c>', 't:a\nb\nc\nd'],
    ['spaces', '<c r="A1" t="str"><v>  a  </v></c>', 't:  a  '],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<b>&amp;]]>c</v></c>', 't:a<b>&amp;c'],
    ['comments', '<!-- <c r="A1"><v>9</v></c> --><c r="A1"><!-- <v>8</v> --><v>7<!-- 6 --></v></c>', 'n:7'],
    ['an instruction', '<?x <v>9</v> ?><c r="A1"><v>7</v></c>', 'n:7'],
    ['a byte order mark as text', '<c r="A1" t="str"><v>\uFEFFa</v></c>', 't:\uFEFFa'],
    ['other quotes, order and spaces', "<c  s = '0'\n t='str'  r='A1' ><v xml:space='preserve'>x</v ></c >", 't:x'],
    ['the last of two', '<c r="A1"><v>1</v></c><c r="A1" t="str"><v>x</v></c>', 't:x'],
  ])('%s', async (_what, cell, expected) => {
    expect(await one(cell)).toBe(expected);
  });

  test.each([
    ['plain', '<si><t>顺达</t></si>', 't:顺达'],
    ['empty', '<si><t/></si>', 't:'],
    ['with nothing in it', '<si/>', 't:'],
    [
      'rich',
      '<si><r><t>顺</t></r><r><rPr><sz val="9"/></rPr><t>达&amp;</t></r><rPh sb="0" eb="1"><t>shun</t></rPh></si>',
      't:顺达&',
    ],
    ['after a comment', '<!-- <si><t>no</t></si> --><si><!-- <t>no</t> --><t>顺达</t></si>', 't:顺达'],
    ['long', `<si><t>${'顺达'.repeat(100)}</t></si>`, `t:${'顺达'.repeat(100)}`],
    ['beyond the basic plane', '<si><t>𠮷野家</t></si>', 't:𠮷野家'],
  ])('a shared text, %s', async (_what, strings, expected) => {
    expect(await one('<c r="A1" t="s"><v>0</v></c>', strings)).toBe(expected);
  });

  test.each([
    ['a date', 'yyyy-mm-dd', false, 'd:46347'],
    ['a date of the 1904 system', 'yyyy-mm-dd', true, 'd:47809'],
    ['a duration of the 1904 system', '[h]:mm', true, 'd:46347'],
    ['a plain number of the 1904 system', '0.00', true, 'n:46347'],
  ])('%s', async (_what, format, date1904, expected) => {
    expect(await one('<c r="A1" s="1"><v>46347</v></c>', '', [format], date1904)).toBe(expected);
  });
});

describe('a sheet', () => {
  test('keeps rows and columns where they are, hidden rows too', async () => {
    const rows =
      '<row r="2" hidden="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="A4" s="0"/></row>';
    expect(cellsOf(await readFirst(makeBook({ rows })))).toEqual([
      ['', '', '', ''],
      ['', 'n:1', '', 'n:2'],
    ]);
  });

  test('counts rows and cells that have no address', async () => {
    const rows =
      '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const cells = cellsOf(await readFirst(makeBook({ rows })));
    expect(cells[0]).toEqual(['n:1', '', 'n:2']);
    expect(cells[4]).toEqual(['', 'n:3', 'n:4']);
    expect(cells[5]).toEqual(['n:5', '', '']);
  });

  test('may use a namespace prefix', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:r><x:t>顺</x:t></x:r><x:r><x:t>达</x:t></x:r></x:is></x:c><y:c r="C1"><y:v>9</y:v></y:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    const table = await readFirst(makeBook({ sheet }));
    expect(cellsOf(table)).toEqual([['n:1', 't:顺达']]);
    expect(table.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('without cells has no rows', async () => {
    expect((await readFirst(makeBook())).rowCount).toBe(0);
    expect((await readFirst(makeBook({ sheet: '<worksheet><sheetData/></worksheet>' }))).columnCount).toBe(0);
  });

  test('reads empty cells beyond its end as blank', async () => {
    const table = await readFirst(makeBook({ rows: '<row><c><v>1</v></c></row>' }));
    expect(table.column(0).kind(5000)).toBe(CellKind.Blank);
    expect(table.column(0).number(5000)).toBeNaN();
    expect(table.column(9).text(0)).toBe('');
    expect(table.column(9)).toHaveLength(1);
  });

  test('tells its merges', async () => {
    const afterRows = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="XFD1048576"/></mergeCells>';
    expect((await readFirst(makeBook({ afterRows }))).merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 1048575, left: 16383, bottom: 1048575, right: 16383 },
    ]);
  });

  test('with a single cell in its last corner costs next to nothing', async () => {
    const bytes = makeBook({ rows: '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>' });
    await readFirst(bytes);
    const heap = process.memoryUsage();
    const started = performance.now();
    const table = await readFirst(bytes);
    expect(performance.now() - started).toBeLessThan(500);
    const now = process.memoryUsage();
    expect(now.arrayBuffers - heap.arrayBuffers).toBeLessThan(16 * 2 ** 20);
    expect([table.rowCount, table.columnCount]).toEqual([1_048_576, 16_384]);
    expect(table.column(16_383).number(1_048_575)).toBe(7);
  });

  const list = makeBook({
    rows: Array.from(
      { length: 9000 },
      (_row, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>客户${row}</t></is></c><c r="B${row + 1}"><v>${row}</v></c><c r="AA${row + 1}" t="b"><v>1</v></c></row>`,
    ).join(''),
  });

  test('gives only the columns asked for, with the same rows', async () => {
    const table = await readFirst(list, { sheet: { columns: [1] } });
    expect([table.rowCount, table.columnCount]).toEqual([9000, 27]);
    expect(table.column(1).number(8999)).toBe(8999);
    expect(() => table.column(0)).toThrow('not asked for');
    const none = await readFirst(list, { sheet: { columns: [] } });
    expect([none.rowCount, none.columnCount]).toEqual([9000, 27]);
  });

  test('stops after the first rows when told to', async () => {
    const table = await readFirst(list, { sheet: { firstRows: 3 } });
    expect(table.rowCount).toBe(3);
    expect(table.column(0).text(2)).toBe('客户2');
  });

  test('counts the same content whichever columns are kept', async () => {
    const rows =
      '<row><c r="A1"><v>1</v></c></row><row><c r="A2" t="str"><v/></c><c r="B2"><v></v></c></row><row><c r="C3" t="inlineStr"><is><t>x</t></is></c></row>';
    for (const columns of [[], [0], [2]]) {
      const table = await readFirst(makeBook({ rows }), { sheet: { columns } });
      expect([table.rowCount, table.columnCount]).toEqual([3, 3]);
    }
  });
});

describe('a workbook', () => {
  test('lists its worksheets with their states, by relationship', async () => {
    const bytes = makeBook({
      replace: {
        'xl/workbook.xml': {
          data: '<x:workbook xmlns:x="m" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="B&amp;B" sheetId="9" r:id="rId2"/><x:sheet name="图" sheetId="3" r:id="rId3"/><x:sheet name="藏" sheetId="2" state="hidden" r:id="rId1"/><x:sheet name="深藏" sheetId="4" state="veryHidden" r:id="rId1"/></x:sheets></x:workbook>',
        },
        'xl/_rels/workbook.xml.rels': {
          data: relationships(
            ['worksheet', 'worksheets/kunden.xml'],
            ['worksheet', './worksheets/../worksheets/two.xml'],
            ['chartsheet', 'chartsheets/sheet1.xml'],
          ),
        },
      },
      more: [{ name: 'xl/worksheets/two.xml', data: '<worksheet><sheetData/></worksheet>', stored: true }],
    });
    const book = await openWorkbook(bytes, nodeHost, { file: 'x' });
    expect(book.sheets.map(({ name, state, part }) => [name, state, part])).toEqual([
      ['B&B', 'visible', 'xl/worksheets/two.xml'],
      ['藏', 'hidden', 'xl/worksheets/kunden.xml'],
      ['深藏', 'veryHidden', 'xl/worksheets/kunden.xml'],
    ]);
    expect((await book.sheets[0].read()).rowCount).toBe(0);
  });

  test('without styles and shared strings is read', async () => {
    const bytes = makeBook({
      rows: '<row><c s="3"><v>1</v></c></row>',
      replace: { 'xl/_rels/workbook.xml.rels': { data: relationships(['worksheet', 'worksheets/kunden.xml']) } },
    });
    expect(cellsOf(await readFirst(bytes))).toEqual([['n:1']]);
  });

  test('can be read more than once', async () => {
    const bytes = makeBook({ rows: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>甲</t></si>' });
    const { tables } = await readTables(bytes, 'x.xlsx', nodeHost);
    expect(cellsOf(await tables[0].read())).toEqual(cellsOf(await tables[0].read()));
  });

  test('does not hide a fault of the program behind a sentence', async () => {
    const host = { ...nodeHost, crc32: () => 0 };
    expect((await refusal(readFirst(makeBook(), { host }))).detail.id).toBe('files.entryCrc');
    const faulty = {
      ...nodeHost,
      crc32: (): number => {
        throw new TypeError('fault');
      },
    };
    await expect(readFirst(makeBook(), { host: faulty })).rejects.toThrow(TypeError);
  });
});

describe('wherever the pieces are cut', () => {
  const names = ['顺达', '𠮷野家', 'a&b', '', ' x ', '_x000D_', '<t>', 'é', '中'.repeat(40)];
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => `<c><v>${value}</v></c>`),
    fc.integer().map((value) => `<c s='1'><f>A1&lt;2</f><v>${value}</v></c>`),
    fc
      .constantFrom(...names)
      .map((text) => `<c t="inlineStr"><is><r><t>${escapeXml(text)}</t></r><rPh><t>p</t></rPh></is></c>`),
    fc.constantFrom(...names).map((text) => `<c t="str"><v>${escapeXml(text)}</v></c>`),
    fc.nat(names.length - 1).map((index) => `<c t="s"><v>${index}</v></c>`),
    fc.constantFrom('<c/>', '<!-- > <c> -->', '<c t="e"><v>#N/A</v></c>', '<c t="str"><v>a<![CDATA[]>]]>b</v></c>'),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });

  test('the same table comes out', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        async (cells, lengths) => {
          const bytes = makeBook({
            rows: cells.map((row) => `<row>${row.join('')}</row>`).join(''),
            strings: names.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join(''),
            formats: ['yyyy"年"m"月"'],
            afterRows: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
          });
          const whole = await readFirst(bytes);
          for (const columns of [undefined, [1, 3]]) {
            const pieces = await readFirst(bytes, { host: choppingHost(lengths), sheet: { columns } });
            expect([pieces.rowCount, pieces.columnCount, pieces.merges]).toEqual([
              whole.rowCount,
              whole.columnCount,
              whole.merges,
            ]);
            if (columns === undefined) expect(cellsOf(pieces)).toEqual(cellsOf(whole));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a long value in small pieces takes no longer than it must', async () => {
    const rows = `<row><c t="str"><v>${'长'.repeat(300_000)}</v></c></row>`;
    const started = performance.now();
    const table = await readFirst(makeBook({ rows }), { host: choppingHost([100]) });
    expect(table.column(0).text(0)).toHaveLength(300_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('the spelling that most programs write is read by a shorter way', () => {
  const texts = ['顺达', 'a&b', '', ' x '];
  /** Behind the address: attributes and content, as they are usual and as they are not. */
  const rest = fc.constantFrom(
    '><v>12.5</v></c>',
    ' s="1"><v>46347</v></c>',
    ' t="s"><v>0</v></c>',
    ' s="1" t="s"><v>1</v></c>',
    ' t="s" s="1"><v>2</v></c>',
    ' t="str"><v>a&amp;b</v></c>',
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' s="1"/>',
    '/>',
    '></c>',
    '><v></v></c>',
    ' t="str"><v></v></c>',
    '><v>7</v ></c>',
    '><v>8</v><!-- x --></c>',
    '><f>B2</f><v>9</v></c>',
    ' t="inlineStr"><is><t>文</t></is></c>',
    " t='n'><v>3</v></c>",
    '  s="1"><v>4</v></c>',
    ' cm="1" s="1"><v>5</v></c>',
  );
  const sheet = fc.array(fc.array(fc.option(rest), { maxLength: 6 }), { maxLength: 6 });

  test('and reads the same as the long one', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (rows, lengths) => {
        const inside = rows
          .map((cells, row) => {
            const made = cells.map((cell, column) => (cell === null ? '' : `<c r="${cellName(row, column)}"${cell}`));
            return `<row r="${row + 1}" spans="1:6">${made.join('')}</row>`;
          })
          .join('');
        const whole = `<worksheet xmlns="m"><sheetData>${inside}</sheetData></worksheet>`;
        const strings = texts.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('');
        const bookOf = (xml: string) => makeBook({ sheet: xml, strings, formats: ['yyyy-mm-dd'] });
        // With a prefix every tag goes the long way.
        const prefixed = whole.replace(/<(\/?)([a-z])/gi, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
        const long = await readFirst(bookOf(prefixed));
        for (const columns of [undefined, [1, 3], []]) {
          for (const host of [nodeHost, choppingHost(lengths)]) {
            const short = await readFirst(bookOf(whole), { host, sheet: { columns } });
            expect([short.rowCount, short.columnCount]).toEqual([long.rowCount, long.columnCount]);
            for (const column of columns ?? [0, 1, 2, 3, 4, 5])
              expect(columnOf(short, column)).toEqual(columnOf(long, column));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a column beyond the last', 'XFE1', 'cellAddress'],
    ['no row', 'A0', 'cellAddress'],
    ['a row beyond the last', 'A1048577', 'cellAddress'],
  ])('and refuses %s with the same sentence', async (_what, address, id) => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="${address}"><v>2</v></c></row>`;
    for (const columns of [undefined, [0]])
      expect((await refusal(readFirst(makeBook({ rows }), { sheet: { columns } }))).detail.id).toBe(`files.${id}`);
  });
});

test('the first character of a text is known without reading it, or is said not to be', async () => {
  const texts = ['合计', 'Total', '"合计"', 'é', '𠮷野家', '', ' a', '中'];
  const rows = texts
    .map((text, i) => `<row><c t="s"><v>${i}</v></c><c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c></row>`)
    .join('');
  const strings = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  const sheet = await readFirst(makeBook({ rows, strings }));
  const csv = await readFirst(
    new TextEncoder().encode(texts.map((text) => `${text.replaceAll('"', '""')},1`).join('\n')),
    {
      file: '名单.csv',
    },
  );
  const columns = [sheet.column(0), sheet.column(1), csv.column(0)];
  for (const column of columns) {
    const units = texts.map((_text, row) => column.firstUnit!(row));
    // Where it is known it is right, and it is known of what lists hold most.
    units.forEach((unit, row) => expect([NaN, column.text(row).charCodeAt(0)]).toContainEqual(unit));
    expect([units[0], units[1], units[7]]).toEqual(['合', 'T', '中'].map((text) => text.charCodeAt(0)));
  }
});

test('what all texts of one folded key share is known without reading a text of ASCII', async () => {
  const texts = ['kh 0001', 'ＫＨ0001', ' KH0001 ', '客户', '', 'KH0002'];
  const rows = texts
    .map((text, i) => `<row><c t="s"><v>${i}</v></c><c t="inlineStr"><is><t>${escapeXml(text)}</t></is></c></row>`)
    .join('');
  const strings = texts.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  const sheet = await readFirst(makeBook({ rows, strings }));
  for (const column of [sheet.column(0), sheet.column(1)]) {
    const hashes = texts.map((_text, row) => column.keyHash!(row));
    expect(hashes).toEqual([keyHash('KH0001'), NaN, keyHash('KH0001'), NaN, BLANK_HASH, keyHash('KH0002')]);
  }
});

test('of some columns only the texts are kept; rows and columns are counted all the same', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>合计</t></is></c><c r="C1"><v>3</v></c></row>' +
    '<row r="2"><c r="B2"><v>5</v></c><c r="D2" t="b"><v>1</v></c></row>';
  const table = await readFirst(makeBook({ rows }), { sheet: { columns: [2], texts: [0, 1, 2] } });
  expect([table.rowCount, table.columnCount]).toEqual([2, 4]);
  expect([
    table.column(0).kind(0),
    table.column(1).text(0),
    table.column(1).kind(1),
    table.column(2).number(0),
  ]).toEqual([CellKind.Blank, '合计', CellKind.Blank, 3]);
  expect(() => table.column(3)).toThrow(/not asked for/);
});
