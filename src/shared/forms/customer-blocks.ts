import { house, passage } from '../rulebook/source';
import { dayOf } from '../values/date';
import { gridOf, inSection, type Plain, plainFields } from './card-fields';
import { added, type namedBy } from './define';
import type { Field } from './form';

/** What the fields of a customer's file rest on. */
export const template = house(
  '公开的客户档案样式，原表未刊载',
  'public templates of customer files; the table itself is not printed',
);
const decides = passage('S3', 32, '决策人');
const rivals = passage('S0', 62, '不收集整理其他快递公司(竞争对手)信息');

/** Lines that the card has for rivals and for persons. */
const RIVALS = 3;
const PERSONS = 4;

/** Fields of a customer's file that need no more than their name, type and other names. */
export const plain = (profile: Field['profile'], fields: readonly Plain[]): Field[] =>
  plainFields(template, profile, 'never', fields);

/** A field of the company's profile that is chosen from a list. */
export const chosen = (
  id: string,
  zh: string,
  en: string,
  path: Parameters<typeof namedBy>[0],
  example: string,
): Field => added(id, zh, en, 'company', template, { type: 'choice', required: 'never', choices: [path], example });

const lines = (id: string, zh: string, en: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${id}${i + 1}`,
    label: { zh: `${zh}${i + 1}`, en: `${en} ${i + 1}` },
  }));

/** The fields of repeated lines, `rivalShare2` for the second rival: ids as people count, not as a grid is laid out. */
function repeated(
  section: string,
  name: readonly [id: string, zh: string, en: string],
  count: number,
  own: readonly Field[],
) {
  const [id, zh, en] = name;
  const grid = gridOf(
    section,
    lines(id, zh, en, count),
    own.map(({ label }) => label),
    (_, column) => own[column],
  );
  return grid.map((field, i): Field => {
    const { id: column } = own[i % own.length];
    return { ...field, id: `${column}${Math.floor(i / own.length) + 1}` };
  });
}

/** Who else carries the customer’s parcels, under the section `rivals`. */
export const rivalFields: readonly Field[] = [
  ...inSection('rivals', [
    added('ownShare', '本企业份额', 'Our share', 'company', rivals, {
      type: 'share',
      required: 'never',
      aliases: ['我方份额'],
      example: 0.6,
    }),
  ]),
  ...repeated('rivals', ['rival', '竞争对手', 'Competitor'], RIVALS, [
    added('rivalName', '名称', 'Name', 'company', rivals, { type: 'text', required: 'never', example: '甲快递' }),
    added('rivalShare', '份额', 'Share', 'company', rivals, { type: 'share', required: 'never', example: 0.25 }),
    added('rivalPrice', '价格', 'Price', 'company', rivals, { type: 'text', required: 'never', example: '低约一成' }),
    added('rivalTime', '时限', 'Time', 'company', rivals, { type: 'text', required: 'never', example: '次日达' }),
    added('rivalNote', '评价', 'Opinion', 'company', rivals, {
      type: 'text',
      required: 'never',
      example: '破损偏多',
    }),
  ]),
];

/** Its bank and how it pays, under the section `money`. */
export const moneyFields: readonly Field[] = [
  ...inSection('money', [
    ...plain('company', [
      ['bank', '开户行', 'Bank', 'text', '海州银行东港支行'],
      ['account', '账号', 'Account', 'identifier', '320100000123456', '银行账号'],
    ]),
    chosen('taxpayer', '纳税人类型', 'Taxpayer', 'forms.choice.taxpayer', 'general'),
    chosen('paymentAttitude', '付款态度', 'Way of paying', 'forms.choice.paymentAttitude', 'prompt'),
    chosen('bankCredit', '银行信用', 'Standing with banks', 'forms.choice.bankCredit', 'good'),
  ]),
];

/** Whom one speaks to there, under the section `people`. */
export const peopleFields: readonly Field[] = [
  ...repeated('people', ['person', '人员', 'Person'], PERSONS, [
    added('personName', '姓名', 'Name', 'textbook', decides, { type: 'text', required: 'never', example: '陈立' }),
    added('personPost', '职务', 'Post', 'textbook', decides, {
      type: 'text',
      required: 'never',
      example: '副总经理',
    }),
    added('personRole', '角色', 'Role', 'textbook', decides, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.personRole'],
      example: 'decider',
    }),
    added('personPhone', '手机', 'Mobile', 'textbook', decides, {
      type: 'phone',
      required: 'never',
      example: '13800001234',
    }),
    added('personNote', '备注', 'Remarks', 'textbook', decides, {
      type: 'text',
      required: 'never',
      example: '每周二上午方便',
    }),
  ]),
];

/** When the file was opened and kept up, under the section `history`. */
export const historyFields: readonly Field[] = [
  ...inSection('history', [
    ...plain('textbook', [
      ['openedOn', '建档日期', 'Opened on', 'date', dayOf(2024, 5, 6)],
      ['updatedOn', '最后更新日期', 'Last updated on', 'date', dayOf(2026, 3, 12), '更新日期'],
      ['updatedBy', '更新人', 'Updated by', 'text', '林岚'],
    ]),
  ]),
];
