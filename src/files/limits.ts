/**
 * What this side is ready to spend on one file. The numbers are technical: they keep a hostile or broken file from
 * filling the memory or the afternoon, and lie far above what a real workbook needs.
 */
export interface Limits {
  /** Entries of the zip archive. */
  readonly maxEntries: number;
  /** Characters of an entry's name. */
  readonly maxNameLength: number;
  /** Inflated bytes of one entry. */
  readonly maxEntryBytes: number;
  /** Inflated bytes of all entries together. */
  readonly maxTotalBytes: number;
  /** Inflated size over compressed size of one entry; looked at only above {@link ratioFloorBytes}. */
  readonly maxRatio: number;
  /** Entries that inflate to less than this are harmless at any ratio. */
  readonly ratioFloorBytes: number;
  /** Inflated bytes of a part that is parsed as a whole: the workbook part, relationships, styles, content types. */
  readonly maxSmallPartBytes: number;
  /** Bytes of one cell, one tag or one comment in a sheet, and of one shared string. */
  readonly maxTokenBytes: number;
  /** Rows of one table. A sheet never has more than 1,048,576 anyway. */
  readonly maxRows: number;
  /** Cells with content of one table, those of columns that were not asked for left out. */
  readonly maxCells: number;
  /** Bytes of memory that one table's cells may take. */
  readonly maxTableBytes: number;
  /** Merged ranges of one sheet. */
  readonly maxMerges: number;
  /** Characters of one formula as it is stored. Excel takes 8,192, and stores those of newer functions with prefixes. */
  readonly maxFormulaUnits: number;
  /** Characters of all formulas of one sheet, shared ones written out in every cell that shares them. */
  readonly maxFormulasUnits: number;
  /** Cells of a sheet from its first to its last one in use, blank ones counted, where each is written out. */
  readonly maxArea: number;
}

const MiB = 2 ** 20;
const GiB = 2 ** 30;

export const defaultLimits: Limits = {
  maxEntries: 10_000,
  maxNameLength: 512,
  maxEntryBytes: 4 * GiB,
  maxTotalBytes: 8 * GiB,
  // Deflate ends at 1032; repetitive sheets of real companies have been seen a little above 100.
  maxRatio: 250,
  ratioFloorBytes: 64 * MiB,
  maxSmallPartBytes: 32 * MiB,
  maxTokenBytes: 16 * MiB,
  maxRows: 20_000_000,
  maxCells: 200_000_000,
  maxTableBytes: 4 * GiB,
  maxMerges: 200_000,
  maxFormulaUnits: 32_767,
  maxFormulasUnits: 2 ** 28,
  maxArea: 200_000_000,
};

/** The defaults with some of them replaced. */
export const withLimits = (some: Partial<Limits> = {}): Limits => ({ ...defaultLimits, ...some });

/** Rows and columns of a worksheet, set by the format itself. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
/** Characters (UTF-16 units) of a cell, set by the format itself. */
export const CELL_UNITS = 32_767;
