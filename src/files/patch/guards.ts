import type { Area } from '../../shared/workbook/sheet';
import { cellName } from '../../shared/workbook/table';
import { type Message, Problem } from '../../shared/text/message';
import { areaName, inArea, parseArea } from '../sheet/area';
import type { StoredFormula } from '../sheet/cell-content';
import { attributeOf, isOn } from '../xml/xml-text';
import type { RowEdits } from './row-edits';
import type { StyleBook } from './style-book';
import { type Resize, blocked } from './table-resize';
import { words } from './words';

/** Refuses what would leave a sheet that is not right, with the cell named. */
export class Guards {
  private firstLocked: string | undefined;

  constructor(
    private readonly sheet: string,
    private readonly edits: RowEdits,
    private readonly styles: StyleBook,
    private readonly resizes: readonly Resize[],
  ) {}

  /** Whether a table that grows takes this cell in. */
  takesIn(row: number, column: number): boolean {
    return (
      this.resizes.length > 0 &&
      this.resizes.some(({ was, now }) => inArea(now, row, column) && !inArea(was, row, column))
    );
  }

  /** Refuses a cell with content that a table takes in and nobody edits. */
  taken(row: number, column: number): never {
    const resize = this.resizes.find(({ was, now }) => inArea(now, row, column) && !inArea(was, row, column))!;
    throw new Problem(blocked(resize.patch, row, column));
  }

  /** An edited cell must not hold an array formula or a data table; those that begin elsewhere are refused where they begin. */
  ownFormula(formula: StoredFormula | undefined, row: number, column: number): void {
    if (formula === undefined || isPlain(formula.type)) return;
    const cell = cellName(row, column);
    throw new Problem(words.arrayCell({ sheet: this.sheet, cell, range: formula.ref ?? cell }));
  }

  /** No edit may lie in the range of the array formula, spill or data table that this tag begins. */
  formulaRange(tag: string): void {
    if (isPlain(attributeOf(tag, 't'))) return;
    this.inside(attributeOf(tag, 'ref'), false, words.arrayCell);
  }

  /** No edit may lie in a merged range but at its first cell. */
  merge(tag: string): void {
    this.inside(attributeOf(tag, 'ref'), true, words.mergedCell);
  }

  /** A cell that holds more than a value (a data type, a picture, a dynamic array) could not be put back. */
  metadata(tag: string, row: number, column: number): void {
    if (attributeOf(tag, 'cm') === undefined && attributeOf(tag, 'vm') === undefined) return;
    throw new Problem(words.richCell({ sheet: this.sheet, cell: cellName(row, column) }));
  }

  /** Notes a cell that was written; whether the sheet is protected stands behind its rows. */
  written(row: number, column: number, style: number): void {
    if (this.firstLocked === undefined && this.styles.isLocked(style)) this.firstLocked = cellName(row, column);
  }

  protection(tag: string): void {
    if (!isOn(attributeOf(tag, 'sheet')) || this.firstLocked === undefined) return;
    throw new Problem(words.protectedCell({ sheet: this.sheet, cell: this.firstLocked }));
  }

  private inside(
    ref: string | undefined,
    exceptFirst: boolean,
    refusal: (data: { readonly sheet: string; readonly cell: string; readonly range: string }) => Message,
  ): void {
    const area: Area | undefined = parseArea(ref ?? '');
    const found = area && this.edits.firstIn(area, exceptFirst);
    if (area === undefined || found === undefined) return;
    throw new Problem(refusal({ sheet: this.sheet, cell: cellName(found.row, found.column), range: areaName(area) }));
  }
}

/** A formula of its own, or one that is shared. */
const isPlain = (type: string | undefined): boolean => type === undefined || type === 'normal' || type === 'shared';
