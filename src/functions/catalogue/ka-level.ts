import { accountLevel, levelThresholds, toWan, words } from '../../shared/rules/account-level';
import { showLetter } from '../../shared/rules/letters/show';
import { saysOwnUnit } from '../../shared/values/number';
import { Stop, take } from '../inputs';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';

/** 大客户级别 by annual income target. */
export const KA_LEVEL: FunctionDefinition = {
  id: 'KA_LEVEL',
  description: {
    zh: '大客户级别（A级至D级、非大客户）：按年收入目标；下限由公司在规则里设定，或用预设',
    en: 'Key-account level (A to D, or none) by annual income target; the company sets the thresholds, or a preset is named',
  },
  parameters: [
    {
      name: { en: 'target', zh: '年收入目标' },
      description: { zh: '年收入目标，一格或一列', en: 'Annual income target, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'unit', zh: '单位' },
      description: { zh: '“万元”（默认）或“元”', en: '万元 (10 000 yuan, default) or 元 (yuan)' },
      kind: 'one',
      optional: true,
    },
    {
      name: { en: 'preset', zh: '预设' },
      description: {
        zh: '预设名称：s3 或 city；省略时用规则里的下限',
        en: 'Preset: s3 or city; the rule book’s thresholds where omitted',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一个级别：A级、B级、C级、D级或非大客户', en: 'One level a row: Level A to D, or No key account' },
  examples: [
    {
      formula: '=KA_LEVEL(H2:H6,"万元","s3")',
      args: [[130, 60, 12, 2.4, 2], '万元', 's3'],
      shows: [['A级'], ['B级'], ['C级'], ['D级'], ['非大客户']],
      note: { zh: '下限含本数：60万元就是B级', en: 'Thresholds include themselves: 60 is level B' },
    },
    {
      formula: '=KA_LEVEL(H2,"元")',
      args: [600000, '元'],
      rules: { 'tier.level.minAnnualWan.A': 100, 'tier.level.minAnnualWan.B': 50 },
      shows: [['B级']],
      note: { zh: '公司只设了A、B两级', en: 'A company that set levels A and B only' },
    },
    {
      formula: '=KA_LEVEL(H2)',
      args: [600],
      shows: [['#VALUE!']],
      note: {
        zh: '教材没有给出下限（“xxx万元”），须先设定',
        en: 'The text leaves the thresholds open (“xxx”): they must be set first',
      },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const preset = inputs.text('preset');
    take(levelThresholds(preset, rules));
    const unit = inputs.text('unit') ?? rules.tier.level.unit;
    return rowWise({
      inputs,
      key: 'target',
      answer(row) {
        const cell = inputs.cell('target', row);
        // 12万 and 120000元 say their unit themselves and have been read in 元.
        const own = typeof cell === 'string' && saysOwnUnit(cell) ? '元' : unit;
        const wan = toWan(inputs.require('target', inputs.number('target', row)), own, rules);
        if (wan === undefined) throw new Stop(words.unit({ found: unit }));
        return accountLevel(wan, preset, rules);
      },
      show: (level) => showLetter('level', level, rules),
    });
  },
};
