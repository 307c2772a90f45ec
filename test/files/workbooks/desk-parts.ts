import { escapeXml } from '../samples';
import { CALCULATED, LAST, areas, customers, labels } from './desk-sheets';
import { COMPATIBILITY, MAIN, RELATION, X14, X15, XR, contentType, type Part } from './package-parts';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SLICER = 'http://schemas.microsoft.com/office/drawing/2010/slicer';
const FIRST = LAST - customers.length + 1;

/** One red pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

const customerTable: Part = {
  name: 'xl/tables/table1.xml',
  type: contentType.table,
  data: `<table xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${XR}" id="1" xr:uid="{7D0A4B1E-6C52-4B0B-9C0F-3D7C2B9A1F02}" name="客户表" displayName="客户表" ref="A3:H${LAST + 1}" totalsRowCount="1"><autoFilter ref="A3:H${LAST}" xr:uid="{7D0A4B1E-6C52-4B0B-9C0F-3D7C2B9A1F03}"/><tableColumns count="${labels.length}">${labels
    .map((label, index) => {
      const open = `<tableColumn id="${index + 1}" name="${label}"`;
      if (label === '客户编号') return `${open} totalsRowLabel="合计"/>`;
      if (label === '年收入目标' || label === '消费金额') return `${open} totalsRowFunction="sum"/>`;
      return label === '达成率'
        ? `${open} dataDxfId="1"><calculatedColumnFormula>${CALCULATED}</calculatedColumnFormula></tableColumn>`
        : `${open}/>`;
    })
    .join(
      '',
    )}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
};

const orderTable: Part = {
  name: 'xl/tables/table2.xml',
  type: contentType.table,
  data: `<table xmlns="${MAIN}" id="2" name="订单表" displayName="订单表" ref="A1:D4" totalsRowShown="0"><autoFilter ref="A1:D4"/><tableColumns count="4"><tableColumn id="1" name="订单号"/><tableColumn id="2" name="客户编号"/><tableColumn id="3" name="日期"/><tableColumn id="4" name="金额"/></tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
};

const corner = (name: string, column: number, at: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const anchored = (left: number, top: number, right: number, bottom: number, content: string): string =>
  `<xdr:twoCellAnchor>${corner('from', left, top)}${corner('to', right, bottom)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const placeless = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';

const drawing: Part = {
  name: 'xl/drawings/drawing1.xml',
  type: contentType.drawing,
  data: `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${[
    anchored(
      11,
      2,
      18,
      16,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${placeless}<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATION}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ),
    anchored(
      11,
      17,
      13,
      20,
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2" descr="标志"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${RELATION}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="190500" cy="190500"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    ),
    anchored(
      14,
      17,
      17,
      26,
      `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}" xmlns:sle15="http://schemas.microsoft.com/office/drawing/2012/slicer"><mc:Choice Requires="sle15"><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="区域"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${placeless}<a:graphic><a:graphicData uri="${SLICER}"><sle:slicer xmlns:sle="${SLICER}" name="区域"/></a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="0" name=""/><xdr:cNvSpPr><a:spLocks noTextEdit="1"/></xdr:cNvSpPr></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1828800" cy="1600200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>此形状表示切片器。</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback></mc:AlternateContent>`,
    ),
  ].join('')}</xdr:wsDr>`,
  to: [
    ['chart', '../charts/chart1.xml'],
    ['image', '../media/image1.png'],
  ],
};

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`)
    .join('')}`;

const chart: Part = {
  name: 'xl/charts/chart1.xml',
  type: contentType.chart,
  data: `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}" xmlns:r="${RELATION}"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>消费金额</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>客户!$E$3</c:f><c:strCache>${points(['消费金额'])}</c:strCache></c:strRef></c:tx><c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>客户!$B$${FIRST}:$B$${LAST}</c:f><c:strCache>${points(customers.map(({ name }) => name))}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>客户!$E$${FIRST}:$E$${LAST}</c:f><c:numCache><c:formatCode>#,##0.00</c:formatCode>${points(customers.map(({ value }) => value))}</c:numCache></c:numRef></c:val></c:ser><c:gapWidth val="219"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart><c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222222222"/></c:catAx><c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111111111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
};

const THREAD = '{3C1E62A5-0A0B-4C0D-8E0F-102030405060}';
const PERSON = '{A1B2C3D4-0001-4002-8003-000400050006}';

const comments: Part = {
  name: 'xl/comments1.xml',
  type: contentType.comments,
  data: `<comments xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${XR}"><authors><author>王芳</author><author>tc=${THREAD}</author></authors><commentList><comment ref="B4" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>王芳：</t></r><r><rPr><sz val="9"/></rPr><t xml:space="preserve">
已电话确认。</t></r></text></comment><comment ref="B5" authorId="1" shapeId="0" xr:uid="${THREAD}"><text><t>[线程批注]
合同下月到期</t></text></comment></commentList></comments>`,
};

const noteShape = (index: number, at: number): string =>
  `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:108pt;height:60pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>2, 15, ${at}, 2, 4, 15, ${at + 4}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${at}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;

const noteShapes: Part = {
  name: 'xl/drawings/vmlDrawing1.vml',
  data: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${noteShape(0, 3)}${noteShape(1, 4)}</xml>`,
};

const threadedComments: Part = {
  name: 'xl/threadedComments/threadedComment1.xml',
  type: contentType.threadedComments,
  data: `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B5" dT="2026-10-30T09:15:00.00" personId="${PERSON}" id="${THREAD}"><text>合同下月到期</text></threadedComment></ThreadedComments>`,
};

const persons: Part = {
  name: 'xl/persons/person.xml',
  type: contentType.persons,
  data: `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王芳" id="${PERSON}" userId="wangfang" providerId="None"/></personList>`,
};

const slicer: Part = {
  name: 'xl/slicers/slicer1.xml',
  type: contentType.slicer,
  data: `<slicers xmlns="${X14}"><slicer name="区域" cache="切片器_区域" caption="区域" rowHeight="241300"/></slicers>`,
};

const slicerCache: Part = {
  name: 'xl/slicerCaches/slicerCache1.xml',
  type: contentType.slicerCache,
  data: `<slicerCacheDefinition xmlns="${X14}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x" xmlns:x="${MAIN}" name="切片器_区域" sourceName="区域"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" xmlns:x15="${X15}"><x15:tableSlicerCache tableId="1" column="3"/></x:ext></extLst></slicerCacheDefinition>`,
};

const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 19);
const range = (of: readonly number[]): readonly [least: number, greatest: number] => [Math.min(...of), Math.max(...of)];
const [leastValue, greatestValue] = range(customers.map(({ value }) => value));
const [firstDay, lastDay] = range(customers.map(({ lastDate }) => lastDate));

const NUMBERS = 'containsSemiMixedTypes="0" containsString="0" containsNumber="1"';

const pivotCache: Part = {
  name: 'xl/pivotCache/pivotCacheDefinition1.xml',
  type: contentType.pivotCache,
  data: `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATION}" r:id="rId1" refreshedBy="王芳" refreshedDate="46326" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${customers.length}"><cacheSource type="worksheet"><worksheetSource name="客户表"/></cacheSource><cacheFields count="${labels.length}"><cacheField name="客户编号" numFmtId="49"><sharedItems/></cacheField><cacheField name="客户名称" numFmtId="0"><sharedItems/></cacheField><cacheField name="区域" numFmtId="0"><sharedItems count="${areas.length}">${areas.map((area) => `<s v="${area}"/>`).join('')}</sharedItems></cacheField><cacheField name="年收入目标" numFmtId="4"><sharedItems containsString="0" containsBlank="1" containsNumber="1" minValue="10" maxValue="120"/></cacheField><cacheField name="消费金额" numFmtId="4"><sharedItems ${NUMBERS} minValue="${leastValue}" maxValue="${greatestValue}"/></cacheField><cacheField name="最后消费日期" numFmtId="14"><sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0" minDate="${isoDay(firstDay)}" maxDate="${isoDay(lastDay + 1)}"/></cacheField><cacheField name="达成率" numFmtId="10"><sharedItems containsMixedTypes="1" containsNumber="1" minValue="-0.012" maxValue="1.140425625"/></cacheField><cacheField name="备注" numFmtId="0"><sharedItems containsBlank="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
  to: [['pivotCacheRecords', 'pivotCacheRecords1.xml']],
};

const pivotRecords: Part = {
  name: 'xl/pivotCache/pivotCacheRecords1.xml',
  type: contentType.pivotRecords,
  data: `<pivotCacheRecords xmlns="${MAIN}" count="${customers.length}">${customers
    .map(
      ({ id, name, area, target, value, lastDate, remark }) =>
        `<r><s v="${id}"/><s v="${escapeXml(name)}"/><x v="${areas.indexOf(area)}"/>${target === undefined ? '<m/>' : `<n v="${target}"/>`}<n v="${value}"/><d v="${isoDay(lastDate)}"/>${target === undefined ? '<e v="#DIV/0!"/>' : `<n v="${value / 10_000 / target}"/>`}${remark === undefined ? '<m/>' : `<s v="${remark}"/>`}</r>`,
    )
    .join('')}</pivotCacheRecords>`,
};

const pivotTable: Part = {
  name: 'xl/pivotTables/pivotTable1.xml',
  type: contentType.pivotTable,
  data: `<pivotTableDefinition xmlns="${MAIN}" name="数据透视表1" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1" rowHeaderCaption="区域" grandTotalCaption="总计"><location ref="A3:B${areas.length + 4}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="${labels.length}">${labels
    .map((label) => {
      if (label === '消费金额') return '<pivotField dataField="1" numFmtId="4" showAll="0"/>';
      if (label === '最后消费日期') return '<pivotField numFmtId="14" showAll="0"/>';
      return label === '区域'
        ? `<pivotField axis="axisRow" showAll="0"><items count="${areas.length + 1}">${areas.map((_area, index) => `<item x="${index}"/>`).join('')}<item t="default"/></items></pivotField>`
        : '<pivotField showAll="0"/>';
    })
    .join(
      '',
    )}</pivotFields><rowFields count="1"><field x="2"/></rowFields><rowItems count="${areas.length + 1}">${areas.map((_area, index) => (index === 0 ? '<i><x/></i>' : `<i><x v="${index}"/></i>`)).join('')}<i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:消费金额" fld="4" baseField="0" baseItem="0" numFmtId="4"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`,
  to: [['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']],
};

const externalLink: Part = {
  name: 'xl/externalLinks/externalLink1.xml',
  type: contentType.externalLink,
  data: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATION}" r:id="rId1"><sheetNames><sheetName val="价格"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>12.5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  to: [['externalLinkPath', 'prices.xlsx', 'External']],
};

/** In the order in which they were entered, as Excel keeps it. */
const calcChain: Part = {
  name: 'xl/calcChain.xml',
  type: contentType.calcChain,
  data: `<calcChain xmlns="${MAIN}">${[
    ...customers.map((_customer, index) => `<c r="G${FIRST + index}" i="1"${index === 0 ? ' l="1"' : ''}/>`),
    `<c r="D${LAST + 1}" i="1"/><c r="E${LAST + 1}" i="1"/><c r="B12" i="2"/>`,
  ].join('')}</calcChain>`,
};

const vbaProject: Part = {
  name: 'xl/vbaProject.bin',
  type: contentType.vba,
  // Nobody runs it: the bytes only have to come through as they are.
  data: Uint8Array.from({ length: 3000 }, (_byte, index) => (index * 151 + (index >> 3)) & 0xff),
};

const printerSettings: Part = {
  name: 'xl/printerSettings/printerSettings1.bin',
  data: Uint8Array.from({ length: 220 }, (_byte, index) => (index * 7) & 0xff),
};

const customXml: readonly Part[] = [
  {
    name: 'customXml/item1.xml',
    data: '<desk xmlns="urn:example:desk"><owner>王芳</owner></desk>',
    to: [['customXmlProps', 'itemProps1.xml']],
  },
  {
    name: 'customXml/itemProps1.xml',
    type: contentType.customXmlProperties,
    data: '<ds:datastoreItem ds:itemID="{5B6C7D8E-0001-4A0B-8C0D-0E0F10111213}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:desk"/></ds:schemaRefs></ds:datastoreItem>',
  },
];

const customProperties: Part = {
  name: 'docProps/custom.xml',
  type: contentType.custom,
  data: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="密级"><vt:lpwstr>内部</vt:lpwstr></property></Properties>',
};

/** Every part beside the sheets; which of them a sheet or the workbook leads to is said where those are put together. */
export const deskParts: readonly Part[] = [
  vbaProject,
  customerTable,
  orderTable,
  drawing,
  chart,
  { name: 'xl/media/image1.png', data: PIXEL },
  comments,
  noteShapes,
  threadedComments,
  persons,
  slicer,
  slicerCache,
  pivotCache,
  pivotRecords,
  pivotTable,
  externalLink,
  calcChain,
  printerSettings,
  ...customXml,
  customProperties,
];
