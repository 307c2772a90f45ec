import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import { ENOUGH } from './enough';
import type { Package } from '../zip/package';
import type { SheetContext } from './sheet-context';
import { SheetScanner } from './sheet-scanner';
import type { SheetOptions, SheetTable } from '../columns/sheet-table';

/**
 * Reads one sheet in one pass over its bytes. Formulas are left out, their last values kept; hidden rows are rows like
 * any other; the `dimension` that the sheet declares is not looked at.
 * @param run  progress is told in bytes of the inflated sheet
 * @throws Problem
 * @throws Cancelled
 */
export async function readSheet(
  pack: Package,
  sheet: SheetContext,
  options: SheetOptions = {},
  run: RunOptions = {},
): Promise<SheetTable> {
  throwIfStopped(run);
  const total = pack.entries.find(({ name }) => name === sheet.part)?.size ?? 0;
  let done = 0;
  const scanner = new SheetScanner(pack.file, sheet, pack.limits, options);
  try {
    await pack.stream(sheet.part, (chunk) => {
      throwIfStopped(run);
      done += chunk.length;
      const pushed = scanner.push(chunk);
      run.progress?.({ done, total });
      return pushed;
    });
    scanner.finish();
  } catch (reason) {
    if (reason !== ENOUGH) throw reason;
  }
  return scanner.result();
}
