import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '大写总价与总价一致', en: 'The total in capitals is the total' },
  failure: { zh: '大写总价与总价不一致', en: 'The total in capitals is not the total' },
  why: {
    zh: '大写与小写不一致时，招标人多以大写为准，写错一个字就是另一个报价。',
    en: 'Where the two differ the one in capitals usually holds, and one wrong character is another quotation.',
  },
};

export const words = defineWords('capital-total', {
  differs: {
    zh: '大写是“{capital}”，总价是{total}元，应写“{expected}”。',
    en: 'The capitals say “{capital}” and the total is {total} yuan, which is “{expected}”.',
  },
  spelled: { zh: '改为“{expected}”', en: 'Change to “{expected}”' },
});
