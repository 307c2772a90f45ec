import type { z } from 'zod';
import { allowedBy, showFound } from '../rulebook/allowed';
import { Problem } from '../text/message';
import { words } from './words';

/** What a list of changes takes back, by the kind that it names itself; each kind has commands of its own. */
const KINDS = {
  'kadesk-patch': words.patchOfCells,
  'kadesk-sheets': words.patchOfSheets,
} as const;

export type ChangesKind = keyof typeof KINDS;

const isKind = (kind: unknown): kind is ChangesKind => typeof kind === 'string' && Object.hasOwn(KINDS, kind);

const child = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;

const pathOf = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '') || '$';

function parsedJson(json: string, origin: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, '')) as unknown;
  } catch (reason) {
    const detail = reason instanceof Error ? reason.message : String(reason);
    throw new Problem(words.patchNotJson({ origin, detail }));
  }
}

/**
 * Reads a list of changes from JSON text.
 * @param origin  the file's name, for sentences
 * @throws Problem that names what is wrong: another kind of list with the commands that take it, else the JSON path, what stands
 *   there and what is expected
 */
export function readChanges<S extends z.ZodType>(
  json: string,
  origin: string,
  kind: ChangesKind,
  shape: S,
): z.infer<S> {
  const given = parsedJson(json, origin);
  const named = child(given, 'kind');
  if (isKind(named) && named !== kind) throw new Problem(KINDS[named]({ origin }));
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const found = showFound(issue.path.reduce(child, given));
  const allowed = allowedBy({ ...issue, path: [] });
  throw new Problem(words.patchWrong({ origin, path: pathOf(issue.path), found, allowed }));
}
