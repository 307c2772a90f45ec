import { Problem } from '../../shared/text/message';
import { ChangedParts } from '../parts/changed-parts';
import type { ByteSink, Host } from '../host';
import type { Package } from '../zip/package';
import { words as patchWords } from '../patch/words';
import { readRelationships } from '../parts/relationships';
import { words as fileWords } from '../words';
import { openParts, type OpenOptions } from '../workbook';
import type { ChartLook, PlacedChart } from './chart';
import { chartPart } from './chart-part';
import { EMPTY_DRAWING, withCharts } from './drawing';
import { drawingOf, isStrict, withDrawing } from './sheet-drawing';
import { words } from './words';

const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';

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
  await parts.write(host, sink);
}
