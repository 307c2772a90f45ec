/** A mean or a share as a cell shows it, without the dust of binary fractions. */
export const shownNumber = (value: number): number => Math.round(value * 1e6) / 1e6;
