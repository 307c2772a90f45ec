import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '工作簿的规则与公司规则一致', en: 'The workbook’s rules are the company’s' },
  failure: { zh: '工作簿的规则与公司规则不同', en: 'The workbook’s rules differ from the company’s' },
  why: {
    zh: '两本工作簿按不同的规则算出的级别和期限不能放在一起比，改规则的人和看结果的人常常不是同一个。',
    en: 'Classes and deadlines by different rules cannot be compared, and whoever changed the rules is seldom the one who reads the results.',
  },
};

export const words = defineWords('rules-differ', {
  differs: {
    zh: '{path}（{label}）在这本工作簿里是 {own}，公司规则是 {company}。请确认是有意的。',
    en: '{path} ({label}) is {own} in this workbook and {company} in the company’s rules. Make sure that it is meant.',
  },
});
