import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '额度变更的方向与种类一致', en: 'Changes of a limit go the way that they say' },
  failure: { zh: '额度变更的数额与种类矛盾', en: 'The amounts of a change contradict its kind' },
  why: {
    zh: '写着上调，数额却没有增加，多半是两个数填反或选错了种类，系统会照错的执行。',
    en: 'A raise that is none has its amounts swapped or the wrong kind, and is carried out as it stands.',
  },
};

export const words = defineWords('limit-change', {
  notRaised: {
    zh: '{number} 是“{kind}”，变更后{after}元却不高于变更前{before}元。',
    en: '{number} is “{kind}”, and {after} yuan after it are no more than {before} before.',
  },
  notLowered: {
    zh: '{number} 是“{kind}”，变更后{after}元却不低于变更前{before}元。',
    en: '{number} is “{kind}”, and {after} yuan after it are no less than {before} before.',
  },
});
