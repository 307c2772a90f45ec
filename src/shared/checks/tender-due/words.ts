import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '投标书在截止日期前递交', en: 'Tenders are handed in before their deadline' },
  failure: { zh: '有投标书到了截止日期还没有递交', en: 'Tenders are due that were not handed in' },
  why: {
    zh: '过了截止时间递交的投标书会被拒收，此前的工作全部作废。',
    en: 'A tender that comes after its deadline is refused, and all the work on it is lost.',
  },
};

export const words = defineWords('tender-due', {
  late: {
    zh: '投标书 {number} 应在 {due} 前递交，截至 {asOf} 没有递交日期。',
    en: 'Tender {number} was due on {due} and has no day of handing in by {asOf}.',
  },
  soon: {
    zh: '投标书 {number} 在 {due} 截止，还有{days}天，没有递交。',
    en: 'Tender {number} is due on {due}, in {days} day(s), and was not handed in.',
  },
});
