import { customerFields } from '../common-fields';
import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { inSection } from '../card-fields';
import { chosen, historyFields, moneyFields, peopleFields, plain, rivalFields, template } from '../customer-blocks';
import { added, namedBy } from '../define';
import { classified, graded, LEVEL, VALUE_CLASS } from '../derive/customers';
import { ownedBy } from '../derive/owners';
import type { Form } from '../form';
import { labelOf, titleOf } from '../titles';

const identity = namedBy('forms.identity');
const roles = namedBy('keyAccount.roles');

/** 关键客户档案 (表5-6): the master record of a key account. */
export const keyCustomerFile: Form = {
  id: 'keyCustomerFile',
  number: '5-6',
  version: 1,
  title: titleOf('keyCustomerFile'),
  aliases: ['关键客户档案表', '大客户档案', '客户档案卡', '重点客户档案'],
  kind: 'card',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: false,
  source: passage('S2', 65, '存人大客户档案'),
  purpose: {
    zh: '一位关键客户一份：基本情况、分类、业务、竞争、财务与人员，及时更新。',
    en: 'One file a key account: what it is, how it is classed, its business, rivals, finances and people; kept up to date.',
  },
  sections: [
    { id: 'basic', title: { zh: '基本情况', en: 'The customer' } },
    { id: 'class', title: { zh: '分类', en: 'Classes' } },
    { id: 'business', title: { zh: '业务与合同', en: 'Business and contract' } },
    { id: 'rivals', title: { zh: '竞争', en: 'Rivals' } },
    { id: 'money', title: { zh: '财务', en: 'Finances' } },
    { id: 'people', title: { zh: '人员', en: 'People' } },
    { id: 'history', title: { zh: '建档与更新', en: 'Record' } },
  ],
  fields: [
    ...inSection('basic', [
      ...customerFields('KH0041', '海州远航供应链有限公司'),
      identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
      ...plain('textbook', [
        ['shortName', '客户简称', 'Short name', 'text', '海州远航', '简称'],
        ['address', '经营地址', 'Address', 'text', '海州市东港路18号', '地址', '公司地址'],
        ['contact', '联系人', 'Contact', 'text', '许岩'],
        ['phone', '联系电话', 'Phone', 'phone', '0518-5550121', '电话'],
      ]),
      ...plain('company', [
        ['representative', '法定代表人', 'Legal representative', 'text', '陈立', '负责人'],
        ['registeredAddress', '注册地址', 'Registered address', 'text', '海州市新港区1号'],
        ['foundedOn', '成立日期', 'Founded on', 'date', dayOf(2012, 9, 3)],
        ['employees', '员工人数', 'Employees', 'count', 160, '职工人数'],
        ['parent', '上级单位', 'Parent company', 'text', '远航集团', '母公司'],
      ]),
    ]),
    ...inSection('class', [
      chosen('nature', '企业性质', 'Nature of the company', 'forms.choice.companyNature', 'private'),
      chosen('industry', '所属行业', 'Industry', 'forms.choice.industry', 'trade'),
      added('level', LEVEL.zh, LEVEL.en, 'textbook', template, {
        type: 'choice',
        required: 'never',
        aliases: ['客户级别'],
        choices: ['tier.level.names', 'tier.level.none'],
        example: 'L-C',
      }),
      added('valueClass', VALUE_CLASS.zh, VALUE_CLASS.en, 'company', template, {
        type: 'choice',
        required: 'never',
        choices: ['tier.value.names', 'tier.value.none'],
        derived: classified(undefined),
        example: 'V-B',
      }),
      added('creditGrade', labelOf('keyAccount.information', 'creditGrade').zh, 'Credit grade', 'company', template, {
        type: 'choice',
        required: 'never',
        choices: ['credit.names'],
        derived: graded,
        example: 'G-B',
      }),
      roles('owner', 'company', {
        type: 'text',
        required: 'never',
        derived: ownedBy(undefined),
        example: '林岚',
      }),
    ]),
    ...inSection('business', [
      ...plain('textbook', [
        ['products', '主要产品', 'Main products', 'text', '电子元件'],
        ['monthlyParcels', '月均件量', 'Parcels a month', 'count', 440],
      ]),
      ...plain('company', [
        ['lanes', '主要流向', 'Main lanes', 'text', '华东、华南'],
        ['seasons', '淡旺季', 'Seasons', 'text', '9月至12月旺'],
      ]),
      chosen('settlement', '结算方式', 'Settlement', 'forms.choice.settlement', 'cash'),
      ...plain('textbook', [
        ['contractFrom', '合同起始日', 'Contract from', 'date', dayOf(2025, 7, 1), '合同起'],
        ['contractTo', '合同到期日', 'Contract until', 'date', dayOf(2026, 6, 30), '合同止', '合同终止日'],
      ]),
      ...plain('company', [['creditDays', '账期天数', 'Payment term (days)', 'count', 0, '账期']]),
    ]),
    ...rivalFields,
    ...moneyFields,
    ...peopleFields,
    ...historyFields,
  ],
};
