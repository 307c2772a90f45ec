import { checkContext } from '../../src/shared/checks/context';
import { readIgnores, sift } from '../../src/shared/checks/ignores';
import { runChecks } from '../../src/shared/checks/run-checks';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { cellName } from '../../src/shared/workbook/table';
import { day, registration } from './books';

const LABELS = ['检查', '表单', '行', '栏目', '原因', '填写人', '日期'];

/** Two findings of two checks in each of two rows, and a merge. */
const forms = {
  ...registration(
    ['投诉内容', '联系方式'],
    ['TS20260305-001', '许岩', day('2026-03-05'), '丢件', '1380000'],
    ['TS20260306-001', '何静', day('2026-03-06'), '破损', '1390000'],
  ),
  merges: ['B3:B4'],
};

function sifted(rows: readonly (readonly MemoryContent[])[], only = ['short-content', 'phone-number', 'merged-cells']) {
  const book = memoryBook('test.xlsx', [forms, { name: 'KA_忽略', rows }]);
  const context = checkContext(book, TEXTBOOK_RULES, undefined);
  const list = readIgnores(book, TEXTBOOK_RULES.values);
  const { runs, ignored, unused } = sift(runChecks(context, { only }), list);
  return {
    left: runs.flatMap(({ check, result }) =>
      result.outcome === 'checked'
        ? result.findings.map(({ place }) => `${check.id} ${cellName(place.row, place.column)}`)
        : [],
    ),
    ignored: ignored.map(({ finding: { place }, ignore }) => `${cellName(place.row, place.column)} ${ignore.reason}`),
    unused: unused.map(({ row }) => row + 1),
    refused: list.refused.map(({ row, why }) => `${row + 1} ${say('zh', why)}`),
  };
}

const ALL = ['merged-cells B3', 'short-content D3', 'short-content D4', 'phone-number E3', 'phone-number E4'].sort();
const without = (...cells: string[]) => ALL.filter((one) => !cells.some((cell) => one.endsWith(cell)));

const table: [why: string, row: MemoryContent[], left: string[], unused: boolean][] = [
  [
    'one cell of one row',
    ['short-content', '客户投诉登记表', 'TS20260305-001', '投诉内容', '客户只说了这些'],
    without('D3'),
    false,
  ],
  ['all rows of a form', ['short-content', '客户投诉登记表', '', '', '电话记录另附'], without('D3', 'D4'), false],
  [
    'by the English title, another label, other widths',
    ['phone-number', 'Complaint registration', 'ｔｓ20260306-001', 'Contact details', '外线'],
    without('E4'),
    false,
  ],
  ['what belongs to no row, by its cell', ['merged-cells', '', 'B3', '', '原表如此'], without('B3'), false],
  [
    'another row: nothing that was found',
    ['short-content', '客户投诉登记表', 'TS20260309-001', '', '另有说明'],
    ALL,
    true,
  ],
  ['another field: nothing that was found', ['short-content', '客户投诉登记表', '', '联系方式', '另有说明'], ALL, true],
  ['another form: nothing that was found', ['short-content', '客户投诉处理表', '', '', '另有说明'], ALL, true],
  ['a field by its id', ['phone-number', 'complaintRegistration', '', 'phone', '外线'], without('E3', 'E4'), false],
  ['another check that found nothing there', ['phone-number', '客户投诉登记表', '', '投诉内容', '另有说明'], ALL, true],
];

test.each(table)('%s', (_, row, left, unused) => {
  const got = sifted([LABELS, [...row, '何静', day('2026-03-31')]]);
  expect([...got.left].sort()).toEqual(left);
  expect(got.unused).toEqual(unused ? [2] : []);
  expect(got.ignored).toHaveLength(ALL.length - left.length);
  expect(got.refused).toEqual([]);
});

test('an ignored finding is listed with its reason', () =>
  expect(sifted([LABELS, ['short-content', '', 'TS20260305-001', '', '客户只说了这些']]).ignored).toEqual([
    'D3 客户只说了这些',
  ]));

describe('a line is not accepted', () => {
  test.each<[string, MemoryContent[], RegExp]>([
    ['without a reason', ['short-content', '客户投诉登记表', '', '', ' '], /^2 没有写原因/],
    ['for a check that does not exist', ['no-such', '', '', '', '原因'], /^2 没有“no-such”这项检查/],
    ['without a check', ['', '客户投诉登记表', '', '', '原因'], /^2 没有“”这项检查/],
    ['for a form that does not exist', ['short-content', '某某表', '', '', '原因'], /^2 没有《某某表》/],
  ])('%s', (_, row, says) => {
    const got = sifted([LABELS, row]);
    expect(got.refused).toEqual([expect.stringMatching(says)]);
    expect([...got.left].sort()).toEqual(ALL);
  });

  test('and none of a sheet that has no column for reasons', () => {
    const got = sifted([
      ['检查', '表单'],
      ['short-content', '客户投诉登记表'],
    ]);
    expect(got.refused).toEqual([expect.stringMatching(/缺少“原因”列/)]);
    expect([...got.left].sort()).toEqual(ALL);
  });
});

describe('the list', () => {
  const listOf = (...rows: readonly (readonly MemoryContent[])[]) => {
    const { ignores, refused } = readIgnores(
      memoryBook('test.xlsx', [forms, { name: 'ka_忽略', rows }]),
      TEXTBOOK_RULES.values,
    );
    return { ignores, refused: refused.map(({ row, why }) => `${row + 1} ${say('zh', why)}`) };
  };
  const LINE = ['X04', '', 'TS1', '答复期限', '客户同意顺延', '何静', day('2026-03-31')];
  const title = (rows: number) => Array.from({ length: rows }, () => ['允许保留的问题']);

  test('is read with who wrote a line and when; a check by its number, blank lines left out', () =>
    expect(listOf(LABELS, [], LINE, [' '])).toEqual({
      ignores: [
        {
          sheet: 'ka_忽略',
          row: 2,
          check: 'reply-overdue',
          form: undefined,
          key: 'TS1',
          field: '答复期限',
          reason: '客户同意顺延',
          by: '何静',
          on: '2026-03-31',
        },
      ],
      refused: [],
    }));

  test('may have a title above its labels, and columns left out', () =>
    expect(listOf(...title(1), ['原因', '检查'], ['另有说明', 'short-content'])).toMatchObject({
      ignores: [{ row: 2, check: 'short-content', form: undefined, key: '', field: '', by: '', on: '' }],
      refused: [],
    }));

  const DEEPEST = TEXTBOOK_RULES.values.list.headerSearchRows;
  test.each([
    ['in the last row that is searched', DEEPEST - 1, 1, []],
    ['below it', DEEPEST, 0, [expect.stringMatching(/^1 工作表“ka_忽略”缺少“检查”列/)]],
  ])('its labels %s', (_, above, lines, refused) => {
    const got = listOf(...title(above), LABELS, LINE);
    expect([got.ignores.length, got.refused]).toEqual([lines, refused]);
  });

  test.each([
    ['with nothing in it', []],
    ['without labels', [['随手记', '下周']]],
  ])('is refused %s', (_, rows) =>
    expect(listOf(...rows)).toEqual({ ignores: [], refused: [expect.stringMatching(/缺少“检查”列/)] }),
  );
});

test('a line for a check that could not be made is not called unused', () =>
  expect(sifted([LABELS, ['reply-overdue', '', 'TS9', '', '已与客户说明']], ['reply-overdue']).unused).toEqual([]));

test('a line for a check that was not made is not called unused', () =>
  expect(sifted([LABELS, ['reply-overdue', '', 'TS9', '', '已与客户说明']]).unused).toEqual([]));

test('a workbook without a list ignores nothing', () =>
  expect(readIgnores(memoryBook('test.xlsx', [forms]), TEXTBOOK_RULES.values)).toEqual({ ignores: [], refused: [] }));
