import type { Text } from '../../shared/text/lang';

/** Headings of what the commands about key accounts show. */
export const labels = {
  visits: { zh: '走访日程', en: 'Schedule of visits' },
  noVisits: { zh: '这个月没有要排的走访和电话。', en: 'The month asks for no visits or calls.' },
  why: { zh: '依据', en: 'Why' },
  source: { zh: '出处', en: 'Source' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Text>;
