import { CellKind } from '../../shared/workbook/table';
import { LOWER_C, LOWER_I, LOWER_R, LOWER_S, LOWER_T, LOWER_V, nameBytes, UPPER_A, UPPER_Z } from '../xml/ascii';
import type { CellCursor } from './cell-cursor';
import type { CellValues } from './cell-values';
import type { TableStore } from '../columns/column-store';
import { SHEET_COLUMNS } from '../limits';
import { isCellNext, NOT_PLAIN, PlainCell } from './plain-cell';
import { RichText, afterTag, contentEnd } from './rich-text';
import type { RootTag } from '../xml/root-tag';
import type { TagAttributes } from '../xml/tag-attributes';
import {
  APOSTROPHE,
  BANG,
  EQUALS,
  GT,
  INCOMPLETE,
  LT,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
  brokenPart,
  endsName,
  skipSpecial,
  type PartName,
} from '../xml/xml-bytes';

const TEXT_RESULT = nameBytes('str');

/** Whether the attributes that stand here say `t="str"`. */
function isTextResult(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    if (bytes[p] !== LOWER_T || bytes[p + 1] !== EQUALS) continue;
    if (TEXT_RESULT.every((letter, i) => bytes[p + 3 + i] === letter) && bytes[p + 2] === bytes[p + 6]) return true;
  }
  return false;
}

/** Reads cells whole; of those that are not kept it finds out only whether they have content. */
export class CellReader {
  /** Column of a cell that is not kept but whose content is still to be counted; -1 when there is none. */
  passed = -1;
  /** Whether its type says that it is the text of a formula, which is content even where it is empty. */
  passedText = false;
  private readonly rich: RichText;
  private readonly plain = new PlainCell();

  constructor(
    private readonly where: PartName,
    private readonly root: RootTag,
    private readonly attributes: TagAttributes,
    private readonly cursor: CellCursor,
    private readonly table: TableStore,
    private readonly values: CellValues,
  ) {
    this.rich = new RichText(where, LOWER_I, LOWER_S);
  }

  /** Counts the cell that was passed: it has content. */
  countPassed(): void {
    this.table.touch(this.cursor.row, this.passed);
    this.passed = -1;
  }

  /**
   * Reads the cell whose tag's name ends at `at`, or says {@link INCOMPLETE} and has changed nothing.
   * Of a cell that is not kept only the address is read.
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    const { attributes, cursor, table } = this;
    if (this.root.prefixLength === 0) {
      const plain = this.readPlain(bytes, at);
      if (plain !== NOT_PLAIN) return plain;
    }
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS) {
      // The address first. It alone decides whether the rest is worth reading.
      let column = 0;
      let q = at + 4;
      for (let letter = bytes[q]; letter >= UPPER_A && letter <= UPPER_Z; letter = bytes[++q]) {
        column = column * 26 + letter - (UPPER_A - 1);
      }
      if (column > 0 && column <= SHEET_COLUMNS && !table.wants(column - 1)) {
        while (bytes[q] !== QUOTE && bytes[q] !== APOSTROPHE && bytes[q] !== LT) q++;
        let behind = q;
        while (bytes[behind] !== LT) behind++;
        // Where the attributes go on beyond the bytes that are there, the type may too.
        if (behind >= end) return INCOMPLETE;
        cursor.moveTo(bytes, at + 4, q);
        this.passed = cursor.column;
        this.passedText = isTextResult(bytes, q, behind);
        return q;
      }
    }

    let p = attributes.read(bytes, at, end);
    if (p === INCOMPLETE) return p;
    let valueFrom = 0;
    let valueTo = 0;
    let isRich = false;
    if (!attributes.selfClosing) {
      const { prefixLength } = this.root;
      for (;;) {
        while (bytes[p] !== LT) p++;
        if (p >= end) return INCOMPLETE;
        const byte = bytes[p + 1];
        if (byte === BANG || byte === QUESTION) {
          p = skipSpecial(bytes, p, end, this.where);
          if (p === INCOMPLETE) return p;
          continue;
        }
        const closing = byte === SLASH;
        let name = p + (closing ? 2 : 1);
        p++;
        if (prefixLength > 0) {
          if (!this.root.hasPrefix(bytes, name)) continue;
          name += prefixLength;
        }
        const letter = bytes[name];
        if (closing) {
          if (letter === LOWER_C && endsName(bytes[name + 1])) {
            p = bytes[name + 1] === GT ? name + 2 : afterTag(bytes, name, end);
            break;
          }
        } else if (letter === LOWER_V && endsName(bytes[name + 1])) {
          const from = bytes[name + 1] === GT ? name + 2 : afterTag(bytes, name, end);
          if (from === INCOMPLETE) return from;
          if (bytes[from - 2] === SLASH) {
            p = from;
            continue;
          }
          p = contentEnd(bytes, from, end, this.where);
          if (p === INCOMPLETE) return p;
          valueFrom = from;
          valueTo = p;
        } else if (letter === LOWER_I && bytes[name + 1] === LOWER_S && endsName(bytes[name + 2])) {
          const from = afterTag(bytes, name, end);
          if (from === INCOMPLETE) return from;
          p = from;
          if (bytes[from - 2] === SLASH) continue;
          p = this.rich.read(bytes, from, end, prefixLength);
          if (p === INCOMPLETE) return p;
          isRich = true;
        } else if (letter === LOWER_C && endsName(bytes[name + 1])) {
          brokenPart(this.where);
        }
      }
      if (p === INCOMPLETE || p > end) return INCOMPLETE;
    }

    // Only now is the cell known to be whole, and state may change.
    const { typeFrom, typeTo } = attributes;
    cursor.moveTo(bytes, attributes.refFrom, attributes.refTo);
    this.passed = -1;
    if (!isRich && valueTo === valueFrom) {
      // A formula that gives an empty text is a text all the same; everything else without a value is blank.
      if (typeTo - typeFrom === 3 && !attributes.selfClosing && valueFrom > 0) this.values.putText(CellKind.Text, '');
      return p;
    }
    if (!table.wants(cursor.column)) table.touch(cursor.row, cursor.column);
    else if (isRich) this.values.putRich(this.rich, bytes);
    else this.values.putValue(bytes, valueFrom, valueTo, typeFrom, typeTo, attributes.style);
    return p;
  }

  /** Reads the cell if it is a plain one, and those behind it as long as they are; {@link NOT_PLAIN} for any other. */
  private readPlain(bytes: Uint8Array, at: number): number {
    const { plain, cursor, table } = this;
    let behind = NOT_PLAIN;
    let p = at;
    do {
      p = plain.address(bytes, p);
      if (p === NOT_PLAIN) return behind;
      const isKept = table.wants(plain.column);
      p = isKept ? plain.read(bytes, p) : plain.pass(bytes, p);
      if (p === NOT_PLAIN) return behind;
      cursor.place(plain.row, plain.column);
      this.passed = -1;
      if (plain.valueTo > plain.valueFrom) {
        if (isKept)
          this.values.putValue(bytes, plain.valueFrom, plain.valueTo, plain.typeFrom, plain.typeTo, plain.style);
        else table.touch(plain.row, plain.column);
      }
      behind = p;
      p += 2;
    } while (isCellNext(bytes, behind));
    return behind;
  }
}
