import { LOWER_C, LOWER_I, LOWER_O, LOWER_R, LOWER_S, LOWER_V, LOWER_W, isNameHere, nameBytes } from '../xml/ascii';
import { ByteWindow } from '../xml/byte-window';
import { CellCursor } from './cell-cursor';
import { CellReader } from './cell-reader';
import { CellValues } from './cell-values';
import { TableStore } from '../columns/column-store';
import { SHEET_ROWS, type Limits } from '../limits';
import { MergeList } from './merge-list';
import { afterTag } from './rich-text';
import { RootTag } from '../xml/root-tag';
import type { SheetContext, SheetPlace } from './sheet-context';
import type { SheetOptions, SheetTable } from '../columns/sheet-table';
import { SheetTexts } from './sheet-texts';
import { type TagReader, walkTags } from './tag-walk';
import { TagAttributes } from '../xml/tag-attributes';
import { EQUALS, GT, INCOMPLETE, LT, QUOTE, SLASH, SPACE, brokenPart, endsName } from '../xml/xml-bytes';

const SHEET_DATA = nameBytes('sheetData');
const MERGE_CELL = nameBytes('mergeCell');

/** Goes through the bytes of a sheet tag by tag: its rows first, then what stands behind them. */
export class SheetScanner implements TagReader {
  readonly where: SheetPlace;
  readonly window: ByteWindow;
  readonly root: RootTag;
  private readonly attributes: TagAttributes;
  private readonly cursor: CellCursor;
  private readonly texts = new SheetTexts();
  private readonly table: TableStore;
  private readonly cells: CellReader;
  private readonly merges: MergeList;
  private phase: 'head' | 'rows' | 'tail' | 'closed' = 'head';

  constructor(
    file: string,
    private readonly sheet: SheetContext,
    limits: Limits,
    options: SheetOptions,
  ) {
    const where = { file, part: sheet.part, sheet: sheet.name };
    this.where = where;
    this.window = new ByteWindow(where, limits.maxTokenBytes);
    this.root = new RootTag(where, 'worksheet');
    this.attributes = new TagAttributes(where);
    this.cursor = new CellCursor(where, Math.min(limits.maxRows, SHEET_ROWS), options.firstRows ?? Infinity);
    this.table = new TableStore(sheet.name, file, limits, this.texts, options.columns, options.texts);
    const values = new CellValues(where, sheet, this.cursor, this.table, this.texts);
    this.cells = new CellReader(where, this.root, this.attributes, this.cursor, this.table, values);
    this.merges = new MergeList(where, limits.maxMerges);
  }

  push(chunk: Uint8Array): void {
    if (this.window.add(chunk)) this.window.keep(walkTags(this, false));
  }

  finish(): void {
    const rest = walkTags(this, true);
    if (rest !== this.window.end || this.phase !== 'closed') brokenPart(this.where);
  }

  async result(): Promise<SheetTable> {
    await this.texts.settle(this.where, this.sheet);
    return Object.assign(this.table, { merges: this.merges.disjoint() });
  }

  tag(bytes: Uint8Array, _start: number, name: number, end: number, closing: boolean, final: boolean): number {
    const { cells, root } = this;
    if (!root.hasPrefix(bytes, name)) return name;
    let p = name + root.prefixLength;
    if (this.phase === 'rows') {
      const letter = bytes[p];
      if (closing) {
        if (isNameHere(bytes, p, SHEET_DATA)) this.phase = 'tail';
      } else if (letter === LOWER_C && endsName(bytes[p + 1])) {
        p = cells.read(bytes, p + 1, end);
      } else if (letter === LOWER_V && cells.passed >= 0) {
        // Whether anything stands between <v> and </v> is seen one byte further on.
        if (p + 2 >= end && !final) return INCOMPLETE;
        if (bytes[p + 1] === GT && (bytes[p + 2] !== LT || cells.passedText)) cells.countPassed();
      } else if (letter === LOWER_R && bytes[p + 1] === LOWER_O && bytes[p + 2] === LOWER_W && endsName(bytes[p + 3])) {
        p = this.beginRow(bytes, p + 3, end);
      } else if (letter === LOWER_I && cells.passed >= 0 && bytes[p + 1] === LOWER_S && bytes[p + 2] === GT) {
        cells.countPassed();
      }
    } else if (closing) {
      if (root.isName(bytes, name)) this.phase = 'closed';
    } else if (this.phase === 'head') {
      if (isNameHere(bytes, p, SHEET_DATA)) {
        p = afterTag(bytes, p, end);
        if (p === INCOMPLETE) return INCOMPLETE;
        this.phase = bytes[p - 2] === SLASH ? 'tail' : 'rows';
      }
    } else if (isNameHere(bytes, p, MERGE_CELL)) {
      p = this.attributes.read(bytes, p + MERGE_CELL.length, end);
      if (p === INCOMPLETE) return INCOMPLETE;
      this.merges.add(bytes, this.attributes.refFrom, this.attributes.refTo);
    }
    return p;
  }

  private beginRow(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === SPACE && bytes[at + 1] === LOWER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      // What nearly every writer writes: the number first, and nothing else of the tag matters.
      let to = at + 4;
      while (bytes[to] !== QUOTE && bytes[to] !== LT) to++;
      if (to >= end) return INCOMPLETE;
      if (bytes[to] === QUOTE && to > at + 4) {
        this.cells.passed = -1;
        this.cursor.beginRow(bytes, at + 4, to);
        return to;
      }
    }
    const { attributes } = this;
    const p = attributes.read(bytes, at, end);
    if (p === INCOMPLETE) return p;
    this.cells.passed = -1;
    this.cursor.beginRow(bytes, attributes.refFrom, attributes.refTo);
    return p;
  }
}
