import { classDuties, customerKind, type DutyItem, risingStar, serviceLevel } from '../../shared/rules/customer-class';
import { cellLang } from '../../shared/rules/letters/show';
import { parseNumber } from '../../shared/values/number';
import { words as cellWords } from '../../shared/values/words';
import type { FunctionDefinition } from '../definition';
import { type Inputs, Stop } from '../inputs';
import { rowWise } from '../prepare';

const ITEMS = {
  duties: ['管理要点', 'duties'],
  watchItems: ['密切注意', 'watch'],
  leader: ['由谁拜访', 'leader'],
} as const satisfies Record<DutyItem, readonly string[]>;

const tierParameter = {
  name: { en: 'tier', zh: '价值类别' },
  description: { zh: '价值类别（A类、B类、C类），一格或一列', en: 'Value class (A, B, C), a cell or a column' },
  kind: 'each',
} as const;

/** What S1 asks of whoever manages a customer of a value class. */
export const CLASS_DUTIES: FunctionDefinition = {
  id: 'CLASS_DUTIES',
  description: {
    zh: '各价值类别的管理要点、要密切注意的动向、由谁定期拜访：下一步该做什么',
    en: 'What each value class asks for: duties, developments to watch, who visits; what to do next',
  },
  parameters: [
    tierParameter,
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“管理要点”（默认）、“密切注意”或“由谁拜访”',
        en: '“duties” (default), “watch” or “leader”',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: {
    zh: '每行一段文字，用分号分开；没有为“无”',
    en: 'A text a row, parted by semicolons; “None” where nothing is asked',
  },
  examples: [
    {
      formula: '=CLASS_DUTIES(B2:B4,"由谁拜访")',
      args: [['A类', 'B类', 'C类'], '由谁拜访'],
      shows: [['企业领导'], ['主管人员'], ['无']],
      note: { zh: '原书对C类不要求领导拜访', en: 'The text asks for no leader’s visit to class C' },
    },
    {
      formula: '=CLASS_DUTIES("B类","密切注意")',
      args: ['B类', '密切注意'],
      shows: [['快递业务量变化；资金支付能力；人事变动；重组；其它异常动向']],
      note: { zh: '按书中的顺序', en: 'In the order of the text' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const item = inputs.choice('item', ITEMS) ?? 'duties';
    const none = { zh: '无', en: 'None' };
    return rowWise({
      inputs,
      key: 'tier',
      answer: (row) => classDuties(inputs.require('tier', inputs.letter('tier', 'tier', row)), item, rules),
      show: (terms) => terms.map((one) => one[lang]).join(lang === 'zh' ? '；' : '; ') || none[lang],
    });
  },
};

/** Which kind of customer a word names, and what such customers are like. */
export const CUSTOMER_KIND: FunctionDefinition = {
  id: 'CUSTOMER_KIND',
  description: {
    zh: '客户分类：按市场、区域、状态、地理、合作领域、性质、来源认出分类方法和标准名称，书中写了特点的附特点',
    en: 'Kind of customer: by market, area, state, geography, cooperation, nature or origin; its proper name and, where the text has them, its traits',
  },
  parameters: [
    {
      name: { en: 'kind', zh: '客户类型' },
      description: {
        zh: '如“电商”“商务区”“流失”，一格或一列',
        en: 'Such as “E-commerce customer” or “Lost”, a cell or a column',
      },
      kind: 'each',
    },
  ],
  result: {
    zh: '每行三格：分类方法、标准名称、特点',
    en: 'Three cells a row: way of classifying, proper name, traits',
  },
  examples: [
    {
      formula: '=CUSTOMER_KIND(C2:C4)',
      args: [['散户', '商务区', '流失']],
      shows: [
        ['市场类型', '零散客户', '对价格敏感，品牌忠诚度低，流失普遍'],
        ['区域或范围', '商务区客户', '工作和生活节奏快，要求快递服务高效、快捷'],
        ['所处状态', '流失客户', ''],
      ],
      note: {
        zh: '原书给三种市场、两种区域、两种状态写了特点',
        en: 'The text gives traits for three kinds of market, two of area, two of state',
      },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    return rowWise({
      inputs,
      key: 'kind',
      columns: 3,
      answer: (row) => customerKind(inputs.require('kind', inputs.text('kind', row)), rules),
      show: ({ scheme, term, trait }) => [scheme[lang], term[lang], trait?.[lang] ?? ''],
    });
  },
};

/** The incomes of one row, oldest first; what is blank is no period. */
function incomesOf(inputs: Inputs, row: number): number[] {
  const cells = inputs.block('incomes')?.[row] ?? [];
  return cells
    .filter((cell) => cell !== null && cell !== undefined && cell !== '')
    .map((cell) => {
      const found = typeof cell === 'number' ? cell : parseNumber(String(cell), inputs.rules);
      if (found === undefined)
        throw new Stop(cellWords.notANumber({ name: inputs.label('incomes'), found: String(cell) }));
      return found;
    });
}

/** Customers of class C that are worth lifting to B or A. */
export const RISING_STAR: FunctionDefinition = {
  id: 'RISING_STAR',
  description: {
    zh: '明日之星：C类客户最近几期连续增长达到规则的增长率',
    en: 'Rising star: a customer of class C that grew enough in each of the last periods',
  },
  parameters: [
    tierParameter,
    {
      name: { en: 'incomes', zh: '各期收入' },
      description: { zh: '各期收入，每行一户，由远到近', en: 'Income of the periods, a customer a row, oldest first' },
      kind: 'table',
    },
  ],
  result: { zh: '每行 TRUE 或 FALSE', en: 'TRUE or FALSE a row' },
  examples: [
    {
      formula: '=RISING_STAR(B2:B4,C2:E4)',
      args: [
        ['C类', 'C类', 'B类'],
        [
          [1000, 1200, 1440],
          [1000, 1500, 1700],
          [1000, 2000, 4000],
        ],
      ],
      shows: [[true], [false], [false]],
      note: {
        zh: '每期正好增长20%算；第二期只增13%不算；B类不从中发掘',
        en: 'Exactly 20 % each counts; 13 % in the second does not; class B is not looked through',
      },
    },
  ],
  prepare: (inputs) =>
    rowWise({
      inputs,
      key: 'tier',
      answer: (row) =>
        risingStar(inputs.require('tier', inputs.letter('tier', 'tier', row)), incomesOf(inputs, row), inputs.rules),
      show: (isStar) => isStar,
    }),
};

/** Where a service of third-party logistics belongs. */
export const SERVICE_LEVEL: FunctionDefinition = {
  id: 'SERVICE_LEVEL',
  description: {
    zh: '服务项目属于哪个层次（基本、增值、高级）或哪个要素（交易前、中、后）',
    en: 'Which level (basic, value-added, advanced) or element (before, during, after the transaction) a service belongs to',
  },
  parameters: [
    {
      name: { en: 'service', zh: '服务项目' },
      description: { zh: '如“库存分析”“货物跟踪”，一格或一列', en: 'Such as “Inventory analysis”, a cell or a column' },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个层次或要素', en: 'A level or element a row' },
  examples: [
    {
      formula: '=SERVICE_LEVEL(D2:D4)',
      args: [['包装', '库存控制', '货物跟踪']],
      shows: [['基本服务'], ['高级服务'], ['交易中要素']],
      note: { zh: '层次与要素两种分法都认', en: 'Both divisions of the text are known' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    return rowWise({
      inputs,
      key: 'service',
      answer: (row) => serviceLevel(inputs.require('service', inputs.text('service', row)), rules),
      show: (level) => level[lang],
    });
  },
};
