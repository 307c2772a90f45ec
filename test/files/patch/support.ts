import { nodeHost } from '../../../src/cli/node-host';
import { patchWorkbook } from '../../../src/files/patch';
import type { Absent, CellContent } from '../../../src/shared/workbook/content';
import type { Applied, CellPatch, ContentColumn, WorkbookPatch } from '../../../src/shared/workbook/patch';

export const FILE = '名单.xlsx';

export interface Patched extends Applied {
  readonly bytes: Uint8Array;
}

/** Applies a patch in memory. */
export async function patched(bytes: Uint8Array, patch: Partial<WorkbookPatch>): Promise<Patched> {
  const pieces: Uint8Array[] = [];
  const whole = { cells: [], columns: [], tables: [], ...patch };
  const applied = await patchWorkbook(bytes, whole, nodeHost, { file: FILE }, (piece) => {
    pieces.push(piece.slice());
  });
  return { ...applied, bytes: new Uint8Array(Buffer.concat(pieces)) };
}

/** An edit of one cell of the sheet 客户, by its address as in `B3`. */
export function cell(
  address: string,
  was: CellContent,
  now: CellContent | Absent,
  more: Partial<CellPatch> = {},
): CellPatch {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { at: { sheet: '客户', row: Number(digits) - 1, column }, was, now, ...more };
}

/** Contents of a column as a patch takes them. */
export const column = (contents: readonly (CellContent | Absent)[]): ContentColumn => ({
  length: contents.length,
  at: (index) => contents[index],
});
