import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { customerName } from '../derive/customers';
import { scorecardMean, scorecardWeakest } from '../derive/scores';
import type { Field, Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const standard = passage('S0', 80, '达到TQCSO标准');
const shape = house('评分表的基本内容', 'what a scorecard holds');

const { axes, demands } = TEXTBOOK_RULES.values.satisfaction.tqcso;
const AXES = axes.map(({ code }) => code);
const SAID = [4, 4, 3, 4, 5];

const axis = ({ code, zh, en }: (typeof axes)[number], i: number): Field => {
  const demand = demands.find((one) => one.code === code)!;
  return added(
    code,
    `${code} ${zh}`,
    `${code} ${en}`,
    'textbook',
    TEXTBOOK_RULES.entry('satisfaction.tqcso.axes')!.source,
    {
      type: 'number',
      required: 'always',
      aliases: [zh, code],
      range: { min: 'satisfaction.tqcso.scoreMin', max: 'satisfaction.tqcso.scoreMax' },
      example: SAID[i],
      hint: { zh: `1至5分：${demand.zh}`, en: `1 to 5: ${demand.en}` },
    },
  );
};

/** TQCSO评分表: how a key account is served on the five axes. */
export const tqcsoForm: Form = {
  id: 'tqcsoScore',
  version: 1,
  title: titleOf('tqcsoScore'),
  aliases: ['TQCSO评分', 'TQCSO标准评分表', 'TQCSO评价表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerName',
  repeats: true,
  source: standard,
  purpose: {
    zh: '按时间、质量、成本、服务、公开透明五个维度给大客户服务打分，找出短板。',
    en: 'Scores the service of a key account on time, quality, cost, service and openness, and names the weakest.',
  },
  fields: [
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '滨江锦程电子商务有限公司',
    }),
    added('scoredOn', '评分日期', 'Scored on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 27),
    }),
    ...axes.map(axis),
    added('scorer', '评分人', 'Scored by', 'textbook', shape, { type: 'text', required: 'always', example: '方屿' }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added('evidence', '评分依据', 'Evidence', 'company', shape, {
      type: 'longText',
      required: 'never',
      example: '3月准时率98.6%，两次晚间揽收偏晚。',
    }),
    added('mean', '平均分', 'Mean', 'company', standard, {
      type: 'number',
      required: 'never',
      derived: scorecardMean(AXES),
      example: 4,
    }),
    added('weakest', '短板', 'Weakest', 'company', standard, {
      type: 'choices',
      required: 'never',
      choices: ['satisfaction.tqcso.axes'],
      derived: scorecardWeakest(AXES),
      example: 'C',
    }),
    added('improvement', '改进措施', 'Improvement', 'company', passage('S0', 81, '不断地对服务进行改进'), {
      type: 'longText',
      required: 'never',
      example: '按路向重核资费。',
    }),
  ],
};
