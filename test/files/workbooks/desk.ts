import { furtherId, makeWorkbook, type SheetPlan } from './book';
import { sharedTexts } from './cells';
import { deskParts } from './desk-parts';
import { choiceSheet, customerSheet, monthSheet, orderSheet, pivotSheet } from './desk-sheets';
import type { Fixture } from './fixture';
import { COMPATIBILITY, X14, X15, XR } from './package-parts';

const MICROSOFT = 'http://schemas.microsoft.com/office';

/**
 * A customer list as it grows in an office over the years: tables, slicer, macros, sparklines, chart, picture, pivot
 * table, notes and threads, conditional formats and drop-downs of both generations, names, links, properties.
 */
export function desk(): Fixture {
  const texts = sharedTexts();
  const sheets: readonly SheetPlan[] = [
    {
      name: '客户',
      xml: customerSheet(texts),
      to: [
        ['drawing', '../drawings/drawing1.xml'],
        ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
        ['table', '../tables/table1.xml'],
        ['comments', '../comments1.xml'],
        [`${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
        ['hyperlink', 'https://example.com/', 'External'],
        ['printerSettings', '../printerSettings/printerSettings1.bin'],
        [`${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'],
      ],
    },
    { name: '订单', xml: orderSheet(texts), to: [['table', '../tables/table2.xml']] },
    { name: '月度', xml: monthSheet(texts) },
    { name: '汇总', xml: pivotSheet(texts), to: [['pivotTable', '../pivotTables/pivotTable1.xml']] },
    { name: '选项', state: 'hidden', xml: choiceSheet(texts) },
  ];
  const id = (nth: number): string => furtherId(sheets.length, nth);
  const bytes = makeWorkbook({
    sheets,
    texts,
    macros: true,
    more: deskParts,
    attributes: ` xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x15 xr" xmlns:x15="${X15}" xmlns:xr="${XR}"`,
    beforeSheets: `<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\客户\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{7D0A4B1E-6C52-4B0B-9C0F-3D7C2B9A1F00}"/>`,
    afterSheets: [
      `<externalReferences><externalReference r:id="${id(4)}"/></externalReferences>`,
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">客户!$A$1:$H$12</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">客户!$A:$A,客户!$3:$3</definedName><definedName name="本期金额">OFFSET(客户!$E$3,1,0,COUNTA(客户!$A:$A)-3,1)</definedName><definedName name="客户编号列">客户!$A:$A</definedName><definedName name="切片器_区域">#N/A</definedName><definedName name="税率">0.06</definedName><definedName name="税率" localSheetId="1">0.13</definedName></definedNames>',
      '<calcPr calcId="191029"/>',
      `<pivotCaches><pivotCache cacheId="1" r:id="${id(5)}"/></pivotCaches>`,
      `<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="${X15}"><x15:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="${id(3)}"/></x15:slicerCaches></ext></extLst>`,
    ].join(''),
    to: [
      [`${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      [`${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'],
      [`${MICROSOFT}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['calcChain', 'calcChain.xml'],
      ['customXml', '../customXml/item1.xml'],
    ],
    packageTo: [['custom-properties', 'docProps/custom.xml']],
  });
  return { file: 'desk.xlsm', bytes };
}
