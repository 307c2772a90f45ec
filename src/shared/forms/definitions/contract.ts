import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { inSection, partsGrid, type Plain, plainFields, signatureField } from '../card-fields';
import { customerFields } from '../common-fields';
import { added } from '../define';
import { graded } from '../derive/customers';
import { contractState, missingParts, noticeOn } from '../derive/papers';
import type { Condition, Field, Form } from '../form';
import { labelOf, titleOf } from '../titles';

const sample = house(
  '原书只有标题，据公开合同样本归纳',
  'the text has the heading only; gathered from public samples of contracts',
);
const heading = passage('S2', 9, '掌握物流合同的构成与撰写');
const safety = TEXTBOOK_RULES.entry('forms.contract.safetyAgreement')!.source;
const PARTS = TEXTBOOK_RULES.values.forms.contract.sections;

const agreed: Condition = {
  words: { zh: '已签安全协议时', en: 'when there is a safety agreement' },
  holds: (row) => row.value('safetyAgreement') === true,
};

const given = (profile: Field['profile'], required: Field['required'], fields: readonly Plain[]): Field[] =>
  plainFields(sample, profile, required, fields);

/** 物流合同: what a contract says of its parties and terms, and whether it has all its parts. */
export const contract: Form = {
  id: 'contract',
  version: 1,
  title: titleOf('contract'),
  aliases: ['物流合同结构表', '合同要素表', '物流服务合同', '快递服务合同'],
  kind: 'card',
  origin: 'reconstructed',
  key: 'contractNo',
  repeats: false,
  source: heading,
  purpose: {
    zh: '一份合同一张：双方、期限、结算与账期，并逐项核对合同的构成是否齐全。',
    en: 'One a contract: parties, duration, settlement and payment term, and whether every part of a contract is there.',
  },
  sections: [
    { id: 'head', title: { zh: '首部', en: 'Head' } },
    { id: 'terms', title: { zh: '期限与结算', en: 'Duration and settlement' } },
    { id: 'parts', title: { zh: '合同的构成', en: 'Parts of the contract' } },
    { id: 'end', title: { zh: '尾部', en: 'End' } },
  ],
  fields: [
    ...inSection('head', [
      ...given('textbook', 'always', [
        ['contractNo', '合同编号', 'Contract no.', 'identifier', 'HT2025-041', '合同号'],
        ['contractName', '合同名称', 'Title of the contract', 'text', '快递物流服务合同'],
      ]),
      ...given('textbook', 'never', [['signedOn', '签订日期', 'Signed on', 'date', dayOf(2025, 6, 20), '签约日期']]),
      ...customerFields('KH0041', '海州远航供应链有限公司').map((field) =>
        field.id === 'customerName' ? { ...field, aliases: [...field.aliases, '甲方', '托运人', '甲方名称'] } : field,
      ),
      ...given('textbook', 'never', [
        ['carrier', '承运人', 'Carrier', 'text', '滨江速达物流有限公司', '乙方', '乙方名称'],
      ]),
      ...given('company', 'never', [
        ['signedAt', '签订地点', 'Signed at', 'text', '海州市'],
        ['customerAddress', '甲方地址', 'Address of the customer', 'text', '海州市东港路18号'],
        ['carrierAddress', '乙方地址', 'Address of the carrier', 'text', '滨江市江湾路6号'],
        ['customerHead', '甲方法定代表人', 'Representative of the customer', 'text', '陈立'],
        ['carrierHead', '乙方法定代表人', 'Representative of the carrier', 'text', '李越'],
        ['contact', '甲方联系人', 'Contact', 'text', '许岩', '联系人'],
        ['phone', '甲方联系电话', 'Phone', 'phone', '0518-5550121', '联系电话'],
        ['email', '甲方邮箱', 'E-mail', 'text', 'xuyan@example.com', '电子邮箱'],
      ]),
    ]),
    ...inSection('terms', [
      ...given('textbook', 'always', [
        ['contractFrom', '合同起始日', 'Contract from', 'date', dayOf(2025, 7, 1), '合同起', '起始日期'],
        ['contractTo', '合同到期日', 'Contract until', 'date', dayOf(2026, 6, 30), '合同止', '终止日期'],
      ]),
      added('noticeOn', '到期提醒日', 'Reminder on', 'company', sample, {
        type: 'date',
        required: 'never',
        derived: noticeOn,
        example: dayOf(2026, 5, 31),
      }),
      added('settlement', '结算方式', 'Settlement', 'textbook', sample, {
        type: 'choice',
        required: 'never',
        choices: ['forms.choice.settlement'],
        example: 'cash',
      }),
      ...given('textbook', 'never', [['creditDays', '账期天数', 'Payment term (days)', 'count', 0, '账期']]),
      added('creditGrade', labelOf('keyAccount.information', 'creditGrade').zh, 'Credit grade', 'company', sample, {
        type: 'choice',
        required: 'never',
        choices: ['credit.names'],
        derived: graded,
        example: 'G-B',
      }),
      added('state', '合同状态', 'State of the contract', 'company', sample, {
        type: 'choice',
        required: 'never',
        choices: ['forms.contract.states'],
        derived: contractState,
        example: 'running',
      }),
      added('safetyAgreement', '已签安全协议', 'Safety agreement', 'company', safety, {
        type: 'yesNo',
        required: 'never',
        aliases: ['安全协议'],
        example: true,
      }),
      added('safetyOn', '安全协议日期', 'Safety agreement of', 'company', safety, {
        type: 'date',
        required: agreed,
        example: dayOf(2025, 6, 20),
      }),
    ]),
    ...partsGrid('parts', PARTS, [
      added('there', '已载明', 'Is there', 'textbook', sample, { type: 'yesNo', required: 'never', example: true }),
      added('clause', '条款', 'Clause', 'textbook', sample, { type: 'text', required: 'never', example: '第三条' }),
      added('note', '说明', 'Remarks', 'company', sample, {
        type: 'text',
        required: 'never',
        example: '费率见附件二',
      }),
    ]),
    ...inSection('end', [
      added('missing', '缺少的构成', 'Parts missing', 'textbook', sample, {
        type: 'longText',
        required: 'never',
        derived: missingParts('forms.contract.sections', PARTS),
        example: '不可抗力、争议解决',
      }),
      signatureField('customerSigned', { zh: '甲方签章', en: 'Signed by the customer' }, 'textbook', sample),
      signatureField('carrierSigned', { zh: '乙方签章', en: 'Signed by the carrier' }, 'textbook', sample),
      ...given('company', 'never', [
        ['copies', '份数', 'Copies', 'count', 4],
        ['annexes', '附件', 'Annexes', 'longText', '服务细则、费率表、服务水平约定'],
      ]),
    ]),
  ],
};
