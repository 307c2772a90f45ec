import fc from 'fast-check';
import { CsvRecords, UNFINISHED } from '../../../src/files/list-rows/csv-records';
import { Beginnings } from '../../../src/files/list-rows/beginnings';
import { Kernel } from '../../../src/files/list-rows/kernel';
import { parseNumber } from '../../../src/files/columns/numbers';

const COMMA = 0x2c;
const LF = 0x0a;
const KEPT = 3;

/** A kernel with these bytes in its memory, recognising the first column and reading numbers of the second and third. */
function kernelWith(bytes: Uint8Array): Kernel {
  const { masks } = new Beginnings(['合计', 'sum'], ['-', '无']);
  const kernel = new Kernel(COMMA, { masks, kept: KEPT, recognised: [0], numbers: [1, 2] });
  kernel.room(kernel.input + bytes.length + 1);
  kernel.bytes.set(bytes, kernel.input);
  kernel.bytes[kernel.input + bytes.length] = LF;
  return kernel;
}

interface Seen {
  readonly start: number;
  readonly fields: number;
  readonly numbers: readonly number[];
}

/** The records as JavaScript finds them one by one, as far as they end within the bytes. */
function plainly(bytes: Uint8Array): { seen: Seen[]; next: number } {
  const records = new CsvRecords(COMMA, KEPT);
  const room = new Uint8Array(bytes.length + 1);
  room.set(bytes);
  records.take(room, bytes.length, false);
  const seen: Seen[] = [];
  let at = 0;
  while (at < bytes.length) {
    const next = records.read(at);
    if (next === UNFINISHED) break;
    const number = (field: number): number =>
      records.isEmpty(field) ? NaN : parseNumber(bytes, records.from[field], records.to[field]) + 0;
    seen.push({ start: at, fields: records.fields, numbers: [number(1), number(2)] });
    at = next;
  }
  return { seen, next: at };
}

const field = fc.oneof(
  fc.constantFrom('', '甲公司', '合计', 'Sum', '-', '无', 'x', '"a,""b"""', '"两\n行"', '"开', ' '),
  fc.constantFrom(
    '007',
    '-0',
    '.5',
    '5.',
    '.',
    '-',
    '1.2.3',
    '1e3',
    '+1',
    '999999999999999',
    '9999999999999999',
    '0.00000000000001',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
);
const text = fc
  .array(fc.tuple(fc.array(field, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r')))
  .map((rows) => rows.map(([cells, eol]) => cells.join(',') + eol).join(''));

test('records, their fields and their numbers are those that JavaScript finds; what it leaves to JavaScript is no loss', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 3 }), (given, cut) => {
      const bytes = Buffer.from(given).subarray(0, Buffer.byteLength(given) - cut);
      const { seen, next } = plainly(bytes);
      const kernel = kernelWith(bytes);
      const found = kernel.scan(0, bytes.length, bytes.length);
      expect([found.count, found.next]).toEqual([seen.length, next]);
      seen.forEach(({ start, fields, numbers }, i) => {
        expect([kernel.starts[i], kernel.fields[i]]).toEqual([start, fields]);
        if (kernel.flags[i] === 0) expect([kernel.numbers[0][i], kernel.numbers[1][i]]).toEqual(numbers);
      });
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['K1,5,-2.50\n', 0, 'plain'],
  ['K1,,\n', 0, 'blanks are plain'],
  ['K1\n', 0, 'so are fields that lack'],
  ['合计,5,\n', 1, 'a total'],
  ['"sum",5,\n', 1, 'a total in quotes'],
  [' K1,5,\n', 1, 'a space may stand before a total'],
  ['-,5,\n', 1, 'a mark of a blank: no customer by it'],
  [',5,\n', 1, 'nothing in the recognised column'],
  ['K1,"5",\n', 1, 'a number in quotes'],
  ['K1,5元,\n', 1, 'a number with its unit'],
  ['和为贵,5,\n', 0, 'another first character'],
])('%j is looked at by JavaScript: %d (%s)', (line, flag) => {
  const bytes = Buffer.from(line);
  const kernel = kernelWith(bytes);
  expect(kernel.scan(0, bytes.length, bytes.length).count).toBe(1);
  expect(kernel.flags[0]).toBe(flag);
});

test('records are written with what they lack and their results before whichever line end they have', () => {
  const bytes = Buffer.from('a,1\nb,22\r\n\nccccccccccccccccccccc,3\r');
  const kernel = kernelWith(bytes);
  kernel.keepSuffixes([Buffer.from(',X'), Buffer.from(',a result that is longer than sixteen bytes')]);
  kernel.room(kernel.input + bytes.length + 1);
  kernel.bytes.set(bytes, kernel.input);
  kernel.starts.set([0, 4, 10, 11, bytes.length]);
  kernel.suffixOf.set([0, 1, 0, 1]);
  kernel.lacking.set([0, 0, 2, 0]);
  expect(Buffer.from(kernel.write(4, bytes.length, 300)).toString()).toBe(
    'a,1,X\nb,22,a result that is longer than sixteen bytes\r\n,,,X\nccccccccccccccccccccc,3,a result that is longer than sixteen bytes\r',
  );
});
