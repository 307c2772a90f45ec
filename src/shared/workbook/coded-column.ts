import { ABSENT, type Absent, type CellContent, isAbsent } from './content';
import type { ContentColumn } from './patch';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column whose contents repeat, as a list of the different ones and a number per cell: a million class labels take a
 * million bytes. Cells that were not set are blank.
 */
export class CodedColumn implements ContentColumn {
  private readonly known = new Map<string, number>();
  private readonly list: (CellContent | Absent)[] = [null];
  private codes: Codes;

  constructor(readonly length: number) {
    this.codes = new Uint8Array(length);
  }

  /** A column made from its parts. @param codes  one per cell, each the index of a content */
  static of(contents: readonly (CellContent | Absent)[], codes: ArrayLike<number>): CodedColumn {
    const column = new CodedColumn(codes.length);
    const own = contents.map((content) => column.codeOf(content));
    for (let index = 0; index < codes.length; index++) column.put(index, own[codes[index]]);
    return column;
  }

  at(index: number): CellContent | Absent {
    return this.list[this.codes[index]];
  }

  set(index: number, content: CellContent | Absent): void {
    this.put(index, this.codeOf(content));
  }

  /** The different contents; the first is the blank. */
  get contents(): readonly (CellContent | Absent)[] {
    return this.list;
  }

  /** Per cell the index of its content, as little-endian numbers of 1, 2 or 4 bytes. */
  get bytes(): { readonly width: 1 | 2 | 4; readonly bytes: Uint8Array } {
    const { codes } = this;
    const width = codes.BYTES_PER_ELEMENT as 1 | 2 | 4;
    const bytes = new Uint8Array(codes.length * width);
    for (let index = 0; index < codes.length; index++) {
      for (let at = 0, rest = codes[index]; at < width; at++, rest >>>= 8) bytes[index * width + at] = rest & 0xff;
    }
    return { width, bytes };
  }

  private put(index: number, code: number): void {
    if (code > 0xffff && this.codes.BYTES_PER_ELEMENT < 4) this.codes = Uint32Array.from(this.codes);
    else if (code > 0xff && this.codes.BYTES_PER_ELEMENT < 2) this.codes = Uint16Array.from(this.codes);
    this.codes[index] = code;
  }

  private codeOf(content: CellContent | Absent): number {
    if (content === null) return 0;
    const key = keyOf(content);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.list.push(content) - 1;
      this.known.set(key, code);
    }
    return code;
  }
}

/** Contents that are the same have the same key, and others another. */
function keyOf(content: Exclude<CellContent, null> | Absent): string {
  if (typeof content === 'string') return `s${content}`;
  if (typeof content === 'number') return Object.is(content, -0) ? 'n-0' : `n${content}`;
  if (typeof content === 'boolean') return `b${content}`;
  return isAbsent(content) ? 'absent' : `o${JSON.stringify(content)}`;
}

/** The column in which nothing ever stood. */
export const absentColumn = (length: number): ContentColumn => ({ length, at: () => ABSENT });
