import type { RuleValues } from '../rulebook/book';
import type { Text } from '../text/lang';
import { defineWords, type Message } from '../text/message';
import { type DateFault, formatDay } from './date';

/** What can be wrong with one cell. */
export const words = defineWords('values', {
  notANumber: { zh: '{name}应是数字，实际是“{found}”。', en: '{name} must be a number, found “{found}”.' },
  cellError: {
    zh: '{name}所在单元格是错误值 {found}，请先改正它。',
    en: '{name} is the error {found}; correct that cell first.',
  },
  noDate: {
    zh: '{name}“{found}”不能识别为日期，可写 2025-03-05、2025/3/5 或 2025年3月5日。',
    en: '{name} “{found}” is not a date; write 2025-03-05, 2025/3/5 or 2025年3月5日.',
  },
  noSuchDay: {
    zh: '{name}“{found}”：没有这一天，请检查年、月、日。',
    en: '{name} “{found}”: there is no such day. Check year, month and day.',
  },
  yearAsDate: {
    zh: '{name}显示为 {shown}，其实是数字 {found}：像是把年份填进了日期格式的单元格，请填完整日期。',
    en: '{name} shows {shown} but is the number {found}: a year typed into a cell formatted as a date. Give the whole date.',
  },
  outOfRange: {
    zh: '{name}“{found}”不在合理范围（{from}年至{to}年）内，请检查。',
    en: '{name} “{found}” is out of the plausible range ({from} to {to}). Check it.',
  },
});

/** Why a cell is no date, in a sentence. */
export function dateFaultMessage(fault: DateFault, name: Text, value: string | number, rules: RuleValues): Message {
  const label = { name, found: String(value).trim() };
  switch (fault) {
    case 'noDate':
      return words.noDate(label);
    case 'noSuchDay':
      return words.noSuchDay(label);
    case 'yearAsDate':
      return words.yearAsDate({ ...label, shown: formatDay(Number(value)) });
    case 'outOfRange':
      return words.outOfRange({ ...label, from: String(rules.period.yearMin), to: String(rules.period.yearMax) });
  }
}
