import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '超出权限的赔偿已经审批', en: 'Compensation above the authority is approved' },
  failure: { zh: '赔偿超出权限而没有审批', en: 'Compensation above the authority without approval' },
  why: {
    zh: '经办人不能做出超出自身职责范围的承诺，超出权限的赔偿要先审批。',
    en: 'Nobody promises more than his authority allows; a higher compensation is approved first.',
  },
};

export const words = defineWords('compensation-approval', {
  missing: {
    zh: '赔偿 {found} 元超出处理部门的权限 {limit} 元，“超权审批”没有填。',
    en: 'Compensation of {found} yuan is above the department’s authority of {limit} yuan, and “Approval above authority” is blank.',
  },
  notSet: {
    zh: '处理部门的赔偿权限还没有设定，无法判断。请在规则里填 complaint.compensation.authorityLimit。',
    en: 'The department’s authority is not set. Fill in complaint.compensation.authorityLimit in the rules.',
  },
});
