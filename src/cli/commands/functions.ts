import { FUNCTIONS } from '../../functions/registry';
import { functionsJson } from '../../functions/metadata';
import { parse } from '../options';
import { layTable } from '../terminal';
import type { Command } from './command';

const OPTIONS = {
  json: { type: 'boolean', default: false },
} as const;

/** `kadesk functions`: the worksheet functions. */
export const functions: Command = {
  name: 'functions',
  summary: { zh: '列出工作表函数', en: 'List the worksheet functions' },
  usage: {
    zh: 'kadesk functions [--json] [--lang zh|en]\n\n列出全部函数和说明；--json 给出 Excel 的元数据。',
    en: 'kadesk functions [--json] [--lang zh|en]\n\nLists the functions and what they do; --json gives the metadata as Excel reads it.',
  },
  options: OPTIONS,
  run(args, lang) {
    const { values } = parse('functions', args, OPTIONS, 0);
    process.stdout.write(
      values.json
        ? `${JSON.stringify(functionsJson(lang), null, 2)}\n`
        : `${layTable(FUNCTIONS.map(({ id, description }) => [id, description[lang]]))}\n`,
    );
    return Promise.resolve(0);
  },
};
