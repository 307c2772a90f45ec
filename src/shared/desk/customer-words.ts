import type { Text } from '../text/lang';

/** What the page of one customer is headed by, on a screen and on a sheet. */
export const customerLabels = {
  sheet: { zh: '客户', en: 'Customer' },
  asOf: { zh: '截止日', en: 'As of' },
  ruleBook: { zh: '规则手册', en: 'Rule book' },
  facts: { zh: '情况', en: 'How it stands' },
  item: { zh: '项目', en: 'Item' },
  content: { zh: '内容', en: 'Content' },
  warnings: { zh: '预警', en: 'Warnings' },
  trigger: { zh: '触发原因', en: 'Trigger' },
  finding: { zh: '查明', en: 'Found' },
  measure: { zh: '措施', en: 'Measure' },
  actions: { zh: '接下来要做的事', en: 'What to do next' },
  what: { zh: '事项', en: 'What' },
  dueOn: { zh: '期限', en: 'Due' },
  who: { zh: '负责人', en: 'By' },
  why: { zh: '依据', en: 'Why' },
  none: { zh: '无', en: 'none' },
  notLookedAt: { zh: '没有截止日，没有查看', en: 'Not looked at: there is no reference date' },
} as const satisfies Record<string, Text>;
