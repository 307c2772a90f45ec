import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '编号、单号、电话按文本存放', en: 'Identifiers and phone numbers are stored as text' },
  failure: { zh: '有编号、单号或电话按数字存放', en: 'Identifiers or phone numbers are stored as numbers' },
  why: {
    zh: '按数字存放会丢掉开头的0，加长后会变成科学计数，也无法与文本编号匹配。',
    en: 'As a number it loses leading zeros, turns into 1.2E+14 when it grows, and does not match the same number as text.',
  },
};

export const words = defineWords('identifier-as-number', {
  number: {
    zh: '“{field}”的 {found} 按数字存放，应是文本。如果原来以0开头，请补上。',
    en: '“{field}”: {found} is stored as a number and should be text. If it began with 0, put the 0 back.',
  },
});
