import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '交往记录都及时录入', en: 'Contacts are entered in time' },
  failure: { zh: '有交往记录没有及时录入', en: 'Contacts are entered late' },
  why: {
    zh: '教材要求实时填写大客户交往表；隔久了再补，承诺和意见就记不全了。',
    en: 'The text asks for the contact log in real time; days later promises and opinions are forgotten.',
  },
};

export const words = defineWords('late-entry', {
  late: {
    zh: '{date} 的交往到 {entered} 才录入，晚了{late}天（应在{days}天内）。',
    en: 'The contact of {date} was entered on {entered}, {late} day(s) late (within {days} is in time).',
  },
});
