import { CONTENT_TYPES } from '../parts/changed-parts';
import type { Host } from '../host';
import type { Package } from '../zip/package';
import { withoutContentType, withoutRelationship } from '../patch/workbook-part';
import { readRelationships, relationshipsPart } from '../parts/relationships';
import type { OpenOptions } from '../workbook';
import { listTitles, openForSheets, type OpenedForSheets } from './open';
import { isUntouched, type Restore } from './restore';
import { withoutSheets } from './workbook-text';

/** The parts that are reached from the package, by its arrows, without the sheets that go. */
async function reached(pack: Package, mainPart: string, gone: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of await readRelationships(pack, part)) {
      if (found.has(target.toLowerCase()) || !pack.has(target)) continue;
      if (part === mainPart && gone.includes(target)) continue;
      found.add(target.toLowerCase());
      waiting.push(target);
    }
  }
  return found;
}

/** Leaves out the sheets that go, what only they lead to, and the order of calculation, which Excel makes anew. */
async function leaveOut(
  { pack, parts, mainPart, relationships }: OpenedForSheets,
  gone: readonly string[],
): Promise<void> {
  const calcChain = relationships.find(({ type }) => type === 'calcChain')?.target;
  const [all, left] = [await reached(pack, mainPart, []), await reached(pack, mainPart, gone)];
  const dropped = pack.entries
    .map(({ name }) => name)
    .filter((name) => {
      const key = name.toLowerCase();
      return name === calcChain || (all.has(key) && !left.has(key));
    });
  const list = relationshipsPart(mainPart);
  let [arrows, types] = [await parts.text(list), await parts.text(CONTENT_TYPES)];
  for (const part of dropped) {
    parts.drop(part);
    parts.drop(relationshipsPart(part));
    arrows = withoutRelationship(arrows, mainPart, part);
    types = withoutContentType(types, part);
  }
  parts.put(list, arrows);
  parts.put(CONTENT_TYPES, types);
}

/**
 * Removes sheets with everything that only they lead to, and the names of their cells. Every other part is copied byte for byte but for
 * the lists that name them; formats of cells stay, since others may use them.
 * @param names  of sheets that the workbook has, and not all of its visible ones
 * @param known  how the workbook comes back to what it was: where nothing was saved since, it has the same parts as before
 * @throws Problem where the workbook is signed, in the strict format, or its structure is protected
 */
export async function removeSheets(
  bytes: Uint8Array,
  names: readonly string[],
  host: Host,
  options: OpenOptions,
  known?: Restore,
): Promise<Uint8Array> {
  const opened = await openForSheets(bytes, host, options);
  const { pack, parts, mainPart, sheets } = opened;
  if (known !== undefined && isUntouched(pack, known)) {
    for (const { part, bytes: before } of known.before) parts.put(part, before);
    for (const part of known.added) parts.drop(part);
    return parts.whole(host);
  }
  const gone = sheets.filter(({ context }) => names.includes(context.name));
  await leaveOut(
    opened,
    gone.map(({ context }) => context.part),
  );
  parts.put(mainPart, withoutSheets(await parts.text(mainPart), names));
  await listTitles(
    opened,
    sheets.filter((one) => !gone.includes(one)).map(({ context }) => context.name),
  );
  return parts.whole(host);
}
