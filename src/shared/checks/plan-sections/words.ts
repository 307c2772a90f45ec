import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '服务方案的各部分齐全', en: 'Service plans have their sections' },
  failure: { zh: '有服务方案缺少部分', en: 'Service plans lack sections' },
  why: {
    zh: '教材规定万元以上客户的方案突出三部分，重点客户或大型合作项目的方案五部分都要详细撰写。',
    en: 'The text asks for three sections from 10 000 yuan a month on, and for all five for a major customer or project.',
  },
};

export const words = defineWords('plan-sections', {
  least: {
    zh: '{customer}的服务方案 {number} 没有写{sections}。',
    en: 'Service plan {number} of {customer} lacks {sections}.',
  },
  major: {
    zh: '{customer}是重点客户或大型合作项目，服务方案 {number} 要详细撰写，没有写{sections}。',
    en: '{customer} is a major customer or project, so service plan {number} is written in full; it lacks {sections}.',
  },
});
