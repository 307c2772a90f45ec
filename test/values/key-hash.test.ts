import fc from 'fast-check';
import { foldKey } from '../../src/shared/values/fold';
import { BLANK_HASH, asciiKeyHash, keyHash } from '../../src/shared/values/key-hash';

const ofBytes = (text: string): number => asciiKeyHash(new TextEncoder().encode(`${text}\0`), 0);

it.each([
  ['KH0001', 'kh 0001', 'case and inner spaces do not matter'],
  ['KH0001', '\tＫＨ０００１ ', 'full-width characters and spaces at the ends do not either'],
  ['a\r\nb', 'AB', 'a break within a cell is a space'],
])('%j and %j share it: %s', (one, other) => {
  expect(foldKey(one)).toBe(foldKey(other));
  expect(keyHash(one)).toBe(keyHash(other));
});

it('is that of the empty key for a text of spaces alone', () => {
  expect([keyHash(' \u3000'), ofBytes(' \t')]).toEqual([BLANK_HASH, BLANK_HASH]);
});

it('is the same from bytes and from the text, of every text of ASCII', () => {
  const ascii = fc.string({ unit: fc.integer({ min: 1, max: 127 }).map((unit) => String.fromCharCode(unit)) });
  fc.assert(fc.property(ascii, (text) => ofBytes(text) === keyHash(text)));
});

it('is not told of bytes that are not all ASCII', () => {
  const wide = fc.string({ unit: 'grapheme' }).filter((text) => /[^\0-\x7f]/.test(text) && !text.includes('\0'));
  fc.assert(fc.property(wide, (text) => Number.isNaN(ofBytes(text))));
});

it('tells apart numbers in sequence, so that few have to be read again', () => {
  const count = 100_000;
  const hashes = new Set(Array.from({ length: count }, (_, at) => keyHash(`KH${String(at).padStart(7, '0')}`)));
  // Of so many 32-bit numbers drawn at random one or two pairs agree.
  expect(count - hashes.size).toBeLessThan(20);
});
