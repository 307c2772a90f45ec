import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { FILE, fromCredit, gradedScore, reviewOn, suggestedGrade } from '../derive/credit';
import { gradeChanged } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const grading = passage('S2', 47, '客户资信分级');
const rule = house(
  '公开的信用管理制度：小组授级，总经理审批',
  'public rules: the group grades, the general manager approves',
);

/** 客户信用等级评定表: which credit grade a customer has, and who approved it. */
export const creditGrading: Form = {
  id: 'creditGrading',
  version: 1,
  title: titleOf('creditGrading'),
  aliases: ['信用等级评定表', '资信等级评定表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S2', 47, '客户资信分级'),
  purpose: {
    zh: '按评估得分授予资信等级，人工调整须写明理由和审批人。',
    en: 'Gives the credit grade by the score; who changes it by hand gives the reason and who approved.',
  },
  fields: [
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    added('gradedOn', '评定日期', 'Graded on', 'textbook', grading, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 16),
    }),
    added('score', '评估总分', 'Score', 'textbook', grading, {
      type: 'number',
      required: 'never',
      derived: gradedScore,
      example: 78,
    }),
    added('suggestedGrade', '建议等级', 'Grade suggested', 'textbook', grading, {
      type: 'choice',
      required: 'never',
      choices: ['credit.names'],
      derived: suggestedGrade,
      example: 'G-B',
    }),
    added('grade', '资信等级', 'Credit grade', 'textbook', grading, {
      type: 'choice',
      required: 'always',
      choices: ['credit.names'],
      aliases: ['评定等级'],
      example: 'G-B',
    }),
    added('approver', '审批人', 'Approved by', 'textbook', rule, { type: 'text', required: 'always', example: '李越' }),
    added('creditType', '信用类别', 'Credit type', 'company', passage('S2', [74, 75], '企业基本信用分为A,B两类'), {
      type: 'choice',
      required: 'never',
      choices: ['credit.type.names'],
      derived: fromCredit(FILE, 'creditType', '信用类别', 'Credit type'),
      example: 'K-A',
    }),
    added('circumstances', '封顶情形', 'Circumstances that cap it', 'company', rule, {
      type: 'choices',
      required: 'never',
      choices: ['credit.caps'],
      example: 'newFile',
    }),
    added('overrideReason', '调整理由', 'Reason of the change', 'company', rule, {
      type: 'longText',
      required: gradeChanged,
      aliases: ['人工调整理由'],
      example: '年底增资，偿债能力改善。',
    }),
    added('reviewOn', '复审日期', 'Review on', 'company', rule, {
      type: 'date',
      required: 'never',
      aliases: ['下次评定日期'],
      derived: reviewOn('gradedOn'),
      example: dayOf(2026, 6, 16),
    }),
  ],
};
