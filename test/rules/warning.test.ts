import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { explain } from '../../src/shared/rules/explain';
import { isSilent, raisedWarnings, responseTo, type WarningFacts } from '../../src/shared/rules/warning';
import type { Day } from '../../src/shared/values/date';
import { say } from '../../src/shared/text/message';
import { rulesWith, valueOf } from './support';

/** Days counted by the platform’s calendar, apart from ours. */
const day = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25569;

const AS_OF = day('2025-06-15');

/** Numbers of the tests’ own, so that the cases below can be told from them alone. */
const rules = rulesWith({
  'churn.silentMonths': 3,
  'churn.warnDrop': 0.2,
  'complaint.repeatCount': 2,
  'complaint.repeatDays': 90,
  'relationship.risk.singleContactAtMost': 1,
});

const QUIET: WarningFacts = {
  level: undefined,
  last: undefined,
  revenue: undefined,
  previous: undefined,
  overdue: 0,
  repeated: undefined,
  persons: undefined,
  contacts: undefined,
};
const reason = { zh: '延误', en: 'Delay' };

const raised = (facts: Partial<WarningFacts>) => raisedWarnings({ ...QUIET, ...facts }, AS_OF, rules);

// Level A: three visits a month, so May, the last month that is over, is what counts on 15 June.
const logged = (last: string | undefined, loggedFrom = '2025-05-01') => ({
  level: 'L-A' as const,
  contacts: { last: last === undefined ? undefined : day(last), loggedFrom: day(loggedFrom) },
});

describe('what a key account raises', () => {
  test.each<[string, Partial<WarningFacts>, readonly [trigger: string, finding: string, paths: unknown[]][]]>([
    ['nothing known', {}, []],
    [
      'a complaint past its day',
      { overdue: 1 },
      [['overdueComplaint', '逾期未处理的投诉1件', [undefined, 'complaint.replyDays']]],
    ],
    ['one complaint for a reason', { repeated: { reason, count: 1 } }, []],
    [
      'two complaints for one reason',
      { repeated: { reason, count: 2 } },
      [['repeatComplaint', '90天内“延误”投诉2次', [undefined, 'complaint.repeatDays']]],
    ],
    ['business three months ago to the day', { last: day('2025-03-15') }, []],
    [
      'business a day longer ago',
      { last: day('2025-03-14') },
      [['silent', '最后一次业务 2025-03-14', [undefined, 'churn.silentMonths']]],
    ],
    ['business after the day of reference says nothing', { last: day('2025-06-16') }, []],
    ['business on the day of reference', { last: AS_OF }, []],
    [
      'revenue down by the share that counts',
      { revenue: 80, previous: 100 },
      [['drop', '下降20%', [undefined, 'churn.warnDrop']]],
    ],
    ['revenue down by a fen less', { revenue: 80.01, previous: 100 }, []],
    ['revenue up', { revenue: 120, previous: 100 }, []],
    ['no revenue before', { revenue: 0, previous: 0 }, []],
    ['less than a fen before', { revenue: 0, previous: 0.004 }, []],
    ['only the latest revenue known', { revenue: 0 }, []],
    ['only the revenue before known', { previous: 100 }, []],
    ['revenue too large to be compared by the fen', { revenue: 1, previous: 1e16 }, []],
    ['latest revenue too large to be compared by the fen', { revenue: -1e16, previous: 1 }, []],
    [
      'no contact since May began',
      logged('2025-04-30'),
      [['noContact', '最后一次联系 2025-04-30', ['visit.A.visitPerMonth', 'visit.visitChannels']]],
    ],
    [
      'no contact at all',
      logged(undefined),
      [['noContact', '没有联系记录', ['visit.A.visitPerMonth', 'visit.visitChannels']]],
    ],
    ['a contact on the first of May', logged('2025-05-01'), []],
    ['a log that began when May had begun', logged(undefined, '2025-05-02'), []],
    ['contacts of no key account', { ...logged(undefined), level: 'L-0' }, []],
    ['contacts, and no level known', { ...logged(undefined), level: undefined }, []],
    ['a level, and no log', { level: 'L-A' }, []],
    ['two persons', { persons: 2 }, []],
    [
      'one person',
      { persons: 1 },
      [['singleOwner', '客户方对接人1人', [undefined, 'relationship.risk.singleContactAtMost']]],
    ],
  ])('%s', (_, facts, expected) => {
    const found = raised(facts);
    expect(
      found.map(({ trigger, finding, reasons }) => [trigger, say('zh', finding), reasons.map(({ path }) => path)]),
    ).toEqual(expected);
    for (const { finding, reasons } of found) {
      valueOf({ value: undefined, reasons: [{ message: finding }, ...reasons] });
      // It stands alone, so it begins as a sentence does: a capital, a figure or a name in quotes.
      expect(say('en', finding)).toMatch(/^[A-Z\d“]/);
    }
  });

  test('all of them, in their order', () =>
    expect(
      raised({
        ...logged(undefined),
        last: day('2025-01-01'),
        revenue: 0,
        previous: 100,
        overdue: 2,
        repeated: { reason, count: 3 },
        persons: 0,
      }).map(({ trigger }) => trigger),
    ).toEqual(['overdueComplaint', 'repeatComplaint', 'silent', 'drop', 'noContact', 'singleOwner']));

  test('silence says from when to when, and by what', () =>
    expect(explain(isSilent(day('2025-03-14'), AS_OF, rules).reasons, TEXTBOOK_RULES, 'zh')).toMatch(
      /^最后一次业务 2025-03-14，截至 2025-06-15；3个月没有业务/,
    ));
});

describe('what a warning calls for', () => {
  test('a complaint past its day could be helped, and names its cause', () => {
    const response = responseTo('overdueComplaint', rules);
    expect(response).toMatchObject({
      phase: { code: 'during' },
      control: { code: 'controllable' },
      cause: { code: 'unresolvedComplaint' },
      measure: { code: 'overdueComplaint' },
      goal: { code: 'overdueComplaint' },
    });
    expect(response?.reasons.map(({ message, path }) => [message.id, path])).toEqual([
      ['warning.phaseOf', 'churn.responses'],
      ['warning.controlOf', 'churn.responses'],
      ['warning.causeOf', 'relationship.interruption.controllableCauses'],
    ]);
    valueOf({ value: undefined, reasons: response?.reasons ?? [] });
  });

  test('a person judges whether silence could be helped; no cause is named', () => {
    const response = responseTo('silent', rules);
    expect(response).toMatchObject({ phase: { code: 'after' }, control: undefined, cause: undefined });
    expect(response?.reasons.map(({ message }) => message.id)).toEqual(['warning.phaseOf', 'warning.toJudge']);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['responses', { 'churn.responses': [] }],
    ['measures', { 'churn.measures': [] }],
    ['goals', { 'churn.goals': [] }],
  ])('without %s there is none', (_, override) => expect(responseTo('silent', rulesWith(override))).toBeUndefined());
});
