export const about = {
  title: {
    zh: '身份号码的校验位和出生日期正确',
    en: 'Citizen numbers have a real date of birth and the right check character',
  },
  failure: { zh: '有身份号码不正确', en: 'Citizen numbers are wrong' },
  why: {
    zh: '身份号码错一位就是另一个人。确有必要才登记，登记了就要准确。',
    en: 'One digit wrong is another person. Such a number is kept only where it is needed, and then it must be right.',
  },
};
