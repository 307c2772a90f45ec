import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '资信等级不高于信用类别的上限', en: 'Credit grades are within what the type allows' },
  failure: { zh: '资信等级高于信用类别的上限', en: 'Credit grades are above what the type allows' },
  why: {
    zh: '信用不良的客户不论得多少分，等级都有上限；评高了，等于替他担保。',
    en: 'A customer of bad credit has a grade at most, whatever its score; above it the courier stands surety for it.',
  },
};

export const words = defineWords('grade-capped', {
  above: {
    zh: '{customer}是{type}客户，资信等级不高于{cap}，这里是{grade}。',
    en: '{customer} is of the type “{type}”, with {cap} at most; {grade} stands here.',
  },
  lower: { zh: '改为“{now}”，即该类别的上限', en: 'Change to “{now}”, the most that the type allows' },
});
