import { ABSENT, type Absent, type CellContent, isAbsent } from './content';
import type { ContentColumn } from './patch';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Codes of a blank cell and of one whose number stands in a list of its own. */
const BLANK_CODE = 0;
export const NUMBER_CODE = 1;

/**
 * A column as a code per cell: a number is kept as it is, everything else once, however often it stands there, so that a
 * million class labels take a million bytes. Cells that were not set are blank.
 */
export class CodedColumn implements ContentColumn {
  private readonly known = new Map<unknown, number>();
  /** Behind the codes of blanks and numbers. */
  private readonly list: (CellContent | Absent)[] = [null, null];
  private codes: Codes;
  private numbers: Float64Array | undefined;

  constructor(readonly length: number) {
    this.codes = new Uint8Array(length);
  }

  at(index: number): CellContent | Absent {
    const code = this.codes[index];
    return code === NUMBER_CODE ? this.numbers![index] : this.list[code];
  }

  set(index: number, content: CellContent | Absent): void {
    if (typeof content !== 'number') return this.put(index, this.codeOf(content));
    this.numbers ??= new Float64Array(this.length);
    this.numbers[index] = content;
    this.codes[index] = NUMBER_CODE;
  }

  /** The contents that are no numbers, by their codes. */
  get contents(): readonly (CellContent | Absent)[] {
    return this.list;
  }

  codeAt(index: number): number {
    return this.codes[index];
  }

  /** Bytes that a code takes. */
  get width(): 1 | 2 | 4 {
    return this.codes.BYTES_PER_ELEMENT as 1 | 2 | 4;
  }

  private put(index: number, code: number): void {
    if (code > 0xffff && this.width < 4) this.codes = Uint32Array.from(this.codes);
    else if (code > 0xff && this.width < 2) this.codes = Uint16Array.from(this.codes);
    this.codes[index] = code;
  }

  private codeOf(content: Exclude<CellContent, number> | Absent): number {
    if (content === null) return BLANK_CODE;
    const key = typeof content !== 'object' ? content : isAbsent(content) ? ABSENT : JSON.stringify([content]);
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.list.push(content) - 1;
      this.known.set(key, code);
    }
    return code;
  }
}

/** The column in which nothing ever stood. */
export const absentColumn = (length: number): ContentColumn => ({ length, at: () => ABSENT });
