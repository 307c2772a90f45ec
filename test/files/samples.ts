import type { Host } from '../../src/files/host';
import { readTables, type SheetOptions, type SheetTable } from '../../src/files/index';
import type { Limits } from '../../src/files/limits';
import { nodeHost } from '../../src/cli/node-host';
import { CellKind, type Table } from '../../src/shared/workbook/table';
import { Problem } from '../../src/shared/text/message';
import { makeZip, type TestEntry, type ZipLayout } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relationships = (...list: readonly (readonly [type: string, target: string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${list
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export interface BookParts {
  /** The whole sheet part, or only what stands between `<sheetData>` and its end. */
  readonly sheet?: string | Uint8Array;
  readonly rows?: string;
  readonly afterRows?: string;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** Number format codes; the cell format with index n + 1 uses the nth. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly layout?: ZipLayout;
  readonly more?: readonly TestEntry[];
  /** Replaces parts by name. */
  readonly replace?: Readonly<Record<string, Partial<TestEntry>>>;
}

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A small workbook with one sheet, 客户, at a part that is not called sheet1.xml. */
export function makeBook(parts: BookParts = {}): Uint8Array {
  const sheet =
    parts.sheet ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData>${
      parts.rows ?? ''
    }</sheetData>${parts.afterRows ?? ''}</worksheet>`;
  const formats = parts.formats ?? [];
  const entries: TestEntry[] = [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: '_rels/.rels', data: relationships(['officeDocument', 'xl/workbook.xml']) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${parts.date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="客户" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships(
        ['worksheet', 'worksheets/kunden.xml'],
        ['styles', '/xl/styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${MAIN}"><numFmts>${formats
        .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`)
        .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
        .map((_code, index) => `<xf numFmtId="${164 + index}"/>`)
        .join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${parts.strings ?? ''}</sst>` },
    { name: 'xl/worksheets/kunden.xml', data: sheet },
    ...(parts.more ?? []),
  ];
  return makeZip(
    entries.map((entry) => ({ ...entry, ...parts.replace?.[entry.name] })),
    parts.layout,
  );
}

/** Inflates in pieces of the given lengths, over and over. */
export const choppingHost = (lengths: readonly number[]): Host => ({
  deflateRaw: nodeHost.deflateRaw,
  async inflateRaw(compressed, sink) {
    const whole: number[] = [];
    await nodeHost.inflateRaw(compressed, (chunk) => {
      for (const byte of chunk) whole.push(byte);
    });
    let turn = 0;
    for (let at = 0; at < whole.length;) {
      const length = lengths[turn++ % lengths.length];
      await sink(Uint8Array.from(whole.slice(at, at + length)));
      at += length;
    }
  },
});

export interface ReadSample {
  readonly file?: string;
  readonly limits?: Partial<Limits>;
  readonly host?: Host;
  readonly sheet?: SheetOptions;
  readonly delimiter?: string;
}

/** Opens and reads the first table. */
export async function readFirst(bytes: Uint8Array, options: ReadSample = {}): Promise<SheetTable> {
  const { file = '名单.xlsx', host = nodeHost, limits, delimiter } = options;
  const { tables } = await readTables(bytes, file, host, { limits, delimiter });
  return tables[0].read(options.sheet);
}

/** The sentence with which reading is refused. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (outcome instanceof Problem) return outcome;
  throw outcome ?? new Error('it was not refused');
}

const KIND_LETTERS: Readonly<Record<CellKind, string>> = {
  [CellKind.Blank]: '',
  [CellKind.Number]: 'n',
  [CellKind.Text]: 't',
  [CellKind.Boolean]: 'b',
  [CellKind.Date]: 'd',
  [CellKind.Error]: 'e',
};

/** Every cell as its kind's letter and its text, row by row; blank is ''. */
export const cellsOf = (table: Table): string[][] =>
  Array.from({ length: table.rowCount }, (_row, row) =>
    Array.from({ length: table.columnCount }, (_column, column) => {
      const cell = table.column(column);
      return KIND_LETTERS[cell.kind(row)] && `${KIND_LETTERS[cell.kind(row)]}:${cell.text(row)}`;
    }),
  );
