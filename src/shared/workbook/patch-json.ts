import { z } from 'zod';
import { Problem } from '../text/message';
import { CodedColumn } from './coded-column';
import type { Absent, CellContent } from './content';
import type { ColumnPatch, ContentColumn, WorkbookPatch } from './patch';
import { words } from './words';

/** Rises when the form of the file changes. */
const VERSION = 1;

const error = z.strictObject({ error: z.string() });
const plain = z.union([z.null(), z.string(), z.number(), z.boolean(), error]);
const content = z.union([plain, z.strictObject({ formula: z.string(), shows: plain.optional() })]);
const absent = z.strictObject({ absent: z.literal(true) });
const index = z.int().min(0);
const format = z.strictObject({ from: z.string(), to: z.string() });

const codes = z.strictObject({
  /** The different contents; the first is the blank. */
  contents: z.array(z.union([content, absent])).min(1),
  width: z.literal([1, 2, 4]),
  /** Per cell the index of its content: little-endian numbers of `width` bytes, in base64. */
  codes: z.base64(),
});

const width = z.number().min(0).nullable();

const file = z.strictObject({
  kind: z.literal('kadesk-patch'),
  version: z.literal(VERSION),
  /** What it was made by, for the reader: the command, the rule book. */
  note: z.string().optional(),
  cells: z.array(
    z.strictObject({
      at: z.strictObject({ sheet: z.string(), row: index, column: index }),
      anchor: z
        .strictObject({
          label: z.string(),
          key: z.strictObject({ label: z.string(), text: z.string(), nth: index }),
        })
        .optional(),
      was: content,
      now: z.union([content, absent]),
      format: format.optional(),
      why: z.string().optional(),
    }),
  ),
  columns: z.array(
    z.strictObject({
      sheet: z.string(),
      column: index,
      firstRow: index,
      was: codes,
      now: codes,
      format: format.optional(),
      width: z.strictObject({ was: width, now: width }).optional(),
      like: index.optional(),
    }),
  ),
  tables: z.array(z.strictObject({ sheet: z.string(), table: z.string(), was: z.string(), now: z.string() })),
});

const packed = (column: ContentColumn): z.infer<typeof codes> => {
  const coded = new CodedColumn(column.length);
  for (let at = 0; at < column.length; at++) coded.set(at, column.at(at));
  const { width: bytesEach, bytes } = coded.bytes;
  return { contents: [...coded.contents] as (CellContent | Absent)[], width: bytesEach, codes: toBase64(bytes) };
};

/** Characters made at a time: more would be too many arguments for one call. */
const PIECE = 1 << 13;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(binary);
}

function unpacked(given: z.infer<typeof codes>, path: string): ContentColumn {
  const binary = atob(given.codes);
  const count = binary.length / given.width;
  const numbers = new Uint32Array(Math.floor(count));
  for (let at = 0; at < binary.length; at++) {
    numbers[Math.floor(at / given.width)] |= binary.charCodeAt(at) << (8 * (at % given.width));
  }
  if (!Number.isInteger(count) || numbers.some((code) => code >= given.contents.length)) {
    throw new Problem(words.patchCodes({ path }));
  }
  return CodedColumn.of(given.contents, numbers);
}

/**
 * A patch as JSON text, to be kept beside the file it belongs to.
 * @param note  what it was made by, in words
 */
export function writePatch(patch: WorkbookPatch, note?: string): string {
  const { cells, columns, tables } = patch;
  const whole: z.input<typeof file> = {
    kind: 'kadesk-patch',
    version: VERSION,
    ...(note !== undefined && { note }),
    cells: cells as z.input<typeof file>['cells'],
    columns: columns.map((one) => ({ ...one, was: packed(one.was), now: packed(one.now) })),
    tables: [...tables],
  };
  return JSON.stringify(whole);
}

/**
 * Reads a patch from JSON text.
 * @param origin  the file's name, for sentences
 * @throws Problem that names the JSON path of what is wrong
 */
export function readPatch(json: string, origin: string): WorkbookPatch {
  let given: unknown;
  try {
    given = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (reason) {
    throw new Problem(
      words.patchNotJson({ origin, detail: reason instanceof Error ? reason.message : String(reason) }),
    );
  }
  const parsed = file.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    throw new Problem(words.patchWrong({ origin, path: path.replace(/^\./, '') || '$', detail: issue.message }));
  }
  const { cells, columns, tables } = parsed.data;
  return {
    cells,
    columns: columns.map((one, at): ColumnPatch => {
      const was = unpacked(one.was, `columns[${at}].was`);
      const now = unpacked(one.now, `columns[${at}].now`);
      if (was.length !== now.length) throw new Problem(words.patchCodes({ path: `columns[${at}]` }));
      return { ...one, was, now };
    }),
    tables,
  };
}
