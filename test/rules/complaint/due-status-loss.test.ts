import { complaintLoss, type ComplaintProgress, complaintStatus, replyDue } from '../../../src/shared/rules/complaint';
import type { Workdays } from '../../../src/shared/rules/workdays';
import { say } from '../../../src/shared/text/message';
import { dayOf, formatDay, weekdayOf } from '../../../src/shared/values/date';
import { rulesWith } from '../support';

const SATURDAY = 6;

/** Weekends, and one holiday in the week from 2026-03-09 with the Sunday before worked in its place. */
const calendar: Workdays = {
  isWorkday: (day) => day !== dayOf(2026, 3, 10) && (day === dayOf(2026, 3, 8) || weekdayOf(day) < SATURDAY),
  addWorkdays(day, count) {
    let at = day;
    for (let left = count; left > 0;) if (this.isWorkday(++at)) left--;
    return at;
  },
};

describe('the day by which a complaint is answered', () => {
  // Regulation on express delivery: within 7 days; Civil Code §201: the first day is not counted.
  test.each<[Readonly<Record<string, unknown>>, readonly [number, number, number], string, string]>([
    [{}, [2026, 3, 5], '2026-03-12', 'seven days, counted from the next one'],
    [{}, [2026, 2, 25], '2026-03-04', 'over the end of a February of 28 days'],
    [{}, [2024, 2, 25], '2024-03-03', 'over the end of a February of 29 days'],
    [{ 'complaint.startDayCounted': true }, [2026, 3, 5], '2026-03-11', 'the first day counts'],
    [{ 'complaint.replyDays': 3 }, [2026, 3, 5], '2026-03-08', 'three days, ended by a Sunday'],
    [
      { 'complaint.replyDays': 2, 'complaint.rollHoliday': true },
      [2026, 3, 5],
      '2026-03-08',
      'Civil Code §203: Saturday moves on, here to a Sunday that is worked',
    ],
    [{ 'complaint.replyDays': 5, 'complaint.rollHoliday': true }, [2026, 3, 5], '2026-03-11', 'a holiday moves on'],
    [{ 'complaint.rollHoliday': true }, [2026, 3, 5], '2026-03-12', 'a working day stays'],
    [{ 'complaint.dayType': 'workday' }, [2026, 3, 5], '2026-03-16', 'working days: 6, 8 (worked), 9, 11, 12, 13, 16'],
    [
      { 'complaint.dayType': 'workday', 'complaint.startDayCounted': true },
      [2026, 3, 5],
      '2026-03-13',
      'the first working day counts',
    ],
    [
      { 'complaint.dayType': 'workday', 'complaint.startDayCounted': true },
      [2026, 3, 7],
      '2026-03-17',
      'a Saturday has nothing to count',
    ],
  ])('%j, accepted %j: %s (%s)', (override, [year, month, day], due) => {
    const answer = replyDue(dayOf(year, month, day), calendar, rulesWith(override));
    expect(formatDay(answer.value)).toBe(due);
    expect(answer.reasons[0].path).toBe('complaint.replyDays');
    expect(answer.reasons.map(({ message }) => say('zh', message)).join()).toContain(due);
  });
});

describe('the status of a complaint', () => {
  const nothing = { investigated: false, handled: false, closed: false, appealed: false };
  const due = dayOf(2026, 3, 12);
  test.each<[Omit<ComplaintProgress, 'due'>, number | undefined, string | undefined, string]>([
    [{ ...nothing }, dayOf(2026, 3, 12), 'open', 'the last day still counts'],
    [{ ...nothing }, dayOf(2026, 3, 13), 'overdue', 'a day later'],
    [{ ...nothing, investigated: true }, dayOf(2026, 3, 12), 'investigating', 'within its time'],
    [{ ...nothing, investigated: true }, dayOf(2026, 3, 13), 'overdue', 'an investigation is no answer'],
    [{ ...nothing, investigated: true, handled: true }, dayOf(2026, 4, 1), 'toConfirm', 'handled, however late'],
    [{ ...nothing, handled: true }, undefined, 'toConfirm', 'what is handled needs no date of reference'],
    [{ ...nothing, handled: true, closed: true }, dayOf(2026, 4, 1), 'closed', 'closed'],
    [{ ...nothing, handled: true, closed: true, appealed: true }, undefined, 'appealed', 'an appeal after all'],
    [{ ...nothing }, undefined, undefined, 'without a date of reference nobody knows'],
  ])('%j as of %s: %s (%s)', (progress, asOf, status) => {
    expect(complaintStatus({ ...progress, due }, asOf)?.value).toBe(status);
  });

  test('a complaint without a day of acceptance is not called open', () => {
    expect(complaintStatus({ ...nothing, due: undefined }, dayOf(2026, 3, 13))).toBeUndefined();
  });
});

describe('the loss', () => {
  const part = (compensation: number, freightWaived: number, otherDirect: number) => ({
    compensation,
    freightWaived,
    otherDirect,
  });
  test.each([
    [[], 0, 'nothing was handled'],
    [[part(300, 18, 0)], 318, 'compensation and freight'],
    [[part(0.1, 0.2, 0)], 0.3, 'to the fen, not as binary fractions add up'],
    [[part(100, 0, 0), part(50, 12.5, 3.25)], 165.75, 'over two handlings'],
  ])('%j: %s (%s)', (parts, loss) => {
    expect(complaintLoss(parts, rulesWith()).value).toBe(loss);
  });
});
