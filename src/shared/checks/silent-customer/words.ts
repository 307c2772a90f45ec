import { defineWords } from '../../text/message';

export const about = {
  title: {
    zh: '长期没有业务的客户已预警或列为流失',
    en: 'Customers without business for long are warned of or listed as lost',
  },
  failure: { zh: '有客户长期没有业务而无人预警', en: 'Customers have had no business for long, and nobody warned' },
  why: {
    zh: '“合作多年的客户最近几个月都没有业务往来”是教材列举的流失情形；早一个月发现，多一分挽回的可能。',
    en: 'A customer of years that has been silent for months is one of the text’s ways of being lost; seen early it may be won back.',
  },
};

export const words = defineWords('silent-customer', {
  silent: {
    zh: '{customer}最后一次业务是 {last}，到 {asOf} 已超过{months}个月，《大客户月度预警单》和《流失客户分析与恢复表》里都没有。',
    en: '{customer} had its last business on {last}, more than {months} month(s) before {asOf}, and is neither among the warnings nor among the lost customers.',
  },
});
