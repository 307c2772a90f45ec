import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '表里没有多余的身份号码', en: 'Forms hold no citizen numbers without need' },
  failure: { zh: '表里有不必登记的身份号码', en: 'Forms hold citizen numbers that they do not ask for' },
  why: {
    zh: '处理投诉用不到身份号码；个人信息只收最少够用的，多收的要有依据并能说明。',
    en: 'A complaint is handled without one. Personal data is kept only as far as it is needed, and what is kept beyond needs a reason.',
  },
};

export const words = defineWords('needless-citizen-number', {
  needless: {
    zh: '这里有一个身份号码，《{form}》不要求登记它。没有必要请删去；确有必要，请写明忽略的原因。',
    en: 'Here is a citizen identification number that “{form}” does not ask for. Remove it unless it is needed; if it is, ignore this with a reason.',
  },
});
