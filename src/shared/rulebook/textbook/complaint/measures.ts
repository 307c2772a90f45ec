import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { clause, house, passage } from '../../source';

const exampleTarget = house('公开资料中的示例，非行业标准', 'an example in public, no standard of the trade');

/** Rates, compensation and what touches the law (统计、赔偿、合规). */
export const measures = {
  compliance: {
    risks: leaf(
      shape.terms,
      [
        term('confirmedWithoutConsent', '未经用户同意代为确认收到', 'Receipt confirmed without the user’s consent'),
        term('lockerWithoutConsent', '未经同意使用智能快件箱、服务站', 'Locker or station used without consent'),
        term('roughHandling', '抛扔、踩踏快件', 'Parcels thrown or trodden on'),
      ],
      '合规风险标签',
      'Compliance-risk tags',
      clause('express-market', '第54条', 'art. 54'),
    ),
    fineMax: leaf(
      shape.amount,
      10000,
      '合规风险行为的罚款上限（元）',
      'Highest fine (yuan)',
      clause('express-market', '第54条', 'art. 54'),
    ),
    severeFineMin: leaf(
      shape.amount,
      10000,
      '情节严重的罚款下限（元）',
      'Lowest fine in severe cases (yuan)',
      clause('express-market', '第54条', 'art. 54'),
    ),
    severeFineMax: leaf(
      shape.amount,
      30000,
      '情节严重的罚款上限（元）',
      'Highest fine in severe cases (yuan)',
      clause('express-market', '第54条', 'art. 54'),
    ),
    appealFineMax: leaf(
      shape.amount,
      3000,
      '不配合申诉处理情节严重的罚款上限（元）',
      'Highest fine for not cooperating in appeals (yuan)',
      clause('express-market', '第55条', 'art. 55'),
    ),
    changeNoticeDays: leaf(
      shape.countFrom1,
      10,
      '服务事项变更提前公告的日数',
      'Days of notice before a change of service',
      clause('express-market', '第22条', 'art. 22'),
    ),
    outageReportHours: leaf(
      shape.countFrom1,
      24,
      '服务网络阻断报告时限（小时）',
      'Hours to report an outage',
      clause('express-market', '第39条', 'art. 39'),
    ),
  },
  rates: {
    complaintPer: leaf(
      shape.countFrom1,
      10000,
      '投诉率的单位（每多少票）',
      'Complaints per how many shipments',
      house('单个客户票数少，用万票率', 'a customer ships little; per ten thousand'),
    ),
    appealPer: leaf(
      shape.countFrom1,
      1000000,
      '申诉率的单位（每多少件）',
      'Appeals per how many items',
      clause('post-appeal-statistics', '申诉率', 'appeal rate'),
    ),
    suppressBelow: leaf(
      shape.count,
      10000,
      '票数少于多少不显示百万件率',
      'Shipments below which no rate per million is shown',
      house('票数过少时百万件率没有意义', 'a rate per million means nothing for so few'),
    ),
    confidence: leaf(
      z.number().gt(0).lt(1),
      0.95,
      '比率区间的置信度',
      'Confidence of the interval of a rate',
      house('统计上通行的95%', 'the usual 95 %'),
    ),
    interval: leaf(
      z.enum(['wilson', 'exact']),
      'wilson',
      '比率区间的算法（威尔逊或精确）',
      'Interval of a rate: Wilson or exact',
      house(
        '件数很少时威尔逊区间仍然可靠；精确区间（Clopper–Pearson）更宽',
        'Wilson holds for few cases too; the exact (Clopper–Pearson) interval is wider',
      ),
    ),
    measures: leaf(
      shape.terms,
      [
        term(
          'appealRate',
          '申诉率 = 申诉件数÷业务量×1 000 000',
          'Appeal rate = appeals ÷ volume × 1 000 000',
          '申诉率',
        ),
        term(
          'validAppealRate',
          '有效申诉率 = 有效申诉件数÷业务量×1 000 000',
          'Valid appeal rate = valid appeals ÷ volume × 1 000 000',
          '有效申诉率',
        ),
        term(
          'validSatisfaction',
          '有效申诉处理满意率 = 满意的有效申诉件数÷有效申诉总量',
          'Satisfaction with valid appeals = satisfied ÷ valid',
          '有效申诉处理满意率',
        ),
      ],
      '申诉的指标',
      'Measures of appeals',
      clause('post-appeal-statistics', '申诉率', 'appeal rate'),
    ),
    complaintMeasures: leaf(
      shape.terms,
      [
        term('complaintRate', '投诉率 = 投诉次数÷总业务量', 'Complaint rate = complaints ÷ volume', '投诉率'),
        term('onTimeRate', '按时答复率 = 按期处理数÷应答复数', 'On-time rate = handled in time ÷ due', '及时率'),
        term('solvedAtOnce', '一次性解决率', 'Solved at the first contact'),
        term('solved', '投诉解决率', 'Solved'),
        term('firstResponse', '首次响应时间', 'Time to the first response', '首响'),
        term('escalation', '投诉升级率', 'Escalated'),
        term('repeat', '重复投诉率', 'Repeated'),
      ],
      '投诉的指标',
      'Measures of complaints',
      house('公开的客户服务指标', 'public measures of customer service'),
    ),
    targets: {
      solvedAtOnce: leaf(shape.share, 0.85, '一次性解决率目标', 'Target: solved at the first contact', exampleTarget),
      solved: leaf(shape.share, 0.95, '投诉解决率目标', 'Target: solved', exampleTarget),
      firstResponseMinutes: leaf(
        shape.countFrom1,
        15,
        '首次响应目标（分钟）',
        'Target: minutes to the first response',
        exampleTarget,
      ),
    },
  },
  volume: {
    sheetNames: leaf(
      shape.words,
      ['业务量', '业务量表', '月业务量', '业务量统计', '票数', '件量', 'volume', 'volumes', 'shipments'],
      '业务量表的名称',
      'Names of a sheet of volumes',
      house('工作簿中的常见写法', 'as workbooks carry them'),
    ),
    columns: leaf(
      shape.terms,
      [
        term('month', '月份', 'Month', '月', '年月', '统计月份', '期间', '日期', 'period', 'date'),
        term(
          'volume',
          '业务量',
          'Volume',
          '票数',
          '件数',
          '件量',
          '快递业务量',
          '总票数',
          '发件量',
          'shipments',
          'items',
          'parcels',
        ),
      ],
      '业务量表的列及其别名',
      'Columns of a sheet of volumes and what else they are called',
      house('工作簿中的常见写法', 'as workbooks carry them'),
    ),
  },
  compensation: {
    bases: leaf(
      shape.terms,
      [
        term(
          'declared',
          '保价：实际损失与保价额取小，部分损毁按比例',
          'Declared value: the smaller of loss and declared value, in part for part damage',
          '保价',
        ),
        term('agreed', '未保价：按约定', 'Not declared: as agreed', '约定'),
        term('actual', '未保价：按实际损失（凭证）', 'Not declared: the loss as proved', '实际损失'),
      ],
      '赔偿建议的依据',
      'Bases of a compensation proposal',
      house(
        '依快递暂行条例：保价的按约定，未保价的按民事法律',
        'after the express regulation: as agreed when a value is declared, else civil law',
      ),
    ),
    rule: leaf(
      shape.sentence,
      {
        zh: '保价的快件按与寄件人约定的保价规则赔偿；未保价的，依照民事法律的有关规定赔偿',
        en: 'A declared parcel is compensated as agreed with the sender, another one by civil law',
      },
      '快件的赔偿规则',
      'Rule of compensation for parcels',
      clause('express-regulation', '第27条（2018年）、第28条（2025年）', 'art. 27 (2018), art. 28 (2025)'),
    ),
    liability: leaf(
      shape.sentence,
      {
        zh: '承运人对运输过程中货物的毁损、灭失承担赔偿责任',
        en: 'The carrier is liable for loss and damage in transport',
      },
      '承运人的赔偿责任',
      'Liability of the carrier',
      clause('civil-code', '第832条', '§832'),
    ),
    amount: leaf(
      shape.sentence,
      {
        zh: '赔偿额有约定的按约定，没有约定的按交付时到达地的市场价格；法律另有规定的，依照其规定',
        en: 'As agreed, else the market price at the destination; a statutory rule prevails',
      },
      '赔偿额的确定',
      'Amount of compensation',
      clause('civil-code', '第833条', '§833'),
    ),
    freightMultiple: leaf(
      z.number().gt(0).nullable(),
      null,
      '未保价时约定的运费倍数（未约定则空）',
      'Agreed multiple of the freight when no value is declared (empty if none)',
      house('以公司与客户的约定为准，无通行倍数', 'as agreed with the customer; there is no general multiple'),
    ),
    delayWaivesFreight: leaf(
      shape.flag,
      true,
      '延误是否免除本次服务费用（不含保价等附加费用）',
      'Whether a delay waives the freight (without surcharges)',
      clause('gbt-27917', '赔偿', 'compensation'),
    ),
    lossWaivesFreight: leaf(
      shape.flag,
      true,
      '丢失是否免除本次服务费用',
      'Whether a loss waives the freight',
      clause('gbt-27917', '赔偿', 'compensation'),
    ),
    authorityLimit: leaf(
      shape.amount.nullable(),
      null,
      '处理部门的赔偿权限（元，未设则空）',
      'Compensation the department may grant (yuan, empty if not set)',
      house('由公司按部门设定', 'set by the company'),
    ),
    authorityByDepartment: leaf(
      z.array(z.strictObject({ department: z.string().min(1), limit: z.number().min(0) })).readonly(),
      [],
      '各部门的赔偿权限（元），未列的部门用上一项',
      'Compensation that each department may grant (yuan); others by the entry above',
      house('由公司按部门设定', 'set by the company'),
    ),
    approvalAboveAuthority: leaf(
      shape.flag,
      true,
      '超出权限的赔偿须审批',
      'Compensation above the authority needs approval',
      passage('S4', 23, '不能做出超出自身职责范围的承诺'),
    ),
  },
} as const;
