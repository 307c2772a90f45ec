import type { Parameter } from '../types';

export const gradeParameter: Parameter = {
  name: { en: 'grade', zh: '资信等级' },
  description: { zh: '资信等级（资信A级至资信D级），一格或一列', en: 'Credit grade (A to D), a cell or a column' },
  kind: 'each',
};

export const typeParameter: Parameter = {
  name: { en: 'type', zh: '信用类别' },
  description: {
    zh: '守信、警示、失信或严重失信；省略为守信',
    en: 'Trustworthy, warned, defaulting or seriously defaulting; trustworthy where omitted',
  },
  kind: 'each',
  optional: true,
};
