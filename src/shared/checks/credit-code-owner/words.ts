import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '一个统一社会信用代码只属于一家单位', en: 'A credit identifier belongs to one organisation' },
  failure: {
    zh: '同一代码用在不同单位，或同一单位有不同代码',
    en: 'Organisations share a credit identifier, or one has several',
  },
  why: {
    zh: '代码是单位的唯一标识；抄错一个，两家的资信和欠款就会算到一起。',
    en: 'The identifier names one organisation; with a wrong one, credit and debts of two are taken together.',
  },
};

export const words = defineWords('credit-code-owner', {
  otherName: {
    zh: '{code} 在 {first} 是{other}的代码，这里用在{name}。',
    en: '{code} is the identifier of {other} in {first}; here it stands for {name}.',
  },
  otherCode: {
    zh: '{name}的代码在 {first} 是 {other}，这里是 {code}。',
    en: '{name} has the identifier {other} in {first}, and {code} here.',
  },
});
