import { words as callWords } from '../../functions/words';
import { describeSource } from '../../shared/rulebook/source';
import { showStatus, showValue } from '../../shared/rulebook/show';
import { Problem } from '../../shared/text/message';
import { parse, RULE_OPTIONS } from '../options';
import { loadRules } from '../rule-file';
import { layTable } from '../terminal';
import { labels } from '../words';
import type { Command } from './command';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** `kadesk rules [path]`: the rule book. */
export const rules: Command = {
  name: 'rules',
  summary: { zh: '查看规则手册：值、状态和出处', en: 'Show the rule book: values, status and sources' },
  usage: {
    zh: 'kadesk rules [路径] [--company 文件.json] [--rules 文件.json] [--json] [--lang zh|en]\n\n不写路径列出全部；写一章或一组（如 visit、tier.value）列出其下各项。',
    en: 'kadesk rules [path] [--company file.json] [--rules file.json] [--json] [--lang zh|en]\n\nAll entries without a path; those below a chapter or group (visit, tier.value) with one.',
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values, positionals } = parse('rules', args, OPTIONS, 1);
    const book = await loadRules(values);
    const [path = ''] = positionals;
    const entries = book.entries(path);
    if (entries.length === 0) throw new Problem(callWords.unknownPath({ found: path, hint: book.hint(path) }));
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ version: book.version, hash: book.hash, entries }, null, 2)}\n`);
      return 0;
    }
    const rows = entries.map(({ path: at, label, value, status, source, replaced }) => {
      const was = replaced === undefined ? '' : labels.changed[lang].replace('{was}', showValue(replaced, lang));
      return [
        at,
        `${label[lang]}: ${showValue(value, lang)}${was}`,
        `${showStatus(status)[lang]}  ${describeSource(source)[lang]}`,
      ];
    });
    process.stdout.write(
      `${rows.map(([at, value, from]) => `${at}\n  ${value}\n  ${from}`).join('\n')}\n\n${layTable([[labels.ruleBook[lang], `${book.version} (${book.hash})`]])}\n`,
    );
    return 0;
  },
};
