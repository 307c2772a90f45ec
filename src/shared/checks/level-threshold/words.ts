import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '年收入目标达到所设级别的下限', en: 'Income targets reach the least of their level' },
  failure: { zh: '年收入目标低于所设级别的下限', en: 'Income targets are below the least of their level' },
  why: {
    zh: '级别以年收入目标为依据；目标不够还按高级别走访，成本收不回来。',
    en: 'The level rests on the target; visits of a higher level for a lower target do not pay.',
  },
};

export const words = defineWords('level-threshold', {
  below: {
    zh: '年收入目标 {target} 万元，低于{level}的下限 {least} 万元。',
    en: 'The annual income target, {target} (10 000 yuan), is below the least of {level}, {least}.',
  },
  notSet: {
    zh: '大客户级别的下限还没有设定（教材原文为“xxx万元”），无法判断。请在规则里填 tier.level.minAnnualWan。',
    en: 'The least targets of the levels are not set (the text leaves them as “xxx”). Fill in tier.level.minAnnualWan in the rules.',
  },
});
