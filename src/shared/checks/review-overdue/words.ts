import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '资信按期复审', en: 'Credit is reviewed in time' },
  failure: { zh: '有客户的资信过了复审日期', en: 'The credit of customers is past its review' },
  why: {
    zh: '资信会变：公开办法按季度评定；过期的等级和额度，等于拿旧消息放账。',
    en: 'Credit changes, and published rules rate it every quarter; an old grade gives credit on old news.',
  },
};

export const words = defineWords('review-overdue', {
  overdue: {
    zh: '{customer}应于 {on} 复审，到 {asOf} 已过{late}天。',
    en: 'The credit of {customer} was to be reviewed on {on}, {late} day(s) before {asOf}.',
  },
});
