export const about = {
  title: { zh: '电话号码的写法正确', en: 'Phone numbers are well formed' },
  failure: { zh: '有电话号码打不通', en: 'Phone numbers are not well formed' },
  why: {
    zh: '号码少一位就联系不上客户，答复期限照样在走。',
    en: 'With a digit missing the customer cannot be reached, and the deadline runs on.',
  },
};
