import type { ContactKind } from '../../shared/rules/visit';
import type { Inputs } from '../inputs';
import type { Parameter } from '../types';

const KINDS = {
  visit: ['走访', '拜访', '回访', 'visit'],
  call: ['电话', 'call', 'phone'],
} as const;

export const levelParameter: Parameter = {
  name: { en: 'level', zh: '大客户级别' },
  description: { zh: '大客户级别（A级至D级），一格或一列', en: 'Key-account level (A to D), a cell or a column' },
  kind: 'each',
};

export const kindParameter: Parameter = {
  name: { en: 'kind', zh: '类型' },
  description: { zh: '“走访”或“电话”；省略时两列都给', en: '“visit” or “call”; both, in two columns, where omitted' },
  kind: 'one',
  optional: true,
};

export const periodParameters: readonly Parameter[] = [
  {
    name: { en: 'month_or_from', zh: '月份或起始日' },
    description: {
      zh: '月份（2025-06、202506、2025年6月）或起始日期；省略时取 period.asOf 所在月',
      en: 'A month (2025-06, 202506) or the first day; the month of period.asOf where omitted',
    },
    kind: 'one',
    optional: true,
  },
  {
    name: { en: 'to', zh: '截止日期' },
    description: { zh: '截止月份或日期；省略时只算一个月', en: 'The last month or day; one month where omitted' },
    kind: 'one',
    optional: true,
  },
];

/** The kinds asked for: one, or both. */
export function kindsOf(inputs: Inputs): readonly ContactKind[] {
  const kind = inputs.choice('kind', KINDS);
  return kind === undefined ? ['visit', 'call'] : [kind];
}
