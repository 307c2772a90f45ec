import { cellName } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import type { SharedStrings } from './shared-strings';
import type { SheetContext, SheetPlace } from './sheet-context';
import { TextStore, type TextSource } from '../columns/text-store';
import { words } from '../words';

/** The texts of one sheet: shared ones by their index, its own by their place, counted down from -1. */
export class SheetTexts implements TextSource {
  readonly own = new TextStore();
  private shared: SharedStrings | undefined;
  private highestShared = -1;
  private highestSharedCell = '';

  text(slot: number): string {
    return slot < 0 ? this.own.text(-slot - 1) : (this.shared?.text(slot) ?? '');
  }

  firstUnit(slot: number): number {
    return slot < 0 ? this.own.firstUnit(-slot - 1) : (this.shared?.firstUnit(slot) ?? NaN);
  }

  keyHash(slot: number): number {
    return slot < 0 ? this.own.keyHash(-slot - 1) : (this.shared?.keyHash(slot) ?? NaN);
  }

  /** Notes that a cell refers to a shared text, which is looked up only when all cells are read. */
  noteShared(index: number, row: number, column: number): void {
    if (index > this.highestShared) {
      this.highestShared = index;
      this.highestSharedCell = cellName(row, column);
    }
  }

  /**
   * Makes the texts ready to be asked for.
   * @throws Problem when one is no valid UTF-8, or when a cell refers to a shared one that is not there
   */
  async settle(where: SheetPlace, sheet: SheetContext): Promise<void> {
    this.own.verify(() => words.partEncoding({ file: where.file, part: where.part }));
    if (this.highestShared < 0) return;
    const strings = await sheet.sharedStrings(this.highestShared + 1);
    if (this.highestShared >= strings.count) {
      const found = String(this.highestShared);
      throw new Problem(
        words.sharedIndex({ file: where.file, sheet: where.sheet, cell: this.highestSharedCell, found }),
      );
    }
    this.shared = strings;
  }
}
