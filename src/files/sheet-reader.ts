import { ENOUGH } from './cell-cursor';
import type { Package } from './package';
import type { SheetContext } from './sheet-context';
import { SheetScanner } from './sheet-scanner';
import type { SheetOptions, SheetTable } from './sheet-table';

/**
 * Reads one sheet in one pass over its bytes. Formulas are left out, their last values kept; hidden rows are rows like
 * any other; the `dimension` that the sheet declares is not looked at.
 * @throws Problem
 */
export async function readSheet(pack: Package, sheet: SheetContext, options: SheetOptions = {}): Promise<SheetTable> {
  const scanner = new SheetScanner(pack.file, sheet, pack.limits, options);
  try {
    await pack.stream(sheet.part, (chunk) => scanner.push(chunk));
    scanner.finish();
  } catch (reason) {
    if (reason !== ENOUGH) throw reason;
  }
  return scanner.result();
}
