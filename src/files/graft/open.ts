import { Problem } from '../../shared/text/message';
import { isStrict } from '../charts/sheet-drawing';
import { ChangedParts } from '../parts/changed-parts';
import type { Host } from '../host';
import { words as patchWords } from '../patch/words';
import { readRelationships } from '../parts/relationships';
import { type OpenOptions, openParts, type WorkbookParts } from '../workbook';
import { withTitles } from './app-properties';
import { words } from './words';
import { isLocked } from './workbook-text';

/** A workbook of which sheets are added or removed. */
export interface OpenedForSheets extends WorkbookParts {
  readonly parts: ChangedParts;
}

/**
 * Opens a workbook to add or remove sheets.
 * @throws Problem where it is signed, in the strict format, or its structure is protected
 */
export async function openForSheets(bytes: Uint8Array, host: Host, options: OpenOptions): Promise<OpenedForSheets> {
  const opened = await openParts(bytes, host, options);
  const { pack, mainPart } = opened;
  const { file } = options;
  if (pack.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) throw new Problem(patchWords.signed({ file }));
  const parts = new ChangedParts(pack);
  const main = await parts.text(mainPart);
  if (isStrict(main)) throw new Problem(words.strict({ file }));
  if (isLocked(main)) throw new Problem(words.locked({ file }));
  return { ...opened, parts };
}

/** Lists other sheets in the workbook's properties, where it has any. */
export async function listTitles({ pack, parts, sheets }: OpenedForSheets, now: readonly string[]): Promise<void> {
  const properties = (await readRelationships(pack, '')).find(({ type }) => type === 'extended-properties')?.target;
  if (properties === undefined || !pack.has(properties)) return;
  const was = sheets.map(({ context }) => context.name);
  const text = await parts.text(properties);
  const titled = withTitles(text, was, now);
  if (titled !== text) parts.put(properties, titled);
}
