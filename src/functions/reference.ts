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
} as const;

const cell = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '∅';
  return String(value).replace(/\|/g, '\\|');
};

const SHOWN = 12;

function argument(given: ExampleArgument): string {
  if (!Array.isArray(given)) return cell(given);
  const rows = (given as readonly unknown[]).map((row) => (Array.isArray(row) ? row.map(cell).join(' , ') : cell(row)));
  return `{ ${rows.slice(0, SHOWN).join(' ; ')}${rows.length > SHOWN ? ' ; …' : ''} }`;
}

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
      const rules = Object.entries(example.rules ?? {}).map(([path, value]) => `${path} = ${String(value)}`);
      const note =
        rules.length === 0
          ? example.note[lang]
          : `${example.note[lang]} (${W.rules[lang]}${W.colon[lang]}${rules.join('; ')})`;
      return `| \`${example.formula.replace(/\|/g, '\\|')}\` | ${example.args.map(argument).join(' · ')} | ${shows(example)} | ${note} |`;
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
    W.generated[lang],
    '',
    ...contents,
    '',
    ...FUNCTIONS.map((one) => section(one, lang)),
  ].join('\n');
}
