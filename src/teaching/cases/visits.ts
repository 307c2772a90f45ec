import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import type { AccountLevel } from '../../shared/rules/letters/kinds';
import { nameLetter } from '../../shared/rules/letters/show';
import type { Text } from '../../shared/text/lang';
import { both, defineWords } from '../../shared/text/message';
import { byFunction, type Case, type Key, withNumbers } from '../case';

const words = defineWords('case-visits', {
  gap: { zh: '应走访{owed}次，已走访{done}次', en: '{owed} visit(s) owed, {done} made' },
});

const MONTH = '2026-03';
type Row = readonly [id: string, level: Text, visits: number];

const level = (code: AccountLevel): Text => nameLetter('level', code, TEXTBOOK_RULES.values);
const rows: readonly Row[] = [
  ['KH201', level('L-A'), 2],
  ['KH202', level('L-B'), 2],
  ['KH203', level('L-C'), 0],
  ['KH204', level('L-D'), 0],
  ['KH205', level('L-A'), 4],
  ['KH206', level('L-B'), 0],
];

const quotaOf = ([, named]: Row, book: RuleBook): Key => byFunction('VISIT_QUOTA', [named, '走访', MONTH], book);

/** What is still owed; more than was owed owes nothing. */
function gapOf(row: Row, book: RuleBook): Key {
  const [owed, done] = [Number(quotaOf(row, book).value), row[2]];
  return {
    value: Math.max(0, owed - done),
    why: both(words.gap({ owed, done })),
  };
}

/** Visits owed and made in a month. */
export const visits: Case = {
  number: 3,
  title: { zh: '走访次数与欠访', en: 'Visits owed and short' },
  source: 'S2',
  task: [
    {
      zh: '“数据”表是6家大客户的级别和2026年3月已走访的次数。请写出当月应走访的次数和还欠的次数（走访多于应走访的，欠0次）。',
      en: 'The sheet of data has the level of 6 key accounts and the visits made in March 2026. Give the visits owed in the month and those still short (0 where more were made).',
    },
  ],
  header: [
    { zh: '客户编号', en: 'Customer no.' },
    { zh: '大客户级别', en: 'Level' },
    { zh: '已走访次数', en: 'Visits made' },
  ],
  rows,
  questions: withNumbers(
    rows.flatMap((row) => [
      {
        prompt: { zh: `${row[0]} 应走访次数`, en: `Visits owed to ${row[0]}` },
        kind: 'number' as const,
        path: 'visit.A.visitPerMonth' as const,
        key: (book: RuleBook) => quotaOf(row, book),
      },
      {
        prompt: { zh: `${row[0]} 还欠次数`, en: `Visits short for ${row[0]}` },
        kind: 'number' as const,
        path: 'visit.A.visitPerMonth' as const,
        key: (book: RuleBook) => gapOf(row, book),
      },
    ]),
  ),
};
