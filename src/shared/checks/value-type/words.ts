import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '数字、日期、是否栏填的都读得懂', en: 'Numbers, dates and yes-or-no cells can be read' },
  failure: { zh: '有的数字、日期或是否栏读不懂', en: 'Some numbers, dates or yes-or-no cells cannot be read' },
  why: {
    zh: '读不懂的内容不会计入合计、期限和统计，等于没填。',
    en: 'What cannot be read is left out of sums, deadlines and statistics, as if it were blank.',
  },
};

export const words = defineWords('value-type', {
  notWhole: {
    zh: '“{field}”应是整数，实际是“{found}”。',
    en: '“{field}” must be a whole number, found “{found}”.',
  },
  dateInNumber: {
    zh: '“{field}”应是数字，单元格里却是日期（{found}）：请把格式改为数值后核对。',
    en: '“{field}” must be a number, but the cell holds a date ({found}). Change its format and check the number.',
  },
  noTime: {
    zh: '“{field}”的“{found}”日期之后的时间不对，应如 2026-03-05 14:30。',
    en: '“{field}”: in “{found}” the time behind the day is wrong; write 2026-03-05 14:30.',
  },
  yesNo: {
    zh: '“{field}”应填“是”或“否”，实际是“{found}”。',
    en: '“{field}” is answered with yes or no, found “{found}”.',
  },
});
