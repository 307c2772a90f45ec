import { z } from 'zod';
import { distinctCodes, leaf, shape, term } from '../../leaf';
import { house } from '../../source';

/** Reasons in detail, each under one of the reasons of the first level. */
const detailShape = z
  .array(
    z.strictObject({
      reason: z.string().min(1),
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
    }),
  )
  .readonly()
  .refine(...distinctCodes);

/** What another system calls a reason, and the reason here. */
const importShape = z
  .array(
    z.strictObject({
      from: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      reason: z.string().min(1),
    }),
  )
  .readonly();

const detail = (reason: string, code: string, zh: string, en: string) => ({ reason, code, zh, en });

const foreign = (from: string, reason: string, zh: string, en: string) => ({ from, zh, en, reason });

/** How complaints come in, and why (投诉方式、投诉理由). */
export const reasons = {
  channels: leaf(
    shape.terms,
    [
      term('phone', '电话', 'Phone', '来电', '热线', '客服热线'),
      term('website', '网站', 'Web site'),
      term('app', 'App/小程序', 'App or mini program', 'App', '小程序'),
      term('wechat', '微信', 'WeChat', '公众号', '微信公众号'),
      term('email', '邮件', 'E-mail', '电子邮件'),
      term('letter', '信函', 'Letter', '来信'),
      term('fax', '传真', 'Fax'),
      term('inPerson', '来访', 'In person', '上门', '现场'),
      term('smsCallback', '短信回访', 'Text-message follow-up'),
      term('media', '媒体', 'Media'),
      term('hotline', '12305/12345转办', 'Passed on by 12305 or 12345', '12305', '12345', '12305转办', '12345转办'),
      term('consumerAssociation', '消协', 'Consumer association'),
    ],
    '投诉方式',
    'Channels of complaint',
    house('汇总公开的投诉渠道', 'gathered from public lists of channels'),
  ),
  origins: leaf(
    shape.terms,
    [term('external', '外部', 'External'), term('internal', '内部', 'Internal')],
    '投诉来源',
    'Origin of a complaint',
    house('公开的企业投诉分类', 'a company’s public list'),
  ),
  reasons: leaf(
    shape.terms,
    [
      term('delivery', '投递服务', 'Delivery service'),
      term('delay', '延误', 'Delay', '快件延误', '时效延误', '送货慢'),
      term('lossOrShortage', '丢失短少', 'Loss or shortage', '丢失', '短少', '快件丢失', '内件短少'),
      term('damage', '损毁', 'Damage', '破损', '损坏'),
      term('pickup', '收寄服务', 'Acceptance service', '揽收服务'),
      term('overcharging', '违规收费', 'Improper charges', '乱收费'),
      term('attitude', '服务态度', 'Attitude', '服务态度差'),
      term('cashOnDelivery', '代收货款', 'Cash on delivery'),
      term('other', '其他', 'Other'),
    ],
    '投诉理由（一级）',
    'Reasons, first level',
    house(
      '前五类为国家邮政局申诉通告所列，其余取自受理范围与企业分类',
      'the first five are in the State Post Bureau’s notices, the rest in its scope and companies’ lists',
    ),
  ),
  details: leaf(
    detailShape,
    [
      detail('delivery', 'falseSignature', '虚假签收', 'False signature'),
      detail('delivery', 'notToAddress', '未按址投递', 'Not delivered to the address'),
      detail('delivery', 'lockerWithoutConsent', '未经同意投柜投站', 'Left in a locker or station without consent'),
      detail('delay', 'transitDelay', '中转或运输延误', 'Delay in transit or transport'),
      detail('delay', 'sortingDelay', '分拨延误', 'Delay in sorting'),
      detail('delay', 'loadingDelay', '配载延误', 'Delay in loading'),
      detail('delay', 'noticeDelay', '通知提货不及时', 'Late notice for collection'),
      detail('delay', 'deliveryDelay', '送货不及时', 'Late delivery'),
      detail('delay', 'pickupDelay', '接货不及时', 'Late pick-up'),
      detail('lossOrShortage', 'lossCompensation', '对企业赔偿金额不满（丢失短少）', 'Compensation for loss too low'),
      detail('lossOrShortage', 'lostInternally', '内部丢货', 'Lost internally'),
      detail('lossOrShortage', 'lostRoadBranch', '汽运网点丢货', 'Lost at a road branch'),
      detail('lossOrShortage', 'lostAirBranch', '空运网点丢货', 'Lost at an air branch'),
      detail('damage', 'damageCompensation', '对企业赔偿金额不满（损毁）', 'Compensation for damage too low'),
      detail('damage', 'wet', '潮湿', 'Wet'),
      detail('damage', 'outerPacking', '外包装破损', 'Outer packing broken'),
      detail('damage', 'contents', '内物破损', 'Contents broken'),
    ],
    '投诉理由（二级）',
    'Reasons, second level',
    house('取自国家邮政局申诉通告与公开的企业分类', 'from the State Post Bureau’s notices and a company’s public list'),
  ),
  imports: {
    spb: leaf(
      importShape,
      [
        foreign('delivery', 'delivery', '投递服务', 'Delivery service'),
        foreign('deliveryFalse', 'delivery', '投递服务：虚假签收', 'Delivery service: false signature'),
        foreign('delay', 'delay', '延误', 'Delay'),
        foreign('shortage', 'lossOrShortage', '丢失短少', 'Loss or shortage'),
        foreign('loss', 'lossOrShortage', '丢失及短少', 'Loss and shortage'),
        foreign('damage', 'damage', '损毁', 'Damage'),
        foreign('acceptance', 'pickup', '收寄服务', 'Acceptance service'),
        foreign('charges', 'overcharging', '违规收费', 'Improper charges'),
        foreign('cod', 'cashOnDelivery', '代收货款', 'Cash on delivery'),
        foreign('attitude', 'attitude', '服务态度', 'Attitude'),
        foreign('others', 'other', '其他', 'Other'),
      ],
      '国家邮政局申诉分类的对应',
      'Appeal categories of the State Post Bureau',
      house(
        '前五类为申诉情况通告所列；违规收费、服务态度见受理范围；代收货款待核实',
        'the first five are in the notices, improper charges and attitude in the scope; cash on delivery is to be confirmed',
      ),
    ),
    company: leaf(
      importShape,
      [
        foreign('lateDelivery', 'delay', '派送超时', 'Delivery overdue'),
        foreign('stuck', 'delay', '物流停滞', 'Tracking stands still'),
        foreign('notSigned', 'delivery', '签收未收到', 'Signed but not received'),
        foreign('wrongAddress', 'delivery', '派错件', 'Delivered to the wrong person'),
        foreign('noCall', 'delivery', '未电话通知', 'No call before delivery'),
        foreign('noDoor', 'delivery', '不送货上门', 'Not brought to the door'),
        foreign('shortGoods', 'lossOrShortage', '少件', 'Items missing'),
        foreign('lostGoods', 'lossOrShortage', '遗失', 'Lost'),
        foreign('brokenGoods', 'damage', '货物损坏', 'Goods broken'),
        foreign('noPickup', 'pickup', '不上门揽件', 'Not picked up'),
        foreign('latePickup', 'pickup', '揽件超时', 'Picked up late'),
        foreign('extraFee', 'overcharging', '额外收费', 'Extra fee'),
        foreign('rude', 'attitude', '态度恶劣', 'Rude'),
        foreign('codLate', 'cashOnDelivery', '货款未返', 'Collected money not paid out'),
      ],
      '企业工单常用说法的对应',
      'Words that companies’ tickets use',
      house(
        '企业客服工单的常用说法，可按本公司系统改写',
        'usual words of service tickets; replace them by your own system’s',
      ),
    ),
    wechat: leaf(
      importShape,
      [
        foreign('1004', 'delay', '快件延误', 'Delay'),
        foreign('1005', 'lossOrShortage', '快件丢失', 'Loss'),
        foreign('1006', 'damage', '快件破损短少', 'Damage or shortage'),
        foreign('1007', 'attitude', '服务态度', 'Attitude'),
        foreign('1008', 'other', '其他', 'Other'),
      ],
      '微信投诉代码的对应',
      'Complaint codes of WeChat',
      house('微信快递插件的公开代码', 'the published codes of WeChat’s express plug-in'),
    ),
    ltl: leaf(
      importShape,
      [
        foreign('goodsDamage', 'damage', '货损', 'Goods damaged'),
        foreign('goodsShortage', 'lossOrShortage', '货差', 'Goods short'),
        foreign('lateness', 'delay', '时效延误', 'Late'),
        foreign('commission', 'other', '财务：佣金', 'Finance: commission'),
        foreign('codMoney', 'cashOnDelivery', '财务：代收货款', 'Finance: cash on delivery'),
        foreign('invoice', 'other', '财务：发票', 'Finance: invoice'),
        foreign('tax', 'other', '财务：税金', 'Finance: tax'),
        foreign('claimSettlement', 'other', '理赔', 'Claims'),
        foreign('price', 'other', '价格', 'Price'),
        foreign('information', 'other', '信息', 'Information'),
        foreign('mistake', 'other', '差错', 'Mistake'),
        foreign('others', 'other', '其他', 'Other'),
      ],
      '零担企业投诉分类的对应',
      'Complaint list of a less-than-truckload company',
      house('公开的零担企业投诉分类', 'a less-than-truckload company’s public list'),
    ),
  },
  waybillReasons: leaf(
    shape.words,
    ['lossOrShortage', 'damage', 'delay', 'delivery'],
    '须填快件单号的投诉理由（代码）',
    'Reasons that need a waybill number (codes)',
    house('申诉须提供邮、快件号码', 'an appeal must name the waybill number'),
  ),
} as const;
