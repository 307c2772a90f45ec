import type { Lang, Text } from '../../shared/text/lang';
import { widthOf } from '../../shared/text/width';
import { columnName } from '../../shared/workbook/table';
import type { Book, BookCell, BookSheet } from '../book';
import customers from './customers.json';
import { columns, guide, texts } from './words';

type Cell = BookCell | undefined;

const MONEY = '#,##0.00';
/** The list's own columns, by what they hold. */
const AMOUNT = 3;
const TARGET = 4;
const SCORE = 5;
/** Where the results stand beside the list, and the panel beside them. */
const RESULTS = 6;
const PANEL = 11;
/** Rows above the list's header. */
const HEADER = 2;
const FIRST = HEADER + 1;
/** The customer that the panel explains, an amount in the middle of the list. */
const ASKED = FIRST + 19;

const list = customers as readonly (readonly (string | number | null)[])[];
const LAST = HEADER + list.length - 1;

/** A column of the list from the first customer to the last, the 合计 left out. */
const range = (column: number): string => `${columnName(column)}${FIRST + 1}:${columnName(column)}${LAST}`;

const formula = (typed: string, look: BookCell['look'] = 'result', format?: string): BookCell => ({
  value: null,
  formula: typed,
  look,
  format,
});

function listSheet(lang: Lang): BookSheet {
  const rows: Cell[][] = Array.from({ length: LAST + 1 }, () => []);
  const put = (row: number, column: number, cell: BookCell) => (rows[row][column] = cell);
  const head = (row: number, column: number, text: string) => put(row, column, { value: text, look: 'added' });

  put(0, 0, { value: texts.title[lang], look: 'title' });
  put(1, 0, { value: texts.period[lang], look: 'note' });
  list.forEach((cells, i) =>
    cells.forEach((value, column) => {
      if (value === null && i > 0) return;
      put(HEADER + i, column, {
        value: i === 0 ? columns[column][lang] : value,
        look: i === 0 ? 'given' : undefined,
        format: i > 0 && column === AMOUNT && typeof value === 'number' ? MONEY : undefined,
      });
    }),
  );

  const results: readonly [string, string][] = [
    [texts.tier[lang], `=ABC_TIER(${range(AMOUNT)},,,,,${range(2)})`],
    [texts.level[lang], `=KA_LEVEL(${range(TARGET)},"万元","s3")`],
    [texts.grade[lang], `=CREDIT_GRADE(${range(SCORE)})`],
    [texts.terms[lang], `=CREDIT_TERMS(${range(RESULTS + 2)})`],
  ];
  results.forEach(([label, typed], i) => {
    head(HEADER, RESULTS + i, label);
    // The cells that a formula spills into are drawn as its first is.
    for (let row = FIRST; row < LAST; row++) put(row, RESULTS + i, { value: null, look: 'result' });
    put(FIRST, RESULTS + i, formula(typed));
  });

  const panel: readonly string[] = [texts.check[lang], texts.checkValue[lang], texts.checkVerdict[lang]];
  panel.forEach((label, i) => head(HEADER, PANEL + i, label));
  CHECK_FORMATS.forEach((format, i) => {
    put(FIRST + i, PANEL, { value: null, look: 'label' });
    put(FIRST + i, PANEL + 1, { value: null, format });
  });
  put(FIRST, PANEL, formula(`=ABC_CHECK(${range(AMOUNT)})`, 'label'));
  head(WHY, PANEL, texts.why[lang]);
  const amount = `${columnName(AMOUNT)}${ASKED + 1}`;
  put(WHY + 1, PANEL, formula(`=KA_WHY("ABC_TIER",${amount},${range(AMOUNT)})`, 'prose'));
  head(RULE, PANEL, texts.ruleInForce[lang]);
  put(RULE + 1, PANEL, { value: texts.share[lang], look: 'label' });
  put(RULE + 1, PANEL + 1, formula('=RULE_VALUE("tier.value.aShare")', 'result', '0%'));

  return {
    name: texts.list[lang],
    rows,
    widths: [9, 23, 8, 12, 11, 8, 8, 14, 9, 14, 1, 22, 12, 16],
    heights: { 0: 24, 1: 18, [HEADER]: 34 },
    frozenRows: FIRST,
    merges: [
      { top: WHY, left: PANEL, bottom: WHY, right: PANEL + 2 },
      { top: WHY + 1, left: PANEL, bottom: RULE - 2, right: PANEL + 2 },
      { top: RULE, left: PANEL, bottom: RULE, right: PANEL + 2 },
    ],
  };
}

/** How the values of the list check read, line by line: a count, money, shares, a coefficient. */
const CHECK_FORMATS = ['#,##0', MONEY, '0.0%', '0.0%', '0.0%', '0.0%', '0.0%', '0.000'];

/** Rows of the panel: the sentence under the list check, the rule under the sentence. */
const WHY = FIRST + 9;
const RULE = WHY + 9;

/** Characters on a line of the guide, and points of a line. */
const GUIDE_WIDTH = 96;
const LINE = 15;

/** As high as the longer language needs, so that a switch does not cut it. */
const heightOf = ({ zh, en }: Text): number =>
  Math.max(...[zh, en].map((text) => Math.ceil(widthOf(text) / GUIDE_WIDTH))) * LINE + 4;

function guideSheet(lang: Lang): BookSheet {
  const rows: Cell[][] = [];
  const heights: Record<number, number> = {};
  let step = 0;
  const line = (height: number, ...cells: Cell[]) => {
    heights[rows.length] = height;
    rows.push(cells);
  };
  line(30, undefined, { value: guideTitle(lang), look: 'title' });
  for (const { head, text, typed, isStep } of guide) {
    if (head !== undefined) {
      line(8);
      line(22, undefined, { value: head[lang], look: 'head' });
      line(6);
    }
    if (text !== undefined) {
      const number: Cell = isStep === false ? undefined : { value: ++step, look: 'step' };
      line(heightOf(text), number, { value: text[lang], look: 'prose' });
    }
    if (typed !== undefined) line(18, undefined, { value: typed, look: 'typed' });
  }
  return { name: texts.guide[lang], rows, widths: [4, GUIDE_WIDTH], heights, gridLines: false };
}

const guideTitle = (lang: Lang): string => `${texts.book[lang]} · ${texts.guide[lang]}`;

/** The workbook that the page starts with. */
export const sampleBook = (lang: Lang): Book => ({
  name: texts.book[lang],
  sheets: [listSheet(lang), guideSheet(lang)],
});

/** The texts that the sample wrote into cells, in one language and in the other, so that a switch can retell those left untouched. */
export function retold(from: Lang, to: Lang): ReadonlyMap<string, string> {
  const pairs = [...Object.values(texts), ...columns, ...guide.flatMap(({ head, text }) => [head, text])];
  const told = new Map<string, string>();
  for (const pair of pairs) if (pair !== undefined) told.set(pair[from], pair[to]);
  told.set(guideTitle(from), guideTitle(to));
  return told;
}
