import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { planned, recorded, reportedInTime } from '../derive/revisit';
import { problemFound } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const standard = passage('S2', 83, '执行大客户回访工作');
const rule = house('公开的客户回访制度', 'public revisit rules');

/** 客户回访报告表: what came of a revisit, for the supervisor. */
export const revisitReport: Form = {
  id: 'revisitReport',
  version: 1,
  title: titleOf('revisitReport'),
  aliases: ['回访报告', '客户回访报告', '大客户回访报告表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'revisitNo',
  repeats: false,
  source: passage('S2', 83, '执行大客户回访工作'),
  purpose: {
    zh: '回访次日填写：结果、问题、处理和建议，由主管审阅。',
    en: 'Written the day after a revisit: result, problems, what was done and proposed; the supervisor reads it.',
  },
  fields: [
    added('revisitNo', '回访编号', 'Revisit no.', 'textbook', rule, {
      type: 'identifier',
      required: 'always',
      reference: { form: 'revisitRecord', field: 'revisitNo' },
      example: 'HF20260312-001',
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: planned('customerName', '客户名称', 'Customer name'),
      example: '滨江锦程电子商务有限公司',
    }),
    added('visitedOn', '回访日期', 'Revisited on', 'textbook', standard, {
      type: 'date',
      required: 'always',
      derived: recorded('visitedOn', '回访日期', 'Revisited on'),
      example: dayOf(2026, 3, 12),
    }),
    added('reportedOn', '报告日期', 'Reported on', 'textbook', standard, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 13),
    }),
    added('reporter', '报告人', 'Reported by', 'textbook', standard, {
      type: 'text',
      required: 'always',
      example: '陈晓',
    }),
    added('result', '回访结果', 'Result', 'textbook', standard, {
      type: 'longText',
      required: 'always',
      example: '客户对晚间揽收满意，账单无异议。',
    }),
    added('problem', '存在问题', 'Problems', 'textbook', rule, {
      type: 'longText',
      required: 'never',
      aliases: ['问题'],
      example: '周末无晚班。',
    }),
    added('solved', '问题已解决', 'Problem solved', 'textbook', rule, {
      type: 'yesNo',
      required: problemFound,
      aliases: ['是否解决'],
      example: false,
    }),
    added('proposal', '改进建议', 'Proposal', 'textbook', rule, {
      type: 'longText',
      required: 'never',
      aliases: ['建议'],
      example: '周末由邻近网点代收。',
    }),
    added('inTime', '报告及时', 'Reported in time', 'company', rule, {
      type: 'yesNo',
      required: 'never',
      aliases: ['是否及时'],
      derived: reportedInTime,
      example: true,
    }),
    identity('customerId', 'company', {
      type: 'identifier',
      required: 'never',
      derived: planned('customerId', '客户编号', 'Customer no.'),
      example: 'KH0003',
    }),
    added('reviewOpinion', '主管审阅意见', 'Supervisor’s opinion', 'company', standard, {
      type: 'longText',
      required: 'never',
      aliases: ['审阅意见'],
      example: '同意，四月起执行。',
    }),
  ],
};
