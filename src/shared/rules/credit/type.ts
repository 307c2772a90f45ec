import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { listed } from '../../text/list';
import { type Answer, because, refuse, ruled } from '../answer';
import type { CreditType } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { words } from './words';

/** What a customer's credit file says: entries of 提示信息 (adverse records) and 警示信息 (penalties), and the longest delay. */
export interface CreditRecord {
  readonly adverse: number;
  readonly penalties: number;
  readonly overdueDays: number;
}

const COUNTS = ['adverse', 'penalties', 'overdueDays'] as const;
const NAMES: Readonly<Record<(typeof COUNTS)[number], Text>> = {
  adverse: { zh: '提示信息', en: 'adverse records' },
  penalties: { zh: '警示信息', en: 'penalties' },
  overdueDays: { zh: '逾期天数', en: 'days overdue' },
};

/** 信用类别: 守信, or the worst of 警示, 失信, 严重失信 of which any one start is reached. */
export function creditType(record: CreditRecord, rules: RuleValues): Answer<CreditType> {
  for (const count of COUNTS) if (!(record[count] >= 0)) return refuse(words.counts({ found: record[count] }));
  const { seriousFrom, defaultFrom, warnedFrom } = rules.credit.type;
  const facts = because(words.type({ ...record }));
  const steps = [
    { type: 'K-B3', from: seriousFrom, path: 'credit.type.seriousFrom' },
    { type: 'K-B2', from: defaultFrom, path: 'credit.type.defaultFrom' },
    { type: 'K-B1', from: warnedFrom, path: 'credit.type.warnedFrom' },
  ] as const;
  for (const { type, from, path } of steps) {
    const reached = COUNTS.filter((count) => record[count] >= from[count]);
    if (reached.length === 0) continue;
    const what = listed(
      reached.map((count) => ({
        zh: `${NAMES[count].zh}≥${from[count]}`,
        en: `${NAMES[count].en} ≥ ${from[count]}`,
      })),
    );
    return ruled<CreditType>(
      type,
      facts,
      because(words.typeReached({ type: nameLetter('creditType', type, rules), what }), path),
    );
  }
  const clean = words.typeClean({
    warned: nameLetter('creditType', 'K-B1', rules),
    type: nameLetter('creditType', 'K-A', rules),
  });
  return ruled<CreditType>('K-A', facts, because(clean, 'credit.type.warnedFrom'));
}
