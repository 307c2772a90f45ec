/** What all have in common; null where they differ, as Excel answers for a range. */
export function common<Value>(values: Iterable<Value>): Value | null {
  let [first, isFirst]: [Value | null, boolean] = [null, true];
  for (const value of values) {
    if (isFirst) [first, isFirst] = [value, false];
    else if (value !== first) return null;
  }
  return first;
}

export function allOf<Value>(from: number, to: number, of: (index: number) => Value): Value | null {
  const first = of(from);
  for (let index = from + 1; index <= to; index++) if (of(index) !== first) return null;
  return first;
}
