import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '交往记录没有重复', en: 'No contact is logged twice' },
  failure: { zh: '有交往记录疑似重复', en: 'Contacts may be logged twice' },
  why: {
    zh: '同一次走访记两遍，走访完成率就虚高了。',
    en: 'A visit logged twice makes the quota look better than it is.',
  },
};

export const words = defineWords('duplicate-contact', {
  twice: {
    zh: '与{first}同一天、同一客户、同一方式、同样的我方人员。如果是同一次，请删去一行。',
    en: 'The same day, customer, channel and people on our side as in {first}. If it is the same contact, delete one of the rows.',
  },
});
