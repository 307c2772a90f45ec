import { because, isRefusal, ruled } from '../../rules/answer';
import { creditGrade, creditLimit, creditTerms, creditType } from '../../rules/credit';
import { monthsBefore } from '../../rules/customer-status';
import type { CreditGrade, CreditType } from '../../rules/letters/kinds';
import { cellLang } from '../../rules/letters/show';
import { defineWords } from '../../text/message';
import { formatDay, monthOf } from '../../values/date';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { difference, numbersIn } from './arithmetic';
import { carried } from './carry';
import { latestBy, ofSameCustomer } from './customers';
import { words as carriedWords } from './words';

const ASSESSMENT = 'creditAssessment';
export const GRADING = 'creditGrading';
export const LIMIT = 'creditLimit';
export const FILE = 'creditFile';
const LIMIT_CHANGE = 'creditLimitChange';

/** The field of each form that says when its row was written. */
const DATED: Readonly<Record<string, string>> = {
  [ASSESSMENT]: 'assessedOn',
  [GRADING]: 'gradedOn',
  [LIMIT]: 'effectiveOn',
  [FILE]: 'updatedOn',
};

const words = defineWords('derive-credit', {
  available: { zh: '信用额度{limit}元 − 应收余额{owed}元', en: 'limit {limit} − receivables {owed} (yuan)' },
  total: { zh: '最近一次评估{score}分', en: 'the latest assessment has {score}' },
  review: { zh: '{on} 之后{months}个月', en: '{months} month(s) after {on}' },
});

/** The row of a credit form that holds for a row's customer: the latest, the lower of two on a day. */
export const creditRow = (form: string, row: FormRow, context: FormContext): FormRow | undefined =>
  latestBy(ofSameCustomer(form, row, context), DATED[form]);

/** A field repeated from the customer's latest row of a credit form. */
export const fromCredit = (form: string, field: string, zh: string, en: string): Derivation =>
  carried({ form, field, label: { zh, en } }, ['customerId', 'customerName'], (row, context) =>
    creditRow(form, row, context),
  );

/** 信用类别 by the adverse records, the penalties and the longest delay on file. */
export const typeOfRecord: Derivation = {
  words: {
    zh: '由提示、警示信息条数与最长逾期天数判定',
    en: 'from the adverse records, the penalties and the longest delay',
  },
  from: ['adverse', 'penalties', 'overdueDays'],
  derive(row, context) {
    const [adverse, penalties, overdueDays] = ['adverse', 'penalties', 'overdueDays'].map((field) => row.number(field));
    if (adverse === undefined || penalties === undefined || overdueDays === undefined) return undefined;
    return creditType({ adverse, penalties, overdueDays }, context.book.values);
  },
};

const SCORES = ['basics', 'creditState', 'profitability', 'operation', 'solvency'] as const;

/** 总分 of an assessment; undefined until every score is there. */
const sumIn = (assessment: FormRow): number | undefined =>
  numbersIn(assessment, SCORES)?.reduce((sum, score) => sum + score, 0);

/** 总分 of the customer's latest assessment. */
function scoreOf(row: FormRow, context: FormContext): number | undefined {
  const of = creditRow(ASSESSMENT, row, context);
  return of && sumIn(of);
}

const graded = (score: number | undefined, row: FormRow, context: FormContext): ReturnType<Derivation['derive']> =>
  score === undefined
    ? undefined
    : creditGrade(
        score,
        row.code('creditType') as CreditType | undefined,
        row.text('circumstances'),
        context.book.values,
      );

/** 建议等级 of an assessment's own scores, capped by the type and the circumstances that it states. */
export const gradeOfScores: Derivation = {
  words: { zh: '总分对应的资信等级，按信用类别封顶', en: 'the grade of the total, capped by the credit type' },
  from: [...SCORES, 'creditType', 'circumstances'],
  derive: (row, context) => graded(sumIn(row), row, context),
};

/** 总分 carried into the grading. */
export const gradedScore: Derivation = {
  words: { zh: '最近一次信用评估的总分', en: 'the total of the latest assessment' },
  from: ['customerId', 'customerName', ...SCORES.map((field) => `${ASSESSMENT}.${field}`)],
  derive(row, context) {
    const score = scoreOf(row, context);
    return score === undefined ? undefined : ruled(score, because(words.total({ score })));
  },
};

/** 建议等级 of a grading: from the latest assessment, capped by type and circumstances. */
export const suggestedGrade: Derivation = {
  words: {
    zh: '评估总分对应的等级，按信用类别和情形封顶',
    en: 'the grade of the score, capped by type and circumstances',
  },
  from: [
    'customerId',
    'customerName',
    'creditType',
    'circumstances',
    ...SCORES.map((field) => `${ASSESSMENT}.${field}`),
  ],
  derive: (row, context) => graded(scoreOf(row, context), row, context),
};

const gradeIn = (row: FormRow, context: FormContext): CreditGrade | undefined =>
  (row.code('creditGrade') ?? creditRow(GRADING, row, context)?.code('grade')) as CreditGrade | undefined;

/** 建议额度 of the grade for one purchase. */
export const suggestedLimit: Derivation = {
  words: { zh: '资信等级允许的几次进货量', en: 'as many purchases as the grade allows' },
  from: ['customerId', 'customerName', 'creditGrade', 'onePurchase', `${GRADING}.grade`],
  derive(row, context) {
    const [grade, purchase] = [gradeIn(row, context), row.number('onePurchase')];
    return grade === undefined || purchase === undefined
      ? undefined
      : creditLimit(grade, purchase, context.book.values);
  },
};

/** 结算要求 of the grade. */
export const limitTerms: Derivation = {
  words: { zh: '资信等级对应的信用政策', en: 'what the policy says of the credit grade' },
  from: ['customerId', 'customerName', 'creditGrade', `${GRADING}.grade`],
  derive(row, context) {
    const grade = gradeIn(row, context);
    if (grade === undefined) return undefined;
    const answer = creditTerms(grade, context.book.values);
    if (isRefusal(answer)) return answer;
    const lang = cellLang(context.book.values, context.lang);
    return { value: answer.value.settlement[lang], reasons: answer.reasons.slice(0, 1) };
  },
};

/** A change of a limit that holds: made by the date of reference, and not run out. */
function holds(change: FormRow, since: number, { asOf, book }: FormContext): boolean {
  const [on, until] = [change.day('changedOn'), change.day('until')];
  const isLimited = book.values.forms.keeping.limitedChanges.includes(change.code('kind') ?? '');
  const hasBegun = on !== undefined && on >= since && on <= (asOf ?? Infinity);
  return hasBegun && !(isLimited && until !== undefined && asOf !== undefined && until < asOf);
}

/** 信用额度 of a customer in 元, and the row that gives it. */
export interface GivenLimit {
  readonly form: string;
  readonly field: 'limit' | 'after';
  readonly row: FormRow;
  readonly amount: number;
}

function given(form: string, field: GivenLimit['field'], row: FormRow | undefined): GivenLimit | undefined {
  const amount = row?.number(field);
  return amount === undefined ? undefined : { form, field, row: row!, amount };
}

/**
 * The limit of a customer that is in force: of the latest change that holds, else of the latest limit that was set.
 * @param of  the customer's rows of a form
 * @returns undefined where neither form has the customer
 */
export function limitAmong(of: (form: string) => readonly FormRow[], context: FormContext): GivenLimit | undefined {
  const set = latestBy(of(LIMIT), DATED[LIMIT]);
  const since = set?.day(DATED[LIMIT]) ?? -Infinity;
  const changes = of(LIMIT_CHANGE).filter((one) => holds(one, since, context));
  return given(LIMIT_CHANGE, 'after', latestBy(changes, 'changedOn')) ?? given(LIMIT, 'limit', set);
}

/** The same of a row's customer. */
export const limitInForce = (row: FormRow, context: FormContext): GivenLimit | undefined =>
  limitAmong((form) => ofSameCustomer(form, row, context), context);

/** The limit that a row is to repeat. The card of an earlier year says what the limit was then. */
export function limitToRepeat(row: FormRow, context: FormContext): GivenLimit | undefined {
  const [year, { asOf }] = [row.number('year'), context];
  const isPast = year !== undefined && asOf !== undefined && year < monthOf(asOf, context.book.values).year;
  return isPast ? undefined : limitInForce(row, context);
}

const GIVEN_AS = {
  limit: { zh: '信用额度', en: 'Credit limit' },
  after: { zh: '变更后额度', en: 'Limit after' },
} as const;

/** 信用额度 repeated from where it was set, or last changed. */
export const currentLimit: Derivation = {
  words: {
    zh: `《${titleOf(LIMIT).zh}》核定、《${titleOf(LIMIT_CHANGE).zh}》变更后的现行额度`,
    en: `the limit in force, as “${titleOf(LIMIT).en}” sets it or “${titleOf(LIMIT_CHANGE).en}” changes it`,
  },
  from: [
    'customerId',
    'customerName',
    `${LIMIT}.limit`,
    `${LIMIT}.effectiveOn`,
    `${LIMIT_CHANGE}.after`,
    `${LIMIT_CHANGE}.changedOn`,
    `${LIMIT_CHANGE}.until`,
  ],
  derive(row, context) {
    const now = limitToRepeat(row, context);
    return (
      now && ruled(now.amount, because(carriedWords.carried({ form: titleOf(now.form), label: GIVEN_AS[now.field] })))
    );
  },
};

/** 可用额度 = 信用额度 − 应收余额; below 0 where more is owed. @param limit  the field of the limit */
export const availableCredit = (limit: string): Derivation =>
  difference(limit, 'receivable', { zh: '信用额度 − 应收余额', en: 'limit − receivables' }, ({ whole, part }) =>
    words.available({ limit: whole, owed: part }),
  );

/** 复审日期: as many months after a day as the rules review a credit file. */
export const reviewOn = (from: string): Derivation => ({
  words: { zh: '评定之日加规则规定的复审月数', en: 'the day of the assessment plus the months of the rules' },
  from: [from],
  derive(row, context) {
    const on = row.day(from);
    const months = context.book.values.forms.keeping.reviewMonths;
    return on === undefined
      ? undefined
      : ruled(
          monthsBefore(on, -months),
          because(words.review({ on: formatDay(on), months }), 'forms.keeping.reviewMonths'),
        );
  },
  native: (at) => `IF(ISNUMBER(${at.cell(from)}),EDATE(${at.cell(from)},${at.rule('forms.keeping.reviewMonths')}),"")`,
});
