import { writeFile } from 'node:fs/promises';
import { TEXTS } from '../../shared/rulebook/source';
import { Problem } from '../../shared/text/message';
import { CASES } from '../../teaching/cases';
import { caseNumbered } from '../../teaching/mark';
import { checkOutput } from '../files';
import { parse } from '../options';
import { makeFolder } from '../place';
import { writeBeside } from '../safe-write';
import { words } from '../teaching/words';
import { layLines, layTable } from '../terminal';
import { labels } from '../words';
import type { Command } from './command';

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean', default: false },
} as const;

/** `kadesk case`: a case for the classroom, with data and blanks. */
export const caseCommand: Command = {
  name: 'case',
  summary: {
    zh: '教学案例：数据、任务和待填的答卷',
    en: 'A case for the classroom: data, a task and blanks to fill in',
  },
  usage: {
    zh: `kadesk case                        列出全部案例
kadesk case <编号> -o <文件.xlsx>  生成一份待做的工作簿；做完用 kadesk mark 批阅

  -o, --output <文件.xlsx>   写到哪里
      --force                允许覆盖已有的文件
      --lang zh|en           语言，默认 zh

空白表单（教材版）用 kadesk new <表单> --profile 教材版 生成。
退出码：0 完成；2 不能完成`,
    en: `kadesk case                        lists the cases
kadesk case <n> -o <file.xlsx>     makes a workbook to be worked on; kadesk mark marks it

  -o, --output <file.xlsx>   where to write
      --force                overwrite an existing file
      --lang zh|en           language, zh by default

Blank forms of the texts: kadesk new <form> --profile textbook.
Exit codes: 0 done; 2 could not be done`,
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values: given, positionals } = parse('case', args, OPTIONS, 1);
    const [named] = positionals;
    if (named === undefined) {
      const rows = CASES.map(({ number, title, source }) => [String(number), title[lang], TEXTS[source][lang]]);
      process.stdout.write(`${layTable(rows)}\n`);
      return 0;
    }
    const one = caseNumbered(named);
    const { output } = given;
    if (output === undefined) throw new Problem(words.needOutput());
    await checkOutput(output, undefined, given.force);
    const { caseWorkbook } = await import('../teaching/write-case');
    const bytes = await caseWorkbook(one, lang);
    await makeFolder(output);
    await writeBeside(output, (path) => writeFile(path, bytes));
    process.stdout.write(`${layLines([[labels.written[lang], output]])}\n`);
    return 0;
  },
};
