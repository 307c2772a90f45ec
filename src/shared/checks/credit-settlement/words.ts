import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '结算方式合乎资信等级', en: 'Settlement agrees with the credit grade' },
  failure: { zh: '结算方式比资信等级允许的宽', en: 'Settlement is easier than the credit grade allows' },
  why: {
    zh: '教材只许资信A级赊销，D级坚决先款后货；给失信客户月结，货款多半收不回。',
    en: 'The text lets grade A alone buy on account and insists on payment first from grade D.',
  },
};

export const words = defineWords('credit-settlement', {
  byGrade: {
    zh: '{customer}是{grade}，应{policy}，这里是{settlement}。',
    en: '{customer} has {grade}: {policy}. “{settlement}” stands here.',
  },
  byType: {
    zh: '{customer}是{type}客户，应{policy}，这里是{settlement}。',
    en: '{customer} is of the type “{type}”: {policy}. “{settlement}” stands here.',
  },
});
