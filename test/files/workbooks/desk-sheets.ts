import { style } from './book';
import { blank, formula, number, row, type SharedTexts } from './cells';
import { COMPATIBILITY, MAIN, RELATION, X14, X14AC, X15, XM, XR } from './package-parts';

/** One customer of the list: what stands in its row of the sheet 客户. */
interface Customer {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** In 万元; undefined is an empty cell. */
  readonly target: number | undefined;
  /** In 元. */
  readonly value: number;
  /** Excel serial. */
  readonly lastDate: number;
  readonly remark?: string;
}

export const customers: readonly Customer[] = [
  { id: 'KA001', name: '顺达商贸有限公司', area: '华北', target: 120, value: 985_000, lastDate: 46_300 },
  { id: 'KA002', name: '𠮷野远通物流', area: '华东', target: 80, value: 912_340.5, lastDate: 46_311, remark: '月结' },
  { id: 'KA003', name: '恒信电子 & 科技', area: '华东', target: undefined, value: 455_000, lastDate: 46_290 },
  { id: 'KA004', name: '金桥服饰', area: '华南', target: 40, value: 0.1, lastDate: 46_199 },
  { id: 'KA005', name: '嘉禾食品<总部>', area: '华南', target: 25, value: 250_000, lastDate: 46_318 },
  { id: 'KA006', name: '天元医药', area: '华北', target: 10, value: -1200, lastDate: 46_001 },
];

/** Row of the sheet (from 1) where the first customer stands, and the last. */
const FIRST = 4;
export const LAST = FIRST + customers.length - 1;
export const labels = ['客户编号', '客户名称', '区域', '年收入目标', '消费金额', '最后消费日期', '达成率', '备注'];
const letters = 'ABCDEFGH';

export const CALCULATED = '客户表[[#This Row],[消费金额]]/10000/客户表[[#This Row],[年收入目标]]';

/** What {@link CALCULATED} shows: a missing target counts as nothing. */
const reached = ({ value, target }: Customer): number | { error: string } =>
  target === undefined ? { error: '#DIV/0!' } : value / 10_000 / target;

const sum = (of: (customer: Customer) => number): number => customers.reduce((total, each) => total + of(each), 0);

/** The customer list: a table with a calculated column, totals and nearly everything that hangs on a sheet. */
export function customerSheet(texts: SharedTexts): string {
  const { text } = texts;
  const rowSpan = ' spans="1:10" x14ac:dyDescent="0.2"';
  const rows = [
    row(1, [text('A1', '客户清单 2026年10月', style.title)], `${rowSpan} ht="24" customHeight="1"`),
    row(
      3,
      [...labels.map((label, at) => text(`${letters[at]}3`, label, style.header)), text('J3', '走势', style.header)],
      rowSpan,
    ),
    ...customers.map((customer, index) => {
      const at = FIRST + index;
      return row(
        at,
        [
          text(`A${at}`, customer.id, style.text),
          text(`B${at}`, customer.name, style.body),
          text(`C${at}`, customer.area, style.body),
          customer.target === undefined ? blank(`D${at}`, style.money) : number(`D${at}`, customer.target, style.money),
          number(`E${at}`, customer.value, style.money),
          number(`F${at}`, customer.lastDate, style.bodyDate),
          formula(`G${at}`, CALCULATED, reached(customer), style.percent),
          // Blank cells occur in both ways: with a format, and not at all.
          ...(customer.remark
            ? [text(`H${at}`, customer.remark, style.body)]
            : index % 2
              ? [blank(`H${at}`, style.body)]
              : []),
        ],
        rowSpan,
      );
    }),
    row(
      LAST + 1,
      [
        text(`A${LAST + 1}`, '合计', style.body),
        formula(
          `D${LAST + 1}`,
          'SUBTOTAL(109,客户表[年收入目标])',
          sum(({ target }) => target ?? 0),
          style.money,
        ),
        formula(
          `E${LAST + 1}`,
          'SUBTOTAL(109,客户表[消费金额])',
          sum(({ value }) => value),
          style.money,
        ),
      ],
      rowSpan,
    ),
    row(12, [text('A12', '制表人：', style.general), text('C12', ' 客户部 ', style.general)], rowSpan),
  ];
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac xr" xmlns:x14ac="${X14AC}" xmlns:xr="${XR}" xr:uid="{7D0A4B1E-6C52-4B0B-9C0F-3D7C2B9A1F01}">`,
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF1F4E78"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:J12"/>',
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomLeft" activeCell="A4" sqref="A4"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="12.625" customWidth="1"/><col min="2" max="2" width="24.625" customWidth="1"/><col min="4" max="7" width="13.625" customWidth="1"/></cols>',
    `<sheetData>${rows.join('')}</sheetData>`,
    '<mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells>',
    '<conditionalFormatting sqref="E4:E9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{1F4E7800-0001-4000-8000-00000000CF01}</x14:id></ext></extLst></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="D4:D9"><cfRule type="containsBlanks" dxfId="0" priority="2"><formula>LEN(TRIM(D4))=0</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="1"><dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" errorTitle="日期" error="请填2000年以后的日期" sqref="F4:F9"><formula1>36526</formula1></dataValidation></dataValidations>',
    '<hyperlinks><hyperlink ref="B5" r:id="rId6" tooltip="官网"/><hyperlink ref="C12" location="月度!A1" display="月度"/></hyperlinks>',
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId7"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
    `<extLst>${[dataBarExtension, validationExtension, sparklineExtension, slicerExtension].join('')}</extLst></worksheet>`,
  ].join('');
}

const dataBarExtension = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{1F4E7800-0001-4000-8000-00000000CF01}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E4:E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;

/** A drop-down whose list stands on another sheet: Excel keeps these apart from the ordinary ones. */
const validationExtension = `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>选项!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C4:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;

const sparklineExtension = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:colorNegative rgb="FFD00000"/><x14:colorAxis rgb="FF000000"/><x14:colorMarkers rgb="FFD00000"/><x14:colorFirst rgb="FFD00000"/><x14:colorLast rgb="FFD00000"/><x14:colorHigh rgb="FFD00000"/><x14:colorLow rgb="FFD00000"/><x14:sparklines>${customers
  .map(
    (_customer, index) =>
      `<x14:sparkline><xm:f>月度!B${index + 2}:G${index + 2}</xm:f><xm:sqref>J${FIRST + index}</xm:sqref></x14:sparkline>`,
  )
  .join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;

const slicerExtension = `<ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x15="${X15}"><x14:slicerList xmlns:x14="${X14}"><x14:slicer r:id="rId8"/></x14:slicerList></ext>`;

const plain = (content: string, attributes = ''): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATION}"${attributes}>${content}</worksheet>`;

/** A short table that has room below and at its right; a cell beside it links to another workbook. */
export function orderSheet(texts: SharedTexts): string {
  const { text } = texts;
  const orders = [
    ['D-1001', 'KA001', 46_301, 1280.5],
    ['D-1002', 'KA005', 46_302, 75],
    ['D-1003', 'KA001', 46_305, 0],
  ] as const;
  return plain(
    [
      '<cols><col min="3" max="3" width="14" style="8" customWidth="1"/></cols><sheetData>',
      row(
        1,
        ['订单号', '客户编号', '日期', '金额'].map((label, at) => text(`${letters[at]}1`, label, style.header)),
      ),
      ...orders.map(([id, customer, date, value], index) =>
        row(index + 2, [
          text(`A${index + 2}`, id),
          text(`B${index + 2}`, customer),
          number(`C${index + 2}`, date, style.bodyDate),
          number(`D${index + 2}`, value, style.money),
        ]),
      ),
      row(12, [text('A12', '单价'), formula('B12', '[1]价格!$B$2', 12.5)]),
      '</sheetData><conditionalFormatting sqref="D2:D4"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>0</formula></cfRule></conditionalFormatting>',
      '<dataValidations count="2"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="D2:D4"><formula1>0</formula1></dataValidation><dataValidation type="custom" allowBlank="1" sqref="B12"><formula1>B12&gt;0</formula1></dataValidation></dataValidations>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>客户!$A$4:$A$9</xm:f></x14:formula1><xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ].join(''),
  );
}

/** Six months of every customer, for the sparklines. */
export function monthSheet(texts: SharedTexts): string {
  const months = ['5月', '6月', '7月', '8月', '9月', '10月'];
  return plain(
    `<sheetData>${row(
      1,
      ['客户编号', ...months].map((label, at) => texts.text(`${letters[at]}1`, label)),
    )}${customers
      .map(({ id }, index) =>
        row(index + 2, [
          texts.text(`A${index + 2}`, id),
          ...months.map((_month, month) => number(`${letters[month + 1]}${index + 2}`, (index * 37 + month * 11) % 50)),
        ]),
      )
      .join('')}</sheetData>`,
  );
}

export const areas = [...new Set(customers.map(({ area }) => area))];

/** Where the pivot table stands, with the values it showed last. */
export function pivotSheet(texts: SharedTexts): string {
  const { text } = texts;
  const total = (of: (customer: Customer) => boolean): number =>
    customers.filter(of).reduce((value, customer) => value + customer.value, 0);
  return plain(
    `<sheetData>${[
      row(3, [text('A3', '区域'), text('B3', '求和项:消费金额')]),
      ...areas.map((area, index) =>
        row(index + 4, [
          text(`A${index + 4}`, area),
          number(
            `B${index + 4}`,
            total((each) => each.area === area),
          ),
        ]),
      ),
      row(areas.length + 4, [
        text(`A${areas.length + 4}`, '总计'),
        number(
          `B${areas.length + 4}`,
          total(() => true),
        ),
      ]),
    ].join('')}</sheetData>`,
  );
}

/** The list that the drop-down on 客户 offers. */
export const choiceSheet = (texts: SharedTexts): string =>
  plain(
    `<sheetData>${areas.map((area, index) => row(index + 1, [texts.text(`A${index + 1}`, area)])).join('')}</sheetData>`,
  );
