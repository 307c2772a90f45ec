import { makeZip } from '../zip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
export const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
export const XR = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Content types of the parts that a workbook is made of, without their common beginning. */
const sheetType = (kind: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
export const contentType = {
  workbook: sheetType('sheet.main'),
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  sheet: sheetType('worksheet'),
  styles: sheetType('styles'),
  strings: sheetType('sharedStrings'),
  table: sheetType('table'),
  comments: sheetType('comments'),
  calcChain: sheetType('calcChain'),
  metadata: sheetType('sheetMetadata'),
  pivotTable: sheetType('pivotTable'),
  pivotCache: sheetType('pivotCacheDefinition'),
  pivotRecords: sheetType('pivotCacheRecords'),
  externalLink: sheetType('externalLink'),
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vba: 'application/vnd.ms-office.vbaProject',
  slicer: 'application/vnd.ms-excel.slicer+xml',
  slicerCache: 'application/vnd.ms-excel.slicerCache+xml',
  threadedComments: 'application/vnd.ms-excel.threadedcomments+xml',
  persons: 'application/vnd.ms-excel.person+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

/** A relationship of a part: its type (the last word, or the whole name) and its target. The nth has the id `rIdn`. */
export type Relation = readonly [type: string, target: string, mode?: 'External'];

export interface Part {
  readonly name: string;
  /** XML without its declaration, or bytes. */
  readonly data: string | Uint8Array;
  /** Left out where the file name's extension says it. */
  readonly type?: string;
  readonly to?: readonly Relation[];
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  png: 'image/png',
  bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings',
  sigs: 'application/vnd.openxmlformats-package.digital-signature-origin',
};

const relationPart = (relations: readonly Relation[]): string =>
  `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(([type, target, mode], index) => {
      const name = type.includes('/') ? type : `${RELATION}/${type}`;
      return `<Relationship Id="rId${index + 1}" Type="${name}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    })
    .join('')}</Relationships>`;

/** Packs parts as Excel does: content types first, then the package's relationships, then every part and its own. */
export function assemble(parts: readonly Part[], relations: readonly Relation[]): Uint8Array {
  const used = new Set(['rels', ...parts.map(({ name }) => name.slice(name.lastIndexOf('.') + 1))]);
  const types = [
    ...[...used].map((extension) => `<Default Extension="${extension}" ContentType="${EXTENSIONS[extension]}"/>`),
    ...parts.flatMap(({ name, type }) => (type ? [`<Override PartName="/${name}" ContentType="${type}"/>`] : [])),
  ];
  return makeZip([
    {
      name: '[Content_Types].xml',
      data: `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`,
    },
    { name: '_rels/.rels', data: relationPart(relations) },
    ...parts.flatMap(({ name, data, to }) => {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      return [
        { name, data: typeof data === 'string' ? PROLOGUE + data : data },
        ...(to ? [{ name: `${folder}_rels/${name.slice(folder.length)}.rels`, data: relationPart(to) }] : []),
      ];
    }),
  ]);
}
