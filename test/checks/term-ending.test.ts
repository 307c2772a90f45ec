import { termEnding } from '../../src/shared/checks/term-ending';
import { day } from './books';
import { checkTester } from './check-tester';
import { appointed, customerFile } from './keeping-books';

const asOf = '2026-03-31';
const set = (...rows: readonly (readonly [until: string | null, adjustment?: string])[]) =>
  appointed(
    ['有效期至', '调整类型'],
    ...rows.map(([until, adjustment = '保持']) => ['KH1', '海州', 'C级', '林岚', until && day(until), adjustment]),
  );
const file = (until: string) =>
  customerFile('档案', {
    客户编号: 'KH1',
    客户名称: '海州',
    经营地址: '港城大道',
    联系人: '许岩',
    合同到期日: day(until),
  });

checkTester(termEnding, {
  restsOn: ['E3'],
  valid: [
    { why: 'thirty-one days ahead', book: [set(['2026-05-01'])], asOf },
    { why: 'renewed', book: [set(['2026-01-05'], ['2027-01-05'])], asOf },
    {
      why: 'a company that gives ten days’ notice',
      book: [set(['2026-04-11'])],
      asOf,
      rules: { 'forms.contract.noticeDays': 10 },
    },
  ],
  invalid: [
    {
      why: 'ended yesterday',
      book: [set(['2026-03-30'])],
      asOf,
      findings: [{ at: 'E3', message: 'ended', says: '已经过期1天' }],
    },
    {
      why: 'ends today',
      book: [set(['2026-03-31'])],
      asOf,
      findings: [{ at: 'E3', message: 'ending', severity: 'info' }],
    },
    {
      why: 'thirty days ahead, the first of the notice',
      book: [set(['2026-04-30'])],
      asOf,
      findings: [{ at: 'E3', message: 'ending', severity: 'info', says: '离 2026-03-31 只有30天' }],
    },
    { why: 'a contract on a card', book: [file('2025-12-31')], asOf, findings: [{ at: 'B6', message: 'ended' }] },
  ],
  unanswered: [
    { why: 'without a date', book: [set(['2026-03-30'])], outcome: 'couldNotCheck', message: 'run-checks.needsAsOf' },
    {
      why: 'an end before its begin is reported as that',
      book: [appointed(['设定日期', '有效期至'], ['KH1', '海州', 'C级', '林岚', day('2026-01-05'), day('2025-01-05')])],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a customer that was taken out',
      book: [set(['2026-01-05', '退出'])],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
