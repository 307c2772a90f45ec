import { TEXTS } from '../shared/rulebook/source';
import type { Lang } from '../shared/text/lang';
import type { MemorySheetData } from '../shared/workbook/memory-book';
import { type Case, inLang } from './case';
import { caseMark, LABELS } from './labels';

/** A case as the sheets of a workbook: the task, the data, the blanks. */
export function caseSheets(one: Case, lang: Lang): MemorySheetData[] {
  const { number, title, source, task, header, rows, questions } = one;
  const withReason = questions.some(({ kind }) => kind === 'truth');
  const head = [LABELS.no, LABELS.question, LABELS.answer, ...(withReason ? [LABELS.reason] : [])];
  return [
    {
      name: LABELS.task[lang],
      rows: [
        [title[lang]],
        [`${LABELS.source[lang]}${lang === 'zh' ? '：' : ': '}${TEXTS[source][lang]}`],
        ...task.map((line) => [line[lang]]),
        [LABELS.keepData[lang]],
        [caseMark(number)],
      ],
    },
    {
      name: LABELS.data[lang],
      rows: [header.map((label) => label[lang]), ...rows.map((row) => row.map((datum) => inLang(datum, lang)))],
    },
    {
      name: LABELS.answers[lang],
      rows: [
        head.map((label) => label[lang]),
        ...questions.map(({ id, prompt }) => [id, prompt[lang], ...head.slice(2).map(() => null)]),
      ],
    },
  ];
}
