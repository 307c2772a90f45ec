import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { leadPlan, leadPriority, leadReport, leadTypes } from '../derive/lead';
import type { Form } from '../form';
import { inVisitPlan } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const need = namedBy('acquire.survey.needs');
const provider = namedBy('acquire.need.providers');

const collecting = passage('S3', [24, 26], '按客户资料收集表要求,收集客户的基本信息和详细的用邮信息和需求');
const screening = passage('S3', 28, '按照预计收入规模和开发难易程度进行排序,确定走访计划');
const mailInOut = passage('S3', 28, '邮件进出口情况、通过竞争对手交寄量');
const ourKey = house('线索与走访计划对应所需', 'what ties a lead to its visit plan');

const notes = passage('S3', 28, '书面注明每个目标客户拜访的关注要点和营销关键点');

/** 客户资料收集表: one lead a row, as couriers and salespeople bring them in every day. */
export const leadSheet: Form = {
  id: 'leadSheet',
  version: 1,
  title: titleOf('leadSheet'),
  aliases: ['客户资料收集', '客户信息收集表', '客户信息登记表', '潜在客户登记表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'leadNo',
  repeats: false,
  source: collecting,
  purpose: {
    zh: '揽投员和片区营销员每人每天至少填一条客户线索，当日审核，排出走访的先后。',
    en: 'Every courier and area salesperson brings in at least one lead a day; it is reviewed the same day and put in order.',
  },
  fields: [
    added('leadNo', '线索编号', 'Lead no.', 'textbook', ourKey, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.leadNo', date: 'collectedOn' },
      example: 'XS20260302-001',
    }),
    added('collectedOn', '收集日期', 'Collected on', 'textbook', collecting, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 2),
    }),
    added('collector', '收集人', 'Collected by', 'textbook', passage('S3', 26, '每人每天至少收集一条客户信息'), {
      type: 'text',
      required: 'always',
      aliases: ['信息收集人', '收集人员'],
      example: '赵青',
    }),
    added('collectorRole', '岗位', 'Post', 'textbook', passage('S3', 26, '每个揽投员和片区营销员'), {
      type: 'choice',
      required: 'always',
      aliases: ['收集人岗位'],
      choices: ['acquire.roles'],
      example: 'courier',
    }),
    added('area', '道段／片区', 'Street or area', 'textbook', passage('S3', 24, '对揽投道段和营销片区范围内'), {
      type: 'text',
      required: 'always',
      aliases: ['揽投道段／营销片区', '营销片区', '揽投道段', '片区', '道段'],
      example: '织里片区',
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('address', '地址', 'Address', 'textbook', collecting, {
      type: 'text',
      required: 'always',
      aliases: ['公司地址', '客户地址'],
      example: '云溪市织里街12号',
    }),
    added('contact', '联系人', 'Contact', 'textbook', passage('S3', 26, '取得客户的联系信息'), {
      type: 'text',
      required: 'always',
      example: '孙莹',
    }),
    added('contactPost', '联系人职务', 'Contact’s post', 'textbook', passage('S3', 26, '尽量做到与客户交换名片'), {
      type: 'text',
      required: 'never',
      aliases: ['职务'],
      example: '电商主管',
    }),
    added('phone', '联系电话', 'Phone', 'textbook', passage('S3', 26, '取得客户的联系信息'), {
      type: 'phone',
      required: 'always',
      aliases: ['电话', '手机'],
      example: '13800000021',
    }),
    added('marketType', '客户种类', 'Kind of customer', 'textbook', passage('S3', 28, '对客户种类、产品业务类型'), {
      type: 'choice',
      required: 'always',
      choices: ['customer.marketType'],
      example: 'ecommerce',
    }),
    need('condition', 'textbook', { type: 'longText', required: 'never', example: '家纺网店，日均发货80件' }),
    added('goodsKind', '产品特点', 'Kind of goods', 'textbook', passage('S3', [30, 32], '产品特点(文件/'), {
      type: 'choice',
      required: 'always',
      choices: ['forms.choice.goodsKind'],
      example: 'bulky',
    }),
    added(
      'destinations',
      '寄递区域',
      'Destinations',
      'textbook',
      passage('S3', 32, '寄递区域(邮件主要寄递到哪些城市/国家)'),
      {
        type: 'text',
        required: 'always',
        aliases: ['寄递区域（城市、国家）'],
        example: '华东、华南各省会',
      },
    ),
    added('imports', '每月进口件数', 'Parcels in a month', 'textbook', mailInOut, {
      type: 'count',
      required: 'always',
      aliases: ['进口件', '月进口件数'],
      example: 40,
    }),
    added('exports', '每月出口件数', 'Parcels out a month', 'textbook', mailInOut, {
      type: 'count',
      required: 'always',
      aliases: ['出口件', '月出口件数', '每月邮件量'],
      example: 0,
      hint: { zh: '经我方交寄的件数', en: 'Parcels sent with us' },
    }),
    added('spending', '月用邮金额', 'Monthly spending', 'textbook', passage('S3', 32, '目前速递物流使用和预算情况'), {
      type: 'money',
      unit: YUAN,
      required: 'never',
      aliases: ['月用邮额'],
      example: 0,
    }),
    added('expected', '预计月收入', 'Expected monthly revenue', 'textbook', screening, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['预计收入', '月预计收入'],
      example: 12000,
    }),
    added(
      'specialServices',
      '特殊服务',
      'Special services',
      'textbook',
      passage('S3', 32, '特殊服务(代收货款、一票多件等)'),
      {
        type: 'choices',
        required: 'never',
        choices: ['forms.choice.specialService'],
        example: 'cashOnDelivery',
      },
    ),
    added('source', '线索来源', 'Source of the lead', 'textbook', passage('S3', 24, '逐家逐户进行信息收集'), {
      type: 'choice',
      required: 'always',
      choices: ['forms.acquiring.leadSource'],
      example: 'doorToDoor',
    }),
    added('rivals', '现用快递商', 'Present couriers', 'textbook', passage('S3', 46, '通过目前合作快递商寄递的业务量'), {
      type: 'text',
      required: 'never',
      aliases: ['目前合作的快递商', '竞争对手'],
      example: '同城甲快递',
    }),
    added(
      'people',
      '决策人与关联人',
      'Deciders and related persons',
      'textbook',
      passage('S3', 32, '客户速递及物流业务决策人的基本资料'),
      {
        type: 'longText',
        required: 'never',
        aliases: ['决策人', '决策人/关联人'],
        example: '总经理决定，孙莹经办',
      },
    ),
    added('difficulty', '开发难易程度', 'Difficulty', 'textbook', screening, {
      type: 'number',
      required: 'always',
      aliases: ['开发难易', '难易程度'],
      range: { min: 'acquire.difficulty.min', max: 'acquire.difficulty.max' },
      example: 2,
      hint: { zh: '1 最易 至 5 最难', en: '1 the easiest to 5 the hardest' },
    }),
    added('keyPoints', '营销关键点', 'Points of the sale', 'textbook', notes, {
      aliases: ['关注要点和营销关键点'],
      type: 'longText',
      required: inVisitPlan,
      example: '关心大促期间的揽收时间',
    }),
    added('firstQuote', '需要初步报价', 'First quotation needed', 'textbook', notes, {
      aliases: ['是否需要初步报价'],
      type: 'yesNo',
      required: 'never',
      example: true,
    }),
    added('topics', '洽谈主要内容', 'Topics', 'textbook', notes, {
      aliases: ['洽谈内容', '洽谈的主要内容'],
      type: 'longText',
      required: 'never',
      example: '月结协议与华东线路资费',
    }),
    added('whomToVisit', '拟访部门与人员', 'Whom to visit', 'textbook', notes, {
      aliases: ['拟访部门/人员', '拜访对象', '拟访部门'],
      type: 'text',
      required: 'never',
      example: '电商部、仓储部',
    }),
    added('supportNeeded', '需上级协助事项', 'Help of superiors', 'textbook', notes, {
      aliases: ['需要协助事项'],
      type: 'text',
      required: 'never',
      example: '请站长协同走访',
    }),
    added('reviewer', '审核人', 'Reviewed by', 'textbook', passage('S3', 26, '由片区营销员对客户信息进行简要审核'), {
      type: 'text',
      required: 'always',
      example: '钱枫',
    }),
    added('reviewedOn', '审核日期', 'Reviewed on', 'textbook', passage('S3', 26, '要求当日下班前汇总到片区营销员'), {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 2),
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('rivalParcels', '每月交寄竞争对手件数', 'Parcels with competitors', 'company', mailInOut, {
      type: 'count',
      required: 'never',
      aliases: ['竞争对手交寄量'],
      example: 2400,
    }),
    added('rivalAmount', '竞争对手月金额', 'Spending with competitors', 'company', mailInOut, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      example: 11500,
    }),
    provider('directions', 'company', {
      type: 'text',
      id: 'rivalDirections',
      required: 'never',
      example: '江浙沪为主',
    }),
    provider('price', 'company', {
      type: 'text',
      id: 'rivalPrice',
      required: 'never',
      aliases: ['对手价格'],
      example: '首重4.8元',
    }),
    provider('timeLimit', 'company', {
      type: 'text',
      id: 'rivalTimeLimit',
      required: 'never',
      aliases: ['对手时限'],
      example: '省内次日',
    }),
    provider('satisfied', 'company', {
      type: 'text',
      id: 'rivalSatisfied',
      required: 'never',
      aliases: ['满意点'],
      example: '价格低',
    }),
    provider('complaints', 'company', {
      type: 'text',
      id: 'rivalComplaints',
      required: 'never',
      aliases: ['抱怨点'],
      example: '晚间不揽收',
    }),
    provider('promises', 'company', {
      type: 'text',
      id: 'rivalPromises',
      required: 'never',
      aliases: ['赔偿、返点承诺'],
      example: '月满3000件返点2%',
    }),
    added('budget', '预算', 'Budget', 'company', passage('S3', 32, '目前速递物流使用和预算情况'), {
      type: 'text',
      required: 'never',
      example: '每月1.2万元以内',
    }),
    added(
      'channelShift',
      '正转向网络销售',
      'Moving to online sales',
      'company',
      passage('S3', 48, '正谋求向国内、国外网络销售渠道变革的客户'),
      {
        type: 'yesNo',
        required: 'never',
        example: false,
      },
    ),
    added(
      'majorProject',
      '重点客户或大型项目',
      'Major customer or project',
      'company',
      passage('S3', 48, '针对重点客户或大型合作项目'),
      {
        type: 'yesNo',
        required: 'never',
        example: false,
      },
    ),
    added('leadTypes', '线索类型', 'Kind of lead', 'company', passage('S3', 24, '重点关注:有邮件进口但无出口的客户'), {
      type: 'choices',
      required: 'never',
      choices: ['acquire.leadFlags'],
      derived: leadTypes,
      example: 'importOnly importOver rivalOver',
    }),
    added(
      'planNeeded',
      '须撰写服务方案',
      'Service plan asked for',
      'company',
      passage('S3', 48, '要求制定并撰写服务方案'),
      {
        type: 'yesNo',
        required: 'never',
        derived: leadPlan,
        example: true,
      },
    ),
    added(
      'reportNeeded',
      '须上报市大客户中心',
      'Report to the city centre asked for',
      'company',
      passage('S3', 48, '揽投站需及时将客户详细信息上报至市公司大客户中心'),
      {
        type: 'yesNo',
        required: 'never',
        derived: leadReport,
        example: true,
      },
    ),
    added(
      'reported',
      '已上报市大客户中心',
      'Reported to the city centre',
      'company',
      passage('S3', 48, '揽投站需及时将客户详细信息上报至市公司大客户中心'),
      {
        type: 'yesNo',
        required: 'never',
        aliases: ['上报市大客户中心', '已上报'],
        example: true,
      },
    ),
    added('step', '所在步骤', 'Step reached', 'company', passage('S3', 24, '十步闭环营销流程'), {
      type: 'choice',
      required: 'never',
      aliases: ['营销步骤', '开发步骤'],
      choices: ['acquire.steps'],
      example: 'screen',
    }),
    added(
      'enteredAt',
      '录入系统时间',
      'Entered at',
      'company',
      passage('S3', 26, '并将客户信息录入“营销全过程管理系统”'),
      {
        type: 'dateTime',
        required: 'never',
        aliases: ['录入时间'],
        example: dayOf(2026, 3, 2) + 0.75,
      },
    ),
    added('priority', '优先序', 'Order of visits', 'company', screening, {
      type: 'count',
      required: 'never',
      derived: leadPriority,
      example: 3,
    }),
  ],
};
