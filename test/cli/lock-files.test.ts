import fc from 'fast-check';
import { libreOfficeUser, officeUser } from '../../src/cli/lock-files';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

/** An owner file as Excel lays it out: 165 bytes, the second name at 55; Word's has 162 bytes, zeros between, the name at 54. */
function owner(eightBit: number[], name: string, program: 'excel' | 'word' = 'excel'): Buffer {
  const [size, second, filling] = program === 'excel' ? [165, 55, 0x20] : [162, 54, 0];
  const file = Buffer.alloc(size, program === 'excel' ? Buffer.from([0x20, 0]) : 0);
  file.fill(filling, 0, second);
  file[0] = eightBit.length;
  Buffer.from(eightBit).copy(file, 1);
  file.writeUInt16LE(name.length, second);
  file.write(name, second + 2, 'utf16le');
  return file;
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
/** 张三 in code page 936, the 8-bit code of Chinese Windows. */
const ZHANG_SAN = [0xd5, 0xc5, 0xc8, 0xfd];

describe('the user in an owner file of Office', () => {
  const cases: [why: string, file: Uint8Array, user: string][] = [
    ['a plain name', owner(ascii('Wang Wei'), 'Wang Wei'), 'Wang Wei'],
    ['a Chinese name: the second copy, whatever the first one’s code page', owner(ZHANG_SAN, '张三'), '张三'],
    ['a name that starts with a character whose low byte is 0', owner([0xd2, 0xbb], '一'), '一'],
    ['the layout of Word', owner(ZHANG_SAN, '张三', 'word'), '张三'],
    ['the longest name', owner(ascii('n'.repeat(52)), 'n'.repeat(52)), 'n'.repeat(52)],
    ['32 letters: their number looks like the filling', owner(ascii('n'.repeat(32)), 'n'.repeat(32)), 'n'.repeat(32)],
    ['no second copy: the first in code page 936', Buffer.from([4, ...ZHANG_SAN]), '张三'],
    ['a second copy cut short: the first', owner(ascii('Wang Wei'), 'Wang Wei').subarray(0, 60), 'Wang Wei'],
    ['no name', owner([], ''), ''],
    ['an empty file', Buffer.alloc(0), ''],
    ['what would steer a terminal', owner(ascii('A\u001b[2JB'), 'A\u001b[2JB'), 'A[2JB'],
  ];
  test.each(cases)('%s', (_why, file, user) => expect(officeUser(file)).toBe(user));

  test('is found whatever the name', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z一-龥]{1,52}$/), fc.constantFrom('excel', 'word'), (name, program) =>
        expect(officeUser(owner([0x3f], name, program))).toBe(name),
      ),
    ));
});

describe('the user in a lock file of LibreOffice', () => {
  const rest = '22.11.2026 01:14,file:///home/wang/.config/libreoffice/4;';
  const cases: [why: string, file: Uint8Array, user: string][] = [
    ['the name that the user gave', bytes(`张三,zhang,PC-042,${rest}`), '张三'],
    ['none given: the account and the machine', bytes(`,zhang,PC-042,${rest}`), 'zhang@PC-042'],
    ['no machine either', bytes(`,zhang,,${rest}`), 'zhang'],
    ['a comma in the name', bytes(`Wang\\, Wei,wang,PC-042,${rest}`), 'Wang, Wei'],
    ['a semicolon and a backslash in the name', bytes(`a\\;b\\\\c,wang,PC-042,${rest}`), 'a;b\\c'],
    ['nobody', bytes(`,,,${rest}`), ''],
    ['an empty file', bytes(''), ''],
    ['bytes that are no text', bytes([0xff, 0xfe, 0x00]), ''],
    ['what would steer a terminal', bytes(`A\u001b[2JB,wang,PC-042,${rest}`), 'A[2JB'],
  ];
  test.each(cases)('%s', (_why, file, user) => expect(libreOfficeUser(file)).toBe(user));

  test('is found whatever the name', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z一-龥,;\\]{1,40}$/), (name) =>
        expect(libreOfficeUser(bytes(`${name.replace(/[,;\\]/g, '\\$&')},wang,PC-042,${rest}`))).toBe(name),
      ),
    ));
});
