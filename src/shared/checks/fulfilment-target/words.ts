import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同都按约履行', en: 'Contracts are fulfilled' },
  failure: { zh: '有合同没有全部按约履行', en: 'Contracts were not fulfilled in full' },
  why: {
    zh: '教材把100%的合同履约率列为大客户满意度管理的基础工作。',
    en: 'The text makes 100 % fulfilment the foundation of key-account satisfaction.',
  },
};

export const words = defineWords('fulfilment-target', {
  below: {
    zh: '{customer}应履约{due}单，合格{done}单，履约率{rate}，目标是{target}。',
    en: '{customer}: {done} of {due} order(s) fulfilled, {rate}; the target is {target}.',
  },
});
