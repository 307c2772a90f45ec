import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '设定表的专管员是最近一次变动后的人', en: 'The owner of an account is the one of the latest change' },
  failure: {
    zh: '设定表的专管员与最近一次变动不符',
    en: 'The owner of an account is not the one of the latest change',
  },
  why: {
    zh: '专管员变动要填动态表；两张表写的人不同，客户有事不知道找谁。',
    en: 'A change of owner is put on its form; where the two forms name different people, nobody knows who looks after the customer.',
  },
};

export const words = defineWords('owner-current', {
  differs: {
    zh: '{customer}自 {on} 起由{now}专管（见《客户专管员动态表》），这里仍写{owner}。',
    en: '{customer} has been looked after by {now} since {on} (changes of owner); {owner} stands here.',
  },
  newer: {
    zh: '{customer}自 {on} 起由{now}专管（见《客户专管员动态表》），这里 {setOn} 设定的是{owner}，日期较新。换过人的在动态表补填一行；没有换的改这里。',
    en: '{customer} has been looked after by {now} since {on} (changes of owner); {owner} was set here on {setOn}, which is newer. If the owner changed, enter the change; if not, correct this one.',
  },
  undated: {
    zh: '{customer}已由{now}专管（见《客户专管员动态表》），这里仍写{owner}。',
    en: '{customer} is looked after by {now} (changes of owner); {owner} stands here.',
  },
  asThere: { zh: '改为“{now}”，与动态表一致', en: 'Change to “{now}”, as in the changes of owner' },
});
