import type { RuleValues } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import type { Text } from '../../text/lang';
import { listIn } from '../../text/list';
import { added } from '../define';
import type { Field, Form } from '../form';
import { titleOf } from '../titles';

const unseen = house(
  '原表未刊载，据公开的管理制度归纳',
  'the table itself is not printed; after public management rules',
);
const appraised = passage('S2', 83, '执行大客户回访工作');

type Standards = RuleValues['forms']['standards'];
type Steps = Standards['revisit'];

interface Standard {
  readonly id: string;
  readonly number: string;
  /** For the sheet, whose name holds less than the title. */
  readonly sheet?: Text;
  readonly aliases: readonly string[];
  /** What the textbook profile has of the appraisal: the revisit standard appraises the staff, those of credit give measures. */
  readonly appraises: 'points' | 'measure';
  readonly purpose: Text;
  /** The first of its steps, as an example of them all. */
  readonly example: { readonly content: string; readonly standard: string; readonly due: string; readonly by: string };
  readonly outputs: string;
  readonly measure: string;
  readonly points: number;
  readonly source: Form['source'];
  steps(standards: Standards): Steps;
}

const titleIn = ({ forms }: RuleValues, id: string): Text =>
  [...forms.tables, ...forms.supplements].find(({ code }) => code === id)!;

function stepFields({ appraises, example, outputs, measure, points }: Standard): Field[] {
  const appraisal = appraises === 'points' ? appraised : unseen;
  const text = (id: string, zh: string, en: string, one: string, ...aliases: string[]): Field =>
    added(id, zh, en, 'textbook', unseen, { type: 'longText', required: 'always', example: one, aliases });
  const profileOf = (column: Standard['appraises']) => (column === appraises ? 'textbook' : 'company');
  const bounds = { min: 'forms.standards.pointsMin', max: 'forms.standards.pointsSum' } as const;
  const fields = [
    added('step', '步骤', 'Step', 'textbook', unseen, {
      type: 'count',
      required: 'always',
      aliases: ['序号', '步骤序号'],
      example: 1,
    }),
    text('content', '工作内容', 'What is done', example.content, '工作事项'),
    text('standard', '工作标准', 'How well', example.standard, '质量标准'),
    added('due', '完成时限', 'By when', 'textbook', unseen, {
      type: 'text',
      required: 'always',
      aliases: ['时限', '时间要求'],
      example: example.due,
    }),
    added('by', '责任人', 'By whom', 'textbook', unseen, {
      type: 'text',
      required: 'always',
      aliases: ['责任岗位', '责任部门'],
      example: example.by,
    }),
    added('outputs', '输出表单', 'Forms left behind', 'textbook', unseen, {
      type: 'text',
      required: 'never',
      aliases: ['输出', '输出表', '记录表单'],
      example: outputs,
    }),
    added('measure', '考核指标', 'Measure', profileOf('measure'), unseen, {
      type: 'text',
      required: 'never',
      aliases: ['KPI'],
      example: measure,
    }),
    added('points', '考核分', 'Points', profileOf('points'), unseen, {
      type: 'count',
      required: 'never',
      range: bounds,
      aliases: ['标准分', '分值'],
      example: points,
    }),
    added('score', '得分', 'Score', 'company', appraisal, {
      type: 'count',
      required: 'never',
      range: bounds,
      aliases: ['实得分'],
      example: points,
    }),
    added('remark', '考核说明', 'Remarks', 'company', appraisal, {
      type: 'longText',
      required: 'never',
      aliases: ['扣分原因'],
      example: '按时完成',
    }),
  ];
  return [
    ...fields.filter(({ profile }) => profile === 'textbook'),
    ...fields.filter((one) => one.profile === 'company'),
  ];
}

/** A work standard: step by step what is done, how well, by when and by whom; the steps come from the rule book. */
const workStandard = (standard: Standard): Form => ({
  id: standard.id,
  number: standard.number,
  version: 1,
  title: titleOf(standard.id),
  ...(standard.sheet !== undefined && { sheet: standard.sheet }),
  aliases: standard.aliases,
  kind: 'register',
  origin: 'reconstructed',
  key: 'step',
  repeats: false,
  source: standard.source,
  purpose: standard.purpose,
  presetRows: (rules, lang) =>
    standard.steps(rules.forms.standards).map((step, i) => ({
      step: i + 1,
      content: step[lang],
      standard: step.standard[lang],
      due: step.due[lang],
      by: step.by[lang],
      outputs: listIn(
        step.outputs.map((id) => titleIn(rules, id)),
        lang,
      ),
      measure: step.measure[lang],
      points: step.points,
    })),
  fields: stepFields(standard),
});

/** 物流大客户回访管理工作标准 (表5-10): also what the service staff are appraised by. */
export const revisitStandard = workStandard({
  id: 'revisitStandard',
  number: '5-10',
  aliases: ['大客户回访工作标准', '回访管理工作标准', '回访工作标准'],
  appraises: 'points',
  purpose: {
    zh: '回访从定名单到归档逐步的工作标准，服务人员据此考核。',
    en: 'The standard of revisits from the list of customers to the file; the service staff are appraised by it.',
  },
  example: {
    content: '制定客户回访计划',
    standard: '写明时间、内容、目的与方式',
    due: '每月末前',
    by: '大客户服务人员',
  },
  outputs: '客户回访计划',
  measure: '计划完整率',
  points: 15,
  source: passage('S2', 83, '物流大客户回访管理工作标准参见表5-10'),
  steps: ({ revisit }) => revisit,
});

/** 大客户信用调查工作标准 (表5-11). */
export const creditInquiryStandard = workStandard({
  id: 'creditInquiryStandard',
  number: '5-11',
  sheet: { zh: '信用调查工作标准', en: 'Standard of credit inquiry' },
  aliases: ['信用调查工作标准', '客户信用调查工作标准'],
  appraises: 'measure',
  purpose: {
    zh: '信用调查从立项到结论逐步的工作标准。',
    en: 'The standard of a credit inquiry from its opening to its conclusion.',
  },
  example: {
    content: '收集营业执照、资质证明、信用等级证明',
    standard: '证照有效，老客户附往来记录',
    due: '第3个工作日前',
    by: '客户专管员',
  },
  outputs: '客户信用调查表',
  measure: '资料齐全率',
  points: 30,
  source: passage('S2', 48, '大客户信用调查工作标准参见表5-11'),
  steps: ({ creditInquiry }) => creditInquiry,
});

/** 大客户信用评估工作标准 (表5-12). */
export const creditAssessmentStandard = workStandard({
  id: 'creditAssessmentStandard',
  number: '5-12',
  sheet: { zh: '信用评估工作标准', en: 'Standard of credit assessment' },
  aliases: ['信用评估工作标准', '客户信用评估工作标准'],
  appraises: 'measure',
  purpose: {
    zh: '信用管理小组打分、填表与复核的工作标准。',
    en: 'The standard by which the credit group scores, writes down and reviews.',
  },
  example: {
    content: '复核',
    standard: '复核人不参加打分',
    due: '评估表填好后',
    by: '财务部',
  },
  outputs: '客户信用评估表',
  measure: '复核退回率',
  points: 20,
  source: passage('S2', 48, '大客户信用评估工作标准参见表5-12'),
  steps: ({ creditAssessment }) => creditAssessment,
});

/** 大客户资信分级工作标准 (表5-13). */
export const creditGradingStandard = workStandard({
  id: 'creditGradingStandard',
  number: '5-13',
  sheet: { zh: '资信分级工作标准', en: 'Standard of credit grading' },
  aliases: ['资信分级工作标准', '客户资信分级工作标准'],
  appraises: 'measure',
  purpose: {
    zh: '资信等级从建议、审批到通知的工作标准。',
    en: 'The standard of a credit grade from the proposal over the approval to the notice.',
  },
  example: {
    content: '总经理审批',
    standard: '人工调整写明理由',
    due: '收到建议后',
    by: '总经理',
  },
  outputs: '客户信用等级评定表',
  measure: '审批及时率',
  points: 20,
  source: passage('S2', 74, '大客户资信分级工作标准参见表5-13'),
  steps: ({ creditGrading }) => creditGrading,
});

/** 大客户资信控制工作标准 (表5-14). */
export const creditControlStandard = workStandard({
  id: 'creditControlStandard',
  number: '5-14',
  sheet: { zh: '资信控制工作标准', en: 'Standard of credit control' },
  aliases: ['资信控制工作标准', '客户资信控制工作标准'],
  appraises: 'measure',
  purpose: {
    zh: '从核定额度、逐单校验到催收、淘汰的工作标准。',
    en: 'The standard from setting the limit over checking orders to collecting and phasing out.',
  },
  example: {
    content: '超限报批',
    standard: '未经批准不得放行',
    due: '放行前',
    by: '总经理',
  },
  outputs: '客户信用额度变更表',
  measure: '越权放行件数',
  points: 20,
  source: passage('S2', 74, '大客户资信控制工作标准参见表5-14'),
  steps: ({ creditControl }) => creditControl,
});
