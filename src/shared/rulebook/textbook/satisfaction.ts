import { z } from 'zod';
import { distinctCodes, leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

/** The points of the answers, best answer first. */
const scoresShape = z.array(z.number().min(0).max(100)).length(5).readonly();

/** Failure events of a service-quality index, each with its weight. */
const packShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      weight: z.number().min(0),
    }),
  )
  .readonly()
  .refine(...distinctCodes);

const itemShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      group: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      weight: z.number().min(0),
    }),
  )
  .readonly();

const surveyShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      /** Null where the text names no frequency. */
      perYear: z.int().min(1).nullable(),
      population: shape.sentence,
    }),
  )
  .readonly();

const item = (group: string, code: string, zh: string, en: string) => ({ code, group, zh, en, weight: 1 });

const fault = (code: string, weight: number, zh: string, en: string) => ({ code, zh, en, weight });

const illustrated = house('公开问卷所用的另一种分值', 'another set of points in use in public questionnaires');

/** Satisfaction: scales, surveys, standards, the service-quality index (客户满意度). */
export const satisfaction = {
  scale: leaf(
    shape.terms,
    [
      term('completelySatisfied', '完全满意', 'Completely satisfied', '非常满意', '很满意', '5'),
      term('ratherSatisfied', '比较满意', 'Rather satisfied', '满意', '4'),
      term('neutral', '一般', 'Neutral', '中立', '3'),
      term('ratherDissatisfied', '比较不满意', 'Rather dissatisfied', '不满意', '2'),
      term('completelyDissatisfied', '完全不满意', 'Completely dissatisfied', '非常不满意', '很不满意', '1'),
    ],
    '满意度的五个等级',
    'The five answers',
    passage('S0', [30, 34], '比较满意一般比较不满意'),
  ),
  scores: leaf(
    scoresShape,
    [100, 75, 50, 25, 0],
    '各等级的分值（由完全满意起）',
    'Points of the answers, best first',
    house('原书未给分值，取等距分值', 'the text gives none; equal steps'),
  ),
  scorePresets: {
    linear: leaf(
      scoresShape,
      [100, 75, 50, 25, 0],
      '分值方案 等距',
      'Points: equal steps',
      house('原书未给分值，取等距分值', 'the text gives none; equal steps'),
    ),
    steep: leaf(scoresShape, [100, 80, 60, 30, 0], '分值方案 100/80/60/30/0', 'Points: 100/80/60/30/0', illustrated),
    mild: leaf(scoresShape, [100, 70, 50, 30, 10], '分值方案 100/70/50/30/10', 'Points: 100/70/50/30/10', illustrated),
  },
  satisfiedAnswers: leaf(
    shape.words,
    ['completelySatisfied', 'ratherSatisfied'],
    '满意率所计的等级（代码）',
    'Answers that count as satisfied (codes)',
    house('前两个等级计入满意率', 'the two best answers'),
  ),
  completelySatisfiedAnswers: leaf(
    shape.words,
    ['completelySatisfied'],
    '完全满意率所计的等级（代码）',
    'Answers that count as completely satisfied (codes)',
    house('第一个等级计入完全满意率', 'the best answer'),
  ),
  minAnswers: leaf(
    shape.countFrom1,
    30,
    '显示百分比所需的最少答卷数',
    'Answers needed before a percentage is shown',
    house('小样本的通行界限', 'the usual bound of a small sample'),
  ),
  minPerYear: leaf(
    shape.countFrom1,
    2,
    '每年最少调查次数',
    'Least number of surveys a year',
    house(
      '原书把“一年只开展一次”列为误解，故不少于两次',
      'the text lists “only once a year” as a mistake, so at least twice',
    ),
  ),
  kaFrequency: leaf(
    z.enum(['monthly', 'quarterly', 'halfYearly', 'yearly']),
    'quarterly',
    '大客户的调查周期',
    'How often key accounts are surveyed',
    house('参照案例每一季一次的电话调查', 'after the quarterly survey of the case'),
  ),
  fulfilmentTarget: leaf(
    shape.share,
    1,
    '合同履约率目标',
    'Target of contract fulfilment',
    passage('S0', 83, '保证100%的合同履约率'),
  ),
  management: leaf(
    shape.terms,
    [
      term('indexSystem', '建立客户满意度评价指标体系', 'Set up the system of indicators'),
      term('gap', '评价当前服务与客户期望之间的差距', 'Assess the gap between service and expectation'),
      term('continue', '持续开展客户满意度评价活动', 'Keep assessing'),
    ],
    '客户满意度管理的内容',
    'What satisfaction management consists of',
    passage('S4', 21, '评价当前服务与客户期望之间的差距'),
  ),
  continuing: leaf(
    shape.terms,
    [
      term('rawData', '收集原始信息', 'Collect first-hand information'),
      term('contact', '持续性接触', 'Stay in contact'),
      term('adjust', '周期性调整', 'Adjust at intervals'),
    ],
    '满意度评价的方法',
    'Ways of assessing',
    passage('S4', 21, '收集原始信息(2)持续性接触(3)周期性调整'),
  ),
  gap: leaf(
    shape.sentence,
    { zh: '差距 = 感知 − 期望', en: 'Gap = perception − expectation' },
    '差距的公式',
    'Formula of the gap',
    passage('S4', 21, '评价当前服务与客户期望之间的差距'),
  ),
  misconceptions: leaf(
    shape.terms,
    [
      term('byComplaintRate', '通过投诉率情况来衡量大客户的满意度', 'Satisfaction is measured by the complaint rate'),
      term('noClasses', '不区分不同类别的大客户', 'Kinds of key accounts are not told apart'),
      term('noRivals', '不收集整理其他快递公司（竞争对手）信息', 'Nothing is collected on competitors'),
      term('onceAYear', '一年只开展一次大客户满意度调查', 'One survey a year is enough'),
      term(
        'oneDepartment',
        '调查问卷的设计只是大客户服务部或市场经营部的事情',
        'The questionnaire is the business of one department',
      ),
      term('noPretest', '未经测试就直接对大客户进行调查', 'The survey starts without a test'),
    ],
    '对“客户满意度”的误解',
    'Misconceptions of satisfaction',
    passage('S0', 62, '通过投诉率情况来衡量大客户的满意度'),
  ),
  misconceptionsWrong: leaf(
    shape.flag,
    true,
    '六种说法是否都错误',
    'Whether the six statements are all wrong',
    house(
      '原书留空；由同章案例（多次调查、区分类别）推定',
      'the text leaves it open; inferred from the chapter’s own case',
    ),
  ),
  misconceptionReasons: leaf(
    shape.terms,
    [
      term(
        'byComplaintRate',
        '多数不满意的客户不投诉而直接离开；投诉少不等于满意，应另做满意度调查',
        'Most unhappy customers leave without a complaint: few complaints are no satisfaction, which needs a survey of its own',
      ),
      term(
        'noClasses',
        '各类客户的需求和期望不同，合在一起的平均数看不出哪一类不满意；案例按细分市场分别调查',
        'Kinds of customers need and expect different things, and an average hides which kind is unhappy; the case surveys its segments one by one',
      ),
      term(
        'noRivals',
        '客户拿同行作比较；不了解竞争对手，就不知道这个分数是领先还是落后',
        'Customers compare: without knowing rivals nobody can tell whether a score leads or lags',
      ),
      term(
        'onceAYear',
        '需求和服务一年里都在变，一年一次发现问题太迟；案例按季度、半年多次调查',
        'Needs and service change within a year, and once a year finds faults too late; the case surveys every quarter and half-year',
      ),
      term(
        'oneDepartment',
        '满意度取决于收寄、运输、投递、结算等各环节，问卷要由相关部门共同设计，结果才有人改进',
        'Pick-up, transport, delivery and billing all decide satisfaction: the departments design the questionnaire together, so that somebody acts on it',
      ),
      term(
        'noPretest',
        '没有测试的问卷可能有歧义或遗漏，正式调查后无法补救；先小范围试答，改好再发',
        'An untested questionnaire may be unclear or lack something, which cannot be mended afterwards: try it on a few first',
      ),
    ],
    '六种误解各错在哪里',
    'What is wrong with each misconception',
    house(
      '原书要求说明理由而未给答案；理由由同章案例和常识写成',
      'the text asks for reasons and gives none; these follow the chapter’s own case and common sense',
    ),
  ),
  minDepartments: leaf(
    shape.countFrom1,
    2,
    '问卷至少由几个部门参与设计',
    'Departments that take part in the questionnaire',
    house('原书把由一个部门设计列为误解', 'the text lists one department’s design as a mistake'),
  ),
  pretestRequired: leaf(
    shape.flag,
    true,
    '调查前须预测试',
    'A pre-test is required',
    house('原书把未经测试就调查列为误解', 'the text lists a survey without a test as a mistake'),
  ),
  tqcso: {
    axes: leaf(
      shape.terms,
      [
        term('T', '时间', 'Time'),
        term('Q', '质量', 'Quality'),
        term('C', '成本', 'Cost'),
        term('S', '服务', 'Service'),
        term('O', '公开透明', 'Openness', '透明'),
      ],
      'TQCSO标准的五个维度',
      'The five axes of TQCSO',
      house(
        '原书只写明T、Q的含义，C、S、O按要求推定',
        'the text explains T and Q only; C, S and O are inferred from their demands',
      ),
    ),
    demands: leaf(
      shape.terms,
      [
        term(
          'T',
          '及时响应；寄递速度快；快捷、方便的查询方式等',
          'Prompt response, fast delivery, quick and easy inquiry',
        ),
        term(
          'Q',
          '服务质量高于大客户心中的期待值及同类产品；可以合理组合快递产品或服务以满足大客户的特殊需求',
          'Quality above expectation and above like products; products combined to meet special needs',
        ),
        term(
          'C',
          '价格合理，帮大客户精准控制成本；对大客户价值最大化的实现',
          'Fair price, exact control of the account’s cost, greatest value for it',
        ),
        term(
          'S',
          '对合同进行全程跟踪；对大客户的质量异议及时处理',
          'Contracts tracked all the way, objections to quality handled in time',
        ),
        term(
          'O',
          '信息透明化；建立各种信息快捷、及时的获知渠道和反馈渠道；不断地对服务进行改进',
          'Transparent information, quick channels to learn and to answer, constant improvement',
        ),
      ],
      'TQCSO标准的要求',
      'Demands of TQCSO',
      passage('S0', [80, 81], '及时响应;寄递速度快;快捷、方便的查询方式等'),
    ),
    scoreMin: leaf(shape.count, 1, 'TQCSO评分 最低', 'TQCSO: lowest score', house('五级评分', 'a five-point scale')),
    scoreMax: leaf(
      shape.countFrom1,
      5,
      'TQCSO评分 最高',
      'TQCSO: highest score',
      house('五级评分', 'a five-point scale'),
    ),
  },
  sevenRights: leaf(
    shape.terms,
    [
      term('time', '合适的时间', 'The right time', '时间'),
      term('place', '合适的场合', 'The right place', '场合'),
      term('price', '合适的价格', 'The right price', '价格'),
      term('way', '合适的方式', 'The right way', '方式'),
      term('customer', '合适的客户', 'The right customer', '客户'),
      term('service', '合适的服务', 'The right service', '服务'),
      term('need', '合适的需求', 'The right need', '需求'),
    ],
    '客户服务标准7R',
    'The seven rights (7R)',
    passage('S4', 19, '在合适的时间、合适的场合,以合适的价格、合适的方式'),
  ),
  sevenRightsMeaning: leaf(
    shape.terms,
    [
      term('time', '在客户最需要的时候满足其需求', 'Meets the need when it is greatest'),
      term('place', '在客户要求的地方、合适的场景为其提供服务', 'Serves where the customer asks, in a fitting setting'),
      term(
        'price',
        '综合权衡自身利益与客户利益，寻求两者之间的最佳平衡点',
        'Finds the best balance of our and the customer’s interest',
      ),
      term('way', '服务的方式要与客户需求相适应，真正满足客户的需求', 'The way of service suits the need'),
      term(
        'customer',
        '对客户进行筛选和分类管理，提供差异化的服务',
        'Customers are screened, classed and served accordingly',
      ),
      term('service', '根据客户的要求提供有特色的、个性化的服务', 'Distinctive, personalised service as asked'),
      term('need', '将资源投入到那些有可能被满足的客户需求上', 'Resources go to needs that can be met'),
    ],
    '7R各项的含义',
    'What each of the seven means',
    passage('S4', [19, 21], '即在客户最需要的时候满足其需求'),
  ),
  nps: {
    promoterFrom: leaf(
      z.int().min(0).max(10),
      9,
      '推荐者的最低分',
      'Lowest score of a promoter',
      house('净推荐值的标准公式', 'the standard formula of the net promoter score'),
    ),
    passiveFrom: leaf(
      z.int().min(0).max(10),
      7,
      '被动者的最低分',
      'Lowest score of a passive',
      house('净推荐值的标准公式', 'the standard formula of the net promoter score'),
    ),
    maxScore: leaf(
      shape.countFrom1,
      10,
      '推荐意愿的最高分',
      'Highest score',
      house('净推荐值的标准公式', 'the standard formula of the net promoter score'),
    ),
  },
  survey: {
    groups: leaf(
      shape.terms,
      [
        term('acceptance', '受理', 'Acceptance'),
        term('pickup', '揽收', 'Pick-up'),
        term('time', '时效', 'Time'),
        term('safety', '安全', 'Safety'),
        term('delivery', '投递', 'Delivery'),
        term('information', '信息', 'Information'),
        term('afterSales', '售后', 'After sales'),
      ],
      '调查项目的分组',
      'Groups of survey items',
      house(
        '以国家邮政局满意度调查的五个环节为基础，另列时效与安全',
        'the State Post Bureau’s five groups, with time and safety set apart',
      ),
    ),
    items: leaf(
      itemShape,
      [
        item('acceptance', 'lineAnswered', '客服接通', 'Line answered'),
        item('acceptance', 'orderEase', '下单便捷', 'Easy ordering'),
        item('acceptance', 'explanation', '解答', 'Explanations'),
        item('pickup', 'pickupOnTime', '上门及时', 'Pick-up on time'),
        item('pickup', 'manners', '着装礼仪', 'Dress and manners'),
        item('pickup', 'weightAndTariff', '称重、资费规范', 'Weighing and tariff correct'),
        item('time', 'promiseKept', '承诺达成', 'Promise kept'),
        item('time', 'transit', '中转', 'Transit'),
        item('safety', 'damage', '破损', 'Damage'),
        item('safety', 'loss', '丢失', 'Loss'),
        item('delivery', 'toAddress', '按址投递', 'Delivered to the address'),
        item('delivery', 'notice', '提醒', 'Notice'),
        item('delivery', 'inspection', '当面验收', 'Inspection on delivery'),
        item('information', 'trackingUpdates', '轨迹更新', 'Tracking updates'),
        item('afterSales', 'complaintHandling', '投诉处理', 'Complaint handling'),
        item('afterSales', 'claims', '理赔', 'Claims'),
      ],
      '调查的十六个项目及权重',
      'The sixteen survey items and their weights',
      house(
        '参照国家邮政局16项的结构拟定，权重相等',
        'after the structure of the State Post Bureau’s 16 items, equal weights',
      ),
    ),
    extras: leaf(
      shape.terms,
      [
        term('overall', '总体满意度', 'Overall satisfaction'),
        term('recommend', '推荐意愿（0–10分）', 'Would recommend (0 to 10)'),
        term('price', '价格', 'Price'),
        term('comparison', '与竞争对手比较', 'Comparison with competitors'),
        term('open', '开放题', 'Open question'),
      ],
      '另加的调查项目',
      'Further survey items',
      house('总体评价、推荐意愿及竞争对手信息', 'overall view, recommendation and competitors'),
    ),
    modes: leaf(
      shape.terms,
      [
        term('phone', '电话', 'Phone'),
        term('paper', '问卷', 'Questionnaire'),
        term('faceToFace', '面访', 'Interview'),
        term('online', '网络', 'Online'),
      ],
      '调查方式',
      'Modes of survey',
      house('通行的调查方式', 'the usual modes'),
    ),
  },
  fedex: {
    surveys: leaf(
      surveyShape,
      [
        {
          code: 'phone',
          zh: '电话调查',
          en: 'Phone survey',
          perYear: 4,
          population: {
            zh: '四个细分市场：基础业务、美国以外地区递送客户、专人递送中心客户及快件箱客户',
            en: 'Four segments: basic business, outside the United States, manned centres, drop boxes',
          },
        },
        {
          code: 'programmes',
          zh: '专门性程序满意度调查',
          en: 'Survey of special programmes',
          perYear: 2,
          population: {
            zh: '曾经使用过10项专门性程序（客户服务、开票及发票调整等）之一的客户',
            en: 'Customers that used one of ten programmes, such as customer service or invoice adjustment',
          },
        },
        {
          code: 'centreCards',
          zh: '中心评价卡',
          en: 'Centre comment cards',
          perYear: 2,
          population: { zh: '联邦快递中心，反馈给每个中心的管理人员', en: 'The centres; fed back to their managers' },
        },
        {
          code: 'automated',
          zh: '自动化调查',
          en: 'Automated survey',
          perYear: null,
          population: { zh: '7600个最大客户', en: 'The 7600 largest customers' },
        },
        {
          code: 'canada',
          zh: '加拿大客户调查',
          en: 'Survey of Canadian customers',
          perYear: 1,
          population: { zh: '加拿大客户', en: 'Customers in Canada' },
        },
      ],
      '联邦快递的五项满意度调查',
      'The five surveys of FedEx',
      passage('S0', [36, 38], '公司每年都要在5个方面进行多次的客户满意度调查'),
    ),
    dailyIndicators: leaf(
      shape.countFrom1,
      12,
      '联邦快递每天跟踪的服务质量指标数',
      'Indicators that FedEx tracks daily',
      passage('S0', [35, 36], '12个服务质量指标'),
    ),
    programmes: leaf(
      shape.countFrom1,
      10,
      '联邦快递专门性程序数',
      'Special programmes of FedEx',
      passage('S0', 28, '10项专门性程序'),
    ),
    largestCustomers: leaf(
      shape.countFrom1,
      7600,
      '联邦快递自动化调查的最大客户数',
      'Largest customers in the automated survey of FedEx',
      passage('S0', 12, '7600个最大客户'),
    ),
    largestShare: leaf(
      shape.share,
      0.3,
      '最大客户占公司总业务量的比例',
      'Share of the volume of the largest customers',
      passage('S0', 12, '业务量占到了公司总业务量的30%'),
    ),
    completelySatisfied: leaf(
      shape.share,
      0.94,
      '图中完全满意旁的百分比',
      'Percentage beside “completely satisfied” in the chart',
      passage('S0', [31, 32], '完全满意94%'),
    ),
  },
  sqi: {
    pack: leaf(
      z.enum(['textbook10', 'penalty9', 'classic12', 'custom']),
      'textbook10',
      '服务质量指数采用的权重组',
      'Pack of weights that the service-quality index uses',
      house('十项权重组在公开资料中可核实', 'the ten-item pack could be verified in public'),
    ),
    meanDays: leaf(
      shape.countFrom1,
      7,
      '服务质量日报的移动平均天数',
      'Days of the moving mean in the daily report',
      house('七天平均可消除星期内波动', 'a week evens out the weekdays'),
    ),
    packs: {
      textbook10: leaf(
        packShape,
        [
          fault('complaintsReopened', 3, '投诉重开', 'Complaints reopened'),
          fault('damaged', 10, '破损', 'Damaged packages'),
          fault('international', 1, '国际件异常', 'International'),
          fault('invoiceAdjustments', 1, '账单更正', 'Invoice adjustments'),
          fault('latePickup', 3, '晚取件', 'Late pickup stops'),
          fault('lost', 10, '丢失', 'Lost packages'),
          fault('missedProof', 1, '签收证明缺失', 'Missed proof of delivery'),
          fault('rightDayLate', 1, '当日迟到', 'Right date but late'),
          fault('traces', 3, '查询单', 'Traces'),
          fault('wrongDayLate', 5, '错日送达', 'Wrong day and late'),
        ],
        '十项权重组',
        'Pack of ten',
        house('公开教材的十项失误权重', 'the ten weighted failures of public textbooks'),
      ),
      penalty9: leaf(
        packShape,
        [
          fault('lost', 50, '丢失', 'Lost packages'),
          fault('damaged', 30, '破损', 'Damaged packages'),
          fault('complaintUnresolved', 10, '投诉未解决', 'Complaint unresolved'),
          fault('wrongDayLate', 10, '错日送达', 'Wrong day and late'),
          fault('invoiceAdjustments', 3, '账单更正', 'Invoice adjustments'),
          fault('traces', 3, '查询单', 'Traces'),
          fault('latePickup', 3, '晚取件', 'Late pickup stops'),
          fault('missedProof', 1, '签收证明缺失', 'Missed proof of delivery'),
          fault('rightDayLate', 1, '当日迟到', 'Right date but late'),
        ],
        '九项扣分组',
        'Penalty pack of nine',
        house('公开资料中的九项扣分', 'the nine penalties of a public source'),
      ),
      classic12: leaf(
        packShape,
        [
          fault('abandonedCalls', 1, '接通放弃', 'Abandoned calls'),
          fault('complaintsReopened', 5, '投诉重开', 'Complaints reopened'),
          fault('damaged', 10, '破损', 'Damaged packages'),
          fault('international', 1, '国际件异常', 'International'),
          fault('invoiceAdjustments', 1, '账单更正', 'Invoice adjustments'),
          fault('lost', 10, '丢失', 'Lost packages'),
          fault('missedPickup', 10, '漏取件', 'Missed pick-ups'),
          fault('missedProof', 1, '签收证明缺失', 'Missing proofs of delivery'),
          fault('overgoods', 5, '无主件', 'Overgoods'),
          fault('rightDayLate', 1, '当日迟到', 'Right day late'),
          fault('traces', 1, '查询单', 'Traces'),
          fault('wrongDayLate', 5, '错日送达', 'Wrong day late'),
        ],
        '十二项权重组（待核实）',
        'Pack of twelve (to be confirmed)',
        house('通常引用的十二项，尚未核实', 'the twelve as usually cited, not yet confirmed'),
      ),
      custom: leaf(
        packShape,
        [],
        '自定权重组',
        'Pack of your own',
        house('由公司自行填写', 'filled in by the company'),
      ),
    },
    horrors: leaf(
      shape.terms,
      [
        term('wrongDate', '投递日期错误', 'Delivered on the wrong date'),
        term('lateOnDate', '投递日期内递送较晚', 'Delivered late on the right date'),
        term('pickupMissed', '没有按时取件', 'Not picked up on time'),
        term('lost', '包裹丢失', 'Package lost'),
        term('misinformed', '顾客被告知错误的信息', 'The customer was told wrong information'),
        term('billing', '账单和书面工作错误', 'Mistakes in billing and paperwork'),
        term('employee', '员工工作失败', 'Failures of employees'),
        term('damaged', '包裹损坏', 'Package damaged'),
      ],
      '早期的八项服务失误（按顺序）',
      'The earlier eight service failures, in order',
      house('公开资料所载联邦快递早期的失误清单', 'the earlier list of FedEx in a public source'),
    ),
  },
} as const;
