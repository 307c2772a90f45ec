import type { Lang } from '../shared/text/lang';
import { FUNCTIONS } from './registry';
import type { FunctionDefinition } from './definition';
import type { Example, ExampleArgument } from './types';

const W = {
  title: { zh: '函数参考', en: 'Function reference' },
  intro: {
    zh: '在单元格里直接输入，没有前缀。一列区域在旁边溢出结果；表格不允许溢出，就逐行写，把整列作为第二个参数。空白行和合计行得到空白，文字或错误只影响自己那一行。出错时用 KA_WHY 看原因。',
    en: 'Typed as they are, without a prefix. Beside a range they spill; a table refuses spills, so there they go row by row with the whole list as a second argument. Blank and total rows stay blank; a text or an error fails its own row only. KA_WHY tells why.',
  },
  read: {
    zh: '例子里，“数据”按参数的顺序列出，用 · 隔开；花括号里是一片区域，行与行用分号、同一行的各格用逗号隔开，∅ 是空白。日期得到的是序列号，如 46093 是 2026-03-12，把单元格设为日期格式即可。单元格里的文字用哪种语言，看规则 `output.style`，默认中文。',
    en: 'In the examples the data stand in the order of the arguments, parted by ·; braces hold a range, its rows parted by semicolons and the cells of a row by commas, and ∅ is a blank. Dates come out as serial numbers, such as 46093 for 2026-03-12: format the cells as dates. Cells answer in the language of the rule `output.style`, which is Chinese by default, so the results are shown in Chinese.',
  },
  generated: {
    zh: '本页由函数的元数据生成，例子由测试逐个运行。',
    en: 'Generated from the functions’ metadata; a test runs every example.',
  },
  parameter: { zh: '参数', en: 'Argument' },
  meaning: { zh: '含义', en: 'Meaning' },
  optional: { zh: '可省略', en: 'optional' },
  result: { zh: '结果', en: 'Result' },
  examples: { zh: '例', en: 'Examples' },
  formula: { zh: '公式', en: 'Formula' },
  given: { zh: '数据', en: 'Data' },
  shows: { zh: '得到', en: 'Shows' },
  note: { zh: '说明', en: 'Note' },
  rules: { zh: '规则设定', en: 'With the rules' },
  colon: { zh: '：', en: ': ' },
  open: { zh: '（', en: ' (' },
  close: { zh: '）', en: ')' },
  semicolon: { zh: '；', en: '; ' },
} as const;

const cell = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '∅';
  // As Excel shows it.
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return String(value).replace(/\|/g, '\\|');
};

const SHOWN = 12;

function argument(given: ExampleArgument): string {
  if (!Array.isArray(given)) return cell(given);
  const rows = (given as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(cell).join(' , ') : cell(row)));
  return `{ ${rows.slice(0, SHOWN).join(' ; ')}${rows.length > SHOWN ? ' ; …' : ''} }`;
}

/** A value of the rule book as a file of rules gives it. */
const setTo = (value: unknown): string =>
  typeof value === 'object' ? `\`${JSON.stringify(value).replace(/\|/g, '\\|')}\`` : String(value);

const shows = ({ shows: rows }: Example): string => rows.map((row) => row.map(cell).join(' , ')).join(' ; ');

const signature = ({ id, parameters }: FunctionDefinition, lang: Lang): string =>
  `${id}(${parameters.map(({ name, optional, kind }) => (optional ? `[${name[lang]}${kind === 'rest' ? '…' : ''}]` : name[lang])).join(', ')})`;

function section(definition: FunctionDefinition, lang: Lang): string {
  const { id, description, parameters, result, examples } = definition;
  const lines = [
    `## ${id}`,
    '',
    description[lang],
    '',
    '```',
    `=${signature(definition, lang)}`,
    '```',
    '',
    `| ${W.parameter[lang]} | ${W.meaning[lang]} |`,
    '| --- | --- |',
    ...parameters.map(
      ({ name, description: meaning, optional }) =>
        `| ${name[lang]}${optional ? ` *(${W.optional[lang]})*` : ''} | ${meaning[lang]} |`,
    ),
    '',
    `**${W.result[lang]}**${W.colon[lang]}${result[lang]}`,
    '',
    `**${W.examples[lang]}**`,
    '',
    `| ${W.formula[lang]} | ${W.given[lang]} | ${W.shows[lang]} | ${W.note[lang]} |`,
    '| --- | --- | --- | --- |',
    ...examples.map((example) => {
      const rules = Object.entries(example.rules ?? {}).map(([path, value]) => `\`${path}\` = ${setTo(value)}`);
      const set = `${W.rules[lang]}${W.colon[lang]}${rules.join(W.semicolon[lang])}`;
      const note = rules.length === 0 ? '' : `${W.open[lang]}${set}${W.close[lang]}`;
      return `| \`${example.formula.replace(/\|/g, '\\|')}\` | ${example.args.map(argument).join(' · ')} | ${shows(example)} | ${example.note[lang]}${note} |`;
    }),
    '',
  ];
  return lines.join('\n');
}

/** The reference page of all functions, in Markdown. */
export function functionReference(lang: Lang): string {
  const contents = FUNCTIONS.map(
    ({ id, description }) => `- [${id}](#${id.toLowerCase()})${W.colon[lang]}${description[lang]}`,
  );
  return [
    `# ${W.title[lang]}`,
    '',
    W.intro[lang],
    '',
    W.read[lang],
    '',
    W.generated[lang],
    '',
    ...contents,
    '',
    ...FUNCTIONS.map((one) => section(one, lang)),
  ].join('\n');
}
