/** Pixels of one character of a column's width, and of the room at its sides. */
const CHARACTER = 7;
const SIDES = 5;
/** Pixels of a point. */
const POINT = 4 / 3;

/** A column's width in characters as pixels, and the other way. */
export const pixelsOf = (width: number): number => width * CHARACTER + SIDES;
export const widthOf = (pixels: number): number => Math.round((pixels - SIDES) / CHARACTER);

/** A row's height in points as pixels. */
export const heightPixels = (points: number): number => Math.round(points * POINT);
