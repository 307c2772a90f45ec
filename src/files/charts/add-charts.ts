import { Problem } from '../../shared/text/message';
import type { ByteSink, Host } from '../host';
import type { Package } from '../package';
import { PackageWriter } from '../package-writer';
import { readText } from '../part-text';
import { words as patchWords } from '../patch/words';
import { readRelationships, relationshipsPart } from '../relationships';
import { words as fileWords } from '../words';
import { openParts, type OpenOptions } from '../workbook';
import type { ChartLook, PlacedChart } from './chart';
import { chartPart } from './chart-part';
import { EMPTY_DRAWING, withCharts } from './drawing';
import { NO_RELATIONSHIPS, withContentType, withRelationship } from './package-lists';
import { drawingOf, isStrict, withDrawing } from './sheet-drawing';
import { words } from './words';

const CONTENT_TYPES = '[Content_Types].xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** The parts of a package that are read, changed or made; the rest is copied as it is. */
class ChangedParts {
  private readonly texts = new Map<string, { readonly name: string; text: string }>();
  private readonly taken: Set<string>;

  constructor(private readonly pack: Package) {
    this.taken = new Set(pack.entries.map(({ name }) => name.toLowerCase()));
  }

  /** The text of a part as it is by now; `otherwise` where the package has none. */
  async text(name: string, otherwise?: string): Promise<string> {
    const known = this.texts.get(name.toLowerCase());
    if (known !== undefined) return known.text;
    return otherwise !== undefined && !this.pack.has(name) ? otherwise : readText(this.pack, name);
  }

  put(name: string, text: string): void {
    this.texts.set(name.toLowerCase(), { name, text });
    this.taken.add(name.toLowerCase());
  }

  /** A name that no part has yet: `xl/charts/chart3.xml`. */
  freeName(folder: string, stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${folder}/${stem}${number}.xml`;
      if (!this.taken.has(name.toLowerCase())) return name;
    }
  }

  changed(name: string): string | undefined {
    return this.texts.get(name.toLowerCase())?.text;
  }

  /** Parts that the package did not have. */
  added(): { readonly name: string; readonly text: string }[] {
    return [...this.texts.values()].filter(({ name }) => !this.pack.has(name));
  }

  async addContentType(part: string, type: string): Promise<void> {
    this.put(CONTENT_TYPES, withContentType(await this.text(CONTENT_TYPES), part, type));
  }

  /** Leads from one part to another, and gives the arrow's id. */
  async relate(from: string, type: 'drawing' | 'chart', to: string): Promise<string> {
    const list = relationshipsPart(from);
    const { list: text, id } = withRelationship(await this.text(list, NO_RELATIONSHIPS), type, `/${to}`);
    this.put(list, text);
    return id;
  }
}

/** The drawing of a sheet: the one that it has, or a new one. */
async function drawingFor(pack: Package, sheetPart: string, parts: ChangedParts): Promise<string> {
  const sheet = await parts.text(sheetPart);
  if (isStrict(sheet)) throw new Problem(words.strict({ file: pack.file }));
  const id = drawingOf(sheet);
  if (id !== undefined) {
    const found = (await readRelationships(pack, sheetPart)).find((one) => one.id === id);
    if (found === undefined)
      throw new Problem(fileWords.partMissing({ file: pack.file, part: `${sheetPart} → ${id}` }));
    return found.target;
  }
  const drawing = parts.freeName('xl/drawings', 'drawing');
  parts.put(drawing, EMPTY_DRAWING);
  await parts.addContentType(drawing, DRAWING_TYPE);
  parts.put(sheetPart, withDrawing(sheet, await parts.relate(sheetPart, 'drawing', drawing)));
  return drawing;
}

/**
 * Puts charts on sheets of a workbook. Drawings, charts and pictures that are there stay; every part beside the sheets' drawings, their
 * lists and the sheets that had no drawing is copied byte for byte.
 * @param bytes  the workbook; must not change meanwhile
 * @param sink  is given the new file piece by piece
 * @throws Problem when a sheet is missing, or the workbook is signed or in the strict format
 */
export async function addCharts(
  bytes: Uint8Array,
  charts: readonly PlacedChart[],
  look: ChartLook,
  host: Host,
  options: OpenOptions,
  sink: ByteSink,
): Promise<void> {
  const { pack, sheets } = await openParts(bytes, host, options);
  const { file } = options;
  if (pack.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) throw new Problem(patchWords.signed({ file }));
  const parts = new ChangedParts(pack);
  for (const name of new Set(charts.map(({ sheet }) => sheet))) {
    const context = sheets.find((one) => one.context.name === name)?.context;
    if (context === undefined) throw new Problem(words.noSheet({ file, sheet: name }));
    const drawing = await drawingFor(pack, context.part, parts);
    const placed = [];
    for (const one of charts.filter(({ sheet }) => sheet === name)) {
      const part = parts.freeName('xl/charts', 'chart');
      parts.put(part, chartPart(one.chart, look));
      await parts.addContentType(part, CHART_TYPE);
      placed.push({ placed: one, relationship: await parts.relate(drawing, 'chart', part) });
    }
    parts.put(drawing, withCharts(await parts.text(drawing), placed));
  }
  const writer = new PackageWriter(host, sink);
  for (const entry of pack.entries) {
    const text = parts.changed(entry.name);
    if (text === undefined) await writer.copy(pack, entry);
    else await writer.add(entry.name, text);
  }
  for (const { name, text } of parts.added()) await writer.add(name, text);
  await writer.finish();
}
