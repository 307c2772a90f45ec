import type { ByteSink, Host } from '../host';
import { type Limits, withLimits } from '../limits';
import { PackageWriter, type PartWriter } from '../zip/package-writer';
import { ascii, BytePen } from './byte-pen';
import { CellWriter, hasOuterSpace } from './cell-writer';
import * as parts from './parts';
import { checkSize, type NewSheet, sheetDefinedNames, sheetHead, sheetTail } from './sheet';
import { sheetNames } from './sheet-names';
import { SharedTexts } from './shared-texts';
import type { StyleBook } from './styles';
import { MAIN, XML_HEAD } from '../xml/xml-write';

const TEXT_START = ascii('<si><t>');
const TEXT_START_KEPT = ascii('<si><t xml:space="preserve">');
const TEXT_END = ascii('</t></si>');

/** A workbook that is to be written. */
export interface NewWorkbook {
  readonly properties: parts.Properties;
  /** At least one; written in this order, the first is shown when the file is opened. */
  readonly sheets: readonly NewSheet[];
  /** The looks that the sheets' cells name. */
  readonly styles: StyleBook;
}

/** Hands the pen's bytes on; while one piece is being compressed the next is written. */
class Pieces {
  private before: Promise<void> | void = undefined;

  constructor(
    private readonly pen: BytePen,
    private readonly part: PartWriter,
  ) {}

  /** Settles when the pen may write into the buffer that it has now. */
  async next(): Promise<void> {
    const { before } = this;
    const now = this.part.write(this.pen.take());
    // Waited for with the next piece; until then it must not fail before nobody.
    now?.catch(() => undefined);
    this.before = now;
    await before;
  }

  async end(): Promise<void> {
    await this.next();
    await this.before;
    await this.part.end();
  }
}

/**
 * Writes a new workbook row by row, so that a long list needs no room in memory. The same content makes the same bytes.
 * @param sink  takes the file from its first byte to its last
 * @param level  how hard the sheets are compressed, 1 (quick) to 9 (small)
 * @throws Problem when a sheet or a text is larger than the format allows
 */
export async function writeWorkbook(
  workbook: NewWorkbook,
  host: Host,
  sink: ByteSink,
  level: number,
  limits: Partial<Limits> = {},
): Promise<void> {
  const { sheets, styles, properties } = workbook;
  const names = sheetNames(sheets.map(({ name }) => name));
  sheets.forEach((sheet, i) => checkSize(sheet, names[i], withLimits(limits).maxArea));

  const pack = new PackageWriter(host, sink, level);
  const shared = new SharedTexts();
  await pack.add('[Content_Types].xml', parts.contentTypes(sheets.length));
  await pack.add('_rels/.rels', parts.packageRelationships());
  await pack.add('xl/_rels/workbook.xml.rels', parts.workbookRelationships(sheets.length));
  const definedNames = sheets.flatMap((sheet, i) => sheetDefinedNames(sheet, names[i], i));
  await pack.add('xl/workbook.xml', parts.workbookXml(names, definedNames));
  for (const [i, sheet] of sheets.entries()) {
    await writeSheet(pack.begin(parts.sheetPart(i)), sheet, names[i], i === 0, shared);
  }
  await writeSharedTexts(pack.begin('xl/sharedStrings.xml'), shared);
  // Last, since a sheet may add a look while it is written.
  await pack.add('xl/styles.xml', styles.xml());
  await pack.add('docProps/core.xml', parts.coreProperties(properties));
  await pack.add('docProps/app.xml', parts.extendedProperties(properties));
  await pack.finish();
}

async function writeSheet(
  part: PartWriter,
  sheet: NewSheet,
  name: string,
  isFirst: boolean,
  shared: SharedTexts,
): Promise<void> {
  const pen = new BytePen();
  const pieces = new Pieces(pen, part);
  const cells = new CellWriter(name, sheet.columnCount, pen, shared);
  pen.xml(sheetHead(sheet, isFirst));
  for (let row = 0; row < sheet.rowCount; row++) {
    cells.beginRow(row, sheet.height?.(row));
    sheet.row(row, cells);
    cells.endRow();
    if (pen.isFull) await pieces.next();
  }
  pen.xml(sheetTail(sheet));
  await pieces.end();
}

async function writeSharedTexts(part: PartWriter, shared: SharedTexts): Promise<void> {
  const pen = new BytePen();
  const pieces = new Pieces(pen, part);
  pen.xml(`${XML_HEAD}<sst xmlns="${MAIN}" count="${shared.uses}" uniqueCount="${shared.count}">`);
  for (const text of shared.texts) {
    pen.put(hasOuterSpace(text) ? TEXT_START_KEPT : TEXT_START);
    pen.text(text);
    pen.put(TEXT_END);
    if (pen.isFull) await pieces.next();
  }
  pen.xml('</sst>');
  await pieces.end();
}
