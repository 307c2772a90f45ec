interface Stretch {
  readonly first: number;
  last: number;
}

/** A set of rows as stretches, looked up quickly however many there are: a sheet may format every second row in another way. */
export class RowStretches {
  private readonly stretches: Stretch[] = [];
  private isSorted = true;

  add(row: number): void {
    const last = this.stretches.at(-1);
    if (last !== undefined && last.last === row - 1) last.last = row;
    else {
      if (last !== undefined && row < last.first) this.isSorted = false;
      this.stretches.push({ first: row, last: row });
    }
  }

  has(row: number): boolean {
    const { stretches } = this;
    if (!this.isSorted) {
      stretches.sort((one, other) => one.first - other.first);
      this.isSorted = true;
    }
    let [from, to] = [0, stretches.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (stretches[middle].last < row) from = middle + 1;
      else to = middle;
    }
    return from < stretches.length && stretches[from].first <= row;
  }
}
