/** Thrown through the inflating of a part when as much of it was read as is wanted. */
export const ENOUGH = Symbol('enough was read');
