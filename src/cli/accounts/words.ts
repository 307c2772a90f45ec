import type { Text } from '../../shared/text/lang';

/** Headings of what the schedule of visits shows. */
export const labels = {
  visits: { zh: '走访日程', en: 'Schedule of visits' },
  noVisits: { zh: '这个月没有要排的走访和电话。', en: 'The month asks for no visits or calls.' },
} as const satisfies Record<string, Text>;
