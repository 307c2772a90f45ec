import { CellKind, cellName, type Table } from '../shared/workbook/table';
import { Problem } from '../shared/text/message';
import { ByteWindow } from './byte-window';
import { TableStore } from './column-store';
import { isoSerial } from './iso-date';
import { SHEET_COLUMNS, SHEET_ROWS, type Limits } from './limits';
import { parseNumber } from './numbers';
import type { Package } from './package';
import { RichText, afterTag, contentEnd, isPlain } from './rich-text';
import { RootTag } from './root-tag';
import type { SharedStrings } from './shared-strings';
import { NumberClass } from './styles';
import { TextStore, type TextSource } from './text-store';
import { placeOf, words } from './words';
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
  decodeContent,
  endsName,
  isSpace,
  skipSpecial,
  type PartName,
} from './xml-bytes';

const LOWER_B = 0x62;
const LOWER_C = 0x63;
const LOWER_D = 0x64;
const LOWER_E = 0x65;
const LOWER_I = 0x69;
const LOWER_N = 0x6e;
const LOWER_O = 0x6f;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;
const LOWER_W = 0x77;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;
const SHEET_DATA = Array.from('sheetData', (letter) => letter.charCodeAt(0));
const MERGE_CELL = Array.from('mergeCell', (letter) => letter.charCodeAt(0));
/** Bytes after a `<` that suffice to recognise every name looked for here, whatever the prefix. */
const NAME_ROOM = 64;
/** Days between the first day of the 1904 system and that of the 1900 system. */
const SHIFT_1904 = 1462;

/** A merged range; all four are indexes from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet as columns, and where its cells are merged (the value is that of the range's first cell). */
export interface SheetTable extends Table {
  readonly merges: readonly Merge[];
}

export interface SheetOptions {
  /** Only these columns are kept (0 is A); rows and columns are counted over all. Default: every column. */
  readonly columns?: readonly number[];
  /**
   * Stop after so many rows, for a quick look at the head of a long list. What stands behind them is then neither
   * checked nor known: a sheet's merges are missing.
   */
  readonly firstRows?: number;
}

/** What a sheet needs to know of its workbook. */
export interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly date1904: boolean;
  /** What the number format of each cell format shows, by the cell's `s`. */
  readonly numberClasses: Uint8Array;
  /** Called only when a cell refers to a shared string. */
  sharedStrings(): Promise<SharedStrings>;
}

/** How a cell's `t` is kept while it is read. */
const enum CellType {
  Number,
  Shared,
  Text,
  Boolean,
  Error,
  Date,
}

/** Thrown through the inflating when enough rows were read. */
const ENOUGH = Symbol('enough rows');

/**
 * Reads one sheet in one pass over its bytes. Formulas are left out, their last values kept; hidden rows are rows like
 * any other; the `dimension` that the sheet declares is not looked at.
 * @throws Problem
 */
export async function readSheet(pack: Package, sheet: SheetContext, options: SheetOptions = {}): Promise<SheetTable> {
  const scanner = new SheetScanner(pack.file, sheet, pack.limits, options);
  try {
    await pack.stream(sheet.part, (chunk) => scanner.push(chunk));
    scanner.finish();
  } catch (reason) {
    if (reason !== ENOUGH) throw reason;
  }
  return scanner.result();
}

/** The texts of one sheet: shared ones by their index, its own by their place, counted down from -1. */
class SheetTexts implements TextSource {
  readonly own = new TextStore();
  shared: SharedStrings | undefined;

  text(slot: number): string {
    return slot < 0 ? this.own.text(-slot - 1) : (this.shared?.text(slot) ?? '');
  }
}

class SheetScanner {
  private readonly where: PartName;
  private readonly window: ByteWindow;
  private readonly root: RootTag;
  private readonly rich: RichText;
  private readonly table: TableStore;
  private readonly texts = new SheetTexts();
  private textBytes = 0;
  private readonly merges: Merge[] = [];
  private readonly maxRows: number;
  private readonly firstRows: number;

  private phase: 'head' | 'rows' | 'tail' | 'closed' = 'head';
  private row = -1;
  private column = -1;
  /** Column of a cell that is not kept but whose content is still to be counted; -1 when there is none. */
  private passed = -1;
  private highestShared = -1;
  private highestSharedCell = '';

  // What the tag read last says; spans into the window, empty when the attribute is missing.
  private refFrom = 0;
  private refTo = 0;
  private typeFrom = 0;
  private typeTo = 0;
  private style = 0;
  private selfClosing = false;
  // The address parsed last.
  private addressRow = -1;
  private addressColumn = -1;

  constructor(
    private readonly file: string,
    private readonly sheet: SheetContext,
    private readonly limits: Limits,
    options: SheetOptions,
  ) {
    this.where = { file, part: sheet.part };
    this.window = new ByteWindow(this.where, limits.maxTokenBytes);
    this.root = new RootTag(this.where, 'worksheet');
    this.rich = new RichText(this.where, LOWER_I, LOWER_S);
    this.table = new TableStore(sheet.name, file, limits, this.texts, options.columns);
    this.maxRows = Math.min(limits.maxRows, SHEET_ROWS);
    this.firstRows = options.firstRows ?? Infinity;
  }

  push(chunk: Uint8Array): void {
    if (this.window.add(chunk)) this.window.keep(this.scan(false));
  }

  finish(): void {
    const rest = this.scan(true);
    if (rest !== this.window.end || this.phase !== 'closed') brokenPart(this.where);
  }

  async result(): Promise<SheetTable> {
    this.texts.own.verify(() => words.partEncoding(this.where));
    if (this.highestShared >= 0) {
      const strings = await this.sheet.sharedStrings();
      if (this.highestShared >= strings.count) {
        const found = String(this.highestShared);
        throw new Problem(
          words.sharedIndex({ file: this.file, sheet: this.sheet.name, cell: this.highestSharedCell, found }),
        );
      }
      this.texts.shared = strings;
    }
    return Object.assign(this.table, { merges: this.merges });
  }

  /** Reads what the window holds; returns where the first unfinished thing begins. */
  private scan(final: boolean): number {
    const { bytes, end } = this.window;
    const prefix = this.root;
    let p = 0;
    for (;;) {
      while (bytes[p] !== LT) p++;
      if (p >= end) return end;
      if (p + NAME_ROOM > end && !final && afterTag(bytes, p, end) === INCOMPLETE) return p;
      const start = p;
      const byte = bytes[p + 1];
      if (!prefix.isKnown) {
        p = prefix.read(bytes, p, end);
        if (p === INCOMPLETE) return start;
        continue;
      }
      if (byte === BANG || byte === QUESTION) {
        p = skipSpecial(bytes, p, end, this.where);
        if (p === INCOMPLETE) return start;
        continue;
      }
      const closing = byte === SLASH;
      p += closing ? 2 : 1;
      if (prefix.prefixLength > 0) {
        if (!prefix.hasPrefix(bytes, p)) continue;
        p += prefix.prefixLength;
      }
      if (this.phase === 'rows') {
        const letter = bytes[p];
        if (closing) {
          if (isNameHere(bytes, p, SHEET_DATA)) this.phase = 'tail';
        } else if (letter === LOWER_C && endsName(bytes[p + 1])) {
          p = this.cell(bytes, p + 1, end);
          if (p === INCOMPLETE) return start;
        } else if (letter === LOWER_V && this.passed >= 0) {
          // Whether anything stands between <v> and </v> is seen one byte further on.
          if (p + 2 >= end && !final) return start;
          if (bytes[p + 1] === GT && bytes[p + 2] !== LT) this.countPassed();
        } else if (
          letter === LOWER_R &&
          bytes[p + 1] === LOWER_O &&
          bytes[p + 2] === LOWER_W &&
          endsName(bytes[p + 3])
        ) {
          p = this.beginRow(bytes, p + 3, end);
          if (p === INCOMPLETE) return start;
        } else if (letter === LOWER_I && this.passed >= 0 && bytes[p + 1] === LOWER_S && bytes[p + 2] === GT) {
          this.countPassed();
        }
      } else if (closing) {
        if (prefix.isName(bytes, p - prefix.prefixLength)) this.phase = 'closed';
      } else if (this.phase === 'head') {
        if (isNameHere(bytes, p, SHEET_DATA)) {
          p = afterTag(bytes, p, end);
          if (p === INCOMPLETE) return start;
          this.phase = bytes[p - 2] === SLASH ? 'tail' : 'rows';
        }
      } else if (isNameHere(bytes, p, MERGE_CELL)) {
        p = this.attributes(bytes, p + MERGE_CELL.length, end);
        if (p === INCOMPLETE) return start;
        this.addMerge(bytes);
      }
    }
  }

  private beginRow(bytes: Uint8Array, at: number, end: number): number {
    const p = this.attributes(bytes, at, end);
    if (p === INCOMPLETE) return p;
    this.passed = -1;
    if (this.refTo > this.refFrom) {
      const number = parseDigits(bytes, this.refFrom, this.refTo);
      this.row = number >= 1 && number <= SHEET_ROWS ? number - 1 : this.refuseAddress(bytes);
    } else {
      this.row++;
    }
    this.column = -1;
    if (this.row >= this.firstRows) throw ENOUGH;
    return p;
  }

  /**
   * Reads one cell whole, or says {@link INCOMPLETE} and has changed nothing.
   * Of a cell that is not kept only the address is read.
   */
  private cell(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS) {
      // What nearly every writer writes: the address first. It alone decides whether the rest is worth reading.
      let column = 0;
      let q = at + 4;
      for (let letter = bytes[q]; letter >= UPPER_A && letter <= UPPER_Z; letter = bytes[++q]) {
        column = column * 26 + letter - (UPPER_A - 1);
      }
      if (column > 0 && column <= SHEET_COLUMNS && !this.table.wants(column - 1)) {
        while (bytes[q] !== QUOTE && bytes[q] !== APOSTROPHE && bytes[q] !== LT) q++;
        if (q >= end) return INCOMPLETE;
        this.refFrom = at + 4;
        this.refTo = q;
        this.moveTo(bytes);
        this.passed = this.column;
        return q;
      }
    }

    let p = this.attributes(bytes, at, end);
    if (p === INCOMPLETE) return p;
    const style = this.style;
    const { refFrom, refTo, typeFrom, typeTo } = this;
    let valueFrom = 0;
    let valueTo = 0;
    let isRich = false;
    if (!this.selfClosing) {
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
    this.refFrom = refFrom;
    this.refTo = refTo;
    this.moveTo(bytes);
    this.passed = -1;
    if (!isRich && valueTo === valueFrom) {
      // A formula that gives an empty text is a text all the same; everything else without a value is blank.
      if (typeTo - typeFrom === 3 && !this.selfClosing && valueFrom > 0) this.putText(CellKind.Text, '');
      return p;
    }
    if (!this.table.wants(this.column)) {
      this.table.touch(this.row, this.column);
      return p;
    }
    if (isRich) {
      this.put(CellKind.Text, -this.rich.addTo(this.texts.own, bytes) - 1);
      this.takeText();
      return p;
    }
    this.putValue(bytes, valueFrom, valueTo, this.cellType(bytes, typeFrom, typeTo), style);
    return p;
  }

  private putValue(bytes: Uint8Array, from: number, to: number, type: CellType, style: number): void {
    switch (type) {
      case CellType.Number: {
        const number = this.numberIn(bytes, from, to);
        if (Number.isNaN(number)) return this.putContent(CellKind.Text, bytes, from, to);
        const shows = style < this.sheet.numberClasses.length ? this.sheet.numberClasses[style] : NumberClass.Plain;
        if (shows === NumberClass.Plain) return this.put(CellKind.Number, number);
        // A time of day or a duration has no day to shift.
        const shift = this.sheet.date1904 && shows === NumberClass.Date ? SHIFT_1904 : 0;
        return this.put(CellKind.Date, number + shift);
      }
      case CellType.Shared: {
        const index = parseDigits(bytes, from, to);
        if (index < 0) brokenPart(this.where);
        if (index > this.highestShared) {
          this.highestShared = index;
          this.highestSharedCell = cellName(this.row, this.column);
        }
        return this.put(CellKind.Text, index);
      }
      case CellType.Boolean: {
        const text = asciiText(bytes, from, to);
        if (text === '1' || text === 'true') return this.put(CellKind.Boolean, 1);
        return text === '0' || text === 'false' ? this.put(CellKind.Boolean, 0) : brokenPart(this.where);
      }
      case CellType.Date: {
        const serial = isoSerial(decodeContent(bytes, from, to, this.where));
        if (Number.isNaN(serial)) return this.putContent(CellKind.Text, bytes, from, to);
        return this.put(CellKind.Date, serial);
      }
      case CellType.Error:
        return this.putContent(CellKind.Error, bytes, from, to);
      case CellType.Text:
        return this.putContent(CellKind.Text, bytes, from, to);
    }
  }

  /** The number that the content of a `<v>` writes; NaN when it writes none. */
  private numberIn(bytes: Uint8Array, from: number, to: number): number {
    const number = parseNumber(bytes, from, to);
    if (!Number.isNaN(number) || isPlain(bytes, from, to)) return number;
    const plain = new TextEncoder().encode(decodeContent(bytes, from, to, this.where));
    return parseNumber(plain, 0, plain.length);
  }

  private putContent(kind: CellKind, bytes: Uint8Array, from: number, to: number): void {
    if (!isPlain(bytes, from, to)) return this.putText(kind, decodeContent(bytes, from, to, this.where));
    this.put(kind, -this.texts.own.addBytes(bytes, from, to) - 1);
    this.takeText();
  }

  private putText(kind: CellKind, text: string): void {
    if (!this.table.wants(this.column)) return this.table.touch(this.row, this.column);
    this.put(kind, -this.texts.own.addText(text) - 1);
    this.takeText();
  }

  private put(kind: CellKind, value: number): void {
    this.table.set(this.row, this.column, kind, value);
  }

  private takeText(): void {
    if (this.texts.own.size === this.textBytes) return;
    this.table.takeBytes(this.texts.own.size - this.textBytes);
    this.textBytes = this.texts.own.size;
  }

  private countPassed(): void {
    this.table.touch(this.row, this.passed);
    this.passed = -1;
  }

  /** Moves to the cell whose address was read last, or one to the right when it has none. */
  private moveTo(bytes: Uint8Array): void {
    if (this.refTo === this.refFrom) {
      if (++this.column >= SHEET_COLUMNS || this.row < 0) brokenPart(this.where);
    } else {
      if (!this.parseAddress(bytes, this.refFrom, this.refTo)) this.refuseAddress(bytes);
      this.row = this.addressRow;
      this.column = this.addressColumn;
    }
    if (this.row >= this.maxRows) {
      throw new Problem(words.tooManyRows({ where: placeOf(this.file, this.sheet.name), limit: this.maxRows }));
    }
    if (this.row >= this.firstRows) throw ENOUGH;
  }

  private addMerge(bytes: Uint8Array): void {
    const text = asciiText(bytes, this.refFrom, this.refTo);
    const colon = text.indexOf(':');
    const middle = colon < 0 ? this.refTo : this.refFrom + colon;
    if (!this.parseAddress(bytes, this.refFrom, middle)) this.refuseAddress(bytes);
    const { addressRow: top, addressColumn: left } = this;
    if (colon >= 0 && !this.parseAddress(bytes, middle + 1, this.refTo)) this.refuseAddress(bytes);
    const { addressRow: bottom, addressColumn: right } = this;
    if (bottom < top || right < left) this.refuseAddress(bytes);
    if (this.merges.length >= this.limits.maxMerges) {
      throw new Problem(words.tooManyMerges({ file: this.file, sheet: this.sheet.name, limit: this.limits.maxMerges }));
    }
    this.merges.push({ top, left, bottom, right });
  }

  /** Reads an address such as `BC23`; false when it is none on a sheet. */
  private parseAddress(bytes: Uint8Array, from: number, to: number): boolean {
    let column = 0;
    let p = from;
    for (; p < to && bytes[p] >= UPPER_A && bytes[p] <= UPPER_Z; p++) {
      column = column * 26 + bytes[p] - (UPPER_A - 1);
      if (column > SHEET_COLUMNS) return false;
    }
    const row = parseDigits(bytes, p, to);
    if (column < 1 || row < 1 || row > SHEET_ROWS) return false;
    this.addressRow = row - 1;
    this.addressColumn = column - 1;
    return true;
  }

  private cellType(bytes: Uint8Array, from: number, to: number): CellType {
    if (to === from) return CellType.Number;
    if (to - from === 1) {
      switch (bytes[from]) {
        case LOWER_S:
          return CellType.Shared;
        case LOWER_N:
          return CellType.Number;
        case LOWER_B:
          return CellType.Boolean;
        case LOWER_E:
          return CellType.Error;
        case LOWER_D:
          return CellType.Date;
      }
    }
    const found = asciiText(bytes, from, to);
    if (found === 'str' || found === 'inlineStr') return CellType.Text;
    const cell = cellName(this.row, this.column);
    throw new Problem(words.cellType({ file: this.file, sheet: this.sheet.name, cell, found: found.slice(0, 40) }));
  }

  /**
   * Reads the attributes that matter of the tag whose name ends at `at`: `r` or `ref`, `t`, `s`.
   * @returns the position behind the tag, or {@link INCOMPLETE}
   */
  private attributes(bytes: Uint8Array, at: number, end: number): number {
    this.refFrom = this.refTo = this.typeFrom = this.typeTo = 0;
    this.style = 0;
    let p = at;
    for (;;) {
      let byte = bytes[p];
      while (isSpace(byte)) byte = bytes[++p];
      if (byte === GT) {
        this.selfClosing = false;
        return p + 1;
      }
      if (byte === SLASH) {
        if (p + 1 >= end) return INCOMPLETE;
        if (bytes[p + 1] !== GT) brokenPart(this.where);
        this.selfClosing = true;
        return p + 2;
      }
      const name = p;
      while (byte !== EQUALS && byte !== LT && byte !== GT && !isSpace(byte)) byte = bytes[++p];
      const nameLength = p - name;
      while (isSpace(byte)) byte = bytes[++p];
      if (byte !== EQUALS) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      byte = bytes[++p];
      while (isSpace(byte)) byte = bytes[++p];
      const quote = byte;
      if (quote !== QUOTE && quote !== APOSTROPHE) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      const from = ++p;
      while (bytes[p] !== quote && bytes[p] !== LT) p++;
      if (bytes[p] === LT) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      if (nameLength === 1) {
        const letter = bytes[name];
        if (letter === LOWER_R) {
          this.refFrom = from;
          this.refTo = p;
        } else if (letter === LOWER_T) {
          this.typeFrom = from;
          this.typeTo = p;
        } else if (letter === LOWER_S) {
          this.style = parseDigits(bytes, from, p);
          if (this.style < 0) brokenPart(this.where);
        }
      } else if (nameLength === 3 && asciiText(bytes, name, name + 3) === 'ref') {
        this.refFrom = from;
        this.refTo = p;
      }
      p++;
    }
  }

  private refuseAddress(bytes: Uint8Array): never {
    const found = asciiText(bytes, this.refFrom, this.refTo).slice(0, 40);
    throw new Problem(words.cellAddress({ file: this.file, sheet: this.sheet.name, found }));
  }
}

/** A whole number written in digits only, or -1. */
function parseDigits(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 10) return -1;
  let value = 0;
  for (let p = from; p < to; p++) {
    const byte = bytes[p];
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}

function isNameHere(bytes: Uint8Array, at: number, name: readonly number[]): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[at + index] !== name[index]) return false;
  return endsName(bytes[at + name.length]);
}

function asciiText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let p = from; p < Math.min(to, from + 100); p++) text += String.fromCharCode(bytes[p]);
  return text;
}
