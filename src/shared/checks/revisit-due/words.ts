import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '回访按计划完成并及时报告', en: 'Revisits are made as planned and reported in time' },
  failure: {
    zh: '有回访没有按计划完成或没有及时报告',
    en: 'Revisits were not made as planned or not reported in time',
  },
  why: {
    zh: '公开的回访制度要求按计划回访、次日写报告；计划了不去，报告拖着不写，回访就成了空话。',
    en: 'Public revisit rules ask for the revisit as planned and the report the next day; without both the plan is empty.',
  },
};

export const words = defineWords('revisit-due', {
  missed: {
    zh: '{number}（{customer}）计划 {planned} 回访，到 {asOf} 没有回访记录。',
    en: '{number} ({customer}) was planned for {planned}; by {asOf} there is no record of it.',
  },
  late: {
    zh: '{number}（{customer}）{on} 回访，到 {reported} 才报告，应在{days}天内。',
    en: '{number} ({customer}) was made on {on} and reported on {reported}; {days} day(s) (is|are) allowed.',
  },
  unreported: {
    zh: '{number}（{customer}）{on} 回访，到 {asOf} 没有报告，应在{days}天内。',
    en: '{number} ({customer}) was made on {on}; by {asOf} there is no report, and {days} day(s) (is|are) allowed.',
  },
});
