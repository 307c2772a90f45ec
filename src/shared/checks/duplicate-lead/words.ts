import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '客户线索没有重复', en: 'No lead is listed twice' },
  failure: { zh: '有客户线索疑似重复', en: 'Leads may be listed twice' },
  why: {
    zh: '同一家客户记两条，收集数就虚高，还会有两个人先后上门。',
    en: 'A customer listed twice swells the count, and two people call on it.',
  },
};

export const words = defineWords('duplicate-lead', {
  address: {
    zh: '与{first}同名、同地址。如果是同一家，请并为一条。',
    en: 'The same name and address as {first}. If it is the same customer, make it one lead.',
  },
  phone: {
    zh: '与{first}的联系电话相同。如果是同一家，请并为一条。',
    en: 'The same phone as {first}. If it is the same customer, make it one lead.',
  },
});
