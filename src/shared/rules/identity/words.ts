import { defineWords } from '../../text/message';

export const words = defineWords('identity', {
  codeLength: {
    zh: '“{found}”有{is}位，统一社会信用代码应是{length}位。',
    en: '“{found}” has {is} character(s); a unified social credit identifier has {length}.',
  },
  codeCharacter: {
    zh: '“{found}”第{position}位是“{char}”，统一社会信用代码里没有这个字符（不用 I、O、S、V、Z，常与 1、0、5 混淆）。',
    en: 'Position {position} of “{found}” is “{char}”, which never stands in a unified social credit identifier (I, O, S, V and Z are not used; they are often mistaken for 1, 0 and 5).',
  },
  codeCheck: {
    zh: '“{found}”的第{position}位校验码是“{last}”，按前面各位应是“{expected}”：多半抄错了一位。',
    en: 'The check character of “{found}” (position {position}) is “{last}”; the others demand “{expected}”. A character was most likely copied wrongly.',
  },
  codeFits: { zh: '校验码{expected}与其余各位相符', en: 'the check character {expected} fits the others' },
  organisationCheck: {
    zh: '第{from}至{to}位“{found}”（主体标识码）的末位是“{last}”，按组织机构代码的算法应是“{expected}”。',
    en: 'The organisation code “{found}” (positions {from} to {to}) ends in “{last}”; its own rule demands “{expected}”.',
  },
  citizenLength: {
    zh: '身份号码应是{length}位，这里是{is}位。',
    en: 'A citizen identification number has {length} character(s), this one {is}.',
  },
  citizenCharacter: {
    zh: '身份号码的前{digits}位应全是数字。',
    en: 'The first {digits} positions of a citizen identification number are digits.',
  },
  citizenBirth: {
    zh: '身份号码第{from}至{to}位是出生日期，“{found}”不是一个日子。',
    en: 'Positions {from} to {to} of a citizen identification number are the date of birth; “{found}” is not a day.',
  },
  citizenCheck: {
    zh: '身份号码第{position}位校验码是“{last}”，按前面各位应是“{expected}”。',
    en: 'The check character (position {position}) is “{last}”; the others demand “{expected}”.',
  },
  noPhone: {
    zh: '“{found}”不像电话号码：手机为11位，固定电话带区号（如 020-88886666），也可填400、800或服务热线。',
    en: '“{found}” is not a phone number: a mobile number has 11 digits, a landline its area code (020-88886666); 400, 800 and service numbers are fine.',
  },
  besidePhone: {
    zh: '“{found}”除电话号码外还有文字，请只填号码，姓名填在联系人一栏。',
    en: '“{found}” holds words beside the phone number. Leave the number alone, and put the name into its own column.',
  },
  isPhone: { zh: '符合电话号码的写法', en: 'written like a phone number' },
});
