import fc from 'fast-check';
import ExcelJS from 'exceljs';
import { readTables } from '../../src/files/index';
import { parseNumber, parsePlainNumber } from '../../src/files/columns/numbers';
import { nodeHost } from '../../src/cli/node-host';
import { Problem } from '../../src/shared/text/message';
import { makeBook } from './samples';
import { makeZip } from './zip';

/** Reads everything there is; anything but a table or a Problem fails. */
async function readAll(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const { tables } = await readTables(bytes, file, nodeHost, { limits: { maxTableBytes: 2 ** 26 } });
    for (const each of tables) {
      const table = await each.read();
      for (let column = 0; column < Math.min(table.columnCount, 50); column++) {
        for (let row = 0; row < Math.min(table.rowCount, 50); row++) table.column(column).text(row);
      }
    }
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason;
  }
}

let real: Uint8Array;
beforeAll(async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('客户');
  for (let row = 0; row < 50; row++) sheet.addRow([row, `客户${row}`, new Date(0), true, { formula: 'A1', result: 1 }]);
  real = new Uint8Array(await book.xlsx.writeBuffer());
});

test('random bytes, with and without a known beginning', async () => {
  const beginnings = [
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0',
    '\xef\xbb\xbf',
    '\xff\xfe',
    '\xfe\xff',
    '<?xml',
    '"',
    'sep=',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 600 }), (head, tail) =>
      readAll(new Uint8Array(Buffer.concat([Buffer.from(head, 'latin1'), tail])), '名单.xls'),
    ),
    { numRuns: 600 },
  );
});

test('a real workbook cut anywhere', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(real.length), (length) => readAll(real.slice(0, length), '名单.xlsx')),
    { numRuns: 200 },
  );
});

test('a real workbook with some bytes changed', async () => {
  const change = fc.tuple(fc.nat(20_000), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      const bytes = real.slice();
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      await readAll(bytes, '名单.xlsx');
    }),
    { numRuns: 200 },
  );
});

test('directory records with any numbers', async () => {
  const bytes = makeZip([{ name: 'a', data: 'b' }], { zip64: true });
  const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(500), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { maxLength: 8 }),
      async (changes) => {
        const changed = bytes.slice();
        for (const [at, byte] of changes) changed[directory + (at % (bytes.length - directory))] = byte;
        await readAll(changed, '名单.xlsx');
      },
    ),
    { numRuns: 300 },
  );
});

test('parts made of bits of mark-up', async () => {
  const bits = [
    '<c',
    '</c>',
    ' r="A1"',
    ' t="s"',
    ' s=',
    '"',
    "'",
    '>',
    '/>',
    '<v>',
    '</v>',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '<r>',
    '<rPh>',
    '</rPh>',
    '<row>',
    '</row>',
    '<row r="3">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&',
    '&amp;',
    ';',
    '1',
    '-',
    '_x',
    '_x000D_',
    '</sheetData>',
    '</worksheet>',
    '<si>',
    '</si>',
    '</sst>',
    ' ',
    '中',
    '\r',
    '<mergeCell ref="A1:B2"/>',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...bits), { maxLength: 30 }), fc.boolean(), async (some, inStrings) => {
      const text = some.join('');
      await readAll(
        inStrings ? makeBook({ rows: '<row><c t="s"><v>0</v></c></row>', strings: text }) : makeBook({ rows: text }),
        'x.xlsx',
      );
    }),
    { numRuns: 1000 },
  );
});

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('numbers are read exactly as the language reads them', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(20))
      .map(([digits, places]) => `${digits}.${'0'.repeat(places % 4)}${places}`),
    fc.integer().map(String),
    fc.tuple(fc.integer(), fc.integer({ min: -330, max: 300 })).map(([digits, power]) => `${digits}E${power}`),
  );
  fc.assert(
    fc.property(number, (text) => {
      expect(parseNumber(asBytes(text), 0, asBytes(text).length)).toBe(
        Number.isFinite(Number(text)) ? Number(text) : NaN,
      );
    }),
    { numRuns: 3000 },
  );
});

test('what is no decimal number is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+eE x_,'), maxLength: 8 }), (text) => {
      const bytes = asBytes(text);
      const isDecimal = /^ *[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)? *$/.test(text) && Number.isFinite(Number(text));
      expect(parseNumber(bytes, 0, bytes.length)).toBe(isDecimal ? Number(text) : NaN);
      const isPlain = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
      expect(parsePlainNumber(bytes, 0, bytes.length)).toBe(isPlain ? Number(text) + 0 : NaN);
    }),
    { numRuns: 3000 },
  );
});
