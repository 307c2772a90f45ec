import { applyInBlocks, joined, sheetsOf } from '../../shared/port/block-apply';
import type { PortApplied } from '../../shared/port/columns';
import { cancelledMessage, type RunOptions } from '../../shared/port/run';
import { demandSheets } from '../../shared/port/sheet-names';
import { both } from '../../shared/text/message';
import type { Applied, TablePatch, WorkbookPatch } from '../../shared/workbook/patch';
import { BLOCK } from './blocks';
import type { OfficeHost } from './office';
import { request, sentenceOf } from './request';
import { demandTables, resizeTables, shrinks } from './tables';
import { words } from './words';
import { writeBlock } from './write-block';

const halfWay = (reason: unknown) => {
  const sentence = sentenceOf(reason);
  return words.halfWay({ detail: both(sentence) });
};

/**
 * Applies a patch in blocks. Excel writes heads of its own into a table's new columns, and lets none be blank: so tables take cells in
 * after those are written, and let them go before they are cleared.
 */
export async function applyPatch(
  host: OfficeHost,
  patch: WorkbookPatch,
  options: RunOptions = {},
  block = BLOCK,
): Promise<PortApplied> {
  await request(host, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    demandSheets(sheetsOf(patch), sheets.items);
  });
  await demandTables(host, patch.tables);
  if (options.signal?.aborted === true) return { ...joined([]), stopped: cancelledMessage() };
  const done: Applied[] = [];
  const resize = async (tables: readonly TablePatch[]): Promise<void> => {
    if (tables.length > 0) done.push(await resizeTables(host, tables));
  };
  await resize(patch.tables.filter(shrinks));
  const cells = { ...patch, tables: [] };
  try {
    const written = await applyInBlocks(cells, block, (one) => writeBlock(host, one), halfWay, options);
    done.push(written);
    if (written.stopped !== undefined) return { ...joined(done), stopped: written.stopped };
    await resize(patch.tables.filter((table) => !shrinks(table)));
  } catch (reason) {
    if (done.length === 0) throw reason;
    return { ...joined(done), stopped: halfWay(reason) };
  }
  return joined(done);
}
