import { fitsOnePage, pageStarts, scaleFor } from '../../src/shared/forms/layout/paper';

// A4 is 842 by 595 points, its margins 0.8 inches in width and 1.15 in height, of which 3 % stay free: 761 by 496.
const HEIGHT = 496;

describe('where the pages of a card end', () => {
  test.each<[what: string, parts: number[], scale: number, starts: number[]]>([
    ['everything on one page', [40, 200, 200], 1, []],
    ['a part that does not fit begins a page', [40, 300, 200], 1, [2]],
    ['what stands on every page takes room on each', [100, 300, 200, 150, 50], 1, [2, 4]],
    ['a part higher than a page stands alone', [40, 100, 900, 100], 1, [2, 3]],
    ['smaller print leaves more room', [40, 300, 200], 0.9, []],
  ])('%s', (_, parts, scale, starts) => expect([...pageStarts(parts, scale)]).toEqual(starts));
});

test('a sheet that would be shrunk below legible print does not fit one page', () => {
  expect(fitsOnePage(HEIGHT)).toBe(true);
  expect(fitsOnePage(HEIGHT / 0.6)).toBe(true);
  expect(fitsOnePage(HEIGHT / 0.5)).toBe(false);
});

test('columns are shrunk to the page in whole per cents, and never enlarged', () => {
  expect(scaleFor([10, 10])).toBe(1);
  // 15 columns of 11 characters are 15 × 61.5 points.
  expect(scaleFor(Array.from({ length: 15 }, () => 11))).toBe(0.82);
});
