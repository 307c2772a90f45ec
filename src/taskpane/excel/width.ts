/** Pixels of a character of the sheet's own font, and of the space beside it; points of a pixel. */
const [CHARACTER, SPACE, POINT] = [7, 5, 0.75];

/** Width of a column in points, from characters: what `columnWidth` counts in. */
export const pointsOf = (characters: number): number => (characters * CHARACTER + SPACE) * POINT;

/** Excel rounds to whole pixels. */
export const isWidth = (points: number, characters: number): boolean =>
  Math.abs(points - pointsOf(characters)) <= POINT;
