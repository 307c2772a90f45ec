import { ABSENT, type Absent, type CellContent, isAbsent, isFormula, sameContent } from '../../shared/workbook/content';
import type { ColumnPatch } from '../../shared/workbook/patch';
import { Problem } from '../../shared/text/message';
import {
  LOWER_C,
  LOWER_O,
  LOWER_R,
  LOWER_W,
  UPPER_A,
  UPPER_Z,
  asciiText,
  isNameHere,
  nameBytes,
  parseDigits,
} from '../xml/ascii';
import { ByteWindow } from '../xml/byte-window';
import { CellAddress, refuseAddress } from '../sheet/cell-address';
import { SHIFT_1904 } from '../sheet/cell-values';
import { SHEET_ROWS } from '../limits';
import { isCellNext, NOT_PLAIN, PlainCell } from '../sheet/plain-cell';
import { afterTag } from '../sheet/rich-text';
import { RootTag } from '../xml/root-tag';
import type { SheetContext, SheetPlace } from '../sheet/sheet-context';
import { SharedFormulas } from '../sheet/shared-formulas';
import type { SharedStrings } from '../sheet/shared-strings';
import { NumberClass } from '../parts/styles';
import { TagAttributes } from '../xml/tag-attributes';
import {
  BANG,
  EQUALS,
  INCOMPLETE,
  LT,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
  brokenPart,
  endsName,
  isSpace,
  asText,
  skipSpecial,
  tagEnd,
} from '../xml/xml-bytes';
import { closingTag, readCell, readFormula } from '../sheet/cell-content';
import { CellContents } from './cell-contents';
import { Guards } from './guards';
import { NewCellStyles } from './new-cell-styles';
import type { CellEdit, RowEdits } from './row-edits';
import { type SheetHead, editHead } from './sheet-head';
import { closingSlash, RowTag } from './row-tag';
import { SheetOutput } from './sheet-output';
import { type Growth, GrowingRanges } from './sheet-tail';
import type { StyleBook } from './style-book';
import type { Resize } from './table-resize';
import { words } from './words';
import { attributeOf } from '../xml/xml-text';

const SHEET_DATA = nameBytes('sheetData');
const EXT_LIST = nameBytes('extLst');
const LOWER_F = 0x66;
/** Bytes after a `<` that suffice to recognise every name looked for here, whatever the prefix. */
const NAME_ROOM = 64;
const NO_EDITS: readonly CellEdit[] = [];

/** What a sheet is patched with. */
export interface SheetWork {
  readonly sheet: SheetContext;
  readonly edits: RowEdits;
  /** Those of the columns that get a width. */
  readonly columns: readonly ColumnPatch[];
  readonly growths: readonly Growth[];
  /** Tables that get another size. */
  readonly resizes: readonly Resize[];
  readonly styles: StyleBook;
  /** Read beforehand where an edit expects a text. */
  readonly strings: SharedStrings | undefined;
}

/**
 * Rewrites one sheet in one pass over its bytes: cells that are edited are replaced or put in order between the others,
 * everything else is copied as it stands.
 */
export class SheetPatcher {
  readonly output: SheetOutput;
  readonly ranges: GrowingRanges;
  private readonly where: SheetPlace;
  private readonly window: ByteWindow;
  private readonly root: RootTag;
  private readonly attributes: TagAttributes;
  private readonly rowStart: RowTag;
  private readonly address = new CellAddress();
  private readonly plain = new PlainCell();
  private readonly formulas = new SharedFormulas();
  private readonly contents: CellContents;
  private readonly guards: Guards;
  private readonly newStyles: NewCellStyles;
  private phase: 'head' | 'rows' | 'tail' | 'closed' = 'head';
  private prefix = '';
  private head: SheetHead = { xml: '', styleOf: () => 0, widthsBefore: new Map() };
  /** Bytes of the window before it are written. */
  private copied = 0;
  private row = -1;
  private column = -1;
  /** Kept in rows with edits only. */
  private inCell = false;
  private rowEdits: readonly CellEdit[] = NO_EDITS;
  private nextEdit = 0;

  constructor(
    file: string,
    private readonly work: SheetWork,
    maxTokenBytes: number,
  ) {
    const where = { file, part: work.sheet.part, sheet: work.sheet.name };
    this.where = where;
    this.window = new ByteWindow(where, maxTokenBytes);
    this.root = new RootTag(where, 'worksheet');
    this.attributes = new TagAttributes(where);
    this.rowStart = new RowTag(this.attributes);
    this.output = new SheetOutput(work.sheet.name);
    this.ranges = new GrowingRanges(work.growths);
    this.contents = new CellContents(where, this.formulas, work.sheet, work.strings);
    this.guards = new Guards(work.sheet.name, work.edits, work.styles, work.resizes);
    this.newStyles = new NewCellStyles(work.edits.likes, work.growths);
  }

  push(chunk: Uint8Array): void {
    if (!this.window.add(chunk)) return;
    const rest = this.scan(false);
    if (this.phase !== 'head') this.copyTo(rest);
    this.window.keep(this.phase === 'head' ? 0 : rest);
    this.copied = 0;
  }

  finish(): void {
    const rest = this.scan(true);
    if (rest !== this.window.end || this.phase !== 'closed') brokenPart(this.where);
    this.copyTo(rest);
  }

  private copyTo(at: number): void {
    if (at > this.copied) this.output.copy(this.window.bytes, this.copied, at);
    this.copied = at;
  }

  /** Reads what the window holds; returns where the first unfinished thing begins. */
  private scan(final: boolean): number {
    const { bytes, end } = this.window;
    const { root } = this;
    let p = 0;
    for (;;) {
      while (bytes[p] !== LT) p++;
      if (p >= end) return end;
      if (p + NAME_ROOM > end && !final && afterTag(bytes, p, end) === INCOMPLETE) return p;
      const start = p;
      const byte = bytes[p + 1];
      if (!root.isKnown) {
        p = root.read(bytes, p, end);
        if (p === INCOMPLETE) return start;
        continue;
      }
      if (byte === BANG || byte === QUESTION) {
        p = skipSpecial(bytes, p, end, this.where);
        if (p === INCOMPLETE) return start;
        continue;
      }
      const closing = byte === SLASH;
      const name = p + (closing ? 2 : 1);
      if (this.phase === 'tail') {
        p = this.tailTag(bytes, start, name, end, closing);
      } else if (root.prefixLength > 0 && !root.hasPrefix(bytes, name)) {
        p = name;
      } else {
        const local = name + root.prefixLength;
        if (this.phase === 'head') p = this.headTag(bytes, start, local, end, closing);
        else if (this.phase === 'rows') p = this.rowTag(bytes, start, local, end, closing);
        else p = local;
      }
      if (p === INCOMPLETE) return start;
    }
  }

  private headTag(bytes: Uint8Array, start: number, local: number, end: number, closing: boolean): number {
    if (closing || !isNameHere(bytes, local, SHEET_DATA)) return local;
    const after = afterTag(bytes, local, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    this.prefix = asciiText(bytes, start + 1, local);
    const { edits, columns } = this.work;
    this.head = editHead(asText(bytes, 0, start), edits.bounds, columns);
    for (const [column, width] of this.head.widthsBefore) edits.widthWas(column, width);
    this.output.put(new TextEncoder().encode(this.head.xml));
    this.copied = start;
    if (bytes[after - 2] !== SLASH) {
      this.phase = 'rows';
      return after;
    }
    this.phase = 'tail';
    if (edits.row !== Infinity) {
      this.output.ascii(`<${this.prefix}sheetData>`);
      this.writeRowsBefore(SHEET_ROWS);
      this.output.ascii(`</${this.prefix}sheetData>`);
      this.copied = after;
    }
    return after;
  }

  private rowTag(bytes: Uint8Array, start: number, local: number, end: number, closing: boolean): number {
    const letter = bytes[local];
    if (closing) {
      if (isRow(bytes, local)) {
        if (this.nextEdit < this.rowEdits.length) this.writeEditsBefore(start, Infinity);
        this.endRow();
      } else if (letter === LOWER_C && endsName(bytes[local + 1])) {
        this.inCell = false;
      } else if (isNameHere(bytes, local, SHEET_DATA)) {
        if (this.work.edits.row !== Infinity) {
          this.copyTo(start);
          this.writeRowsBefore(SHEET_ROWS);
        }
        this.phase = 'tail';
      }
      return local;
    }
    if (letter === LOWER_C && endsName(bytes[local + 1])) {
      const passed = this.root.prefixLength === 0 ? this.passPlain(bytes, local + 1) : NOT_PLAIN;
      return passed === NOT_PLAIN ? this.cellTag(bytes, start, local + 1, end) : passed;
    }
    if (letter === LOWER_F && isSpace(bytes[local + 1])) return this.formulaTag(bytes, start, end);
    if (isRow(bytes, local)) return this.beginRow(bytes, start, local, end);
    // What a row holds beside its cells stands behind them; a cell may have such a list too.
    if (this.nextEdit < this.rowEdits.length && !this.inCell && isNameHere(bytes, local, EXT_LIST)) {
      this.writeEditsBefore(start, Infinity);
    }
    return local;
  }

  private beginRow(bytes: Uint8Array, start: number, local: number, end: number): number {
    const { rowStart } = this;
    const { edits } = this.work;
    const after = rowStart.read(bytes, start, local + 3, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const { refFrom, refTo } = rowStart;
    const row = refTo > refFrom ? parseDigits(bytes, refFrom, refTo) - 1 : this.row + 1;
    if (row < 0 || row >= SHEET_ROWS) refuseAddress(this.where, bytes, refFrom, refTo);
    const { file, sheet } = this.where;
    if (row <= this.row) throw new Problem(words.rowOrder({ file, sheet, row: row + 1 }));
    if (edits.row < row) {
      this.copyTo(start);
      this.writeRowsBefore(row);
    }
    this.row = row;
    this.column = -1;
    const isEdited = edits.row === row;
    this.newStyles.beginRow(row, rowStart.style);
    this.nextEdit = 0;
    if (!isEdited) {
      this.rowEdits = NO_EDITS;
      return after;
    }
    this.rowEdits = edits.edits();
    this.widenSpans(bytes, start, after);
    if (rowStart.selfClosing) {
      this.copyTo(closingSlash(bytes, after));
      this.output.ascii('>');
      this.copied = after;
      this.writeEditsBefore(after, Infinity);
      this.output.ascii(`</${this.prefix}row>`);
      this.endRow();
    }
    return after;
  }

  /** Makes the row's `spans` (an aid to the reader, not a truth) take in the new cells. */
  private widenSpans(bytes: Uint8Array, start: number, after: number): void {
    const spans = this.rowStart.spans(bytes, start, after);
    if (spans === undefined) return;
    const { first, last } = spans;
    const left = this.rowEdits[0].column + 1;
    const right = this.rowEdits[this.rowEdits.length - 1].column + 1;
    if (left >= first && right <= last) return;
    this.copyTo(after - spans.fromEnd);
    this.output.ascii(this.rowStart.spanText(Math.min(first, left), Math.max(last, right)));
    this.copied = after - spans.toEnd;
  }

  private endRow(): void {
    if (this.work.edits.row === this.row) this.work.edits.next();
    this.rowEdits = NO_EDITS;
    this.nextEdit = 0;
  }

  /** Passes over plain cells that stay as they are and of which nothing has to be known; {@link NOT_PLAIN} where none stands here. */
  private passPlain(bytes: Uint8Array, at: number): number {
    const { plain } = this;
    const until = this.rowEdits[this.nextEdit]?.column ?? Infinity;
    let behind = NOT_PLAIN;
    let p = at;
    do {
      p = plain.place(bytes, p);
      if (p === NOT_PLAIN) return behind;
      const { column } = plain;
      const matters =
        column >= until ||
        column <= this.column ||
        this.newStyles.wants(column) ||
        this.guards.takesIn(this.row, column);
      p = matters ? NOT_PLAIN : plain.pass(bytes, p);
      if (p === NOT_PLAIN) return behind;
      this.column = column;
      this.inCell = false;
      behind = p;
      p += 2;
    } while (isCellNext(bytes, behind));
    return behind;
  }

  private cellTag(bytes: Uint8Array, start: number, at: number, end: number): number {
    let column = this.column + 1;
    let p = at;
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      column = 0;
      p = at + 4;
      for (let letter = bytes[p]; letter >= UPPER_A && letter <= UPPER_Z; letter = bytes[++p]) {
        column = column * 26 + letter - (UPPER_A - 1);
      }
      column--;
    } else {
      p = this.attributes.read(bytes, at, end);
      if (p === INCOMPLETE) return INCOMPLETE;
      const { refFrom, refTo } = this.attributes;
      if (refTo > refFrom) {
        if (!this.address.parse(bytes, refFrom, refTo)) refuseAddress(this.where, bytes, refFrom, refTo);
        column = this.address.column;
      }
    }
    if (column <= this.column && this.rowEdits.length > 0) {
      const { file, sheet } = this.where;
      throw new Problem(words.rowOrder({ file, sheet, row: this.row + 1 }));
    }

    const edit = this.rowEdits[this.nextEdit];
    if (
      (edit === undefined || edit.column > column) &&
      !this.newStyles.wants(column) &&
      !this.guards.takesIn(this.row, column)
    ) {
      if (edit !== undefined) {
        // Most cells of an edited row stand left of what is new; of them it matters only whether they are open.
        p = tagEnd(bytes, start, end);
        if (p === INCOMPLETE) return INCOMPLETE;
        this.inCell = bytes[p - 2] !== SLASH;
      }
      this.column = column;
      return p;
    }
    p = this.attributes.read(bytes, at, end);
    if (p === INCOMPLETE) return INCOMPLETE;
    const { style } = this.attributes;
    this.inCell = !this.attributes.selfClosing;
    if (edit !== undefined && edit.column < column) this.writeEditsBefore(start, column);
    if (this.rowEdits[this.nextEdit]?.column === column) {
      p = this.replace(bytes, start, p, end, column);
      if (p === INCOMPLETE) return INCOMPLETE;
      this.nextEdit++;
    } else if (!this.attributes.selfClosing && this.guards.takesIn(this.row, column)) {
      const close = closingTag(bytes, p, end, nameBytes(`${this.prefix}c`), this.where);
      if (close === INCOMPLETE) return INCOMPLETE;
      if (bytes.subarray(p, close).includes(LT)) this.guards.taken(this.row, column);
    }
    this.newStyles.see(column, style);
    this.column = column;
    return p;
  }

  /** Replaces the cell that begins at `start`, if it holds what the edit expects. */
  private replace(bytes: Uint8Array, start: number, open: number, end: number, column: number): number {
    const { attributes, where, row } = this;
    const { style, selfClosing, typeFrom, typeTo } = attributes;
    const { styles, sheet } = this.work;
    let close = open;
    let after = open;
    if (!selfClosing) {
      close = closingTag(bytes, open, end, nameBytes(`${this.prefix}c`), where);
      if (close === INCOMPLETE) return INCOMPLETE;
      after = afterTag(bytes, close, end);
    }
    this.guards.metadata(asText(bytes, start, open), row, column);
    const type = asciiText(bytes, typeFrom, typeTo);
    const shown = { type, shows: styles.classOf(style), date1904: sheet.date1904 };
    const stored = readCell(bytes, open, close, end, shown, this.root.prefixLength, where);
    this.guards.ownFormula(stored.formula, row, column);
    const edit = this.rowEdits[this.nextEdit];
    const old = this.contents.of(stored, row, column);
    if (old === undefined || !sameContent(old, edit.was)) {
      edit.journal.skipped(row, old ?? this.contents.later(stored));
      this.contents.keepFormula(stored, row, column, false);
      // A formula that depends on a master that is gone is written out when the walk comes to it.
      return open;
    }
    this.contents.keepFormula(stored, row, column, true);
    this.copyTo(start);
    const format = edit.format !== undefined && styles.codeOf(style) === edit.format.from ? edit.format : undefined;
    const next = format === undefined ? style : styles.withCode(style, format.to);
    const hasAddress = attributes.refTo > attributes.refFrom;
    // Cells without an address are counted: one that goes would move those behind it.
    if (!hasAddress && isBlank(edit.now) && next === 0) this.output.blank(this.prefix, row, column);
    else this.write(column, next, edit.now);
    this.guards.written(row, column, style);
    edit.journal.changed(row, old, format !== undefined);
    this.copied = after;
    this.inCell = false;
    return after;
  }

  /** Looks at a formula with attributes in a cell that stays. */
  private formulaTag(bytes: Uint8Array, start: number, end: number): number {
    const open = afterTag(bytes, start, end);
    if (open === INCOMPLETE) return INCOMPLETE;
    const tag = asText(bytes, start, open);
    this.guards.formulaRange(tag);
    if (attributeOf(tag, 't') !== 'shared') return open;
    let after = open;
    if (bytes[open - 2] !== SLASH) {
      const close = closingTag(bytes, open, end, nameBytes(`${this.prefix}f`), this.where);
      if (close === INCOMPLETE) return INCOMPLETE;
      after = afterTag(bytes, close, end);
    }
    const { formula } = readFormula(bytes, start, end, this.where);
    if (formula.text !== '') this.formulas.hold(formula.shared, formula.text, this.row, this.column);
    else if (this.formulas.isGone(formula.shared)) {
      this.copyTo(start);
      const text = this.contents.sharedFormula(formula.shared, this.row, this.column);
      this.output.formula(this.prefix, text, this.row, this.column);
      this.copied = after;
    }
    return after;
  }

  /** Puts in the edits of this row that stand left of a column, before the bytes at `start`. */
  private writeEditsBefore(start: number, column: number): void {
    this.copyTo(start);
    for (; this.nextEdit < this.rowEdits.length; this.nextEdit++) {
      const edit = this.rowEdits[this.nextEdit];
      if (edit.column >= column) return;
      this.insert(edit);
    }
  }

  /** Writes the edits of rows that the sheet does not have yet. */
  private writeRowsBefore(row: number): void {
    const { edits } = this.work;
    while (edits.row < row) {
      this.row = edits.row;
      this.newStyles.beginRow(this.row, undefined);
      this.rowEdits = edits.edits();
      if (this.rowEdits.some(({ was, now }) => sameContent(was, null) && !isAbsent(now))) {
        this.output.ascii(`<${this.prefix}row r="${this.row + 1}">`);
        for (const edit of this.rowEdits) this.insert(edit);
        this.output.ascii(`</${this.prefix}row>`);
      } else for (const edit of this.rowEdits) this.insert(edit);
      edits.next();
    }
    this.rowEdits = NO_EDITS;
    this.nextEdit = 0;
  }

  /** Writes a cell where there is none. */
  private insert(edit: CellEdit): void {
    const { styles } = this.work;
    const { column, journal, now, format } = edit;
    if (!sameContent(edit.was, null)) return journal.skipped(this.row, null);
    const base = this.newStyles.styleOf(edit, this.head);
    // A look that is taken over brings its number format along, which is that of another kind of value.
    const code = format !== undefined && format.from === 'General' ? format.to : 'General';
    const style = edit.like !== undefined || code !== 'General' ? styles.withCode(base, code) : base;
    this.write(column, style, now);
    this.guards.written(this.row, column, style);
    journal.changed(this.row, ABSENT, format !== undefined && style !== base);
  }

  private write(column: number, style: number, content: CellContent | Absent): void {
    const { date1904 } = this.work.sheet;
    const isDay = date1904 && this.work.styles.classOf(style) === NumberClass.Date;
    this.output.cell(this.prefix, this.row, column, style, isDay ? as1904(content) : content);
  }

  private tailTag(bytes: Uint8Array, start: number, name: number, end: number, closing: boolean): number {
    if (closing) {
      if (this.root.isName(bytes, name)) this.phase = 'closed';
      return name;
    }
    const after = tagEnd(bytes, start, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const tag = asText(bytes, start, after);
    const local = /^<(?:[^\s/>:]*:)?([^\s/>]+)/.exec(tag)?.[1];
    const { growths } = this.work;
    switch (local ?? '') {
      case 'sheetProtection':
        this.guards.protection(tag);
        break;
      case 'mergeCell':
        this.guards.merge(tag);
        break;
      case 'conditionalFormatting':
      case 'dataValidation':
        if (growths.length > 0) this.replaceBytes(start, after, this.ranges.grownTag(tag));
        break;
      case 'sqref': {
        if (growths.length === 0 || tag.endsWith('/>')) break;
        let close = after;
        while (bytes[close] !== LT) close++;
        if (close >= end) return INCOMPLETE;
        this.replaceBytes(after, close, this.ranges.grown(asText(bytes, after, close)));
        return close;
      }
    }
    return after;
  }

  private replaceBytes(from: number, to: number, text: string): void {
    this.copyTo(from);
    this.output.put(new TextEncoder().encode(text));
    this.copied = to;
  }
}

const isBlank = (content: CellContent | Absent): boolean => content === null || isAbsent(content);

/** A day of the 1900 system as a workbook stores it that counts from 1904. */
function as1904(content: CellContent | Absent): CellContent | Absent {
  if (typeof content === 'number') return content - SHIFT_1904;
  if (isAbsent(content) || !isFormula(content) || typeof content.shows !== 'number') return content;
  return { ...content, shows: content.shows - SHIFT_1904 };
}

const isRow = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LOWER_R && bytes[at + 1] === LOWER_O && bytes[at + 2] === LOWER_W && endsName(bytes[at + 3]);
