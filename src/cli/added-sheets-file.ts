import { basename } from 'node:path';
import { z } from 'zod';
import type { Restore } from '../files/graft';
import type { SheetPrints } from '../shared/desk/added-sheets';
import { readChanges } from '../shared/workbook/changes-json';
import { changesFrom } from './patch-file';

/** Rises when the form of the file changes. */
const VERSION = 1;

const file = z.strictObject({
  kind: z.literal('kadesk-sheets'),
  version: z.literal(VERSION),
  /** What it was made by, for the reader: the command, the rule book. */
  note: z.string(),
  /** The sheets that came in, each with what stood on it, as one short text. */
  sheets: z.array(z.strictObject({ name: z.string(), print: z.string() })).min(1),
  /** Parts of the package from before, in base64. */
  before: z.array(z.strictObject({ part: z.string(), bytes: z.base64() })),
  added: z.array(z.string()),
  after: z.array(z.strictObject({ part: z.string(), crc: z.int().min(0) })),
});

/** Sheets that were added to a file, and how they are taken out again. */
export interface AddedSheets {
  readonly prints: SheetPrints;
  readonly restore: Restore;
}

/** What takes sheets out of a file again, as JSON text, to be kept beside it. */
export const addedSheetsText = ({ prints, restore }: AddedSheets, note: string): string =>
  `${JSON.stringify(
    {
      kind: 'kadesk-sheets',
      version: VERSION,
      note,
      sheets: [...prints].map(([name, print]) => ({ name, print })),
      before: restore.before.map(({ part, bytes }) => ({ part, bytes: Buffer.from(bytes).toString('base64') })),
      added: [...restore.added],
      after: [...restore.after],
    } satisfies z.infer<typeof file>,
    null,
    1,
  )}\n`;

/**
 * Reads what {@link addedSheetsText} wrote.
 * @throws Problem where it is something else
 */
export async function addedSheetsFrom(path: string): Promise<AddedSheets> {
  const text = await changesFrom(path);
  const { sheets, before, added, after } = readChanges(text, basename(path), 'kadesk-sheets', file);
  return {
    prints: new Map(sheets.map(({ name, print }) => [name, print])),
    restore: {
      sheets: sheets.map(({ name }) => name),
      before: before.map(({ part, bytes }) => ({ part, bytes: new Uint8Array(Buffer.from(bytes, 'base64')) })),
      added,
      after,
    },
  };
}
