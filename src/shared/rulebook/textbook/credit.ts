import { z } from 'zod';
import { allows, leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

const grade = z.enum(['G-A', 'G-B', 'G-C', 'G-D']);
const decision = z.enum(['release', 'approve', 'prepay', 'stop']);

/** Credit: grades, types, terms, limits and the gate before an order (资信、信用). */
export const credit = {
  names: leaf(
    shape.terms,
    [
      term('G-A', '资信A级', 'Grade A', 'Credit grade A'),
      term('G-B', '资信B级', 'Grade B', 'Credit grade B'),
      term('G-C', '资信C级', 'Grade C', 'Credit grade C'),
      term('G-D', '资信D级', 'Grade D', 'Credit grade D'),
    ],
    '资信等级',
    'Credit grades',
    passage('S2', 47, '客户资信分级'),
  ),
  onAccount: leaf(
    shape.words,
    ['monthly'],
    '算作赊销的结算方式（代码）',
    'Ways of settlement that are on account (codes)',
    house('快递的月结即先发货后付款', 'a monthly account of a courier is paid after the service'),
  ),
  strictGrades: leaf(
    z.array(grade).readonly(),
    ['G-D'],
    '坚决不得赊销的资信等级',
    'Grades that may on no account buy on credit',
    passage('S2', 44, '坚决要求先款后货'),
  ),
  policyOf: leaf(
    z.enum(['grade', 'level']),
    'grade',
    '信用政策按资信等级还是大客户级别',
    'Credit policy by credit grade or by key-account level',
    house('原文“按其级别”，取资信分级的结果', 'the text says “by grade”; the credit grade is taken'),
  ),
  score: {
    minA: leaf(
      shape.amount,
      85,
      '资信A级最低分',
      'Least score of credit grade A',
      house('教材未给分数线', 'the text gives no cut score'),
    ),
    minB: leaf(
      shape.amount,
      70,
      '资信B级最低分',
      'Least score of credit grade B',
      house('教材未给分数线', 'the text gives no cut score'),
    ),
    minC: leaf(
      shape.amount,
      55,
      '资信C级最低分',
      'Least score of credit grade C',
      house('教材未给分数线', 'the text gives no cut score'),
    ),
    max: leaf(shape.amount, 100, '满分', 'Full score', house('百分制', 'out of 100')),
  },
  caps: leaf(
    z
      .array(
        z.strictObject({
          code: z.string(),
          zh: z.string(),
          en: z.string(),
          aliases: z.array(z.string()).readonly(),
          cap: grade,
        }),
      )
      .readonly(),
    [
      { code: 'newFile', zh: '新客户', en: 'New customer', aliases: ['新客户或档案不全', '新户', 'new'], cap: 'G-B' },
      {
        code: 'incompleteFile',
        zh: '档案不全',
        en: 'Incomplete file',
        aliases: ['资料不全', 'incomplete'],
        cap: 'G-B',
      },
      {
        code: 'suedForDebt',
        zh: '被追债起诉',
        en: 'Sued over debt',
        aliases: ['被起诉', '因债务被诉', 'sued'],
        cap: 'G-C',
      },
      {
        code: 'stopped',
        zh: '停业或涉诉',
        en: 'Stopped or in litigation',
        aliases: ['停业', '责令停业', '涉诉', '诉讼', 'stopped', 'litigation'],
        cap: 'G-D',
      },
    ],
    '评级上限的情形',
    'Circumstances that cap a grade',
    house('参照公开的资信评定办法', 'after published credit rating rules'),
  ),
  fulfilment: {
    flag: leaf(
      shape.terms,
      [term('lowFulfilment', '合同履约率低', 'Low contract fulfilment', '履约率低', '履约不足', 'lowFulfilment')],
      '履约率不足的标记',
      'Flag for low fulfilment',
      house('履约率低于下限时使用', 'used when fulfilment is below the least rate'),
    ),
    minRate: leaf(
      shape.share,
      0.75,
      '合同履约率下限',
      'Least contract fulfilment',
      house('低于75%的不再享受大客户待遇（公开做法）', 'below 75% key-account treatment is lost (published practice)'),
    ),
  },
  type: {
    names: leaf(
      shape.terms,
      [
        term('K-A', '守信', 'Trustworthy', '守信客户', '信用A类'),
        term('K-B1', '警示', 'Warned', '警示客户'),
        term('K-B2', '失信', 'Defaulting', '失信客户'),
        term('K-B3', '严重失信', 'Seriously defaulting', '严重失信客户'),
      ],
      '企业基本信用类别',
      'Basic credit types',
      passage(
        'S2',
        [74, 75],
        '企业基本信用分为A,B两类,A类客户为守信客户,B类客户为信用不良客户,包括警示客户、失信客户、严重失信客户等',
      ),
    ),
    caps: leaf(
      z.strictObject({ 'K-B1': grade, 'K-B2': grade, 'K-B3': grade }),
      { 'K-B1': 'G-C', 'K-B2': 'G-D', 'K-B3': 'G-D' },
      '信用不良客户的资信上限',
      'Grade caps of customers of bad credit',
      house('警示不高于C，失信不高于D', 'warned at most C, defaulting at most D'),
    ),
    warnedFrom: leaf(
      z.strictObject({ adverse: z.int().min(1), penalties: z.int().min(1), overdueDays: z.int().min(1) }),
      { adverse: 1, penalties: 1, overdueDays: 31 },
      '列为警示的起点：提示信息条数、警示信息条数、逾期天数',
      'Warned from: adverse records, penalties, days overdue',
      house(
        '有一条提示信息，或有一次处罚，或逾期超过30天',
        'one adverse record, or one penalty, or more than 30 days overdue',
      ),
    ),
    defaultFrom: leaf(
      z.strictObject({ adverse: z.int().min(1), penalties: z.int().min(1), overdueDays: z.int().min(1) }),
      { adverse: 3, penalties: 2, overdueDays: 61 },
      '列为失信的起点：提示信息条数、警示信息条数、逾期天数',
      'Defaulting from: adverse records, penalties, days overdue',
      house(
        '三条提示信息，或两次处罚，或逾期超过60天',
        'three adverse records, or two penalties, or more than 60 days overdue',
      ),
    ),
    seriousFrom: leaf(
      z.strictObject({ adverse: z.int().min(1), penalties: z.int().min(1), overdueDays: z.int().min(1) }),
      { adverse: 5, penalties: 3, overdueDays: 91 },
      '列为严重失信的起点：提示信息条数、警示信息条数、逾期天数',
      'Seriously defaulting from: adverse records, penalties, days overdue',
      house(
        '五条提示信息，或三次处罚，或逾期超过90天',
        'five adverse records, or three penalties, or more than 90 days overdue',
      ),
    ),
  },
  terms: {
    A: {
      settlement: leaf(
        shape.terms,
        [term('credit', '赊销', 'On account', '月结')],
        '资信A级结算方式',
        'Grade A: settlement',
        passage('S2', 59, '可允许有一定的赊销额度和回款宽限期'),
      ),
      limitUnits: leaf(
        shape.amount,
        1,
        '资信A级赊销额度：几次进货量',
        'Grade A: credit limit in purchases',
        passage('S2', 59, '赊销额度以不超过一次进货量为限'),
      ),
      days: leaf(
        z.int().min(0).nullable(),
        null,
        '资信A级账期（天），空=视合同',
        'Grade A: payment term in days; empty = as contracted',
        passage('S2', 59, '回款期限视实际情况而定'),
      ),
      daysDefault: leaf(
        shape.count,
        30,
        '资信A级默认账期（天）',
        'Grade A: default payment term in days',
        house(
          '原文“视实际情况而定”，合同未写时按30天',
          'the text says “as the case may be”; 30 days where no contract says otherwise',
        ),
      ),
      precondition: leaf(
        shape.terms,
        [
          term(
            'shortOfCash',
            '资金周转偶有困难或旺季进货量大、资金不足',
            'Occasionally short of cash, or a large season purchase',
          ),
        ],
        '资信A级前提',
        'Grade A: precondition',
        passage('S2', 59, '在其资金周转偶尔有困难或旺季进货量大、资金不足时'),
      ),
      measures: leaf(
        shape.terms,
        [
          term(
            'graceTerm',
            '给予回款宽限期，额度不超过一次进货量',
            'Grant a grace period; the limit is one purchase at most',
          ),
        ],
        '资信A级措施',
        'Grade A: measures',
        passage('S2', 59, '赊销额度以不超过一次进货量为限'),
      ),
    },
    B: {
      settlement: leaf(
        shape.terms,
        [term('cash', '现款现货', 'Cash on the spot', '现结')],
        '资信B级结算方式',
        'Grade B: settlement',
        passage('S2', 60, 'B级一般要求现款现货'),
      ),
      limitUnits: leaf(
        shape.amount,
        0,
        '资信B级赊销额度：几次进货量',
        'Grade B: credit limit in purchases',
        passage('S2', 60, '一般要求现款现货'),
      ),
      precondition: leaf(
        shape.terms,
        [term('readyToPay', '已摸清客户确实准备付款', 'It is established that the customer is ready to pay')],
        '资信B级前提',
        'Grade B: precondition',
        passage('S2', 60, '在摸清客户确实准备付款的情况下'),
      ),
      measures: leaf(
        shape.terms,
        [term('notifyDispatch', '核实付款准备后再通知发货', 'Notify dispatch only then')],
        '资信B级措施',
        'Grade B: measures',
        passage('S2', 60, '再通知企业发货'),
      ),
    },
    C: {
      settlement: leaf(
        shape.terms,
        [term('prepay', '先款后货', 'Payment first', '预付', '预存')],
        '资信C级结算方式',
        'Grade C: settlement',
        passage('S2', 61, 'C级一般要求先款后货'),
      ),
      limitUnits: leaf(
        shape.amount,
        0,
        '资信C级赊销额度：几次进货量',
        'Grade C: credit limit in purchases',
        passage('S2', 61, '一般要求先款后货'),
      ),
      precondition: leaf(
        shape.terms,
        [term('paid', '款项已到账', 'The money has arrived')],
        '资信C级前提',
        'Grade C: precondition',
        passage('S2', 61, '坚决要求先款后货'),
      ),
      measures: leaf(
        shape.terms,
        [
          term(
            'contingency',
            '问题客户须备破产倒闭的补救措施',
            'For a problem customer have a plan for its bankruptcy',
          ),
        ],
        '资信C级措施',
        'Grade C: measures',
        passage('S2', 61, '要想好一旦这个客户破产倒闭的补救措施'),
      ),
    },
    D: {
      settlement: leaf(
        shape.terms,
        [term('prepay', '先款后货', 'Payment first', '预付', '预存')],
        '资信D级结算方式',
        'Grade D: settlement',
        passage('S2', 44, 'D级坚决要求先款后货'),
      ),
      limitUnits: leaf(
        shape.amount,
        0,
        '资信D级赊销额度：几次进货量',
        'Grade D: credit limit in purchases',
        passage('S2', 44, '坚决要求先款后货'),
      ),
      precondition: leaf(
        shape.terms,
        [term('paid', '款项已到账', 'The money has arrived')],
        '资信D级前提',
        'Grade D: precondition',
        passage('S2', 44, '坚决要求先款后货'),
      ),
      measures: leaf(
        shape.terms,
        [term('recover', '追回货款', 'Recover what is owed'), term('phaseOut', '逐步淘汰', 'Phase the customer out')],
        '资信D级措施',
        'Grade D: measures',
        passage('S2', 44, '在追回货款的情况下,逐步淘汰此类客户'),
      ),
    },
  },
  unit: leaf(
    z.enum(['largestOrderT12M', 'averageMonth']),
    'largestOrderT12M',
    '“一次进货量”的口径',
    'What “one purchase” is',
    house(
      '最近12个月最大一单；只有月数据时取月均',
      'the largest order of twelve months; an average month where only months are known',
    ),
  ),
  ageing: {
    upTo: leaf(
      z
        .array(shape.countFrom1)
        .min(1)
        .readonly()
        .refine(
          (days) => days.every((day, i) => i === 0 || day > days[i - 1]),
          allows('每一项都要大于前一项', 'needs every entry above the one before'),
        ),
      [30, 60, 90],
      '账龄各段的最后一天（逾期天数）',
      'Last day of each ageing class (days overdue)',
      house('账龄按30、60、90天分段（通行做法）', 'ageing by 30, 60 and 90 days (common practice)'),
    ),
  },
  gate: {
    decisions: leaf(
      shape.terms,
      [
        term('release', '放行', 'Release'),
        term('approve', '需审批', 'Needs approval'),
        term('prepay', '先款', 'Payment first'),
        term('stop', '停发', 'Stop'),
      ],
      '发货前信用校验的结论',
      'Outcomes of the credit gate',
      house('由四级信用政策归纳', 'drawn from the four policies'),
    ),
    overdueDaysAllowed: leaf(
      shape.count,
      0,
      '允许逾期天数',
      'Days overdue that are tolerated',
      house('有逾期即不自动放行', 'anything overdue stops automatic release'),
    ),
    overLimit: leaf(
      decision,
      'approve',
      '资信A级超额度',
      'Grade A over the limit',
      house('超额度报总经理审批（公开做法）', 'over the limit the general manager decides (published practice)'),
    ),
    overdueA: leaf(
      decision,
      'approve',
      '资信A级有逾期',
      'Grade A overdue',
      house('有逾期报总经理审批（公开做法）', 'overdue: the general manager decides (published practice)'),
    ),
    arrearsB: leaf(
      decision,
      'approve',
      '资信B级有欠款',
      'Grade B with arrears',
      house('现款现货客户不应有欠款', 'a cash customer should owe nothing'),
    ),
    arrearsC: leaf(
      decision,
      'approve',
      '资信C级有欠款',
      'Grade C with arrears',
      house('先款后货客户不应有欠款', 'a prepaying customer should owe nothing'),
    ),
    arrearsD: leaf(decision, 'stop', '资信D级有欠款', 'Grade D with arrears', passage('S2', 44, '在追回货款的情况下')),
    seriousType: leaf(
      decision,
      'stop',
      '严重失信客户',
      'Seriously defaulting customer',
      house('停业务，恢复须审批', 'business stops; resuming needs approval'),
    ),
  },
} as const;
