import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '客户编号与客户名称处处相符', en: 'Customer numbers and names go together everywhere' },
  failure: { zh: '同一客户编号有不同的名称', en: 'A customer number goes with different names' },
  why: {
    zh: '编号与名称对不上，走访、投诉和金额就会记到别人头上。',
    en: 'When number and name disagree, visits, complaints and revenue are put down to somebody else.',
  },
};

export const words = defineWords('customer-mismatch', {
  differs: {
    zh: '{id} 这里是“{found}”，在{first}是“{name}”。请核对是编号错了还是名称错了。',
    en: '{id} is “{found}” here and “{name}” in {first}. Find out whether the number or the name is wrong.',
  },
  asThere: { zh: '名称改为“{now}”', en: 'Change the name to “{now}”' },
});
