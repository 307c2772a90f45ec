import { removalReason } from '../../src/shared/checks/removal-reason';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { members } from './keeping-books';

const UNPAID = '团体会员单位连续两年无故不缴纳会费';
const SENTENCED = '特邀理事、荣誉理事触犯刑律，被判处刑罚';
/** 取消资格原因 E, 会费缴至年度 F, 取消决定日期 G. */
const member = (kind: string | null, reason: string | null, paidTo: MemoryContent = null) =>
  members(
    ['取消资格原因', '会费缴至年度', '取消决定日期'],
    ['HY-1', '海州', kind, day('2021-04-01'), reason, paidTo, day('2026-03-20')],
  );

checkTester(removalReason, {
  restsOn: ['C3', 'E3', 'F3', 'G3'],
  valid: [
    { why: 'two years without dues', book: [member('团体会员', UNPAID, 2023)] },
    { why: 'a director who was sentenced', book: [member('特邀理事', SENTENCED)] },
    { why: 'a reason for everybody', book: [member('个人会员', '有其他损害俱乐部行为')] },
  ],
  invalid: [
    { why: 'dues of a director', book: [member('荣誉理事', UNPAID)], findings: [{ at: 'E3', message: 'otherKind' }] },
    {
      why: 'a sentence of a company',
      book: [member('团体会员', SENTENCED)],
      findings: [{ at: 'E3', message: 'otherKind' }],
    },
    { why: 'one year alone', book: [member('团体会员', UNPAID, 2024)], findings: [{ at: 'E3', message: 'tooFew' }] },
  ],
  unanswered: [
    {
      why: 'nobody was removed',
      book: [member('团体会员', null)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'nobody says to when dues were paid',
      book: [member('团体会员', UNPAID, null)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'a reason or kind that is none',
      book: [member('其他', '不来开会')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
