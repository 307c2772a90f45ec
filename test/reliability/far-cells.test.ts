import { checkPort } from '../../src/shared/desk/check';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { openWorkbook } from '../taskpane/excel/open';
import { PATIENCE_MS, timed, tried } from './tally';

// What somebody left far away on a sheet makes Excel count all before it as used, up to 16 384 columns in 1 048 576 rows. The pane reads
// what is there, by a handful of requests, or says why not.

const TERMS: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const SHEET = '客户投诉登记表';
const LAST = { row: 1_048_575, column: 16_383 };
const FORM = [
  ['受理编号', '受理日期', '投诉客户姓名', '投诉方式', '投诉理由', '投诉内容'],
  ['TS20260304-001', { day: 46_085 }, '海州远航', '电话', '延误', '晚到两天'],
  ['TS20260304-002', { day: 46_085 }, '赵宁', '微信', '延误', '未送达'],
];
/** Far fewer than blocks of the used range, of which there are 859 000. */
const FEW_REQUESTS = 400;

type Place = readonly [row: number, column: number];
const times = (count: number, place: (i: number) => Place): Place[] =>
  Array.from({ length: count }, (_, i) => place(i));

/** The form, and cells that hold something at those places. */
function opened(places: readonly Place[]) {
  const { excel, port } = openWorkbook([{ name: SHEET, rows: FORM }]);
  const { book, session } = excel.host;
  const sheet = book.sheet(SHEET);
  for (const [row, column] of places) sheet.put(row, column, { ...sheet.cell(row, column), value: '远' });
  return { port, session };
}

const cases: readonly (readonly [what: string, places: readonly Place[]])[] = [
  ['XFD1048576', [[LAST.row, LAST.column]]],
  ['the last row', [[LAST.row, 0]]],
  ['the last column', [[0, LAST.column]]],
  [
    'all four corners',
    [
      [0, LAST.column],
      [LAST.row, 0],
      [LAST.row, LAST.column],
    ],
  ],
  ['thirty cells scattered over the sheet', times(30, (i) => [34_900 * (i + 1), 540 * (i + 1)])],
  ['a whole row at the end', times(16_384, (i) => [LAST.row, i])],
  ['a column at either edge', times(200, (i) => [300 * i + 9, i % 2 === 0 ? 0 : LAST.column])],
];

test.each(cases)(
  'a form with something at %s is read as one without',
  async (_, places) => {
    const { port, session } = opened(places);
    const { value: result, ms } = await timed(() => port.read());
    expect(ms).toBeLessThan(PATIENCE_MS);
    expect(session.requests.length).toBeLessThan(FEW_REQUESTS);
    const [sheet] = result.sheets;
    for (const [row, column] of places) expect(sheet.column(column).text(row)).toBe('远');
    expect([sheet.rowCount, sheet.columnCount]).toEqual([
      Math.max(3, ...places.map(([row]) => row + 1)),
      Math.max(6, ...places.map(([, column]) => column + 1)),
    ]);
  },
  2 * PATIENCE_MS,
);

test('a form with something at XFD1048576 is checked as one without', async () => {
  const [far, near] = [
    await checkPort(opened([[LAST.row, LAST.column]]).port, TERMS),
    await checkPort(opened([]).port, TERMS),
  ];
  expect(near.findings.length).toBeGreaterThan(0);
  expect(far.findings).toEqual(near.findings);
}, 60_000);

test('cells strewn all over a sheet are too many to look for, which a sentence says', async () => {
  const { port, session } = opened(times(600, (i) => [1747 * i + 9, (4 * i * 1021) % 16_384]));
  await expect(port.read()).rejects.toMatchObject({ detail: { id: 'excel.tooWide' } });
  expect(session.requests.length).toBeLessThan(FEW_REQUESTS);
});

test('what is counted', () => tried('far-cells', cases.length + 2));
