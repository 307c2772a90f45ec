import { makeWorkbook, style } from './book';
import { arrayFormula, formula, number, row, sharedFormula, sharedTexts, type SharedTexts } from './cells';
import type { Fixture } from './fixture';
import { MAIN, contentType, type Part } from './package-parts';

const inputs = [4, 1, 5, 2, 3];
const rows = inputs.map((_value, index) => index + 1);
const plain = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;
const sumOf = (of: (value: number) => number): number => inputs.reduce((total, value) => total + of(value), 0);

/** Shared and array formulas, whole columns, a function of an add-in, and values of every kind. */
function calculated(texts: SharedTexts): string {
  const further: Readonly<Record<number, readonly string[]>> = {
    1: [
      arrayFormula(
        'D1',
        'D1',
        'SUM(A1:A5*B1:B5)',
        sumOf((value) => value * value * 2),
      ),
      formula(
        'E1',
        'SUM(A:A)',
        sumOf((value) => value),
      ),
      formula('F1', '_xldudf_ABC_TIER(A1,$A$1:$A$5)', 'A类'),
      formula('G1', 'A1&"元"', '4元'),
    ],
    2: [
      formula('E2', 'COUNTIF($A:$A,">2")', inputs.filter((value) => value > 2).length),
      formula('F2', '_xldudf_ABC_TIER(A2,$A$1:$A$5)', 'C类'),
      formula('G2', 'IF(A2>0,"","x")', ''),
    ],
    3: [
      formula('E3', '1/0', { error: '#DIV/0!' }),
      formula('G3', 'A3>B3', false),
      texts.text('H3', '说明', style.text),
    ],
    4: [formula('E4', "SUM('溢 出'!C1:C5)+客户数", sumOf((value) => value * 2) + 7, style.money)],
  };
  return plain(
    `<sheetData>${rows
      .map((at) =>
        row(at, [
          number(`A${at}`, inputs[at - 1]),
          sharedFormula(`B${at}`, 0, inputs[at - 1] * 2, at === 1 ? { range: 'B1:B5', text: 'A1*2' } : undefined),
          // One array formula over five cells: the others hold their values only.
          at === 1 ? arrayFormula('C1', 'C1:C5', 'A1:A5*10', inputs[0] * 10) : number(`C${at}`, inputs[at - 1] * 10),
          ...(further[at] ?? []),
        ]),
      )
      .join('')}</sheetData>`,
  );
}

/** A formula that spills over five cells, and one that refers to the whole spill. */
const spilled = (): string =>
  plain(
    `<sheetData>${rows
      .map((at) =>
        row(at, [
          number(`A${at}`, inputs[at - 1]),
          at === 1 ? arrayFormula('C1', 'C1:C5', 'A1:A5*2', inputs[0] * 2, true) : number(`C${at}`, inputs[at - 1] * 2),
          ...(at === 1
            ? [
                formula(
                  'E1',
                  'SUM(_xlfn.ANCHORARRAY(C1))',
                  sumOf((value) => value * 2),
                ),
              ]
            : []),
        ]),
      )
      .join('')}</sheetData>`,
  );

/** A what-if table with one input cell: E1 is calculated for every value of D. */
function whatIf(texts: SharedTexts): string {
  const shares = [0.1, 0.2, 0.4];
  return plain(
    `<sheetData>${row(1, [
      texts.text('A1', '占比'),
      number('B1', 0.1, style.percent),
      formula('E1', 'B1*1000', 100),
    ])}${shares
      .map((share, index) => {
        const at = index + 2;
        const tag = index === 0 ? '<f t="dataTable" ref="E2:E4" dt2D="0" dtr="0" r1="B1"/>' : '';
        return row(at, [number(`D${at}`, share, style.percent), `<c r="E${at}">${tag}<v>${share * 1000}</v></c>`]);
      })
      .join('')}</sheetData>`,
  );
}

/** What marks a formula as one that spills: the property that `cm="1"` leads to. */
const metadata: Part = {
  name: 'xl/metadata.xml',
  type: contentType.metadata,
  data: `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
};

const calcChain: Part = {
  name: 'xl/calcChain.xml',
  type: contentType.calcChain,
  data: `<calcChain xmlns="${MAIN}">${[
    ...rows.map((at) => `<c r="B${at}" i="1"/>`),
    ...rows.map((at) => `<c r="C${at}" i="1"${at === 1 ? ' a="1"' : ''}/>`),
    '<c r="D1" i="1" a="1"/>',
    ...['E1', 'F1', 'G1', 'E2', 'F2', 'G2', 'E3', 'G3', 'E4'].map((at) => `<c r="${at}" i="1"/>`),
    ...rows.map((at) => `<c r="C${at}" i="2"${at === 1 ? ' a="1"' : ''}/>`),
    '<c r="E1" i="2"/><c r="E1" i="3"/>',
  ].join('')}</calcChain>`,
};

/** Formulas in all the ways in which cells hold them. */
export function formulas(): Fixture {
  const texts = sharedTexts();
  const sheets = [
    { name: '计算', xml: calculated(texts) },
    { name: '溢 出', xml: spilled() },
    { name: '模拟', xml: whatIf(texts) },
  ];
  const bytes = makeWorkbook({
    sheets,
    texts,
    more: [metadata, calcChain],
    to: [
      ['sheetMetadata', 'metadata.xml'],
      ['calcChain', 'calcChain.xml'],
    ],
    afterSheets: `<definedNames><definedName name="客户数">7</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="0"/>`,
  });
  return { file: 'formulas.xlsx', bytes };
}
