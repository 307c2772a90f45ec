import { adviseCompensation, type CompensationAdvice, type Harm } from '../../shared/rules/complaint';
import { cellLang } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import type { Output, Parameter } from '../types';

const HARMS: Readonly<Record<Harm, readonly string[]>> = {
  loss: ['丢失', '丢失短少', '全部丢失', 'loss'],
  partDamage: ['部分损毁', '部分毁损', '短少', 'part damage'],
  damage: ['损毁', '全部损毁', '破损', 'damage'],
  delay: ['延误', 'delay'],
};

const ITEMS = {
  declared: ['保价', 'declared'],
  agreed: ['约定', '约定倍数', 'agreed'],
  actual: ['实际损失', 'actual'],
  freight: ['免运费', 'freight'],
  approval: ['审批', 'approval'],
  all: ['全部', 'all'],
} as const;

type Item = Exclude<keyof typeof ITEMS, 'all'>;

const ALL: readonly Item[] = ['declared', 'agreed', 'actual', 'freight', 'approval'];

const APPROVAL = {
  yes: { zh: '须审批', en: 'Needs approval' },
  no: { zh: '权限内', en: 'Within authority' },
  open: { zh: '未设权限', en: 'No limit set' },
};

const money = (en: string, zh: string, zhWhat: string, enWhat: string): Parameter => ({
  name: { en, zh },
  description: { zh: zhWhat, en: enWhat },
  kind: 'each',
  optional: true,
});

/** What compensation may be proposed; never a promise. */
export const COMPENSATION_ADVICE: FunctionDefinition = {
  id: 'COMPENSATION_ADVICE',
  description: {
    zh: '赔偿建议：保价的取实际损失与保价额中较小的，未保价的同时列出约定倍数和实际损失，由人选择；超出权限的须审批。只是建议，不是承诺',
    en: 'Proposed compensation: the smaller of loss and declared value or, where none is declared, both the agreed multiple and the proved loss, for a person to choose; above the authority it needs approval. Never a promise',
  },
  parameters: [
    {
      name: { en: 'harm', zh: '情形' },
      description: {
        zh: '“丢失”“损毁”“部分损毁”或“延误”，一格或一列',
        en: '“loss”, “damage”, “part damage” or “delay”, a cell or a column',
      },
      kind: 'each',
    },
    money('proved_loss', '实际损失', '有凭证的实际损失（元）', 'The loss as proved (yuan)'),
    money('declared', '保价额', '保价金额（元）；空白为未保价', 'Declared value (yuan); blank = none'),
    money('freight', '运费', '本次运费，不含附加费（元）', 'Freight without surcharges (yuan)'),
    money('damaged_share', '毁损比例', '部分损毁的比例，0 到 1', 'The damaged share, 0 to 1'),
    money('department', '处理部门', '处理部门，按它的赔偿权限', 'The handling department, for its limit'),
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“保价”“约定”“实际损失”“免运费”“审批”；省略或“全部”为五格',
        en: '“declared”, “agreed”, “actual”, “freight”, “approval”; “all” (default) gives five cells',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: {
    zh: '五格：保价、约定、实际损失的金额（元，不适用或算不出为空白），免收的运费，是否须审批',
    en: 'Five cells: the amounts by declared value, agreement and proved loss (yuan; blank where they do not apply), freight waived, approval',
  },
  examples: [
    {
      formula: '=COMPENSATION_ADVICE("丢失",800,500,18)',
      args: ['丢失', 800, 500, 18],
      shows: [[500, '', '', 18, '未设权限']],
      note: {
        zh: '保价500元：以保价额为限，并免运费',
        en: 'Declared at 500: that is the limit, and the freight is waived',
      },
    },
    {
      formula: '=COMPENSATION_ADVICE("丢失",800,,18,,"客户服务部")',
      args: ['丢失', 800, null, 18, null, '客户服务部'],
      rules: {
        'complaint.compensation.freightMultiple': 7,
        'complaint.compensation.authorityByDepartment': [{ department: '客户服务部', limit: 500 }],
      },
      shows: [['', 126, 800, 18, '须审批']],
      note: {
        zh: '未保价：合同约定7倍运费，或实际损失；后者超出部门权限',
        en: 'No value declared: seven times the freight as agreed, or the proved loss; the latter is above the limit',
      },
    },
    {
      formula: '=COMPENSATION_ADVICE("部分损毁",900,1000,18,30%,,"保价")',
      args: ['部分损毁', 900, 1000, 18, '30%', null, '保价'],
      shows: [[300]],
      note: { zh: '部分损毁按比例：保价1000元的30%', en: 'Part damage is paid in part: 30 % of the declared 1 000' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const item = inputs.choice('item', ITEMS) ?? 'all';
    const approvalOf = ({ needsApproval }: CompensationAdvice): string => {
      const key = needsApproval.includes(true) ? 'yes' : needsApproval.some((one) => one === false) ? 'no' : 'open';
      return APPROVAL[key][lang];
    };
    const cellOf = (advice: CompensationAdvice, one: Item): Output => {
      if (one === 'approval') return approvalOf(advice);
      if (one === 'freight') return advice.freightWaived ?? '';
      return advice.proposals.find(({ basis }) => basis === one)?.amount ?? '';
    };
    return rowWise({
      inputs,
      key: 'harm',
      columns: item === 'all' ? ALL.length : 1,
      answer: (row) =>
        adviseCompensation(
          {
            harm: inputs.require('harm', inputs.choice('harm', HARMS, row)),
            provedLoss: inputs.number('proved_loss', row),
            declaredValue: inputs.number('declared', row),
            freight: inputs.number('freight', row),
            damagedShare: inputs.share('damaged_share', row),
            department: inputs.text('department', row),
          },
          rules,
        ),
      show: (advice) => (item === 'all' ? ALL.map((one) => cellOf(advice, one)) : cellOf(advice, item)),
    });
  },
};
