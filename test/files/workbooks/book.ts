import { escapeXml } from '../samples';
import { MAIN, RELATION, assemble, contentType, type Part, type Relation } from './package-parts';
import type { SharedTexts } from './cells';

/** The cell formats of every workbook put together here, by what they are for: attributes, then content. */
const cellFormats = {
  general: ['numFmtId="0" fontId="0" fillId="0" borderId="0"'],
  date: ['numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"'],
  money: ['numFmtId="4" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"'],
  percent: ['numFmtId="10" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"'],
  header: ['numFmtId="0" fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"'],
  text: ['numFmtId="49" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"'],
  unlocked: ['numFmtId="0" fontId="0" fillId="0" borderId="1" applyProtection="1"', '<protection locked="0"/>'],
  body: ['numFmtId="0" fontId="0" fillId="0" borderId="1" applyBorder="1"'],
  bodyDate: ['numFmtId="14" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"'],
  duration: ['numFmtId="165" fontId="0" fillId="0" borderId="1" applyNumberFormat="1" applyBorder="1"'],
  title: [
    'numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1" applyAlignment="1"',
    '<alignment horizontal="center"/>',
  ],
  hiddenFormula: ['numFmtId="0" fontId="0" fillId="0" borderId="1" applyProtection="1"', '<protection hidden="1"/>'],
} as const;

type StyleName = keyof typeof cellFormats;
const styleNames = Object.keys(cellFormats) as StyleName[];

/** The `s` of a cell. */
export const style = Object.fromEntries(styleNames.map((name, index) => [name, index])) as Record<StyleName, number>;

const side = (name: string): string => `<${name} style="thin"><color indexed="64"/></${name}>`;
const STYLES = [
  `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="[h]:mm"/></numFmts>`,
  '<fonts count="3"><font><sz val="11"/><name val="等线"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="等线"/><family val="2"/></font><font><b/><sz val="16"/><name val="等线"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${styleNames.length}">`,
  ...Object.values(cellFormats).map(([attributes, content = '']) => `<xf ${attributes} xfId="0">${content}</xf>`),
  '</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="166" formatCode="0.0%"/></dxf></dxfs>',
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
].join('');

export interface SheetPlan {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** The whole `<worksheet>`. */
  readonly xml: string;
  readonly to?: readonly Relation[];
}

interface BookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly texts: SharedTexts;
  /** Parts besides the sheets, the styles, the strings and the properties. */
  readonly more?: readonly Part[];
  /** Relationships of the workbook part besides those to its sheets (`rId1` …), styles and strings. */
  readonly to?: readonly Relation[];
  /** Relationships of the package besides those to the workbook and its properties. */
  readonly packageTo?: readonly Relation[];
  /** What stands in the workbook part before the sheets and behind them. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly attributes?: string;
  readonly macros?: boolean;
}

/** The id that the nth (from 1) of {@link BookPlan.to} gets: sheets, styles and strings come before. */
export const furtherId = (sheetCount: number, nth: number): string => `rId${sheetCount + 2 + nth}`;

/** Puts a workbook together as Excel lays it out. */
export function makeWorkbook(plan: BookPlan): Uint8Array {
  const { sheets, texts } = plan;
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const parts: Part[] = [
    {
      name: 'xl/workbook.xml',
      type: plan.macros ? contentType.macroWorkbook : contentType.workbook,
      data: `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"${plan.attributes ?? ''}><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>${plan.beforeSheets ?? '<workbookPr/>'}<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210"/></bookViews><sheets>${listed.join('')}</sheets>${plan.afterSheets ?? '<calcPr calcId="191029"/>'}</workbook>`,
      to: [
        ...sheets.map((_sheet, index): Relation => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ...(plan.to ?? []),
      ],
    },
    ...sheets.map(({ xml, to }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      type: contentType.sheet,
      data: xml,
      to,
    })),
    { name: 'xl/styles.xml', type: contentType.styles, data: STYLES },
    { name: 'xl/sharedStrings.xml', type: contentType.strings, data: texts.part() },
    ...(plan.more ?? []),
    {
      name: 'docProps/core.xml',
      type: contentType.core,
      data: '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>客户专管员</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2026-10-31T08:00:00Z</dcterms:created></cp:coreProperties>',
    },
    {
      name: 'docProps/app.xml',
      type: contentType.extended,
      // Readers that do not know the writer calculate everything anew and lose the values that are to be compared.
      data: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    },
  ];
  return assemble(parts, [
    ['officeDocument', 'xl/workbook.xml'],
    ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
    ...(plan.packageTo ?? []),
  ]);
}
