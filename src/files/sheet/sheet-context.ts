import type { SharedStrings } from './shared-strings';
import type { PartName } from '../xml/xml-bytes';

/** What a sheet needs to know of its workbook. */
export interface SheetContext {
  readonly name: string;
  readonly part: string;
  readonly date1904: boolean;
  /** What the number format of each cell format shows, by the cell's `s`. */
  readonly numberClasses: Uint8Array;
  /**
   * Called only when a cell refers to a shared string.
   * @param first  how many are needed, from the first; all when omitted
   */
  sharedStrings(first?: number): Promise<SharedStrings>;
}

/** Which sheet of which file is being read, for the sentences. */
export interface SheetPlace extends PartName {
  readonly sheet: string;
}
