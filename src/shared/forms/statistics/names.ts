import type { Term } from '../../rulebook/leaf';
import type { RuleValues } from '../../rulebook/book';
import type { Dimension } from '../../rules/complaint/statistics';
import type { ComplaintStatus } from '../../rules/complaint/status';
import type { Lang, Text } from '../../text/lang';

/** What the complaints are split by. */
export const DIMENSION_NAMES: Readonly<Record<Dimension, Text>> = {
  month: { zh: '月份', en: 'Month' },
  reason: { zh: '投诉理由', en: 'Reason' },
  link: { zh: '发生环节', en: 'Link' },
  person: { zh: '责任人', en: 'Person responsible' },
  level: { zh: '客户级别', en: 'Account level' },
};

const NOT_GIVEN: Readonly<Record<Exclude<Dimension, 'month'>, Text>> = {
  reason: { zh: '未填', en: 'Not given' },
  link: { zh: '未查明', en: 'Not established' },
  person: { zh: '未填', en: 'Not given' },
  level: { zh: '非大客户或未填', en: 'No key account or not given' },
};

function termsOf(dimension: Dimension, rules: RuleValues): readonly Term[] {
  switch (dimension) {
    case 'reason':
      return rules.complaint.reasons;
    case 'link':
      return rules.complaint.links;
    case 'level':
      return [...rules.tier.level.names, ...rules.tier.level.none];
    case 'month':
    case 'person':
      return [];
  }
}

/** A key of the statistics as people read it: 延误, 中转, A级; a month or a person as it is. */
export function nameOfKey(dimension: Dimension, key: string, rules: RuleValues, lang: Lang): string {
  if (key === '' && dimension !== 'month') return NOT_GIVEN[dimension][lang];
  return termsOf(dimension, rules).find(({ code }) => code === key)?.[lang] ?? key;
}

/** A status as people read it. */
export function nameOfStatus(status: ComplaintStatus | '', rules: RuleValues, lang: Lang): string {
  if (status === '') return { zh: '尚未处理（未给截止日）', en: 'Not handled (no reference date)' }[lang];
  return rules.complaint.statuses.find(({ code }) => code === status)![lang];
}
