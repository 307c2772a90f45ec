import { makeWorkbook, style } from './book';
import { blank, boolean, error, formula, number, row, sharedTexts, type SharedTexts } from './cells';
import type { Fixture } from './fixture';
import { COMPATIBILITY, MAIN, X14AC } from './package-parts';

/** Cells and rows without addresses, texts inside cells, spaces that count, other quotes, comments between. */
const terse = `<worksheet xmlns="${MAIN}">
  <sheetFormatPr defaultRowHeight="15"/>
  <sheetData>
    <!-- The writer counts; the reader has to count too. -->
    <row><c t="inlineStr"><is><t>编号</t></is></c><c t="inlineStr"><is><t xml:space="preserve"> 名称 </t></is></c><c t='inlineStr'><is><t>金额</t></is></c></row>
    <row spans="1:3"><c><v>1</v></c><c t="inlineStr"><is><r><t>顺</t></r><r><rPr><b/></rPr><t>达</t></r></is></c><c><v>1.5e3</v></c></row>
    <row r="5" ht="30" customHeight="1"><c r="B5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c><v>-0.25</v></c></row>
    <row><c/><c/><c s="1"><v>46326.75</v></c></row>
  </sheetData>
</worksheet>`;

/** Texts with readings, runs, line ends, escapes, letters beyond the basic plane. */
function spelled({ rich, text }: SharedTexts): string {
  const reading = '<rPh sb="0" eb="2"><t>shun da</t></rPh><phoneticPr fontId="0" type="noConversion"/>';
  const rows = [
    row(1, [
      rich('A1', `<t>顺达</t>${reading}`),
      rich('B1', `<r><t>顺</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">达 </t></r>${reading}`),
    ]),
    row(2, [
      text('A2', '第一行\n第二行'),
      text('B2', '  前后空格  '),
      rich('C2', '<t>a_x000D_b</t>'),
      rich('D2', '<t/>'),
    ]),
    row(3, [text('A3', '𠮷野家'), text('B3', '<&>"\''), text('C3', '00123', style.text), text('D3', '=1+1')]),
    row(4, [boolean('A4', true), boolean('B4', false), error('C4', '#N/A'), error('D4', '#DIV/0!')]),
    row(5, [
      number('A5', 0.1),
      number('B5', 1e-9),
      number('C5', 123456789012345680),
      number('D5', -1e300),
      number('E5', 1 / 3),
    ]),
    row(6, [
      number('A6', 46_326.5, style.bodyDate),
      number('B6', 1.75, style.duration),
      number('C6', 61, style.date),
      number('D6', 0.1234, style.percent),
      blank('E6', style.money),
    ]),
  ];
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData><phoneticPr fontId="0" type="noConversion"/></worksheet>`;
}

/** A filtered list: its filter, the hidden rows, outline levels, a column style, a hidden column, custom heights. */
function filtered({ text }: SharedTexts): string {
  const areas = ['华北', '华东', '华南', '华东', '华北'];
  return `<worksheet xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac" xmlns:x14ac="${X14AC}"><sheetPr filterMode="1"><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr baseColWidth="10" defaultRowHeight="14.25" outlineLevelRow="1" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="9"/><col min="2" max="2" width="12" style="${style.money}" customWidth="1"/><col min="3" max="3" width="0" hidden="1" customWidth="1"/></cols><sheetData>${[
    row(1, [text('A1', '区域', style.header), text('B1', '金额', style.header), text('C1', '内部', style.header)]),
    ...areas.map((area, index) =>
      row(
        index + 2,
        [
          text(`A${index + 2}`, area),
          number(`B${index + 2}`, (index + 1) * 100, style.money),
          formula(`C${index + 2}`, `B${index + 2}/100`, index + 1),
        ],
        `${area === '华东' ? '' : ' hidden="1"'} outlineLevel="1" ht="18.5" customHeight="1" x14ac:dyDescent="0.2"`,
      ),
    ),
    row(8, [text('A8', '合计'), formula('B8', 'SUBTOTAL(109,B2:B6)', 600, style.money)]),
  ].join(
    '',
  )}</sheetData><autoFilter ref="A1:C6"><filterColumn colId="0"><filters><filter val="华东"/></filters></filterColumn></autoFilter></worksheet>`;
}

/** Addresses left out, and other liberties that the standard gives. */
export function terseCells(): Fixture {
  return { file: 'terse.xlsx', bytes: makeWorkbook({ sheets: [{ name: '简写', xml: terse }], texts: sharedTexts() }) };
}

/** Texts, numbers and rows with everything that can be said of them. */
export function notation(): Fixture {
  const texts = sharedTexts();
  const bytes = makeWorkbook({
    sheets: [
      { name: '文字', xml: spelled(texts) },
      { name: '筛选', xml: filtered(texts) },
      { name: '空白', xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    ],
    texts,
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">筛选!$A$1:$C$6</definedName></definedNames><calcPr calcId="191029"/>',
  });
  return { file: 'notation.xlsx', bytes };
}

/** Gives every element that has none the prefix `x:`. */
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);

/** A sheet and its shared texts with a namespace prefix, as some libraries write them. */
export function prefixedNames(): Fixture {
  const texts = sharedTexts();
  const xml = prefixed(
    `<worksheet xmlns="${MAIN}"><sheetData>${[
      row(1, [texts.text('A1', '客户名称'), texts.text('B1', '金额'), texts.text('C1', '两倍')]),
      row(2, [texts.text('A2', '顺达'), number('B2', 21, style.money), formula('C2', 'B2*2', 42)]),
      row(3, [texts.text('A3', '远通'), blank('B3', style.money)]),
    ].join('')}</sheetData><mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells></worksheet>`,
  );
  const part = texts.part;
  const bytes = makeWorkbook({ sheets: [{ name: '客户', xml }], texts: { ...texts, part: () => prefixed(part()) } });
  return { file: 'prefixed.xlsx', bytes };
}
