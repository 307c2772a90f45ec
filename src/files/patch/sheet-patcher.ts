import { asciiText, isNameHere, nameBytes } from '../xml/ascii';
import { ByteWindow } from '../xml/byte-window';
import { SHEET_ROWS } from '../limits';
import { afterTag } from '../sheet/rich-text';
import type { SheetPlace } from '../sheet/sheet-context';
import { type TagReader, walkTags } from '../sheet/tag-walk';
import { RootTag } from '../xml/root-tag';
import { INCOMPLETE, SLASH, asText, brokenPart } from '../xml/xml-bytes';
import { EditPen } from './edit-pen';
import { Guards } from './guards';
import { NewCellStyles } from './new-cell-styles';
import { RowWalk } from './row-walk';
import { SheetCopy } from './sheet-copy';
import { editHead } from './sheet-head';
import { SheetOutput } from './sheet-output';
import { GrowingRanges } from './sheet-tail';
import type { SheetDesk, SheetWork } from './sheet-work';
import { tailTag } from './tail-tag';

const SHEET_DATA = nameBytes('sheetData');

/**
 * Rewrites one sheet in one pass over its bytes: cells that are edited are replaced or put in order between the others,
 * everything else is copied as it stands.
 */
export class SheetPatcher implements TagReader {
  readonly output: SheetOutput;
  readonly ranges: GrowingRanges;
  readonly where: SheetPlace;
  readonly window: ByteWindow;
  readonly root: RootTag;
  private readonly copy: SheetCopy;
  private readonly desk: SheetDesk;
  private readonly pen: EditPen;
  private readonly rows: RowWalk;
  private phase: 'head' | 'rows' | 'tail' | 'closed' = 'head';

  constructor(
    file: string,
    private readonly work: SheetWork,
    maxTokenBytes: number,
  ) {
    const { sheet, edits, styles, growths, resizes } = work;
    const where = { file, part: sheet.part, sheet: sheet.name };
    this.where = where;
    this.window = new ByteWindow(where, maxTokenBytes);
    this.root = new RootTag(where, 'worksheet');
    this.output = new SheetOutput(sheet.name);
    this.copy = new SheetCopy(this.window, this.output);
    this.ranges = new GrowingRanges(growths);
    const guards = new Guards(sheet.name, edits, styles, resizes);
    const newStyles = new NewCellStyles(edits.likes, growths);
    this.desk = { where, work, root: this.root, copy: this.copy, guards, newStyles };
    this.pen = new EditPen(this.desk);
    this.rows = new RowWalk(this.desk, this.pen);
  }

  push(chunk: Uint8Array): void {
    if (!this.window.add(chunk)) return;
    const rest = walkTags(this, false);
    if (this.phase !== 'head') this.copy.to(rest);
    this.window.keep(this.phase === 'head' ? 0 : rest);
    this.copy.past(0);
  }

  finish(): void {
    const rest = walkTags(this, true);
    if (rest !== this.window.end || this.phase !== 'closed') brokenPart(this.where);
    this.copy.to(rest);
  }

  tag(bytes: Uint8Array, start: number, name: number, end: number, closing: boolean): number {
    const { root } = this;
    if (this.phase === 'tail') {
      if (!closing) return tailTag(bytes, start, end, this.desk, this.ranges);
      if (root.isName(bytes, name)) this.phase = 'closed';
      return name;
    }
    if (!root.hasPrefix(bytes, name)) return name;
    const local = name + root.prefixLength;
    if (this.phase === 'head') return closing ? local : this.headTag(bytes, start, local, end);
    if (this.phase === 'closed') return local;
    if (!closing || !isNameHere(bytes, local, SHEET_DATA)) return this.rows.tag(bytes, start, local, end, closing);
    if (this.work.edits.row !== Infinity) {
      this.copy.to(start);
      this.pen.writeRowsBefore(SHEET_ROWS);
    }
    this.phase = 'tail';
    return local;
  }

  private headTag(bytes: Uint8Array, start: number, local: number, end: number): number {
    if (!isNameHere(bytes, local, SHEET_DATA)) return local;
    const after = afterTag(bytes, local, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const prefix = asciiText(bytes, start + 1, local);
    const { edits, columns } = this.work;
    const head = editHead(asText(bytes, 0, start), edits.bounds, columns);
    for (const [column, width] of head.widthsBefore) edits.widthWas(column, width);
    this.pen.begin(prefix, head);
    this.copy.replace(0, start, head.xml);
    if (bytes[after - 2] !== SLASH) {
      this.phase = 'rows';
      return after;
    }
    this.phase = 'tail';
    if (edits.row !== Infinity) {
      this.output.ascii(`<${prefix}sheetData>`);
      this.pen.writeRowsBefore(SHEET_ROWS);
      this.output.ascii(`</${prefix}sheetData>`);
      this.copy.past(after);
    }
    return after;
  }
}
