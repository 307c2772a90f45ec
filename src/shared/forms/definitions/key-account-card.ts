import { customerFields } from '../common-fields';
import { house } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { gridOf, inSection, kept, MONTHS } from '../card-fields';
import { added, namedBy, WAN, YUAN } from '../define';
import {
  COUNTED_LINES,
  type CountedLine,
  lastContact,
  monthCount,
  targetShare,
  yearCount,
  yearSum,
} from '../derive/card';
import { availableCredit, currentLimit } from '../derive/credit';
import { classified, graded, LEVEL, VALUE_CLASS } from '../derive/customers';
import type { Field, FieldType, Form } from '../form';
import { labelOf, titleOf } from '../titles';

const roles = namedBy('keyAccount.roles');

const template = house(
  '公开的客户管理卡按1至12月列表，原表未刊载',
  'public customer cards have a grid of twelve months; the table itself is not printed',
);

const count = (id: string, zh: string, en: string, more: Partial<Field> = {}): Field => ({
  ...added(id, zh, en, 'textbook', template, { type: 'count', required: 'never', example: 3 }),
  ...more,
});

const LINES: readonly { id: string; zh: string; en: string; type: FieldType }[] = [
  { id: 'revenue', zh: '收入（元）', en: 'Revenue (yuan)', type: 'money' },
  { id: 'parcels', zh: '件量', en: 'Parcels', type: 'count' },
  { id: 'visits', zh: '走访次数', en: 'Visits', type: 'count' },
  { id: 'calls', zh: '电话次数', en: 'Calls', type: 'count' },
  { id: 'complaints', zh: '投诉件数', en: 'Complaints', type: 'count' },
  { id: 'received', zh: '回款（元）', en: 'Paid (yuan)', type: 'money' },
];

const isCounted = (id: string): id is CountedLine => (COUNTED_LINES as readonly string[]).includes(id);

/** A cell of the grid of months: typed, counted from another form or, in the last column, summed up. */
function monthField(line: { readonly id: string }, column: number): Field {
  const { id, type } = LINES.find((one) => one.id === line.id)!;
  const isSum = column === MONTHS.length;
  const derived = isCounted(id)
    ? isSum
      ? yearCount(id)
      : monthCount(id, column + 1)
    : isSum
      ? yearSum(id)
      : undefined;
  const field = count(id, id, id, { type, example: type === 'money' ? 5120 : 2 });
  return { ...field, ...(derived === undefined ? {} : { derived }) };
}

/** 大客户管理卡 (表5-9): a year of one customer on one page. */
export const keyAccountCard: Form = {
  id: 'keyAccountCard',
  number: '5-9',
  version: 1,
  title: titleOf('keyAccountCard'),
  aliases: ['客户管理卡', '大客户卡', '大客户管理卡片'],
  kind: 'card',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: kept,
  purpose: {
    zh: '一位大客户一年一页：各月收入、走访、投诉与信用，一眼看全。',
    en: 'A year of one key account on one page: months, visits, complaints and credit at a glance.',
  },
  sections: [
    { id: 'customer', title: { zh: '客户', en: 'Customer' } },
    { id: 'months', title: { zh: '各月情况', en: 'By month' } },
    { id: 'standing', title: { zh: '信用与往来', en: 'Credit and contact' } },
  ],
  fields: [
    ...inSection('customer', [
      ...customerFields('KH0041', '海州远航供应链有限公司'),
      count('year', '年度', 'Year', { required: 'always', example: 2026, aliases: ['年份'] }),
      added('level', LEVEL.zh, LEVEL.en, 'textbook', template, {
        type: 'choice',
        required: 'never',
        aliases: ['客户级别'],
        choices: ['tier.level.names', 'tier.level.none'],
        example: 'L-D',
      }),
      added('valueClass', VALUE_CLASS.zh, VALUE_CLASS.en, 'textbook', template, {
        type: 'choice',
        required: 'never',
        aliases: ['客户类别'],
        choices: ['tier.value.names', 'tier.value.none'],
        derived: classified(undefined),
        example: 'V-B',
      }),
      roles('owner', 'textbook', { type: 'text', required: 'never', example: '林岚' }),
      added('target', '年收入目标', 'Annual income target', 'textbook', template, {
        type: 'money',
        unit: WAN,
        required: 'never',
        example: 8,
      }),
    ]),
    ...gridOf(
      'months',
      LINES.map(({ id, zh, en }) => ({ id, label: { zh, en } })),
      [...MONTHS, { zh: '年合计', en: 'Year' }],
      monthField,
    ),
    ...inSection('standing', [
      added('targetShare', '目标完成率', 'Target reached', 'textbook', template, {
        type: 'share',
        required: 'never',
        aliases: ['完成率'],
        derived: targetShare,
        example: 0.192,
      }),
      added('receivable', '应收余额', 'Receivables', 'textbook', template, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        aliases: ['应收账款'],
        example: 0,
      }),
      added('creditGrade', labelOf('keyAccount.information', 'creditGrade').zh, 'Credit grade', 'textbook', template, {
        type: 'choice',
        required: 'never',
        choices: ['credit.names'],
        derived: graded,
        example: 'G-B',
      }),
      added('creditLimit', '信用额度', 'Credit limit', 'textbook', template, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        aliases: ['赊销额度'],
        derived: currentLimit,
        example: 0,
      }),
      added('available', '可用额度', 'Limit left', 'textbook', template, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        derived: availableCredit('creditLimit'),
        example: 0,
      }),
      added('lastVisit', '最近走访', 'Last visit', 'textbook', template, {
        type: 'date',
        required: 'never',
        aliases: ['最近走访日期'],
        derived: lastContact('date'),
        example: dayOf(2026, 3, 6),
      }),
      added('nextVisit', '下次走访', 'Next visit', 'textbook', template, {
        type: 'date',
        required: 'never',
        aliases: ['下次走访日期'],
        derived: lastContact('nextOn'),
        example: dayOf(2026, 3, 20),
      }),
      added('events', '重要事项', 'Important matters', 'textbook', template, {
        type: 'longText',
        required: 'never',
        aliases: ['大事记'],
        example: '3月易碎件破损，已赔付并改为单独装车。',
      }),
    ]),
  ],
};
