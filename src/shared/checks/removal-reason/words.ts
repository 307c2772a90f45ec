import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '取消会员资格的原因适用于该会员', en: 'The reason of a removal applies to the member' },
  failure: { zh: '取消会员资格的原因不适用于该会员', en: 'The reason of a removal does not apply to the member' },
  why: {
    zh: '章程对团体会员、特邀理事和荣誉理事各有规定；原因用错，取消的决定站不住。',
    en: 'The charter has reasons for corporate members and for directors; with a wrong one the decision does not hold.',
  },
};

export const words = defineWords('removal-reason', {
  otherKind: {
    zh: '“{reason}”只适用于{kinds}，{member}是{kind}。',
    en: '“{reason}” applies to {kinds} only; {member} is: {kind}.',
  },
  tooFew: {
    zh: '{member}会费缴至 {paid} 年，到 {year} 年决定时连续欠费{years}年，不满{limit}年。',
    en: '{member} paid to {paid}; when it was decided in {year} that was {years} year(s), fewer than {limit}.',
  },
});
