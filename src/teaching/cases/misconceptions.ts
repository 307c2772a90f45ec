import { type RuleBook, TEXTBOOK_RULES } from '../../shared/rulebook/book';
import { type Case, withNumbers } from '../case';
import { statements } from '../statements';

/** The six statements of the text, to be judged with reasons. */
export const misconceptions: Case = {
  number: 6,
  title: { zh: '六种说法对不对', en: 'Six statements: true or false' },
  source: 'S0',
  task: [
    {
      zh: '“答卷”表有六种关于大客户满意度的说法。请在“作答”写“对”或“错”，在“理由”用自己的话说明；理由由老师阅，没写理由只得一半分。',
      en: 'The sheet of answers has six statements on satisfaction. Answer “true” or “false”, and say why in your own words under “Reason”; a teacher reads the reason, and without one half the point is given.',
    },
  ],
  header: [
    { zh: '编号', en: 'No.' },
    { zh: '说法', en: 'Statement' },
  ],
  rows: statements(TEXTBOOK_RULES).map(({ statement }, i) => [i + 1, { zh: statement.zh, en: statement.en }]),
  questions: withNumbers(
    statements(TEXTBOOK_RULES).map(({ code, statement }) => ({
      prompt: statement,
      kind: 'truth' as const,
      path: 'satisfaction.misconceptions' as const,
      key(book: RuleBook) {
        const found = statements(book).find((one) => one.code === code);
        if (found === undefined) throw new Error(`satisfaction.misconceptions lacks ${code}`);
        return { value: found.isTrue, why: found.why };
      },
    })),
  ),
};
