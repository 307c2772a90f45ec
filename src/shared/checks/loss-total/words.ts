import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '统计的损失等于各次处理之和', en: 'The loss counted is the sum of the handlings' },
  failure: { zh: '统计的损失与处理表对不上', en: 'The loss counted is not the sum of the handlings' },
  why: {
    zh: '损失对不上，月报和赔付就对不上，财务会退回。',
    en: 'If losses disagree, the monthly report and the payments disagree, and finance sends them back.',
  },
};

export const words = defineWords('loss-total', {
  differs: {
    zh: '{number} 的损失是 {found} 元，处理表的赔偿、免收运费和其他直接成本合计 {expected} 元。',
    en: 'The loss of {number} is {found} yuan; compensation, freight waived and other cost of its handlings add up to {expected}.',
  },
});
