import { Problem, say } from '../../shared/text/message';
import { truthOf } from '../../teaching/grade';
import { statements } from '../../teaching/statements';
import { parse, RULE_OPTIONS } from '../options';
import { loadRules } from '../rule-file';
import { TRUTH, VERDICTS, words } from '../teaching/words';
import type { Command } from './command';

/** `kadesk quiz`: the six statements on satisfaction as a self-test. */
export const quiz: Command = {
  name: 'quiz',
  summary: {
    zh: '自测：六种关于大客户满意度的说法，对还是错，为什么',
    en: 'Self-test: six statements on satisfaction, true or false, and why',
  },
  usage: {
    zh: 'kadesk quiz                列出六种说法\nkadesk quiz 对错错对错错   按顺序作答，逐条给出判定和理由\n\n      --company <文件.json>  公司统一的规则\n      --rules <文件.json>    只用于这一次的规则，按路径改写\n      --lang zh|en           语言，默认 zh',
    en: 'kadesk quiz          lists the six statements\nkadesk quiz tfftff   answers them in order; each is judged, with why\n\n      --company <file.json>  the company’s rules\n      --rules <file.json>    rules for this run, by path\n      --lang zh|en           language, zh by default',
  },
  options: RULE_OPTIONS,
  async run(args, lang) {
    const { values, positionals } = parse('quiz', args, RULE_OPTIONS);
    const all = statements(await loadRules(values));
    if (positionals.length === 0) {
      const lines = all.map(({ statement }, i) => say(lang, words.statement({ no: i + 1, statement })));
      process.stdout.write(`${[...lines, '', say(lang, words.askQuiz())].join('\n')}\n`);
      return 0;
    }
    const answers = [...positionals.join('').replace(/[\s,，、]/g, '')].map(truthOf).filter((one) => one !== undefined);
    if (answers.length !== all.length) throw new Problem(words.badQuiz({ needed: all.length, found: answers.length }));
    const right = all.filter(({ isTrue }, i) => answers[i] === isTrue).length;
    const lines = all.map(({ statement, isTrue, why }, i) =>
      say(
        lang,
        words.judged({
          no: i + 1,
          statement,
          verdict: VERDICTS[answers[i] === isTrue ? 'right' : 'wrong'],
          expected: TRUTH[`${isTrue}`],
          why,
        }),
      ),
    );
    process.stdout.write(`${[...lines, say(lang, words.quizTotal({ right, most: all.length }))].join('\n')}\n`);
    return 0;
  },
};
