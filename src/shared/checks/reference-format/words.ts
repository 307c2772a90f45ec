import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '客户编号和快件单号的写法正确', en: 'Customer and waybill numbers are well formed' },
  failure: { zh: '有编号或单号的写法不对', en: 'Customer or waybill numbers are not well formed' },
  why: {
    zh: '写法不对的编号在别的表里找不到，也查不到快件。',
    en: 'A number that is not well formed finds nothing in other forms, and no parcel.',
  },
};

export const words = defineWords('reference-format', {
  form: {
    zh: '“{field}”的“{found}”不合规定的写法，应如 {example}。',
    en: '“{field}”: “{found}” is not written as it should be, for instance {example}.',
  },
});
