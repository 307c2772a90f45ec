import { cellLang } from '../../shared/rules/letters/show';
import { dutyTerm, mustInvolve } from '../../shared/rules/involvement';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';

/** Who must be involved, and what must exist. */
export const MUST_INVOLVE: FunctionDefinition = {
  id: 'MUST_INVOLVE',
  description: {
    zh: '须由谁参与、须备什么：月用邮2000元由揽投站长拜访，1万元须有服务方案并上报，A类企业领导、B类主管定期拜访',
    en: 'Who must be involved and what must exist: station head from 2 000 yuan a month, service plan and report from 10 000, leaders for class A, supervisors for B',
  },
  parameters: [
    {
      name: { en: 'monthly_income', zh: '月业务收入' },
      description: {
        zh: '月业务收入（元），预计与实际取大者，一格或一列',
        en: 'Monthly income (yuan), the greater of expected and actual, a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'tier', zh: '价值类别' },
      description: { zh: '价值类别（A类、B类、C类）', en: 'Value class (A, B, C)' },
      kind: 'each',
      optional: true,
    },
  ],
  result: {
    zh: '每行一段文字，用分号分开；没有为“无”',
    en: 'A text a row, separated by semicolons; “None” where nothing is due',
  },
  examples: [
    {
      formula: '=MUST_INVOLVE(M2:M4,N2:N4)',
      args: [
        [1999.99, 2000, 12000],
        ['C类', 'B类', 'A类'],
      ],
      shows: [
        ['无'],
        ['揽投站长拜访；主管人员定期拜访'],
        ['揽投站长拜访；撰写服务方案；上报市大客户中心；企业领导定期拜访'],
      ],
      note: { zh: '两千元含本数', en: '2 000 itself counts' },
    },
  ],
  prepare(inputs) {
    const lang = cellLang(inputs.rules);
    const none = { zh: '无', en: 'None' };
    return rowWise({
      inputs,
      key: 'monthly_income',
      answer: (row) =>
        mustInvolve(
          inputs.require('monthly_income', inputs.number('monthly_income', row)),
          inputs.letter('tier', 'tier', row),
          inputs.rules,
        ),
      show: (duties) =>
        duties.length === 0
          ? none[lang]
          : duties.map((duty) => dutyTerm(duty, inputs.rules)[lang]).join(lang === 'zh' ? '；' : '; '),
    });
  },
};
