import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '同一件投诉的客户姓名处处一致', en: 'A case has the same customer in every form' },
  failure: { zh: '同一件投诉的客户姓名不一致', en: 'The customer of a case differs between the forms' },
  why: {
    zh: '姓名不一致，要么写错了字，要么编号接错了件。',
    en: 'Either the name is mistyped, or the number leads to somebody else’s case.',
  },
};

export const words = defineWords('customer-name-differs', {
  differs: {
    zh: '{number} 的客户这里是“{found}”，登记表里是“{registered}”。',
    en: 'The customer of {number} is “{found}” here and “{registered}” in the registration.',
  },
  asRegistered: { zh: '改为登记表里的“{now}”', en: 'Change to “{now}”, as registered' },
});
