/** A check that finds nothing on the sample: why that is known without asking it, and the workbook in which something is planted for it. */
export interface Clean {
  readonly id: string;
  readonly why: string;
  readonly planted: 'company-broken.xlsx' | 'complaints-broken.xlsx';
}

const group = (planted: Clean['planted'], why: string, ...ids: readonly string[]): readonly Clean[] =>
  ids.map((id) => ({ id, why, planted }));

/** Checks that have something to look at and nothing to find. */
export const CLEAN: readonly Clean[] = [
  ...group(
    'complaints-broken.xlsx',
    'the script writes each form under its own labels, one row a line: nothing merged, hidden or added up',
    'missing-column',
    'merged-cells',
    'hidden-rows',
    'total-inside',
  ),
  ...group(
    'complaints-broken.xlsx',
    'the script writes numbers as numbers, days as days and names of numbers as texts',
    'cell-error',
    'value-type',
    'number-as-text',
    'date-as-text',
    'year-as-date',
    'precision-lost',
    'identifier-as-number',
  ),
  ...group(
    'complaints-broken.xlsx',
    'texts and choices are written as the forms spell them',
    'stray-blanks',
    'full-width',
    'unknown-choice',
    'choice-spelling',
    'letter-kind',
    'letter-column',
    'reference-format',
    'case-number-pattern',
  ),
  ...group(
    'complaints-broken.xlsx',
    'codes carry the two check characters and phones eleven digits; nobody’s citizen number is kept',
    'phone-number',
    'credit-code',
    'credit-code-organisation',
    'credit-code-owner',
    'needless-citizen-number',
  ),
  ...group(
    'complaints-broken.xlsx',
    'amounts stand in the unit of their label, within the bounds of their field',
    'out-of-range',
    'wan-or-yuan',
    'frequency-amount',
  ),
  ...group(
    'complaints-broken.xlsx',
    'nothing is dated after the last day, and what ends does so after it began',
    'future-date',
    'date-order',
    'validity-order',
    'case-date-order',
    'complaint-expired',
  ),
  ...group(
    'complaints-broken.xlsx',
    'numbers count on from one, by the day; every customer and every case stands there once',
    'case-number-date',
    'duplicate-number',
    'duplicate-customer',
    'case-rows',
  ),
  ...group(
    'complaints-broken.xlsx',
    'targets are those by which the script chose the levels, and contents say more than ten characters',
    'level-threshold',
    'short-content',
  ),
  ...group(
    'complaints-broken.xlsx',
    'sheets about one case or customer are written from one record',
    'customer-mismatch',
    'unknown-case',
    'customer-name-differs',
    'closed-incomplete',
    'loss-total',
    'improvement-missing',
    'stale-derived',
  ),
  ...group(
    'company-broken.xlsx',
    'numbers that point elsewhere are taken from there',
    'unknown-reference',
    'approved-appointment',
    'owner-chain',
    'owner-current',
    'owner-differs',
    'member-admission',
  ),
  ...group(
    'company-broken.xlsx',
    'files are twenty days old, and grades three months at most',
    'file-stale',
    'review-overdue',
  ),
  ...group(
    'company-broken.xlsx',
    'limits are a month’s income rounded down, and changes start from them',
    'limit-policy',
    'limit-change',
  ),
  ...group(
    'company-broken.xlsx',
    'every contract was signed before its year with all its parts, safety agreement among them; the tender is written over two weeks before its deadline, and its total is spelled by the script’s pattern',
    'paper-parties',
    'paper-parts',
    'paper-order',
    'contract-signed',
    'tender-due',
    'safety-agreement',
    'capital-total',
  ),
  ...group(
    'company-broken.xlsx',
    'leads are looked through on their day, plans have the sections that they must have, parcels are followed day by day, parts are less than the whole',
    'lead-review',
    'plan-sections',
    'tracking-days',
    'part-of-whole',
  ),
  ...group('company-broken.xlsx', 'the data sheets have one pattern of shares: 60, 25 and 15 %', 'rival-shares'),
  ...group(
    'company-broken.xlsx',
    'forty answers a quarter, tried out and asked by class; appeals answered within fifteen days',
    'few-answers',
    'survey-misconceptions',
    'appeal-answer',
  ),
];

/** Checks that have nothing to look at on the sample. */
export const NOT_THERE: readonly Clean[] = [
  ...group('complaints-broken.xlsx', 'the sample holds no formula of the add-in', 'add-in-formula'),
  ...group('complaints-broken.xlsx', 'nobody’s citizen number is kept', 'citizen-number'),
  ...group('complaints-broken.xlsx', 'shares are left to Fill', 'share-total'),
];
