import { handoverOpen } from '../../src/shared/checks/handover-open';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { contacts, day, registration } from './books';
import { checkTester } from './check-tester';
import { appointed, measures, ownerChanges } from './keeping-books';

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

checkTester(handoverOpen, {
  valid: [
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
      book: [sheet('否', '是', 0), measures([], ['KH1', '海州', '周启', day('2026-03-02'), day('2026-04-20'), 0.5])],
      asOf: '2026-03-31',
      findings: [{ at: '客户专管员动态表!F3', message: 'open' }],
    },
    {
      why: 'a contact that was agreed for a day to come',
      book: [
        sheet('否', '是', 0),
        contacts(['下次联系日期'], [day('2026-03-20'), '海州', '上门', '林岚', day('2026-04-20')]),
      ],
      asOf: '2026-03-31',
      findings: [{ at: '客户专管员动态表!F3', message: 'open' }],
    },
    {
      // 提前30天提醒。
      why: 'an appointment that ends soon',
      book: [
        sheet('否', '是', 0),
        appointed(['设定日期', '有效期至'], ['KH1', '海州', 'B级', '陈晓', day('2025-04-15'), day('2026-04-15')]),
      ],
      asOf: '2026-03-31',
      findings: [{ at: '客户专管员动态表!F3', message: 'open' }],
    },
    {
      why: 'the customer was not told',
      book: [sheet('是', '否', 0)],
      asOf: '2026-03-31',
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
