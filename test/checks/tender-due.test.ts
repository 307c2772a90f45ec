import { tenderDue } from '../../src/shared/checks/tender-due';
import { day } from './books';
import { checkTester } from './check-tester';
import { tenderWith } from './keeping-books';

const OPEN = [tenderWith({ 递交日期: null })];

checkTester(tenderDue, {
  restsOn: ['B7'],
  valid: [
    { why: 'handed in', book: [tenderWith({ 递交日期: day('2026-04-14') })], asOf: '2026-05-01' },
    { why: 'eight days are left', book: OPEN, asOf: '2026-04-07' },
    { why: 'a company calls it up later', book: OPEN, asOf: '2026-04-12', rules: { 'forms.tender.noticeDays': 2 } },
  ],
  invalid: [
    {
      why: 'a week is left',
      book: OPEN,
      asOf: '2026-04-08',
      findings: [{ at: 'B7', message: 'soon', severity: 'info', says: '投标书 TB-1 在 2026-04-15 截止，还有7天' }],
    },
    {
      why: 'it is due today',
      book: OPEN,
      asOf: '2026-04-15',
      findings: [{ at: 'B7', message: 'soon', severity: 'info' }],
    },
    { why: 'it was due yesterday', book: OPEN, asOf: '2026-04-16', findings: [{ at: 'B7', message: 'late' }] },
    {
      why: 'a tender that has no number yet',
      book: [tenderWith({ 投标编号: null, 递交日期: null })],
      asOf: '2026-04-16',
      findings: [{ at: 'B7', message: 'late', says: '投标书 — 应在 2026-04-15 前递交' }],
    },
  ],
  unanswered: [
    {
      why: 'no place for the day',
      book: [tenderWith({})],
      asOf: '2026-04-16',
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    { why: 'no date of reference', book: OPEN, outcome: 'couldNotCheck', message: 'run-checks.needsAsOf' },
  ],
});
