import { LOWER_C, LOWER_O, LOWER_R, LOWER_W, isNameHere, nameBytes, parseDigits } from '../xml/ascii';
import { ByteWindow } from '../xml/byte-window';
import { CellAddress, refuseAddress } from './cell-address';
import { closingTag, readFormula } from './cell-content';
import { FormulaBudget } from './formula-budget';
import type { Package } from '../zip/package';
import { afterTag } from './rich-text';
import { RootTag } from '../xml/root-tag';
import { RowStretches } from './row-stretches';
import { SharedFormulas } from './shared-formulas';
import type { SheetContext, SheetPlace } from './sheet-context';
import { type TagReader, walkTags } from './tag-walk';
import { TagAttributes } from '../xml/tag-attributes';
import { INCOMPLETE, SLASH, asText, endsName } from '../xml/xml-bytes';
import { attributeOf, isOn } from '../xml/xml-text';

/** What a sheet holds beside its values. */
export interface SheetDetails {
  readonly hiddenRows: ReadonlySet<number>;
  /** First and last of each stretch, from 0. */
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  /** By row, then by column; shared formulas written out for their cell. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Whether the cell has the text format, `@`. */
  isTextFormat(row: number, column: number): boolean;
}

/**
 * Reads what forms and checks ask of a sheet beside its values, in one pass of its own: reading the values of a long list
 * stays as quick as it is.
 * @throws Problem
 */
export async function readDetails(
  pack: Package,
  sheet: SheetContext,
  textFormats: ReadonlySet<number>,
): Promise<SheetDetails> {
  const scanner = new DetailScanner(pack, sheet, textFormats);
  await pack.stream(sheet.part, (chunk) => scanner.push(chunk));
  scanner.finish();
  return scanner;
}

const COL = nameBytes('col');
const SHEET_DATA = nameBytes('sheetData');
const LOWER_F = 0x66;

class DetailScanner implements SheetDetails, TagReader {
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [first: number, last: number])[] = [];
  readonly formulas = new Map<number, Map<number, string>>();
  /** By column, the stretches of rows whose cells have the text format; a column of identifiers is one stretch. */
  private readonly texts = new Map<number, RowStretches>();
  readonly where: SheetPlace;
  readonly window: ByteWindow;
  readonly root: RootTag;
  private readonly attributes: TagAttributes;
  private readonly address = new CellAddress();
  private readonly shared = new SharedFormulas();
  private readonly budget: FormulaBudget;
  private row = -1;
  private column = -1;
  private done = false;

  constructor(
    pack: Package,
    sheet: SheetContext,
    private readonly textFormats: ReadonlySet<number>,
  ) {
    this.where = { file: pack.file, part: sheet.part, sheet: sheet.name };
    this.window = new ByteWindow(this.where, pack.limits.maxTokenBytes);
    this.root = new RootTag(this.where, 'worksheet');
    this.budget = new FormulaBudget(this.where, pack.limits);
    this.attributes = new TagAttributes(this.where);
  }

  push(chunk: Uint8Array): void {
    // Behind the rows nothing is looked at.
    if (!this.done && this.window.add(chunk)) this.window.keep(walkTags(this, false));
  }

  finish(): void {
    if (!this.done) walkTags(this, true);
  }

  tag(bytes: Uint8Array, start: number, name: number, end: number, closing: boolean): number {
    if (this.done || !this.root.hasPrefix(bytes, name)) return name;
    const local = name + this.root.prefixLength;
    if (!closing) return this.opening(bytes, start, local, end);
    this.done = isNameHere(bytes, local, SHEET_DATA);
    return local;
  }

  private opening(bytes: Uint8Array, start: number, local: number, end: number): number {
    const letter = bytes[local];
    if (letter === LOWER_C && endsName(bytes[local + 1])) return this.cell(bytes, local + 1, end);
    if (letter === LOWER_F && endsName(bytes[local + 1])) return this.formula(bytes, start, local, end);
    if (
      letter === LOWER_R &&
      bytes[local + 1] === LOWER_O &&
      bytes[local + 2] === LOWER_W &&
      endsName(bytes[local + 3])
    ) {
      return this.beginRow(bytes, start, local, end);
    }
    if (isNameHere(bytes, local, COL)) {
      const after = afterTag(bytes, local, end);
      if (after === INCOMPLETE) return INCOMPLETE;
      const tag = asText(bytes, start, after);
      if (isOn(attributeOf(tag, 'hidden'))) {
        this.hiddenColumns.push([Number(attributeOf(tag, 'min')) - 1, Number(attributeOf(tag, 'max')) - 1]);
      }
      return after;
    }
    return local;
  }

  private beginRow(bytes: Uint8Array, start: number, local: number, end: number): number {
    const after = this.attributes.read(bytes, local + 3, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const { refFrom, refTo } = this.attributes;
    this.row = refTo > refFrom ? parseDigits(bytes, refFrom, refTo) - 1 : this.row + 1;
    this.column = -1;
    if (isOn(attributeOf(asText(bytes, start, after), 'hidden'))) this.hiddenRows.add(this.row);
    return after;
  }

  private cell(bytes: Uint8Array, at: number, end: number): number {
    const after = this.attributes.read(bytes, at, end);
    if (after === INCOMPLETE) return INCOMPLETE;
    const { refFrom, refTo } = this.attributes;
    if (refTo === refFrom) this.column++;
    else if (this.address.parse(bytes, refFrom, refTo)) this.column = this.address.column;
    else refuseAddress(this.where, bytes, refFrom, refTo);
    if (this.textFormats.has(this.attributes.style)) this.noteText();
    return after;
  }

  private noteText(): void {
    const { row, column } = this;
    let stretches = this.texts.get(column);
    if (stretches === undefined) this.texts.set(column, (stretches = new RowStretches()));
    stretches.add(row);
  }

  isTextFormat(row: number, column: number): boolean {
    return this.texts.get(column)?.has(row) === true;
  }

  private formula(bytes: Uint8Array, start: number, local: number, end: number): number {
    const open = afterTag(bytes, local, end);
    if (open === INCOMPLETE) return INCOMPLETE;
    let after = open;
    if (bytes[open - 2] !== SLASH) {
      const name = [...bytes.subarray(start + 1, local + 1)];
      const close = closingTag(bytes, open, end, name, this.where);
      if (close === INCOMPLETE) return INCOMPLETE;
      after = afterTag(bytes, close, end);
    }
    const { formula } = readFormula(bytes, start, end, this.where);
    this.budget.check(formula.text, this.row, this.column);
    const { row, column } = this;
    const isShared = formula.type === 'shared';
    if (isShared && formula.text !== '') this.shared.hold(formula.shared, formula.text, row, column);
    const text = isShared ? (this.shared.textAt(formula.shared, row, column) ?? '') : formula.text;
    // The other cells of a data table hold an empty element.
    if (text !== '') {
      this.budget.take(text);
      const line = this.formulas.get(row);
      if (line === undefined) this.formulas.set(row, new Map([[column, text]]));
      else line.set(column, text);
    }
    return after;
  }
}
