import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '每位客户只有一份在办的申请', en: 'A customer has one open application' },
  failure: { zh: '同一客户有几份在办的申请', en: 'A customer has several open applications' },
  why: {
    zh: '同一客户几份申请一起报，审批的人不知道以哪份为准。',
    en: 'With several applications at once nobody knows which one is to be decided.',
  },
};

export const words = defineWords('open-applications', {
  several: {
    zh: '{customer}已有申请 {first} 没有审批意见，{number} 又提出一份（最多{most}份）。',
    en: '{first} for {customer} is not decided yet, and {number} is another ({most} at most).',
  },
});
