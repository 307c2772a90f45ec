import type { Text } from '../shared/text/lang';

/** What the sheets of a case and their columns are called; either language is read. */
export const LABELS = {
  task: { zh: '任务', en: 'Task' },
  data: { zh: '数据', en: 'Data' },
  answers: { zh: '答卷', en: 'Answers' },
  no: { zh: '题号', en: 'No.' },
  question: { zh: '题目', en: 'Question' },
  answer: { zh: '作答', en: 'Answer' },
  reason: { zh: '理由', en: 'Reason' },
  source: { zh: '依据', en: 'Subject of' },
  keepData: {
    zh: '请在“答卷”表作答，数字、公式、文字都可以；不要改“数据”表。做完用 kadesk mark 批阅。',
    en: 'Answer on the sheet of answers with numbers, formulas or texts; leave the sheet of data as it is. kadesk mark marks it.',
  },
} as const satisfies Record<string, Text>;

/** The mark by which a workbook names its case. */
export const caseMark = (number: number): string => `KADESK-CASE-${number}`;
export const CASE_MARK = /^KADESK-CASE-(\d+)$/;
