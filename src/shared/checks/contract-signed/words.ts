import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同先签订后生效', en: 'Contracts are signed before they are in force' },
  failure: { zh: '有合同没有签订就已生效', en: 'Contracts are in force that were not signed before' },
  why: {
    zh: '没有签订日期或倒签的合同，生效之前的服务和账款没有书面依据。',
    en: 'Service and debts before the day of signing rest on nothing in writing.',
  },
};

export const words = defineWords('contract-signed', {
  unsigned: {
    zh: '{customer}的合同 {number} 自 {from} 起生效，没有签订日期。',
    en: 'The contract {number} of {customer} is in force from {from} and has no day of signing.',
  },
  late: {
    zh: '{customer}的合同 {number} 自 {from} 起生效，到 {signed} 才签订。',
    en: 'The contract {number} of {customer} is in force from {from} and was signed on {signed} only.',
  },
});
