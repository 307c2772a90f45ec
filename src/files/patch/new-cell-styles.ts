import { SHEET_COLUMNS } from '../limits';
import type { CellEdit } from './row-edits';
import type { Growth } from './sheet-tail';
import type { SheetHead } from './sheet-head';

/** Which format a cell gets that was not there: that of a neighbour, of the row above it in a table, of its row or column. */
export class NewCellStyles {
  private readonly likeStyles = new Map<number, number>();
  private readonly lastRowStyles = new Map<number, number>();
  /** By column, 1 where others take over its format: asked of every cell. */
  private readonly isWanted = new Uint8Array(SHEET_COLUMNS);
  private rowStyle: number | undefined;
  private row = -1;

  constructor(
    likes: ReadonlySet<number>,
    private readonly growths: readonly Growth[],
  ) {
    for (const column of likes) this.isWanted[column] = 1;
  }

  /** @param style  what the row says of its empty cells; undefined when it says nothing */
  beginRow(row: number, style: number | undefined): void {
    this.row = row;
    this.rowStyle = style;
    this.likeStyles.clear();
  }

  /** Whether the format of the row's cell in this column matters. */
  wants(column: number): boolean {
    return this.isWanted[column] === 1 || this.growths.length > 0;
  }

  see(column: number, style: number): void {
    if (this.isWanted[column] === 1) this.likeStyles.set(column, style);
    if (this.growths.length > 0 && this.growths.some(({ was }) => was.bottom === this.row))
      this.lastRowStyles.set(column, style);
  }

  styleOf({ column, like }: CellEdit, head: SheetHead): number {
    const taken = like === undefined ? undefined : this.likeStyles.get(like);
    if (taken !== undefined) return taken;
    const isNew =
      this.growths.length > 0 &&
      this.growths.some(
        ({ was, now }) => this.row > was.bottom && this.row <= now.bottom && column >= was.left && column <= was.right,
      );
    const above = isNew ? this.lastRowStyles.get(column) : undefined;
    return above ?? this.rowStyle ?? head.styleOf(column);
  }
}
