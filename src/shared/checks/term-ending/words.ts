import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同和设定没有到期', en: 'Contracts and appointments have not run out' },
  failure: { zh: '有合同或设定已经到期或即将到期', en: 'Contracts or appointments have run out or soon will' },
  why: {
    zh: '合同到期没有续签，账期和价格就没有依据；设定过期，走访和优惠也没有依据。',
    en: 'Without a contract in force nothing says what prices and terms hold, without an appointment nothing says what is owed.',
  },
};

export const words = defineWords('term-ending', {
  ended: {
    zh: '{customer}的“{label}”是 {on}，到 {asOf} 已经过期{days}天，没有更新的一份。',
    en: '“{label}” of {customer} was {on}, {days} day(s) before {asOf}, and nothing newer is there.',
  },
  ending: {
    zh: '{customer}的“{label}”是 {on}，离 {asOf} 只有{days}天，应提前{notice}天通知续签。',
    en: '“{label}” of {customer} is {on}, {days} day(s) after {asOf}; renewal is to be raised {notice} day(s) before.',
  },
});
