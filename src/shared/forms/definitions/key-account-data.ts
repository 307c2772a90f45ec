import { inSection, kept } from '../card-fields';
import { customerFields } from '../common-fields';
import { chosen, historyFields, moneyFields, peopleFields, plain, rivalFields, template } from '../customer-blocks';
import { added, namedBy, WAN, YUAN } from '../define';
import { graded, LEVEL } from '../derive/customers';
import { ownedBy } from '../derive/owners';
import { levelNow } from '../derive/winback';
import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import type { Field, Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
/** What the text asks to be known of every customer. */
const known = namedBy('keyAccount.information');
const roles = namedBy('keyAccount.roles');
const goods = passage('S3', [30, 32], '产品特点(文件/');

const required = (field: Field): Field => ({ ...field, required: 'always' });

/** 大客户资料表 (表5-8): all that the account owner has to know of a key account. */
export const keyAccountData: Form = {
  id: 'keyAccountData',
  number: '5-8',
  version: 1,
  title: titleOf('keyAccountData'),
  aliases: ['大客户资料', '大客户基本资料表', '客户资料表'],
  kind: 'card',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: false,
  source: kept,
  purpose: {
    zh: '大客户服务代表掌握的全部情况：经营、业务、竞争、资金与人员，一户一份，存入大客户档案。',
    en: 'All that the account owner knows of a key account: how it does, what it ships, rivals, funds and people; one a customer, kept in its file.',
  },
  sections: [
    { id: 'basic', title: { zh: '基本情况', en: 'The customer' } },
    { id: 'state', title: { zh: '经营情况', en: 'How it does' } },
    { id: 'business', title: { zh: '产品与业务', en: 'Products and business' } },
    { id: 'rivals', title: { zh: '竞争', en: 'Rivals' } },
    { id: 'money', title: { zh: '财务与资金', en: 'Finances and funds' } },
    { id: 'people', title: { zh: '人员', en: 'People' } },
    { id: 'history', title: { zh: '建档与更新', en: 'Record' } },
  ],
  fields: [
    ...inSection('basic', [
      ...customerFields('KH0041', '海州远航供应链有限公司'),
      identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
      ...plain('textbook', [
        ['address', '经营地址', 'Address', 'text', '海州市东港路18号', '地址', '公司地址', '客户地址'],
        ['contact', '联系人', 'Contact', 'text', '许岩'],
        ['phone', '联系电话', 'Phone', 'phone', '0518-5550121', '电话'],
      ]).map(required),
      added('level', LEVEL.zh, LEVEL.en, 'textbook', template, {
        type: 'choice',
        required: 'never',
        aliases: ['客户级别'],
        choices: ['tier.level.names', 'tier.level.none'],
        derived: levelNow(undefined),
        example: 'L-C',
      }),
      roles('owner', 'textbook', {
        type: 'text',
        required: 'never',
        derived: ownedBy(undefined),
        example: '林岚',
      }),
      chosen('nature', '企业性质', 'Nature of the company', 'forms.choice.companyNature', 'private'),
      chosen('industry', '所属行业', 'Industry', 'forms.choice.industry', 'trade'),
      chosen('marketType', '市场类型', 'Type of market', 'customer.marketType', 'enterprise'),
      chosen('areaType', '所在区域类型', 'Kind of area', 'customer.areaType', 'businessDistrict'),
      ...plain('company', [
        ['representative', '法定代表人', 'Legal representative', 'text', '陈立', '负责人'],
        ['parent', '上级单位', 'Parent company', 'text', '远航集团', '母公司'],
        ['foundedOn', '成立日期', 'Founded on', 'date', dayOf(2012, 9, 3)],
      ]),
      added('capital', '注册资本', 'Registered capital', 'company', template, {
        type: 'money',
        unit: WAN,
        required: 'never',
        example: 500,
      }),
      ...plain('company', [
        ['employees', '员工人数', 'Employees', 'count', 160, '职工人数'],
        ['website', '网址', 'Web site', 'text', 'www.example.com', '公司网站'],
        ['postcode', '邮编', 'Postcode', 'identifier', '222000', '邮政编码'],
      ]),
    ]),
    ...inSection('state', [
      known('strategy', 'textbook', { type: 'longText', required: 'never', example: '以进口元件分销为主，拓展电商' }),
      known('scale', 'textbook', { type: 'text', required: 'never', example: '年销售约8000万元' }),
      known('condition', 'textbook', { type: 'text', required: 'never', example: '稳中有升' }),
      known('creditGrade', 'textbook', {
        type: 'choice',
        required: 'never',
        choices: ['credit.names'],
        derived: graded,
        example: 'G-B',
      }),
      known('bottleneck', 'textbook', { type: 'text', required: 'never', example: '仓库面积不足' }),
      known('bargaining', 'textbook', { type: 'text', required: 'never', example: '强，惯于比价' }),
      chosen('peerStanding', '在同行中的地位', 'Standing among its peers', 'forms.choice.peerStanding', 'middle'),
      chosen('peerOpinion', '同行评价', 'Opinion of its peers', 'forms.choice.peerOpinion', 'good'),
      ...plain('company', [
        ['partners', '主要合作方', 'Main partners', 'text', '两家元件厂、一家电商平台'],
        [
          'planNow',
          '目前业务规划',
          'Plan for now',
          'longText',
          '稳住老客户，扩充华南线路',
          '当前业务规划',
          '当前发展规划',
        ],
        ['planYear', '一年业务规划', 'Plan for a year', 'longText', '新开两个前置仓', '1年业务规划', '一年发展规划'],
        ['planLong', '三年业务规划', 'Plan for three years', 'longText', '自建分拣中心', '3年业务规划', '三年发展规划'],
      ]),
    ]),
    ...inSection('business', [
      ...plain('textbook', [
        ['products', '主要产品', 'Main products', 'text', '电子元件'],
        ['monthlyParcels', '月均件量', 'Parcels a month', 'count', 440, '每月邮件量'],
      ]).map((field) => (field.id === 'monthlyParcels' ? required(field) : field)),
      added('goodsKind', '产品特点', 'Kind of goods', 'textbook', goods, {
        type: 'choices',
        required: 'never',
        choices: ['forms.choice.goodsKind'],
        example: 'heavy',
      }),
      ...plain('company', [
        ['preferences', '消费偏好', 'Preferences', 'text', '重时效，偏好上门揽收'],
        ['freight', '主要产品运量', 'Freight of the main products', 'text', '约12吨／月'],
        ['monthlySales', '月均销售量', 'Sales a month', 'text', '约9万件'],
        ['stock', '库存量', 'Stock', 'text', '约20万件'],
        ['from', '运输发站', 'Sent from', 'text', '海州'],
        ['to', '运输到站', 'Sent to', 'text', '广州、杭州'],
        ['lanes', '主要流向', 'Main lanes', 'text', '华东、华南'],
        ['seasons', '淡旺季', 'Seasons', 'text', '9月至12月旺'],
      ]),
      added(
        'services',
        '特殊服务',
        'Special services',
        'company',
        passage('S3', 32, '特殊服务(代收货款、一票多件等)'),
        {
          type: 'choices',
          required: 'never',
          choices: ['forms.choice.specialService'],
          example: 'multiPiece',
        },
      ),
      chosen('settlement', '结算方式', 'Settlement', 'forms.choice.settlement', 'cash'),
    ]),
    ...rivalFields,
    ...moneyFields,
    ...inSection('money', [
      chosen('funds', '资金状况', 'State of funds', 'forms.choice.funds', 'ordinary'),
      added('receivable', '应收余额', 'Receivables', 'company', template, {
        type: 'money',
        unit: YUAN,
        required: 'never',
        aliases: ['应收账款'],
        example: 5640,
      }),
    ]),
    ...peopleFields,
    ...historyFields,
  ],
};
