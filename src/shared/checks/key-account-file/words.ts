import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '每位大客户都有档案、资料表和管理卡', en: 'Every key account has its file, data sheet and card' },
  failure: { zh: '有大客户没有档案、资料表或管理卡', en: 'Key accounts lack their file, data sheet or card' },
  why: {
    zh: '教材要求详细了解大客户的一切信息并及时填写；没有建档的大客户，换个人就没人清楚。',
    en: 'The text wants all that is known of a key account written down; one without a file is known to one person only.',
  },
};

export const words = defineWords('key-account-file', {
  missing: {
    zh: '{customer}已设定为大客户，没有{forms}。',
    en: '{customer} is a key account and has no {forms}.',
  },
});
