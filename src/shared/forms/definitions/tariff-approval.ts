import { decisionFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { product, ratio } from '../derive/arithmetic';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const tariff = passage('S3', 48, '在方案策划、资费审批、资源支撑');
const compared = passage('S3', 42, '即通过其他快递公司的综合报价参照我方资费进行对比');
const shape = house('资费审批表的基本内容，原表未刊载', 'what such an approval holds; the table itself is not printed');

/** 资费审批: which price a customer is given on which lane, with whose consent and until when. */
export const tariffApproval: Form = {
  id: 'tariffApproval',
  version: 1,
  title: titleOf('tariffApproval'),
  aliases: ['资费审批表', '客户资费审批表', '优惠资费审批表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'tariffNo',
  repeats: true,
  source: tariff,
  purpose: {
    zh: '按路向申请客户资费，写明标准价、申请价和理由，审批后在有效期内执行。',
    en: 'Asks for a customer’s price lane by lane, with list price and reason; valid for a time once agreed.',
  },
  fields: [
    added('tariffNo', '审批编号', 'Approval no.', 'textbook', shape, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.tariffNo', date: 'appliedOn' },
      aliases: ['资费审批编号'],
      example: 'ZJ20260310-001',
      hint: { zh: '同一申请的各路向用同一编号', en: 'All lanes of one request share its number' },
    }),
    added('appliedOn', '申请日期', 'Asked on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 10),
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('kind', '资费种类', 'Kind of tariff', 'textbook', shape, {
      type: 'choice',
      required: 'always',
      choices: ['forms.acquiring.tariffKinds'],
      example: 'contract',
    }),
    added('lane', '路向', 'Lane', 'textbook', passage('S3', 42, '产品主要流通区域'), {
      type: 'text',
      required: 'always',
      aliases: ['寄递路向', '线路'],
      example: '云溪—上海',
    }),
    added('listPrice', '标准单价', 'List price', 'textbook', compared, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['标准资费'],
      example: 6,
    }),
    added('price', '申请单价', 'Price asked for', 'textbook', compared, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['申请资费', '优惠单价'],
      example: 5.1,
    }),
    added('reason', '申请理由', 'Reason', 'textbook', shape, {
      type: 'longText',
      required: 'always',
      example: '对手同路向5.2元，月件量稳定。',
    }),
    added('applicant', '申请人', 'Asked by', 'textbook', shape, { type: 'text', required: 'always', example: '钱枫' }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('volume', '月件量', 'Parcels a month', 'company', passage('S3', 46, '通过目前合作快递商寄递的业务量'), {
      type: 'count',
      required: 'never',
      example: 900,
    }),
    added('discount', '折扣', 'Share of the list price', 'company', compared, {
      type: 'share',
      required: 'never',
      derived: ratio('price', 'listPrice', { zh: '申请单价 ÷ 标准单价', en: 'price asked for ÷ list price' }),
      example: 0.85,
    }),
    added('revenue', '预计月收入', 'Expected monthly revenue', 'company', compared, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: product('volume', 'price', { zh: '月件量 × 申请单价', en: 'parcels a month × price asked for' }),
      example: 4590,
    }),
    added('validFrom', '有效期起', 'Valid from', 'company', shape, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 4, 1),
    }),
    added('validTo', '有效期止', 'Valid to', 'company', shape, {
      type: 'date',
      required: 'never',
      aliases: ['有效期至'],
      example: dayOf(2027, 3, 31),
    }),
    ...decisionFields(shape, dayOf(2026, 3, 12)),
  ],
};
