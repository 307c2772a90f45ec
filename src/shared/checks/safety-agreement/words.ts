import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同客户签有安全协议', en: 'Customers under contract have a safety agreement' },
  failure: { zh: '有合同客户没有签安全协议', en: 'Customers under contract have no safety agreement' },
  why: {
    zh: '快递暂行条例要求与长期批量寄件的用户签订安全协议；出了问题没有协议，责任在企业。',
    en: 'The regulation asks for a safety agreement with who sends in bulk for long; without one the courier is liable.',
  },
};

export const words = defineWords('safety-agreement', {
  none: {
    zh: '{customer}的合同 {number} 没有安全协议。',
    en: 'The contract {number} of {customer} has no safety agreement.',
  },
});
