import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { STANDARDS } from '../../../src/shared/rulebook/source';
import { deadline, type DeadlineKind, deadlineKindNamed } from '../../../src/shared/rules/complaint';
import { type DayKind, workdaysBy } from '../../../src/shared/rules/workdays';
import { type Day, dayOf, formatMoment } from '../../../src/shared/values/date';
import { foldKey } from '../../../src/shared/values/fold';
import { bookWith, CHINESE, refusalOf, valueOf, whyOf } from '../support';

const PROMISED = { 'complaint.sla.enabled': true };

/** The holidays of the National Day 2026 as an office would list them: off from 1 to 7 October, Saturday the 10th worked. */
const HOLIDAYS = new Map<Day, DayKind>([
  ...Array.from({ length: 7 }, (_, i): [Day, DayKind] => [dayOf(2026, 10, 1 + i), 'rest']),
  [dayOf(2026, 10, 10), 'work'],
]);

const kindOf = (code: string): DeadlineKind =>
  TEXTBOOK_RULES.values.complaint.deadlineKinds.find((one) => one.code === code)!;

const due = (code: string, from: number, rules = {}, holidays: ReadonlyMap<Day, DayKind> = HOLIDAYS) => {
  const book = bookWith({ ...PROMISED, ...rules });
  return deadline({ kind: kindOf(code), from }, workdaysBy(holidays, book.values), book);
};

const FROM = dayOf(2026, 9, 28); // a Monday

// From the laws and standards by hand: the first day is not counted; working days skip 1 to 7 October and take the 10th in.
const TABLE: readonly [code: string, from: number, due: string][] = [
  ['complaint', FROM, '2026-10-05'],
  ['complaintStandard', FROM, '2026-10-28'],
  ['claimReply', FROM + 9.5 / 24, '2026-09-29 09:30'],
  ['claimDomestic', FROM, '2026-10-28'],
  ['claimHkmot', FROM, '2026-10-28'],
  ['claimIntl', FROM, '2026-11-27'],
  ['claimPay', FROM, '2026-10-05'],
  ['appealPassedOn', FROM, '2026-10-13'],
  ['appealOpinion', FROM, '2026-10-08'],
  ['appealMediation', FROM, '2026-10-28'],
  ['appealAcceptance', FROM, '2026-10-03'],
  ['lostSameCity', FROM, '2026-10-01'],
  ['lostDomestic', FROM, '2026-10-05'],
  ['lostIntl', FROM, '2026-10-08'],
  ['slaRecord', FROM + 9.5 / 24, '2026-09-28 10:30'],
  ['slaResponse', FROM + 9.5 / 24, '2026-09-29 09:30'],
  ['slaHandling', FROM + 9.5 / 24, '2026-09-30 09:30'],
  ['slaFeedback', FROM, '2026-09-29'],
  ['slaRevisit', FROM, '2026-10-08'],
];

test('every kind of deadline is in the table', () =>
  expect(TABLE.map(([code]) => code)).toEqual(TEXTBOOK_RULES.values.complaint.deadlineKinds.map(({ code }) => code)));

describe.each(TABLE)('%s', (code, from, last) => {
  test(`is due on ${last}`, () => expect(formatMoment(valueOf(due(code, from)))).toBe(last));

  test('names the law with edition and article, or the house default, and how days are counted', () => {
    const book = bookWith(PROMISED);
    const { source } = book.entry(kindOf(code).count)!;
    for (const lang of ['zh', 'en'] as const) {
      const sentence = whyOf(due(code, from), lang, book);
      if (source.kind === 'standard') {
        const { edition, [lang]: name } = STANDARDS[source.standard];
        for (const part of [name, edition[lang], source.article[lang]]) expect(sentence).toContain(part);
      } else {
        expect(source.kind).toBe('house');
        expect(sentence).toContain(lang === 'zh' ? '本公司设定' : 'House default');
      }
      const counted =
        lang === 'zh' ? /小时|自次日起算（民法典第201条）/ : /hours|from the day after \(Civil Code §201\)/;
      expect(sentence).toMatch(counted);
      if (lang === 'en') expect(sentence).not.toMatch(CHINESE);
    }
  });

  test('points to a number of the rule book', () =>
    expect(typeof TEXTBOOK_RULES.entry(kindOf(code).count)?.value).toBe('number'));
});

test.each<[string, Record<string, unknown>, ReadonlyMap<Day, DayKind>, string]>([
  ['without the list', {}, new Map(), '2026-10-05'],
  ['in working days by weekends alone', { 'complaint.dayType': 'workday' }, new Map(), '2026-10-07'],
  ['in working days by the list', { 'complaint.dayType': 'workday' }, HOLIDAYS, '2026-10-13'],
  ['moved off a holiday of the list', { 'complaint.rollHoliday': true }, HOLIDAYS, '2026-10-08'],
  ['not moved without the list', { 'complaint.rollHoliday': true }, new Map(), '2026-10-05'],
  ['the first day counted', { 'complaint.startDayCounted': true }, HOLIDAYS, '2026-10-04'],
])('a complaint of 28 September 2026 %s', (_, rules, holidays, last) =>
  expect(formatMoment(valueOf(due('complaint', FROM, rules, holidays)))).toBe(last),
);

test('a company that has its own number is said to', () => {
  const book = bookWith({ 'complaint.replyDays': { value: 3, why: '服务承诺' } });
  const answer = deadline({ kind: kindOf('complaint'), from: FROM }, workdaysBy(HOLIDAYS, book.values), book);
  expect(whyOf(answer, 'zh', book)).toContain('本公司设定：test：服务承诺');
  expect(whyOf(answer, 'zh', book)).not.toContain('快递暂行条例');
});

test('a promise that is not in force is no deadline', () => {
  const answer = deadline(
    { kind: kindOf('slaRevisit'), from: FROM },
    workdaysBy(HOLIDAYS, TEXTBOOK_RULES.values),
    TEXTBOOK_RULES,
  );
  expect(refusalOf(answer).zh).toContain('complaint.sla.enabled');
});

test('names lead to one kind each', () => {
  const { deadlineKinds } = TEXTBOOK_RULES.values.complaint;
  const names = deadlineKinds.flatMap(({ code, zh, en, aliases }) => [
    ...new Set([code, zh, en, ...aliases].map(foldKey)),
  ]);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(deadlineKindNamed('国际 索赔', TEXTBOOK_RULES.values)?.code).toBe('claimIntl');
  expect(deadlineKindNamed('急件', TEXTBOOK_RULES.values)).toBeUndefined();
});
