import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '受理、调查、处理的日期依次而来', en: 'A case is accepted, investigated and handled in that order' },
  failure: { zh: '受理、调查、处理的日期先后颠倒', en: 'The dates of a case are in the wrong order' },
  why: {
    zh: '还没受理就处理、还没查清就处理，不是日期填错，就是手续补在事后。',
    en: 'Handled before it was accepted or investigated: a date is wrong, or the papers were made afterwards.',
  },
};

export const words = defineWords('case-date-order', {
  handledBeforeAccepted: {
    zh: '{number} 的处理日期 {found} 早于受理日期 {than}。',
    en: '{number} was handled on {found}, before it was accepted on {than}.',
  },
  investigatedBeforeAccepted: {
    zh: '{number} 的调查完成日期 {found} 早于受理日期 {than}。',
    en: 'The investigation of {number} was finished on {found}, before the case was accepted on {than}.',
  },
  handledBeforeInvestigated: {
    zh: '{number} 的处理日期 {found} 早于调查完成日期 {than}。',
    en: '{number} was handled on {found}, before its investigation was finished on {than}.',
  },
});
