import { defineWords } from '../../text/message';

export const words = defineWords('relationship', {
  role: { zh: '我方在大客户处是{role}', en: 'our place with the account is: {role}' },
  suggests: {
    zh: '对应{stage}，请对照该阶段的特点确认',
    en: 'which suggests {stage}; compare its features and confirm',
  },
  stage: { zh: '现处{stage}：{definition}', en: 'the relation is at {stage}: {definition}' },
  goal: { zh: '目标是{goal}', en: 'the goal is: {goal}' },
  next: { zh: '做到了就进入{stage}', en: 'once it is reached comes {stage}' },
  highest: { zh: '已是最高阶段，着力保持', en: 'this is the highest stage: keep it' },
  interrupted: {
    zh: '{stage}不在递进的四个阶段之内，没有下一阶段。请先分清原因可控还是不可控，按{phases}处理，恢复后再定阶段。',
    en: '“{stage}” is none of the four stages that follow each other, so none comes next. Tell first whether the cause is controllable, go by {phases}, and set the stage anew when the relation is restored.',
  },
});
