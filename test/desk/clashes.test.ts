import { checkPort } from '../../src/shared/desk/check';
import { clashesOf, standingClashes } from '../../src/shared/desk/clashes';
import { planFill } from '../../src/shared/desk/fill';
import type { DeskTerms } from '../../src/shared/desk/terms';
import type { Change } from '../../src/shared/port/port';
import { type MemoryPort, memoryPort } from '../../src/shared/port/memory-port';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { memoryBook } from '../../src/shared/workbook/memory-book';

// Two people take the same number at once: each numbers a row of their own before the other's is there.

const terms: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const SHEET = '客户投诉登记表';
const NUMBER = 0;
const day = (d: number) => ({ day: 46_085 + d });

/** A register in which a row of ours is still without a number. */
const opened = (): MemoryPort =>
  memoryPort(
    memoryBook('三月.xlsx', [
      {
        name: SHEET,
        rows: [
          [SHEET],
          ['受理编号', '受理日期', '投诉客户姓名', '投诉方式', '投诉理由', '投诉内容'],
          ['TS20260304-001', day(0), '海州远航', '电话', '延误', '晚到两天'],
          [null, day(0), '东湖新禾', '电话', '损毁', '外箱破损'],
        ],
      },
    ]),
  );

/** Our row is numbered by Fill; meanwhile a co-author puts one in below that bears what they saw as free. */
async function bothNumber(port: MemoryPort, theirs: string): Promise<void> {
  const { plan } = await planFill(port, terms, { fields: ['caseNo'], rows: false });
  await port.apply(plan.patch);
  [theirs, 46_085, '赵宁', '微信', '延误', '未送达'].forEach((content, column) =>
    port.type({ sheet: SHEET, row: 4, column }, content, 'remote'),
  );
}

const remote = (more: Partial<Change> = {}): Change => ({
  kind: 'cells',
  sheet: SHEET,
  area: { top: 4, bottom: 4, left: 0, right: 5 },
  origin: 'remote',
  ...more,
});

test('the co-author’s row keeps the number, and ours is offered the next that is free', async () => {
  const port = opened();
  await bothNumber(port, 'TS20260304-002');
  const checked = await checkPort(port, terms);
  expect(checked.book.sheets[0].column(NUMBER).text(3)).toBe('TS20260304-002');
  const [clash, ...others] = clashesOf(checked, [remote()], terms);
  expect(others).toEqual([]);
  expect([clash.number, clash.ours.row, clash.theirs.row, clash.offer?.next]).toEqual([
    'TS20260304-002',
    3,
    4,
    'TS20260304-003',
  ]);
  expect(say('zh', clash.message)).toBe(
    `受理编号 TS20260304-002 同时被另一位协作者用了（${SHEET}!A5），本行（${SHEET}!A4）可改用 TS20260304-003。`,
  );
  // The checks see it too, whoever wrote which row.
  expect(checked.report.findings.some(({ check }) => check === 'duplicate-number')).toBe(true);

  await port.apply(clash.offer!.patch);
  const after = await checkPort(port, terms);
  expect(after.book.sheets[0].column(NUMBER).text(3)).toBe('TS20260304-003');
  expect(standingClashes([clash], checked)).toEqual([clash]);
  expect(standingClashes([clash], after)).toEqual([]);
  expect(clashesOf(after, [remote()], terms)).toEqual([]);
});

test.each<[string, string, readonly Change[], number]>([
  ['nobody else changed anything', 'TS20260304-002', [remote({ origin: 'user' })], 0],
  ['they took another number', 'TS20260304-009', [remote()], 0],
  ['they changed another place', 'TS20260304-002', [remote({ area: { top: 1, bottom: 1, left: 0, right: 5 } })], 0],
  ['they changed another sheet', 'TS20260304-002', [remote({ sheet: '名单' })], 0],
  ['both rows are theirs', 'TS20260304-002', [remote({ area: undefined })], 0],
  ['the host does not say where', 'TS20260304-002', [remote({ sheet: undefined, area: undefined })], 0],
  ['they typed only the number', 'ts20260304-002', [remote({ area: { top: 4, bottom: 4, left: 0, right: 0 } })], 1],
])('a clash or none where %s', async (_, theirs, changes, count) => {
  const port = opened();
  await bothNumber(port, theirs);
  expect(clashesOf(await checkPort(port, terms), changes, terms)).toHaveLength(count);
});

test('numbers that follow no pattern: the clash is told, and nothing is offered', async () => {
  const port = opened();
  await bothNumber(port, 'TS20260304-002');
  port.type({ sheet: SHEET, row: 2, column: NUMBER }, '甲号');
  port.type({ sheet: SHEET, row: 3, column: NUMBER }, '乙号');
  port.type({ sheet: SHEET, row: 4, column: NUMBER }, '乙号', 'remote');
  const [clash] = clashesOf(await checkPort(port, terms), [remote()], terms);
  expect([clash.offer, say('zh', clash.message)]).toEqual([undefined, expect.stringContaining('请改用别的编号')]);
});
