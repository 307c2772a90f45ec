import { rangeName } from '../../shared/workbook/range';
import { hasApi, type OfficeHost } from './office';
import { areaOf } from './survey';

/** Asked for before a sync, and there behind it: the ranges of merges. */
export type AskedMerges = () => readonly string[];

/** Who says which cells of a sheet are merged. */
export interface Merges {
  /** @param id  of the sheet, which has some content */
  ask(sheet: Excel.Worksheet, id: string): AskedMerges;
}

/**
 * Merges of a sheet, those of blank cells beside the last content too: a label may stand before one. Excel clears its own list of steps
 * when it is asked, so they are kept by sheet as long as Excel tells of changes, until one of them may have merged cells.
 */
export class MergeShelf implements Merges {
  readonly #known = new Map<string, readonly string[]>();
  #isTold = false;
  /** How often something was forgotten: what was asked for before is not kept then. */
  #forgotten = 0;

  constructor(private readonly host: OfficeHost) {}

  /** From now on, or no longer, changes are told. */
  told(isTold: boolean): void {
    this.#isTold = isTold;
    this.forget();
  }

  /** Asks anew the next time: for one sheet, or for all. */
  forget(id?: string): void {
    this.#forgotten++;
    if (id === undefined) this.#known.clear();
    else this.#known.delete(id);
  }

  /**
   * A change of cells was told.
   * @param kind  Excel's word for it
   */
  changed(id: string, kind: string, address: string): void {
    // What is typed into one cell merges none, and is what people undo.
    if (kind !== 'RangeEdited' || !/^\$?[A-Z]+\$?\d+$/.test(address)) this.forget(id);
  }

  ask(sheet: Excel.Worksheet, id: string): AskedMerges {
    const known = this.#known.get(id);
    if (known !== undefined) return () => known;
    if (!hasApi(this.host, '1.13')) return () => [];
    const asked = this.#forgotten;
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load('address');
    return () => {
      const found = merged.isNullObject ? [] : merged.address.split(',').map((one) => rangeName(areaOf(one)));
      if (this.#isTold && asked === this.#forgotten) this.#known.set(id, found);
      return found;
    };
  }
}
