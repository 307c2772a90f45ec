import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { customerName } from '../derive/customers';
import { loyaltyMean } from '../derive/scores';
import type { Field, Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const criterion = namedBy('relationship.loyalty.criteria');

const criteria = passage('S4', 21, '衡量客户忠诚度的标准');
const shape = house('评价表的基本内容', 'what an assessment holds');

const CRITERIA = TEXTBOOK_RULES.values.relationship.loyalty.criteria.map(({ code }) => code);
const SAID = [5, 4, 3, 4, 3];

const score = (code: string, i: number): Field =>
  criterion(code, 'textbook', {
    type: 'number',
    required: 'always',
    range: { min: 'relationship.loyalty.scoreScale.min', max: 'relationship.loyalty.scoreScale.max' },
    example: SAID[i],
    hint: { zh: '1至5分，越忠诚分越高', en: '1 to 5: the more loyal, the higher' },
  });

/** 客户忠诚度评价表: a customer's loyalty by the five criteria of the text. */
export const loyaltyForm: Form = {
  id: 'loyaltyCriteria',
  version: 1,
  title: titleOf('loyaltyCriteria'),
  aliases: ['忠诚度评价表', '客户忠诚度评价', '忠诚度评分表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerName',
  repeats: true,
  source: criteria,
  purpose: {
    zh: '按重复购买、挑选时间、价格敏感、替代品态度、质量承受力五项评价客户忠诚度。',
    en: 'Assesses loyalty by repeat purchases, time spent choosing, price, substitutes and tolerance of faults.',
  },
  fields: [
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '滨江锦程电子商务有限公司',
    }),
    added('assessedOn', '评价日期', 'Assessed on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 27),
    }),
    ...CRITERIA.map(score),
    added('assessor', '评价人', 'Assessed by', 'textbook', shape, {
      type: 'text',
      required: 'always',
      example: '陈晓',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added('evidence', '评价依据', 'Evidence', 'company', shape, {
      type: 'longText',
      required: 'never',
      example: '连续三年续约，询价一次。',
    }),
    added('mean', '平均分', 'Mean', 'company', criteria, {
      type: 'number',
      required: 'never',
      derived: loyaltyMean(CRITERIA),
      example: 3.8,
    }),
    added('strategy', '提高忠诚度的策略', 'Strategy', 'company', passage('S4', 21, '提高客户忠诚度的策略'), {
      type: 'choices',
      required: 'never',
      choices: ['relationship.loyalty.strategies'],
      example: 'valueAdded',
    }),
  ],
};
