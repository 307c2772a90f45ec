import { defineWords } from '../../text/message';

export const words = defineWords('form-page', {
  number: { zh: '表号：{number}', en: 'Form: {number}' },
  key: { zh: '{label}：{key}', en: '{label}: {key}' },
  sign: { zh: '{who}（签字）：', en: '{who} (signature):' },
  day: { zh: '　　　年　　月　　日', en: 'Date: ____________' },
  seal: { zh: '（盖章）', en: '(seal)' },
  foot: {
    zh: '{title} 第{version}版 · 规则手册 {book} {hash}',
    en: '{title}, version {version} · rule book {book} {hash}',
  },
  count: { zh: '第 {page} 页　共 {pages} 页', en: 'Page {page} of {pages}' },
});
