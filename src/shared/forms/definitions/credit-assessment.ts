import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { scoresTotal } from '../derive/application';
import { gradeOfScores } from '../derive/credit';
import type { Form } from '../form';
import { titleOf } from '../titles';

const assessed = house('公开的信用管理制度所列评估内容', 'the contents that a published credit rule names');
const assessment = passage('S2', 47, '客户信用评估');
const SCORES = ['basics', 'creditState', 'profitability', 'operation', 'solvency'] as const;
const score = { min: 'forms.keeping.assessedMin', max: 'forms.keeping.assessedMax' } as const;

/** 客户信用评估表: the scores from which a credit grade follows. */
export const creditAssessment: Form = {
  id: 'creditAssessment',
  version: 1,
  title: titleOf('creditAssessment'),
  aliases: ['信用评估表', '资信评估表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S2', 48, '大客户信用评估工作标准'),
  purpose: {
    zh: '信用管理小组按五项内容打分，合计得出建议的资信等级。',
    en: 'The credit group scores five contents; the total gives the grade that is suggested.',
  },
  fields: [
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    added('assessedOn', '评估日期', 'Assessed on', 'textbook', assessment, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 13),
    }),
    added('basics', '基本情况得分', 'Basics (score)', 'textbook', assessed, {
      type: 'number',
      required: 'always',
      range: score,
      example: 17,
    }),
    added('creditState', '信用状况得分', 'State of credit (score)', 'textbook', assessed, {
      type: 'number',
      required: 'always',
      range: score,
      example: 16,
    }),
    added('profitability', '盈利能力得分', 'Profitability (score)', 'textbook', assessed, {
      type: 'number',
      required: 'always',
      range: score,
      example: 14,
    }),
    added('operation', '运营能力得分', 'Operation (score)', 'textbook', assessed, {
      type: 'number',
      required: 'always',
      range: score,
      example: 16,
    }),
    added('solvency', '偿债能力得分', 'Solvency (score)', 'textbook', assessed, {
      type: 'number',
      required: 'always',
      range: score,
      example: 15,
    }),
    added('total', '总分', 'Total', 'textbook', assessment, {
      type: 'number',
      required: 'never',
      aliases: ['合计得分'],
      derived: scoresTotal(SCORES),
      example: 78,
    }),
    added('suggestedGrade', '建议等级', 'Grade suggested', 'textbook', assessment, {
      type: 'choice',
      required: 'never',
      choices: ['credit.names'],
      derived: gradeOfScores,
      example: 'G-B',
    }),
    added('assessor', '评估人', 'Assessed by', 'textbook', assessment, {
      type: 'text',
      required: 'always',
      example: '信用管理小组（郭涛）',
    }),
    added('creditType', '信用类别', 'Credit type', 'company', passage('S2', [74, 75], '企业基本信用分为A,B两类'), {
      type: 'choice',
      required: 'never',
      choices: ['credit.type.names'],
      example: 'K-A',
    }),
    added('circumstances', '封顶情形', 'Circumstances that cap it', 'company', assessed, {
      type: 'choices',
      required: 'never',
      choices: ['credit.caps'],
      example: 'newFile',
    }),
    added('inquiryNo', '调查编号', 'Inquiry no.', 'company', assessed, {
      type: 'identifier',
      required: 'never',
      reference: { form: 'creditInquiry', field: 'inquiryNo' },
      example: 'XD20260305-001',
    }),
    added('remark', '评估说明', 'Remark', 'company', assessed, {
      type: 'longText',
      required: 'never',
      example: '流动比率1.4，付款及时。',
    }),
  ],
};
