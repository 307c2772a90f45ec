import { Problem } from '../../shared/text/message';
import type { Applied, WorkbookPatch } from '../../shared/workbook/patch';
import { cellName } from '../../shared/workbook/table';
import { inArea } from '../sheet/area';
import type { ByteSink, Host } from '../host';
import { type Limits } from '../limits';
import type { Entry, Package } from '../zip/package';
import { PackageWriter } from '../zip/package-writer';
import { relationshipsPart } from '../parts/relationships';
import { readText } from '../parts/part-text';
import type { SheetContext } from '../sheet/sheet-context';
import { type TablePart, readTableParts } from '../sheet/table-part';
import { type WorkbookParts, openParts } from '../workbook';
import { Journal } from './journal';
import { RowEdits } from './row-edits';
import { SheetPatcher } from './sheet-patcher';
import { StyleBook } from './style-book';
import { type Resize, blocked, resizeOf, resized } from './table-resize';
import { askForCalculation, withoutContentType, withoutRelationship } from './workbook-part';
import { words } from './words';

export interface PatchOptions {
  /** The file's name, for sentences. */
  readonly file: string;
  readonly limits?: Partial<Limits>;
  /** How hard changed sheets are compressed, 1 to 9; default: 6, and 1 for sheets that are long. */
  readonly level?: number;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** Sheets beyond it are compressed quickly rather than well. */
const LONG_SHEET_BYTES = 1 << 26;

/** Shared texts up to this size are read whatever the patch is. */
const FEW_TEXTS_BYTES = 1 << 24;

/** One sheet and what is to become of it. */
interface SheetPlan {
  readonly context: SheetContext;
  readonly edits: RowEdits;
  readonly resizes: readonly Resize[];
}

/**
 * Applies a patch to a workbook by editing only the parts that it touches; every other part is copied byte for byte.
 * Cells that do not hold what the patch expects are left alone and reported. Excel is asked to recalculate when it opens
 * the result.
 * @param bytes  the workbook; must not change meanwhile
 * @param sink  is given the new file piece by piece; after a failure what it was given is worthless
 * @throws Problem with the cell named, when the change would break a formula, a spill, a merged range, a protected sheet
 *   or a table
 */
export async function patchWorkbook(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  host: Host,
  options: PatchOptions,
  sink: ByteSink,
): Promise<Applied> {
  const parts = await openParts(bytes, host, options);
  const { pack } = parts;
  const { file } = options;
  if (pack.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) throw new Problem(words.signed({ file }));
  const journal = new Journal();
  const plans = await planSheets(parts, patch, journal);
  const styles = await StyleBook.open(pack, parts.stylesPart);
  const small = await smallParts(parts, plans, patch);

  const writer = new PackageWriter(host, sink);
  const calcChain = parts.relationships.find(({ type }) => type === 'calcChain')?.target;
  let laterStyles: Entry | undefined;
  const textsPart = parts.relationships.find(({ type }) => type === 'sharedStrings')?.target;
  const hasFewTexts = pack.entries.every((entry) => !isPart(entry, textsPart ?? '') || entry.size <= FEW_TEXTS_BYTES);
  const moved = new Map<string, readonly { readonly was: string; readonly now: string }[]>();
  for (const entry of pack.entries) {
    if (isPart(entry, calcChain ?? '')) continue;
    const plan = plans.find(({ context }) => isPart(entry, context.part));
    const text = small.get(entry.name.toLowerCase());
    if (plan !== undefined) {
      const ranges = await patchSheet(pack, plan, patch, styles, writer, entry, options, hasFewTexts);
      moved.set(plan.context.name, ranges);
    }
    // Which formats are needed is known when the sheets are written.
    else if (isPart(entry, parts.stylesPart ?? '')) laterStyles = entry;
    else if (text !== undefined) await writer.add(entry.name, text);
    else await writer.copy(pack, entry);
  }
  if (laterStyles !== undefined) {
    if (styles.changed) await writer.add(laterStyles.name, styles.toXml());
    else await writer.copy(pack, laterStyles);
  }
  await writer.finish();

  const skipped = await journal.skipped();
  for (const { resizes } of plans) for (const resize of resizes) refuseBlocked(resize, skipped);
  const tables = patch.tables.map(({ sheet, table, was, now }) => ({
    sheet,
    table,
    was: now,
    now: was,
    // Said also where there are none, so that undoing moves no others.
    ranges: (moved.get(sheet) ?? []).map((range) => ({ was: range.now, now: range.was })),
  }));
  return { inverse: { ...journal.inverse(), tables }, changed: journal.changed, skipped };
}

const isPart = (entry: Entry, part: string): boolean => entry.name.toLowerCase() === part.toLowerCase();

async function planSheets(parts: WorkbookParts, patch: WorkbookPatch, journal: Journal): Promise<SheetPlan[]> {
  const { pack, sheets } = parts;
  const names = new Set([
    ...patch.cells.map(({ at }) => at.sheet),
    ...patch.columns.map(({ sheet }) => sheet),
    ...patch.tables.map(({ sheet }) => sheet),
  ]);
  const plans: SheetPlan[] = [];
  for (const name of names) {
    const context = sheets.find((one) => one.context.name === name)?.context;
    if (context === undefined) throw new Problem(words.noSheet({ file: pack.file, sheet: name }));
    const tables = await readTableParts(pack, context.part);
    const edits = new RowEdits(name, patch, journal);
    const resizes = patch.tables.filter(({ sheet }) => sheet === name).map((one) => resizeOf(pack.file, tables, one));
    for (const table of tables) refuseHeader(name, table, resizes, edits);
    plans.push({ context, edits, resizes });
  }
  return plans;
}

/** The headings of a table name its columns in its part and in formulas: a patch must not change them alone. */
function refuseHeader(sheet: string, table: TablePart, resizes: readonly Resize[], edits: RowEdits): void {
  if (table.headerRows === 0) return;
  const { area, headerRows } = table;
  const now = resizes.find((one) => one.table === table)?.now ?? area;
  const header = { ...area, bottom: area.top + headerRows - 1, right: Math.min(area.right, now.right) };
  const found = edits.firstIn(header, false);
  if (found === undefined) return;
  throw new Problem(
    words.tableHeader({ sheet, cell: cellName(found.row, found.column), table: table.names[0] || table.names[1] }),
  );
}

/** Rows or columns that a table takes in must have been free. */
function refuseBlocked({ patch, was, now }: Resize, skipped: Applied['skipped']): void {
  const found = skipped.find(
    ({ at }) => at.sheet === patch.sheet && inArea(now, at.row, at.column) && !inArea(was, at.row, at.column),
  );
  if (found === undefined) return;
  throw new Problem(blocked(patch, found.at.row, found.at.column));
}

/** The parts that are edited as text, by name in lower case. */
async function smallParts(
  { pack, mainPart, relationships }: WorkbookParts,
  plans: readonly SheetPlan[],
  patch: WorkbookPatch,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const put = (part: string, text: string): void => void texts.set(part.toLowerCase(), text);
  put(mainPart, askForCalculation(await readText(pack, mainPart)));
  // The order of calculation names cells that may hold no formula now; Excel makes it anew.
  const calcChain = relationships.find(({ type }) => type === 'calcChain')?.target;
  if (calcChain !== undefined) {
    const list = relationshipsPart(mainPart);
    put(list, withoutRelationship(await readText(pack, list), mainPart, calcChain));
    put(CONTENT_TYPES, withoutContentType(await readText(pack, CONTENT_TYPES), calcChain));
  }
  for (const { resizes } of plans) for (const resize of resizes) put(resize.table.part, resized(resize, patch));
  return texts;
}

async function patchSheet(
  pack: Package,
  { context, edits, resizes }: SheetPlan,
  patch: WorkbookPatch,
  styles: StyleBook,
  writer: PackageWriter,
  entry: Entry,
  { level }: PatchOptions,
  hasFewTexts: boolean,
): Promise<readonly { readonly was: string; readonly now: string }[]> {
  const columns = patch.columns.filter(({ sheet }) => sheet === context.name);
  // A blank cell may be stored as an empty shared text; of very many texts that is not found out.
  const needsTexts = hasFewTexts || expectsText(patch, context.name);
  const strings = needsTexts ? await context.sharedStrings() : undefined;
  const growths = resizes
    .filter(({ was, now }) => was.bottom !== now.bottom)
    .map(({ was, now, patch: { ranges } }) => ({ was, now, ranges }));
  const patcher = new SheetPatcher(
    pack.file,
    { sheet: context, edits, columns, growths, resizes, styles, strings },
    pack.limits.maxTokenBytes,
  );
  const part = writer.begin(entry.name, level ?? (entry.size > LONG_SHEET_BYTES ? 1 : undefined));
  // One piece is compressed while the next one is made.
  let compressed: { readonly piece: Uint8Array; readonly done: Promise<void> } | undefined;
  const settle = async (): Promise<void> => {
    await compressed?.done;
    if (compressed !== undefined) patcher.output.again(compressed.piece);
    compressed = undefined;
  };
  const drain = async (all: boolean): Promise<void> => {
    for (const piece of patcher.output.take(all)) {
      await settle();
      const done = Promise.resolve(part.write(piece));
      // Told when the next piece is to follow; without a listener until then it would end the process.
      done.catch(() => undefined);
      compressed = { piece, done };
    }
  };
  await pack.stream(context.part, (chunk) => {
    patcher.push(chunk);
    return patcher.output.isWaiting ? drain(false) : undefined;
  });
  patcher.finish();
  await drain(true);
  await settle();
  await part.end();
  return patcher.ranges.moved;
}

/** Whether some cell must hold a text for the patch to touch it, so that shared texts have to be known. */
function expectsText({ cells, columns }: WorkbookPatch, sheet: string): boolean {
  const isText = (content: unknown): boolean => typeof content === 'string' && content !== '';
  if (cells.some(({ at, was }) => at.sheet === sheet && isText(was))) return true;
  return columns.some((one) => {
    if (one.sheet !== sheet) return false;
    for (let index = 0; index < one.was.length; index++) if (isText(one.was.at(index))) return true;
    return false;
  });
}
