/** Texts that cells may share, and UTF-16 units of them all together: what they may take of the memory. */
const MOST_TEXTS = 1 << 16;
const MOST_UNITS = 1 << 22;
/** After so many texts of a column, a column that mostly shows new ones is no longer looked up. */
const SAMPLED = 512;
const KNOWN_SHARE = 0.5;

/** What was seen of one column's texts so far. */
export interface ColumnHabit {
  seen: number;
  known: number;
}

/**
 * The texts that many cells show, each kept once, as long as there is room. Texts of their own, such as numbers of
 * customers, stay in their cells: kept here they would fill the memory and save nothing.
 */
export class SharedTexts {
  private readonly indexes = new Map<string, number>();
  private units = 0;
  private shown = 0;

  /** In the order of their indexes. */
  get texts(): Iterable<string> {
    return this.indexes.keys();
  }

  get count(): number {
    return this.indexes.size;
  }

  /** How many cells show one of them. */
  get uses(): number {
    return this.shown;
  }

  /** The index of a text that a cell of the column shows; -1 where the cell must hold it itself. */
  indexOf(text: string, column: ColumnHabit): number {
    if (column.seen >= SAMPLED && column.known < column.seen * KNOWN_SHARE) return -1;
    column.seen++;
    const known = this.indexes.get(text);
    if (known !== undefined) {
      column.known++;
      this.shown++;
      return known;
    }
    const index = this.indexes.size;
    if (index >= MOST_TEXTS || this.units + text.length > MOST_UNITS) return -1;
    this.indexes.set(text, index);
    this.units += text.length;
    this.shown++;
    return index;
  }
}
