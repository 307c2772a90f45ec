import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  title: { zh: '自测：六种说法', en: 'Self-test: six statements' },
  hint: {
    zh: '关于大客户满意度，对还是错？作答后给出理由。',
    en: 'On satisfaction: true or false? The reason follows the answer.',
  },
  true: { zh: '对', en: 'True' },
  false: { zh: '错', en: 'False' },
  right: { zh: '答对了。', en: 'Right.' },
  wrong: { zh: '答错了。', en: 'Not right.' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-self-test', {
  total: { zh: '答对 {right} / {most}', en: '{right} of {most} right' },
});
