import { attributes, MAIN, RELATIONSHIPS, XML_HEAD } from '../xml/xml-write';
import { escapeXml } from '../xml/xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET = `${OFFICE}.spreadsheetml`;

/** What a file says about itself. */
export interface Properties {
  readonly title: string;
  /** The program that made it. */
  readonly application: string;
}

export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

export function contentTypes(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, i): [string, string] => [
    sheetPart(i),
    `${SPREADSHEET}.worksheet+xml`,
  ]);
  const types: [string, string][] = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...sheets,
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${OFFICE}.extended-properties+xml`],
  ];
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('');
}

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([Type, Target], i) => `<Relationship${attributes({ Id: `rId${i + 1}`, Type, Target })}/>`)
    .join('')}</Relationships>`;

export const packageRelationships = (): string =>
  relationships([
    [`${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${RELATIONSHIPS}/extended-properties`, 'docProps/app.xml'],
  ]);

/** The sheets come first, so that the id of each is its place from 1. */
export const workbookRelationships = (sheetCount: number): string =>
  relationships([
    ...Array.from({ length: sheetCount }, (_, i): [string, string] => [
      `${RELATIONSHIPS}/worksheet`,
      `worksheets/sheet${i + 1}.xml`,
    ]),
    [`${RELATIONSHIPS}/styles`, 'styles.xml'],
    [`${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
  ]);

/** No date: the same content makes the same file on every day. */
export const coreProperties = ({ title, application }: Properties): string =>
  [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(application)}</dc:creator>`,
    '</cp:coreProperties>',
  ].join('');

export const extendedProperties = ({ application }: Properties): string =>
  [
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">`,
    `<Application>${escapeXml(application)}</Application>`,
    '</Properties>',
  ].join('');

export function workbookXml(names: readonly string[], definedNames: readonly string[]): string {
  const sheets = names.map((name, i) => `<sheet${attributes({ name, sheetId: i + 1, 'r:id': `rId${i + 1}` })}/>`);
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    '<workbookPr/><bookViews><workbookView/></bookViews>',
    `<sheets>${sheets.join('')}</sheets>`,
    definedNames.length === 0 ? '' : `<definedNames>${definedNames.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}
