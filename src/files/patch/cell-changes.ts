import { type Absent, type CellContent, isAbsent, sameContent } from '../../shared/workbook/content';
import { asciiText, nameBytes } from '../xml/ascii';
import { closingTag, readCell, readFormula } from '../sheet/cell-content';
import { afterTag } from '../sheet/rich-text';
import { SharedFormulas } from '../sheet/shared-formulas';
import type { TagAttributes } from '../xml/tag-attributes';
import { INCOMPLETE, SLASH, asText } from '../xml/xml-bytes';
import { attributeOf } from '../xml/xml-text';
import { CellContents } from './cell-contents';
import type { EditPen } from './edit-pen';
import type { SheetDesk } from './sheet-work';

/** Cells that are there and are to change, and the formulas of others that may rest on them. */
export class CellChanges {
  private readonly formulas = new SharedFormulas();
  private readonly contents: CellContents;

  constructor(
    private readonly desk: SheetDesk,
    private readonly pen: EditPen,
  ) {
    const { where, work } = desk;
    this.contents = new CellContents(where, this.formulas, work.sheet, work.strings);
  }

  /**
   * Replaces the cell whose tag stands from `start` to `open`, if it holds what the pen's next edit expects.
   * @returns where to go on: behind the cell where it was replaced, else behind its tag
   */
  replace(bytes: Uint8Array, start: number, open: number, end: number, column: number, tag: TagAttributes): number {
    const { where, work, root, copy, guards } = this.desk;
    const { pen, contents } = this;
    const { row, prefix } = pen;
    const { style, selfClosing, typeFrom, typeTo } = tag;
    const { styles, sheet } = work;
    let close = open;
    let after = open;
    if (!selfClosing) {
      close = closingTag(bytes, open, end, nameBytes(`${prefix}c`), where);
      if (close === INCOMPLETE) return INCOMPLETE;
      after = afterTag(bytes, close, end);
    }
    guards.metadata(asText(bytes, start, open), row, column);
    const type = asciiText(bytes, typeFrom, typeTo);
    const shown = { type, shows: styles.classOf(style), date1904: sheet.date1904 };
    const stored = readCell(bytes, open, close, end, shown, root.prefixLength, where);
    guards.ownFormula(stored.formula, row, column);
    const edit = pen.next!;
    const old = contents.of(stored, row, column);
    if (old === undefined || !sameContent(old, edit.was)) {
      edit.journal.skipped(row, old ?? contents.later(stored));
      contents.keepFormula(stored, row, column, false);
      // A formula that depends on a master that is gone is written out when the walk comes to it.
      return open;
    }
    contents.keepFormula(stored, row, column, true);
    copy.to(start);
    const format = edit.format !== undefined && styles.codeOf(style) === edit.format.from ? edit.format : undefined;
    const next = format === undefined ? style : styles.withCode(style, format.to);
    const hasAddress = tag.refTo > tag.refFrom;
    // Cells without an address are counted: one that goes would move those behind it.
    if (!hasAddress && isBlank(edit.now) && next === 0) copy.output.blank(prefix, row, column);
    else pen.write(column, next, edit.now);
    guards.written(row, column, style);
    edit.journal.changed(row, old, format !== undefined);
    copy.past(after);
    return after;
  }

  /** Looks at a formula with attributes in a cell that stays. */
  formulaTag(bytes: Uint8Array, start: number, end: number): number {
    const { where, copy, guards } = this.desk;
    const { formulas, contents } = this;
    const { row, column, prefix } = this.pen;
    const open = afterTag(bytes, start, end);
    if (open === INCOMPLETE) return INCOMPLETE;
    const tag = asText(bytes, start, open);
    guards.formulaRange(tag);
    if (attributeOf(tag, 't') !== 'shared') return open;
    let after = open;
    if (bytes[open - 2] !== SLASH) {
      const close = closingTag(bytes, open, end, nameBytes(`${prefix}f`), where);
      if (close === INCOMPLETE) return INCOMPLETE;
      after = afterTag(bytes, close, end);
    }
    const { formula } = readFormula(bytes, start, end, where);
    if (formula.text !== '') formulas.hold(formula.shared, formula.text, row, column);
    else if (formulas.isGone(formula.shared)) {
      copy.to(start);
      const text = contents.sharedFormula(formula.shared, row, column);
      copy.output.formula(prefix, text, row, column);
      copy.past(after);
    }
    return after;
  }
}

const isBlank = (content: CellContent | Absent): boolean => content === null || isAbsent(content);
