import type { CellContent, PlainContent } from '../../shared/workbook/content';
import { cellName } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import type { StoredCell } from '../sheet/cell-content';
import type { SharedFormulas } from '../sheet/shared-formulas';
import type { SharedStrings } from '../sheet/shared-strings';
import type { SheetContext, SheetPlace } from '../sheet/sheet-context';
import { brokenPart } from '../xml/xml-bytes';
import { words } from './words';

/** What stored cells hold, with shared texts and shared formulas looked up. */
export class CellContents {
  /** @param strings  the workbook's shared texts, where they were read beforehand */
  constructor(
    private readonly where: SheetPlace,
    private readonly formulas: SharedFormulas,
    private readonly sheet: SheetContext,
    private readonly strings: SharedStrings | undefined,
  ) {}

  /** What a cell holds; undefined when it is a shared text and those were not read. */
  of({ formula, value }: StoredCell, row: number, column: number): CellContent | undefined {
    const shown = this.valueOf(value);
    if (formula === undefined) return shown;
    // What a formula showed last does not decide, so that a shared text need not be known.
    const shows = shown ?? null;
    if (formula.text !== '' || formula.type !== 'shared') return { formula: formula.text, shows };
    return { formula: this.sharedFormula(formula.shared, row, column), shows };
  }

  /** A shared text that was not read beforehand, for the report. */
  async later({ value }: StoredCell): Promise<CellContent> {
    const index = isSharedText(value) ? value.sharedText : -1;
    const strings = await this.sheet.sharedStrings();
    return index >= 0 && index < strings.count ? strings.text(index) : null;
  }

  /** Keeps the formula that a cell holds for others. @param gone  the cell will hold something else */
  keepFormula({ formula }: StoredCell, row: number, column: number, gone: boolean): void {
    if (formula?.type !== 'shared' || formula.text === '') return;
    this.formulas.hold(formula.shared, formula.text, row, column, gone);
  }

  /** @throws Problem when no cell before holds the formula */
  sharedFormula(number: string | undefined, row: number, column: number): string {
    const text = this.formulas.textAt(number, row, column);
    if (text !== undefined) return text;
    const { file, sheet } = this.where;
    throw new Problem(words.sharedMaster({ file, sheet, cell: cellName(row, column) }));
  }

  private valueOf(value: StoredCell['value']): PlainContent | undefined {
    if (!isSharedText(value)) return value;
    if (value.sharedText < 0) return null;
    if (this.strings === undefined) return undefined;
    if (value.sharedText >= this.strings.count) brokenPart(this.where);
    return this.strings.text(value.sharedText);
  }
}

const isSharedText = (value: StoredCell['value']): value is { readonly sharedText: number } =>
  typeof value === 'object' && value !== null && 'sharedText' in value;
