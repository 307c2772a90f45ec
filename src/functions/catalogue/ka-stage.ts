import type { Term } from '../../shared/rulebook/leaf';
import { cellLang, showTerm } from '../../shared/rules/letters/show';
import { stageOf, type StageView, stageView } from '../../shared/rules/relationship';
import type { Lang } from '../../shared/text/lang';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

/** Which stage of the relation our place among the account's suppliers suggests. */
export const KA_STAGE: FunctionDefinition = {
  id: 'KA_STAGE',
  description: {
    zh: '大客户关系阶段：按我方的供应商地位推定孕育、初期合作、稳定合作、战略合作',
    en: 'Stage of the relation with a key account, as our place among its suppliers suggests: incubation, initial, stable, strategic',
  },
  parameters: [
    {
      name: { en: 'role', zh: '供应商地位' },
      description: {
        zh: '无业务、次要供应商、主要供应商、长期供应商、战略伙伴，一格或一列',
        en: 'No business, Secondary supplier, Main supplier, Long-term supplier, Strategic partner; a cell or a column',
      },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个阶段', en: 'One stage a row' },
  examples: [
    {
      formula: '=KA_STAGE(C2:C6)',
      args: [['无业务', '次要供应商', '主要供应商', '长期供应商', '战略伙伴']],
      shows: [['大客户孕育阶段'], ['初期合作阶段'], ['稳定合作阶段'], ['战略合作阶段'], ['战略合作阶段']],
      note: { zh: '由次要到主要，再到长期和战略伙伴', en: 'From secondary to main, then long-term and partner' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'role',
      answer: (row) =>
        stageOf(inputs.require('role', inputs.term('role', rules.relationship.supplierRoles, row)), rules),
      show: (stage) => showTerm(stage, rules),
    });
  },
};

const ITEMS = {
  next: ['下一阶段', 'next'],
  goal: ['目标', 'goal'],
  strategies: ['策略', 'strategies'],
  features: ['特点', 'features'],
} as const;

const listed = (terms: readonly Term[], lang: Lang): string =>
  terms.map((one, i) => `${i + 1} ${one[lang]}`).join(lang === 'zh' ? '；' : '; ');

const SHOWS: Readonly<Record<keyof typeof ITEMS, (view: StageView, lang: Lang) => string>> = {
  next: ({ next }, lang) => next[lang],
  goal: ({ goal }, lang) => goal[lang],
  strategies: ({ strategies }, lang) => listed(strategies, lang),
  features: ({ features }, lang) => listed(features, lang),
};

/** What follows a stage, and what is to be done at it. */
export const KA_STAGE_NEXT: FunctionDefinition = {
  id: 'KA_STAGE_NEXT',
  description: {
    zh: '大客户关系的下一阶段，或本阶段的目标、策略、特点',
    en: 'The stage that follows in the relation with a key account, or the goal, strategies or features of this one',
  },
  parameters: [
    {
      name: { en: 'stage', zh: '关系阶段' },
      description: { zh: '现在的关系阶段，一格或一列', en: 'The stage it is at, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“下一阶段”（默认）、“目标”、“策略”或“特点”',
        en: '“next” (default), “goal”, “strategies” or “features”',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一个阶段，或一段文字', en: 'A stage or a text a row' },
  examples: [
    {
      formula: '=KA_STAGE_NEXT(D2:D5)',
      args: [['孕育', '初期合作', '稳定合作阶段', '战略']],
      shows: [['初期合作阶段'], ['稳定合作阶段'], ['战略合作阶段'], ['战略合作阶段']],
      note: { zh: '战略合作已是最高阶段', en: 'The strategic stage is the highest' },
    },
    {
      formula: '=KA_STAGE_NEXT("初期合作","目标")',
      args: ['初期合作', '目标'],
      shows: [['从次要快递服务提供商发展成为主要供应商']],
      note: { zh: '本阶段要做到什么', en: 'What this stage is to reach' },
    },
    {
      formula: '=KA_STAGE_NEXT("初期合作","策略")',
      args: ['初期合作', '策略'],
      shows: [['1 大客户关系完善；2 提升大客户期望值；3 制造成功机会']],
      note: { zh: '按书中的顺序', en: 'In the order of the text' },
    },
    {
      formula: '=KA_STAGE_NEXT("中断")',
      args: ['中断'],
      shows: [['#VALUE!']],
      note: { zh: '中断之后没有下一阶段，先挽救', en: 'Nothing follows an interruption: rescue first' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const item = inputs.choice('item', ITEMS) ?? 'next';
    return rowWise({
      inputs,
      key: 'stage',
      answer: (row) => stageView(inputs.require('stage', inputs.term('stage', rules.relationship.stages, row)), rules),
      show: (view) => SHOWS[item](view, lang),
    });
  },
};
