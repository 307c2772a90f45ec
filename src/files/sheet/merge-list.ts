import { Problem } from '../../shared/text/message';
import type { Area } from '../../shared/workbook/sheet';
import { asciiText } from '../xml/ascii';
import { CellAddress, refuseAddress } from './cell-address';
import { SHEET_COLUMNS } from '../limits';
import type { SheetPlace } from './sheet-context';
import { words } from '../words';

/** The merged ranges of a sheet, as many as are allowed. */
export class MergeList {
  private readonly merges: Area[] = [];
  private readonly address = new CellAddress();

  constructor(
    private readonly where: SheetPlace,
    private readonly maxMerges: number,
  ) {}

  /** Adds the range that these bytes name, such as `A1:C2`; a single address is a range too. */
  add(bytes: Uint8Array, from: number, to: number): void {
    const { address, where } = this;
    const text = asciiText(bytes, from, to);
    const colon = text.indexOf(':');
    const middle = colon < 0 ? to : from + colon;
    if (!address.parse(bytes, from, middle)) refuseAddress(where, bytes, from, to);
    const { row: top, column: left } = address;
    if (colon >= 0 && !address.parse(bytes, middle + 1, to)) refuseAddress(where, bytes, from, to);
    const { row: bottom, column: right } = address;
    if (bottom < top || right < left) refuseAddress(where, bytes, from, to);
    if (this.merges.length >= this.maxMerges) {
      throw new Problem(words.tooManyMerges({ file: where.file, sheet: where.sheet, limit: this.maxMerges }));
    }
    this.merges.push({ top, left, bottom, right });
  }

  /**
   * The ranges from the top down. No two cells of a sheet can be merged twice; of ranges that overlap, as some exporting systems write
   * them, the one that begins further up holds, and the other is left out.
   */
  disjoint(): readonly Area[] {
    const bottoms = new Int32Array(SHEET_COLUMNS).fill(-1);
    const isFree = ({ top, left, right }: Area): boolean => {
      for (let column = left; column <= right; column++) if (bottoms[column] >= top) return false;
      return true;
    };
    return [...this.merges]
      .sort((one, other) => one.top - other.top || one.left - other.left)
      .filter((area) => {
        if (!isFree(area)) return false;
        bottoms.fill(area.bottom, area.left, area.right + 1);
        return true;
      });
  }
}
