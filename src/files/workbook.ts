import { Problem } from '../shared/text/message';
import type { ExcelTable } from '../shared/workbook/sheet';
import type { Host } from './host';
import { withLimits, type Limits } from './limits';
import { openPackage, type Package } from './zip/package';
import { type Relationship, readRelationships } from './parts/relationships';
import { SharedStrings, readSharedStrings } from './sheet/shared-strings';
import type { SheetContext } from './sheet/sheet-context';
import type { RunOptions } from '../shared/port/run';
import { readSheet } from './sheet/sheet-reader';
import type { SheetOptions, SheetTable } from './columns/sheet-table';
import { readNumberClasses } from './parts/styles';
import { excelTable, readTableParts } from './sheet/table-part';
import { words } from './words';
import { readXml } from './parts/xml-part';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** One worksheet of an opened workbook; its cells are read when asked for. */
export interface Sheet {
  readonly name: string;
  readonly state: SheetState;
  /** The part that holds its cells, for instance `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  /**
   * Reads the cells in one pass.
   * @throws Problem
   */
  read(options?: SheetOptions, run?: RunOptions): Promise<SheetTable>;
  /** The tables that Excel knows on it. */
  excelTables(): Promise<readonly ExcelTable[]>;
}

/** An opened workbook. It keeps the bytes it was opened from. */
export interface Workbook {
  /** Worksheets in the order of their tabs; sheets that are only a chart or a macro have no cells and are left out. */
  readonly sheets: readonly Sheet[];
  /** Whether its dates count from 1904. Tables show them in the 1900 system all the same. */
  readonly date1904: boolean;
  /** By the index that cells carry as their style: what the number format shows (a {@link NumberClass}). */
  readonly numberClasses: Uint8Array;
}

export interface OpenOptions {
  /** The file's name, for sentences. */
  readonly file: string;
  readonly limits?: Partial<Limits>;
}

/** The parts of an opened workbook that reading and patching start from. */
export interface WorkbookParts {
  readonly pack: Package;
  readonly mainPart: string;
  readonly relationships: readonly Relationship[];
  readonly stylesPart: string | undefined;
  readonly date1904: boolean;
  /** By cell format: what its number format shows (a {@link NumberClass}). */
  readonly numberClasses: Uint8Array;
  readonly sheets: readonly { readonly state: SheetState; readonly context: SheetContext }[];
}

/**
 * Opens an .xlsx, .xlsm or .xltx workbook. Cells are not read yet.
 * @param bytes  the whole file; must not change while the workbook is in use
 * @throws Problem when it is no workbook, is damaged, or breaks a limit
 */
export async function openWorkbook(bytes: Uint8Array, host: Host, options: OpenOptions): Promise<Workbook> {
  const { pack, date1904, numberClasses, sheets } = await openParts(bytes, host, options);
  return {
    sheets: sheets.map(({ state, context }) => ({
      name: context.name,
      state,
      part: context.part,
      read: (sheetOptions, run) => readSheet(pack, context, sheetOptions, run),
      excelTables: async () => (await readTableParts(pack, context.part)).map(excelTable),
    })),
    date1904,
    numberClasses,
  };
}

/**
 * Opens a workbook as its parts; see {@link openWorkbook}.
 * @throws Problem
 */
export async function openParts(bytes: Uint8Array, host: Host, options: OpenOptions): Promise<WorkbookParts> {
  const { file } = options;
  const pack = openPackage(bytes, file, host, withLimits(options.limits));
  const mainPart = await findMainPart(pack);
  const relationships = await readRelationships(pack, mainPart);
  const partOf = (type: string): string | undefined => relationships.find((each) => each.type === type)?.target;

  const stylesPart = partOf('styles');
  const numberClasses = stylesPart === undefined ? new Uint8Array(0) : await readNumberClasses(pack, stylesPart);
  const stringsPart = partOf('sharedStrings');
  const sharedStrings = stringsPart === undefined ? async () => new SharedStrings() : stringsReader(pack, stringsPart);

  const { date1904, listed } = await readMainPart(pack, mainPart);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets = [];
  for (const { name, state, id } of listed) {
    const relationship = byId.get(id);
    if (relationship === undefined) throw new Problem(words.partMissing({ file, part: `${mainPart} → ${name}` }));
    if (relationship.type !== 'worksheet') continue;
    const part = relationship.target;
    if (!pack.has(part)) throw new Problem(words.partMissing({ file, part }));
    sheets.push({ state, context: { name, part, date1904, numberClasses, sharedStrings } });
  }
  return { pack, mainPart, relationships, stylesPart, date1904, numberClasses, sheets };
}

/** Reads the shared strings when they are first asked for, and no more of them than are needed: the labels come first. */
function stringsReader(pack: Package, part: string): SheetContext['sharedStrings'] {
  let read: { readonly first: number; readonly strings: Promise<SharedStrings> } | undefined;
  return (first = Infinity) => {
    if (read === undefined || read.first < first) read = { first, strings: readSharedStrings(pack, part, first) };
    return read.strings;
  };
}

/** The workbook part, or a refusal that says what the archive is instead. */
async function findMainPart(pack: Package): Promise<string> {
  const { file } = pack;
  if (pack.has('_rels/.rels')) {
    const main = (await readRelationships(pack, '')).find((each) => each.type === 'officeDocument')?.target;
    if (main !== undefined && pack.has(main)) {
      // The content type would tell too, but a document's folder is as sure and never missing.
      if (/\.bin$/i.test(main)) throw new Problem(words.binaryWorkbook({ file }));
      if (/^word\//i.test(main)) throw new Problem(words.wordDocument({ file }));
      if (/^ppt\//i.test(main)) throw new Problem(words.presentation({ file }));
      return main;
    }
  }
  if (pack.has('mimetype')) {
    const kind = new TextDecoder().decode(await pack.read('mimetype'));
    if (kind.startsWith('application/vnd.oasis.opendocument')) throw new Problem(words.openDocument({ file }));
  }
  throw new Problem(
    pack.has('xl/workbook.xml') ? words.partMissing({ file, part: '_rels/.rels' }) : words.plainZip({ file }),
  );
}

async function readMainPart(
  pack: Package,
  part: string,
): Promise<{ date1904: boolean; listed: { name: string; state: SheetState; id: string }[] }> {
  const listed: { name: string; state: SheetState; id: string }[] = [];
  let date1904 = false;
  let root: string | undefined;
  await readXml(pack, part, {
    open(name, attributes) {
      root ??= name;
      if (name === 'workbookPr') {
        date1904 = ['1', 'true', 'on'].includes(attributes.get('date1904') ?? '');
      } else if (name === 'sheet') {
        listed.push({
          name: attributes.get('name') ?? '',
          state: sheetState(attributes.get('state')),
          id: attributes.get('id') ?? '',
        });
      }
    },
  });
  if (root !== 'workbook') throw new Problem(words.plainZip({ file: pack.file }));
  return { date1904, listed };
}

const sheetState = (value: string | undefined): SheetState =>
  value === 'hidden' || value === 'veryHidden' ? value : 'visible';
