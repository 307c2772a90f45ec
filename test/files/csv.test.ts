import fc from 'fast-check';
import { readTables } from '../../src/files/index';
import { nodeHost } from '../../src/cli/node-host';
import { cellsOf, readFirst } from './samples';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};
const rowsOf = async (text: string | Uint8Array): Promise<string[][]> =>
  cellsOf(await readFirst(typeof text === 'string' ? utf8(text) : text, { file: '名单.csv' }));

test.each<[string, string, string[][]]>([
  [
    'commas',
    'a,b\n1,2\n',
    [
      ['t:a', 't:b'],
      ['n:1', 'n:2'],
    ],
  ],
  [
    'semicolons',
    'a;b\n1;2',
    [
      ['t:a', 't:b'],
      ['n:1', 'n:2'],
    ],
  ],
  [
    'tabs with commas in the texts',
    'a\tb\nx, y\t2\nz, y\t3',
    [
      ['t:a', 't:b'],
      ['t:x, y', 'n:2'],
      ['t:z, y', 'n:3'],
    ],
  ],
  [
    'bars',
    'a|b|c\n1|2|3',
    [
      ['t:a', 't:b', 't:c'],
      ['n:1', 'n:2', 'n:3'],
    ],
  ],
  [
    'a title above',
    '客户清单\n编号,名称\n1,甲\n2,乙',
    [
      ['t:客户清单', ''],
      ['t:编号', 't:名称'],
      ['n:1', 't:甲'],
      ['n:2', 't:乙'],
    ],
  ],
  ['one column', '甲\n乙', [['t:甲'], ['t:乙']]],
  [
    'delimiters inside quotes',
    '"a;b;c;d",1\n"e;f;g;h",2',
    [
      ['t:a;b;c;d', 'n:1'],
      ['t:e;f;g;h', 'n:2'],
    ],
  ],
  ['a declared delimiter', 'sep=;\r\na,b;1,2\r\n', [['t:a,b', 't:1,2']]],
  [
    'quoted line ends',
    'a,b\r\n"x\r\ny",2',
    [
      ['t:a', 't:b'],
      ['t:x\r\ny', 'n:2'],
    ],
  ],
  [
    'doubled quotes',
    'a,"he said ""no"""\nb,""""',
    [
      ['t:a', 't:he said "no"'],
      ['t:b', 't:"'],
    ],
  ],
  [
    'something behind a quote',
    '"a"b,1\n"1"2,2',
    [
      ['t:ab', 'n:1'],
      ['t:12', 'n:2'],
    ],
  ],
  ['a quote inside a field', '5" pipe,1', [['t:5" pipe', 'n:1']]],
  [
    'carriage returns alone',
    'a,b\r1,2\r',
    [
      ['t:a', 't:b'],
      ['n:1', 'n:2'],
    ],
  ],
  ['mixed line ends', 'a\r\nb\nc\rd', [['t:a'], ['t:b'], ['t:c'], ['t:d']]],
  [
    'rows of different length',
    'a,b,c\n1\n1,2',
    [
      ['t:a', 't:b', 't:c'],
      ['n:1', '', ''],
      ['n:1', 'n:2', ''],
    ],
  ],
  [
    'blank lines between and none behind',
    'a,b\n\n1,2\n\n\n',
    [
      ['t:a', 't:b'],
      ['', ''],
      ['n:1', 'n:2'],
    ],
  ],
  ['quoted nothing', '"",a', [['', 't:a']]],
  ['quoted numbers', '"1200","007"', [['n:1200', 't:007']]],
  ['spaces', ' a , 1 ', [['t: a ', 't: 1 ']]],
  ['a Ctrl-Z at the end', 'a,1\r\n\x1a', [['t:a', 'n:1']]],
  ['a byte order mark', '\uFEFF编号,1', [['t:编号', 'n:1']]],
  ['only line ends', '\r\n\r\n', []],
  ['only a mark', '\uFEFF', []],
])('%s', async (_what, text, expected) => {
  expect(await rowsOf(text)).toEqual(expected);
});

test.each([
  ['0', 'n:0'],
  ['-12.5', 'n:-12.5'],
  ['1200', 'n:1200'],
  ['1200.00', 'n:1200'],
  ['0.05', 'n:0.05'],
  ['-0', 'n:0'],
  ['123456789012345', 'n:123456789012345'],
  ['0.000000123456789012345', 'n:1.23456789012345e-7'],
  ['1234567890123456', 't:1234567890123456'],
  ['310101199001011234', 't:310101199001011234'],
  ['007', 't:007'],
  ['00', 't:00'],
  ['-01', 't:-01'],
  ['1,234', 't:1,234'],
  ['+5', 't:+5'],
  ['5.', 't:5.'],
  ['.5', 't:.5'],
  ['1e5', 't:1e5'],
  ['-', 't:-'],
  ['1.2.3', 't:1.2.3'],
  ['2026-11-21', 't:2026-11-21'],
  ['13800138000', 'n:13800138000'],
  ['１２', 't:１２'],
  ['12%', 't:12%'],
])('%s is read as %s', async (text, expected) => {
  expect(await rowsOf(`"${text}"`)).toEqual([[expected]]);
});

test.each<[string, Uint8Array, string]>([
  ['UTF-8', utf8('编号,名称\n1,顺达'), 'utf-8'],
  ['UTF-8 with a mark', utf8('\uFEFF编号,名称\n1,顺达'), 'utf-8'],
  ['UTF-16LE', wide('编号\t名称\n1\t顺达', false), 'utf-16le'],
  ['UTF-16BE', wide('编号,名称\n1,顺达', true), 'utf-16be'],
  [
    'GB18030',
    Uint8Array.of(0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0x31, 0x2c, 0xcb, 0xb3, 0xb4, 0xef),
    'gb18030',
  ],
])('%s is recognised', async (_what, bytes, encoding) => {
  const file = await readTables(bytes, '名单.csv', nodeHost);
  expect(file.encoding).toBe(encoding);
  expect(cellsOf(await file.tables[0].read())).toEqual([
    ['t:编号', 't:名称'],
    ['n:1', 't:顺达'],
  ]);
});

test('a character of four bytes in GB18030, and one on the border of two pieces', async () => {
  const head = Buffer.alloc(2 ** 20 - 1, 'x');
  const bytes = new Uint8Array(Buffer.concat([head, Buffer.from([0x95, 0x32, 0x90, 0x31, 0xc4, 0xe3])]));
  const table = await readFirst(bytes, { file: '名单.csv' });
  expect(
    table
      .column(0)
      .text(0)
      .slice(2 ** 20 - 1),
  ).toBe('\u{20087}你');
});

test('only the columns and rows asked for', async () => {
  const text = utf8('a,b,c\n1,2,3\n4,5,6\n,,9\n');
  const table = await readFirst(text, { file: 'x.csv', sheet: { columns: [1] } });
  expect([table.rowCount, table.columnCount, table.column(1).number(2)]).toEqual([4, 3, 5]);
  expect(() => table.column(0)).toThrow('not asked for');
  expect((await readFirst(text, { file: 'x.csv', sheet: { firstRows: 2 } })).rowCount).toBe(2);
});

test('a given delimiter is not guessed', async () => {
  expect(cellsOf(await readFirst(utf8('a;b,c'), { file: 'x.csv', delimiter: ',' }))).toEqual([['t:a;b', 't:c']]);
});

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const isNumber = (text: string): boolean =>
  plain.test(text) && text.replace(/[-.]/g, '').replace(/^0+/, '').length <= 15;
const field = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', '中', '0', '1', '-', '.', ' '), maxLength: 8 }),
  fc.double({ noNaN: true }).map(String),
  fc.integer().map(String),
);

test('any matrix comes back from the text that writes it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', '\t', ';', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      async (matrix, delimiter, lineEnd, always) => {
        const quote = (text: string): string =>
          always || /["\r\n,;|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        // The mark keeps the first bytes from being taken for something else than text.
        const csv = `\uFEFF${matrix.map((row) => row.map(quote).join(delimiter)).join(lineEnd)}`;
        fc.pre(!/^\uFEFF(sep=|<|MIME)/i.test(csv) && !csv.endsWith('\x1a'));
        const table = await readFirst(utf8(csv), { file: 'x.csv', delimiter });
        matrix.forEach((row, at) =>
          row.forEach((text, column) => {
            const cell = table.column(column);
            if (isNumber(text)) expect(cell.number(at)).toBe(Number(text) + 0);
            else expect(cell.text(at)).toBe(text);
          }),
        );
        expect(table.rowCount).toBeLessThanOrEqual(matrix.length);
      },
    ),
    { numRuns: 400 },
  );
});
