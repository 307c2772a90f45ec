import { handoverOpen } from '../../src/shared/checks/handover-open';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { contacts, day, registration } from './books';
import { checkTester } from './check-tester';
import { appointed, creditFiles, creditLimits, gradings, measures, ownerChanges } from './keeping-books';

type Cell = MemoryContent;
/** 交接清单完成 F, 客户已通知 G, 应收余额 H, 未结投诉数 I, 移交人签字 J, 接收人签字 K. */
const sheet = (
  complete: Cell,
  told: Cell,
  owed: Cell,
  complaints: Cell = null,
  giver: Cell = '已签',
  receiver: Cell = '已签',
) =>
  ownerChanges(
    ['交接清单完成', '客户已通知', '应收余额（元）', '未结投诉数', '移交人签字', '接收人签字'],
    ['KH1', '海州', '林岚', '陈晓', day('2026-02-02'), complete, told, owed, complaints, giver, receiver],
  );

/** Incomplete, with no money and no complaint open: what else is open is found, or nothing. */
const HANDED = sheet('否', '是', 0);
const OPEN = [{ at: '客户专管员动态表!F3', message: 'open' }];
const asOf = '2026-03-31';

/** 每半月电话1次以上: appointed since January at level D, which asks for no visits. */
const LEVEL_D = appointed(['设定日期'], ['KH1', '海州', 'D级', '陈晓', day('2026-01-05')]);
const LEVEL_C = appointed(['设定日期'], ['KH1', '海州', 'C级', '陈晓', day('2026-01-05')]);
const log = (...of: readonly (readonly [on: string, channel: string])[]) =>
  contacts([], ...of.map(([on, channel]) => [day(on), '海州', channel, '林岚']));
const promised = (due: string) =>
  contacts(['承诺事项', '承诺期限'], [day('2026-03-20'), '海州', '微信', '林岚', '每日对账', day(due)]);

checkTester(handoverOpen, {
  valid: [
    {
      why: 'level D with a call in each half-month: no quota is short',
      book: [HANDED, LEVEL_D, log(['2026-03-03', '电话'], ['2026-03-24', '电话'])],
      asOf,
    },
    {
      why: 'the quota of another customer is short',
      book: [
        HANDED,
        appointed(['设定日期'], ['KH2', '滨江', 'C级', '陈晓', day('2026-01-05')]),
        log(['2026-03-03', '电话']),
      ],
      asOf,
    },
    // 复审日期 + 30天前列出：2026-04-30 之后的还不到。
    {
      why: 'a credit file to be reviewed on 1 May, a day later than is looked ahead',
      book: [HANDED, creditFiles(['复审日期'], ['KH1', '海州', 0, 0, day('2026-02-01'), day('2026-05-01')])],
      asOf,
    },
    {
      why: 'a grade of 1 February, reviewed after three months',
      book: [HANDED, gradings([], ['KH1', '海州', day('2026-02-01'), 'B级', '范舒'])],
      asOf,
    },
    {
      why: 'the review of an earlier limit that a later one replaced',
      book: [
        HANDED,
        creditLimits(
          [],
          ['KH1', '海州', 5000, 5000, day('2025-11-01')],
          ['KH1', '海州', 5000, 8000, day('2026-03-01')],
        ),
      ],
      asOf,
    },
    {
      why: 'a review is due, and there is no date to say so',
      book: [HANDED, creditFiles([], ['KH1', '海州', 0, 0, day('2025-01-01')])],
    },
    {
      why: 'a promise whose day is past: the log does not say whether it was kept',
      book: [HANDED, promised('2026-03-30')],
      asOf,
    },
    { why: 'complete, told and signed, with receivables', book: [sheet('是', '是', 12800)] },
    { why: 'incomplete with nothing open', book: [sheet('否', '是', 0, 0)] },
    { why: 'the day has not come', book: [sheet('是', '否', 0)], asOf: '2026-01-31' },
    {
      why: 'a form without columns for signatures',
      book: [ownerChanges(['交接清单完成'], ['KH1', '海州', '林岚', '陈晓', day('2026-02-02'), '是'])],
    },
    {
      why: 'no open complaint in the workbook, whatever the row says',
      book: [sheet('否', '是', 0, 2), registration([], ['TS20260305-001', '滨江', day('2026-03-05')])],
    },
  ],
  invalid: [
    { why: 'receivables', book: [sheet('否', '是', 100)], findings: [{ at: 'F3', message: 'open' }] },
    { why: 'complaints as the row says', book: [sheet('否', '是', 0, 1)], findings: [{ at: 'F3', message: 'open' }] },
    {
      why: 'measures as their form says',
      book: [HANDED, measures([], ['KH1', '海州', '周启', day('2026-03-02'), day('2026-04-20'), 0.5])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'a contact that was agreed for a day to come',
      book: [HANDED, contacts(['下次联系日期'], [day('2026-03-20'), '海州', '上门', '林岚', day('2026-04-20')])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'level C: two calls and no visit in the month',
      book: [HANDED, LEVEL_C, log(['2026-03-03', '电话'], ['2026-03-24', '电话'])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'level D: a call in one half-month alone',
      book: [HANDED, LEVEL_D, log(['2026-03-03', '电话'])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'a credit file to be reviewed on 30 April, the last day that is looked ahead',
      book: [HANDED, creditFiles(['复审日期'], ['KH1', '海州', 0, 0, day('2026-02-01'), day('2026-04-30')])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'a grade of 30 January: its three months are over on 30 April',
      book: [HANDED, gradings([], ['KH1', '海州', day('2026-01-30'), 'B级', '范舒'])],
      asOf,
      findings: OPEN,
    },
    {
      why: 'a limit of December, whose review is late',
      book: [HANDED, creditLimits([], ['KH1', '海州', 5000, 5000, day('2025-12-01')])],
      asOf,
      findings: OPEN,
    },
    { why: 'a promise for a day to come', book: [HANDED, promised('2026-03-31')], asOf, findings: OPEN },
    {
      // 提前30天提醒。
      why: 'an appointment that ends soon',
      book: [
        HANDED,
        appointed(['设定日期', '有效期至'], ['KH1', '海州', 'B级', '陈晓', day('2025-04-15'), day('2026-04-15')]),
      ],
      asOf,
      findings: OPEN,
    },
    {
      why: 'the customer was not told',
      book: [sheet('是', '否', 0)],
      asOf,
      findings: [{ at: 'G3', message: 'notTold', severity: 'warning' }],
    },
    {
      why: 'complete and not signed',
      book: [sheet('是', '是', 0, 0, '待签', null)],
      findings: [{ at: 'J3', message: 'unsigned', outcome: 'review' }],
    },
  ],
  unanswered: [
    {
      why: 'nothing is said of the list',
      book: [sheet(null, null, 100)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
