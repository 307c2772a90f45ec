import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '受理编号和处理编号各不相同', en: 'Case numbers and handling numbers are unique' },
  failure: { zh: '有受理编号或处理编号重复', en: 'Case numbers or handling numbers are used twice' },
  why: {
    zh: '两件投诉共用一个编号，调查、处理和统计就分不清是哪一件。',
    en: 'With one number for two cases nobody can tell which one an investigation or a result belongs to.',
  },
};

export const words = defineWords('duplicate-number', {
  twice: {
    zh: '“{field}”{number} 已在{first}用过，请给这一件另编一个号。',
    en: '“{field}” {number} is already used in {first}. Give this one another number.',
  },
});
