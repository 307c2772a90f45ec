import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '各表写的客户专管员是同一人', en: 'All forms name the same account owner' },
  failure: { zh: '各表写的客户专管员不是同一人', en: 'Forms name different account owners' },
  why: {
    zh: '走访、投诉和催款都按专管员分派；各表写的人不同，事情不是两个人做，就是没有人做。',
    en: 'Visits, complaints and collections are given to the owner; where forms differ, two people do a thing or nobody does.',
  },
};

export const words = defineWords('owner-differs', {
  changed: {
    zh: '{customer}自 {on} 起由{now}专管（{at}），这里是{owner}。照动态表改这里；后来又换过人的，在动态表补填一行。',
    en: '{customer} has been looked after by {now} since {on} ({at}); {owner} stands here. Change it, or enter the later change of owner that is missing.',
  },
  older: {
    zh: '{customer}的客户专管员在{at}（{on}）是{now}，这里是{owner}。那里较新，核对后改这里；换过人而没有填《客户专管员动态表》的，补填一行。',
    en: '{customer} is looked after by {now} in {at} ({on}); {owner} stands here. That is newer: look, and change this one, or enter the change of owner that is missing.',
  },
  newer: {
    zh: '{customer}的客户专管员在{at}（{on}）是{now}，这里（{since}）是{owner}。这里较新：换过人的，在《客户专管员动态表》补填一行并改那里；没有换的，改这里。',
    en: '{customer} is looked after by {now} in {at} ({on}); {owner} stands here ({since}). This is newer: if the owner changed, enter the change and correct the other; if not, change this one.',
  },
  undated: {
    zh: '{customer}的客户专管员在{at}是{now}，这里是{owner}。没有日期可比：问清现在由谁专管，改写错的一处。',
    en: '{customer} is looked after by {now} in {at}; {owner} stands here. No day says which is newer: find out who it is, and correct the other.',
  },
  asThere: { zh: '改为“{now}”', en: 'Change to “{now}”' },
  asHere: { zh: '{at} 改为“{owner}”', en: 'Change {at} to “{owner}”' },
});
