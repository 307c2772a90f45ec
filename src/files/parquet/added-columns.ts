import { chunkOf, type Dictionary, dictionaryOf, type NewColumn } from './coded-chunk';
import { type Footer, footerWith, type Placed } from './footer';

interface Growing extends Placed {
  readonly dictionary: Dictionary;
  readonly chunks: Placed['chunks'][number][];
}

/**
 * Columns that are put behind the data of a Parquet file, group of rows by group of rows. Nothing of the file before its metadata
 * changes: what other programs wrote keeps its bytes, its compression and its order.
 */
export class AddedColumns {
  /** By code, the rows of the groups that are ended. */
  readonly counts: Float64Array;
  private readonly columns: readonly Growing[];
  private codes: Uint16Array;
  private group = 0;
  private filled = 0;

  /**
   * @param at  where the metadata begins, and the first new byte is written
   * @param columns  cells by code; every row has one code for all columns
   */
  constructor(
    private readonly footer: Footer,
    private at: number,
    columns: readonly NewColumn[],
  ) {
    this.columns = columns.map((column) => {
      const dictionary = dictionaryOf(column);
      return { name: column.name, type: dictionary.type, dictionary, chunks: [] };
    });
    this.codes = new Uint16Array(footer.groups[0] ?? 0);
    this.counts = new Float64Array(Math.max(0, ...columns.map(({ cells }) => cells.length)));
  }

  /** Takes the codes of the next rows. @returns what is to be written, in order */
  add(codes: Uint16Array): Uint8Array[] {
    const { groups } = this.footer;
    const pieces: Uint8Array[] = [];
    for (let from = 0; from < codes.length;) {
      if (this.group === groups.length) throw new RangeError('more rows than the file says');
      const count = Math.min(codes.length - from, this.codes.length - this.filled);
      this.codes.set(codes.subarray(from, from + count), this.filled);
      this.filled += count;
      from += count;
      while (this.group < groups.length && this.filled === this.codes.length) pieces.push(...this.endGroup());
    }
    return pieces;
  }

  /** The metadata that end the file, when every row has its code. */
  finish(): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    while (this.group < this.footer.groups.length && this.codes.length === 0) pieces.push(...this.endGroup());
    if (this.group < this.footer.groups.length) throw new RangeError('fewer rows than the file says');
    return [...pieces, footerWith(this.footer, this.columns)];
  }

  private endGroup(): Uint8Array[] {
    const { codes, counts } = this;
    const inGroup = new Uint32Array(counts.length);
    for (let row = 0; row < codes.length; row++) inGroup[codes[row]]++;
    for (let code = 0; code < counts.length; code++) counts[code] += inGroup[code];
    const pieces = this.columns.map(({ dictionary, chunks }) => {
      const { bytes, ...chunk } = chunkOf(dictionary, codes, inGroup);
      chunks.push({ ...chunk, at: this.at, size: bytes.length });
      this.at += bytes.length;
      return bytes;
    });
    this.filled = 0;
    this.codes = new Uint16Array(this.footer.groups[++this.group] ?? 0);
    return pieces;
  }
}
