import fc from 'fast-check';
import { nodeHost } from '../../../src/cli/node-host';
import { defaultLimits, readTables } from '../../../src/files';
import { openPackage } from '../../../src/files/zip/package';
import { browserHost } from '../../../src/preview/browser-host';
import { Problem, say } from '../../../src/shared/text/message';
import { partText } from '../entries';
import { cellsOf } from '../samples';
import { bookOf, sheetOf, type TestCell } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';

async function readBack(bytes: Uint8Array, sheet = 0): Promise<string[][]> {
  const { tables } = await readTables(bytes, 'a.xlsx', nodeHost);
  return cellsOf(await tables[sheet].read());
}

/** What stands between the address and the end of the only cell. */
async function cellXml(cell: TestCell): Promise<string> {
  const xml = await partText(await bookOf([sheetOf([[cell]])]), SHEET);
  return /<c r="A1"(.*)<\/row>/s.exec(xml)?.[1] ?? '';
}

/** The same with the text in its cell: two columns of texts that never repeat. */
async function inlineXml(text: string): Promise<string> {
  const others = Array.from({ length: 600 }, (_, i) => [`n${i}`]);
  const xml = await partText(await bookOf([sheetOf([...others, [text]])]), SHEET);
  return /<c r="A601"(.*)<\/row>/s.exec(xml)?.[1] ?? '';
}

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-12, '-12'],
    [100, '100'],
    [2_147_483_648, '2147483648'],
    [13_800_138_000, '13800138000'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1000000000000000'],
    [2 ** 53, '9007199254740992'],
    [0.5, '0.5'],
    [-0.07, '-0.07'],
    [0.01, '0.01'],
    [34_500.25, '34500.25'],
    [-1234.5, '-1234.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [0.125, '0.125'],
    [1e21, '1e+21'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
  ])('%p is written as %s', async (value, text) => {
    expect(await cellXml(value)).toBe(`><v>${text}</v></c>`);
  });

  test('every double is read back as itself', async () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    const amount = fc.integer({ min: -(2 ** 45), max: 2 ** 45 }).map((hundredths) => hundredths / 100);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(double, amount, fc.maxSafeInteger()), { minLength: 1 }), async (numbers) => {
        const { tables } = await readTables(await bookOf([sheetOf(numbers.map((one) => [one]))]), 'a.xlsx', nodeHost);
        const column = (await tables[0].read()).column(0);
        // Excel knows no negative zero.
        numbers.forEach((one, row) => expect(column.number(row)).toBe(one === 0 ? 0 : one));
      }),
      { numRuns: 60 },
    );
  });

  test.each([[NaN], [Infinity], [-Infinity]])('%p, which no cell can hold, is an error that shows', async (value) => {
    expect(await cellXml(value)).toBe(' t="e"><v>#NUM!</v></c>');
  });
});

describe('texts', () => {
  /** By the standard: XML 1.0, and of ST_Xstring (ECMA-376 part 1, 22.9.2.19) `_xHHHH_`. */
  const written: [why: string, text: string, xml: string][] = [
    ['mark-up', 'a<b>&"c"', 'a&lt;b&gt;&amp;"c"'],
    ['Chinese', '大客户', '大客户'],
    ['two bytes', 'é', 'é'],
    ['beyond the first plane', '𠮷🚚', '𠮷🚚'],
    ['a line end', 'a\nb', 'a\nb'],
    ['a carriage return, which XML would make a line end', 'a\r\nb', 'a_x000D_\nb'],
    ['control characters', '\u0000\u0001\u001f', '_x0000__x0001__x001F_'],
    ['what no XML may hold', '\ufffe\uffff', '_xFFFE__xFFFF_'],
    ['what would read as an escape', '_x000D_', '_x005F_x000D_'],
    ['the same twice', '_x005F_x000D_', '_x005F_x005F_x005F_x000D_'],
    ['what only looks like one', '_x00G0_ _x12_ _X000D_ a_b', '_x00G0_ _x12_ _X000D_ a_b'],
    ['half a pair', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
    ['the wrong way round', '\ude00\ud83d', '\ufffd\ufffd'],
  ];

  test.each(written)('%s, in the cell and shared', async (_why, text, xml) => {
    expect(await inlineXml(text)).toBe(` t="inlineStr"><is><t>${xml}</t></is></c>`);
    expect(await partText(await bookOf([sheetOf([[text]])]), 'xl/sharedStrings.xml')).toContain(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>${xml}</t></si></sst>`,
    );
  });

  test.each([' a', 'a ', '\na', 'a\t', ' '])('outer white space is kept: %j', async (text) => {
    expect(await inlineXml(text)).toBe(` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`);
  });

  test('an empty text is a blank', async () => {
    expect(await partText(await bookOf([sheetOf([['', 1]])]), SHEET)).toContain('<row r="1"><c r="B1"><v>1</v></c>');
  });

  test.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ["'1"], ['{=A1}'], ['1'], ['#N/A'], ['TRUE']])(
    '%s stays a text',
    async (text) => {
      const bytes = await bookOf([sheetOf([[text]])]);
      expect(await readBack(bytes)).toEqual([[`t:${text}`]]);
      expect(await partText(bytes, SHEET)).not.toMatch(/<f[ >]/);
    },
  );

  test('32 767 characters are what a cell holds; more are refused and the cell named', async () => {
    const rows = (length: number): TestCell[][] => [['a'], ['b', 'c', 'x'.repeat(length)]];
    const bytes = await bookOf([sheetOf(rows(32_767))]);
    expect((await readBack(bytes))[1][2]).toHaveLength(32_769);
    const refused = await bookOf([sheetOf(rows(32_768), { name: '名单' })]).catch((reason: unknown) => reason);
    expect(refused).toBeInstanceOf(Problem);
    const sentence = say('zh', (refused as Problem).detail);
    expect(sentence).toMatch(/“名单”的单元格 C2 .*32,768.*32,767/);
  });
});

describe('other kinds', () => {
  test.each<[TestCell, string]>([
    [true, ' t="b"><v>1</v></c>'],
    [false, ' t="b"><v>0</v></c>'],
    [{ error: '#DIV/0!' }, ' t="e"><v>#DIV/0!</v></c>'],
    [{ error: '#N/A' }, ' t="e"><v>#N/A</v></c>'],
    // An error that Excel does not know would have it repair the file.
    [{ error: '#BUSY!' }, ' t="s"><v>0</v></c>'],
    [{ value: null, style: 3 }, ' s="3"/>'],
    [{ value: 1, style: 12 }, ' s="12"><v>1</v></c>'],
  ])('%j', async (cell, xml) => {
    expect(await cellXml(cell)).toBe(xml);
  });
});

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom('A类', 'B类', '_x000D_', '  ', 'a\r\nb', '\u0007') },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const shown = (one: TestCell): string => {
  if (one === null || one === '') return '';
  if (typeof one === 'string') return `t:${one}`;
  if (typeof one === 'number') return `n:${one}`;
  if (typeof one === 'boolean') return `b:${one ? 'TRUE' : 'FALSE'}`;
  return 'error' in one ? `e:${one.error}` : shown(one.value);
};

test.each([
  ['Node', nodeHost],
  ['a browser', browserHost],
])('whatever is written with the streams of %s is read back, cell by cell', async (_whose, host) => {
  const width = 4;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: width, maxLength: width })), async (rows) => {
      const bytes = await bookOf([sheetOf([...rows, ['end', null, null, 'end']])], { host });
      expect((await readBack(bytes)).slice(0, rows.length)).toEqual(rows.map((row) => row.map(shown)));
    }),
    { numRuns: 60 },
  );
});

describe('shared texts', () => {
  const count = 3000;
  const rows = Array.from({ length: count }, (_, i): TestCell[] => [`KH${i}`, ['A类', 'B类', 'C类'][i % 3]]);

  test('a column that repeats itself is shared, one that does not keeps its texts', async () => {
    const bytes = await bookOf([sheetOf(rows)]);
    const xml = await partText(bytes, SHEET);
    expect([...xml.matchAll(/<c r="B\d+" t="s">/g)]).toHaveLength(count);
    expect([...xml.matchAll(/<c r="A\d+" t="inlineStr">/g)].length).toBeGreaterThan(count * 0.8);
    const strings = await partText(bytes, 'xl/sharedStrings.xml');
    const kept = [...strings.matchAll(/<si>/g)].length;
    expect(kept).toBeLessThan(count * 0.2);
    const uses = [...xml.matchAll(/ t="s">/g)].length;
    expect(strings).toContain(` count="${uses}" uniqueCount="${kept}">`);
    expect(await readBack(bytes)).toEqual(rows.map((row) => row.map(shown)));
  });

  test('sheets share their texts', async () => {
    const bytes = await bookOf([sheetOf([['甲', '乙']]), sheetOf([['乙', '丙']])]);
    const strings = await partText(bytes, 'xl/sharedStrings.xml');
    expect([...strings.matchAll(/<t>(.)<\/t>/g)].map(([, text]) => text)).toEqual(['甲', '乙', '丙']);
    expect(await readBack(bytes, 1)).toEqual([['t:乙', 't:丙']]);
  });

  test('more texts than are kept are read back all the same', async () => {
    // Each three times in a row, so that the column looks worth its while to the end.
    const many = Array.from({ length: 210_000 }, (_, i): TestCell[] => [`客户${Math.floor(i / 3)}`]);
    const bytes = await bookOf([sheetOf(many)]);
    const strings = await partText(bytes, 'xl/sharedStrings.xml');
    expect(/uniqueCount="(\d+)"/.exec(strings)?.[1]).toBe('65536');
    expect(await readBack(bytes)).toEqual(many.map((row) => row.map(shown)));
  }, 30_000);
});

test('a row that is longer than what is handed on at once', async () => {
  const wide = Array.from({ length: 60 }, (_, i) => `${i}${'客'.repeat(20_000)}`);
  const rows = [['a'], wide, ['b'], wide, ['c']];
  const read = await readBack(await bookOf([sheetOf(rows)]));
  expect(read.map((row) => row.filter((one) => one !== ''))).toEqual(rows.map((row) => row.map(shown)));
});

test('many pieces to a slow sink make the same bytes', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i): TestCell[] => [i, `客户 ${i}`, i / 7, i % 2 === 0]);
  const slow = {
    ...nodeHost,
    deflateRaw: (level: number, sink: Parameters<typeof nodeHost.deflateRaw>[1]) =>
      nodeHost.deflateRaw(level, async (piece) => {
        await new Promise((resolve) => setTimeout(resolve, 3));
        await sink(piece);
      }),
  };
  const quick = await bookOf([sheetOf(rows)]);
  expect(Buffer.from(await bookOf([sheetOf(rows)], { host: slow })).equals(quick)).toBe(true);
  expect(openPackage(quick, 'a', nodeHost, defaultLimits).entries.map(({ name }) => name)[0]).toBe(
    '[Content_Types].xml',
  );
  expect((await readBack(quick))[19_999]).toEqual(['n:19999', 't:客户 19999', `n:${19_999 / 7}`, 'b:FALSE']);
});

test.each<[TestCell]>([[2], ['b'], [{ value: null, style: 1 }]])(
  'more cells than the sheet has columns are a fault of the program: %j',
  async (more) => {
    await expect(bookOf([sheetOf([[1, more]], { columnCount: 1 })])).rejects.toThrow(
      'more cells than columns in row 1',
    );
  },
);
