import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { product } from '../derive/arithmetic';
import { quoteOver, quoteTotal, quoteWithin, rivalTotal } from '../derive/sales';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const compared = passage('S3', 42, '横向对比分析客户在当前');
const overall = passage('S3', 44, '然后再进行有利双方的综合报价');
const shape = house('报价对比的基本内容', 'what a comparison of quotes holds');

/** 报价对比表: our price and the competitor's on every lane, weighted by the customer's volumes. */
export const quoteComparison: Form = {
  id: 'quoteComparison',
  version: 1,
  title: titleOf('quoteComparison'),
  aliases: ['报价对比', '综合报价对比表', '路向报价对比表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'quoteNo',
  repeats: true,
  source: compared,
  purpose: {
    zh: '一条路向一行，按件量加权比较我方与竞争对手的综合报价。',
    en: 'A row for each lane: our quote and the competitor’s as a whole, weighted by volume.',
  },
  fields: [
    added('quoteNo', '报价编号', 'Quote no.', 'textbook', shape, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.quoteNo', date: 'quotedOn' },
      example: 'BJ20260306-001',
      hint: { zh: '同一报价的各路向用同一编号', en: 'All lanes of one quote share its number' },
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('quotedOn', '报价日期', 'Quoted on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 6),
    }),
    added('lane', '路向', 'Lane', 'textbook', passage('S3', 42, '产品主要流通区域'), {
      type: 'text',
      required: 'always',
      aliases: ['寄递路向', '线路'],
      example: '云溪—上海',
    }),
    added('volume', '月件量', 'Parcels a month', 'textbook', passage('S3', [42, 44], '应在分析流量流向基础上'), {
      type: 'count',
      required: 'always',
      example: 900,
    }),
    added('price', '我方单价', 'Our price', 'textbook', compared, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['我方报价'],
      example: 5.1,
    }),
    added('rival', '竞争对手', 'Competitor', 'textbook', compared, {
      type: 'text',
      required: 'always',
      example: '同城甲快递',
    }),
    added('rivalPrice', '对手单价', 'Competitor’s price', 'textbook', compared, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['对手报价', '竞争对手单价'],
      example: 5.2,
    }),
    added('timeLimit', '我方时限', 'Our time limit', 'textbook', passage('S3', 42, '结合其他速递公司报价和服务时限'), {
      type: 'text',
      required: 'never',
      example: '次日',
    }),
    added(
      'rivalTimeLimit',
      '对手时限',
      'Competitor’s time limit',
      'textbook',
      passage('S3', 42, '结合其他速递公司报价和服务时限'),
      {
        type: 'text',
        required: 'never',
        example: '次日至隔日',
      },
    ),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('amount', '我方金额', 'Our amount', 'company', overall, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: product('volume', 'price', { zh: '月件量 × 我方单价', en: 'parcels a month × our price' }),
      example: 4590,
    }),
    added('rivalAmount', '对手金额', 'Competitor’s amount', 'company', overall, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: product('volume', 'rivalPrice', { zh: '月件量 × 对手单价', en: 'parcels a month × competitor’s price' }),
      example: 4680,
    }),
    added('total', '我方合计', 'Our total', 'company', overall, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: quoteTotal,
      example: 12390,
    }),
    added('rivalTotal', '对手合计', 'Competitor’s total', 'company', overall, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: rivalTotal,
      example: 12480,
    }),
    added('over', '综合价差', 'Difference', 'company', overall, {
      type: 'share',
      required: 'never',
      derived: quoteOver,
      example: -0.0072,
    }),
    added('within', '综合报价可接受', 'Quote acceptable', 'company', overall, {
      type: 'yesNo',
      required: 'never',
      derived: quoteWithin,
      example: true,
    }),
  ],
};
