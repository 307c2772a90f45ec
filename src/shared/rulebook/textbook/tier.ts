import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { clause, house, passage } from '../source';

/** Level thresholds in 万元 a year; null = not configured. */
const threshold = z.number().min(0).nullable();
const thresholds = z.strictObject({
  A: z.number().min(0),
  B: z.number().min(0),
  C: z.number().min(0),
  D: z.number().min(0),
});

const notGiven = (level: string) => passage('S2', 81, `年收入目标xxx万元以上的,为${level}级客户`);

/** How customers are classed: by value (A/B/C 类) and by annual income target (A–D 级). */
export const tier = {
  inclusive: leaf(
    z.literal(true),
    true,
    '“以上”包括本数',
    '“At least” includes the number itself',
    clause('civil-code', '第1259条', '§1259'),
  ),
  value: {
    method: leaf(
      z.enum(['countShare', 'valueShare']),
      'countShare',
      '价值分类方法：按客户数或按累计金额',
      'Value class: by customer count or by cumulative value',
      passage('S1', 2, '前20%客户中,扣除高端客户后的客户'),
    ),
    metric: leaf(
      z.enum(['revenue', 'profit', 'parcels', 'weight']),
      'revenue',
      '价值指标',
      'What value is',
      passage('S1', 2, '为快递企业提供业务收入占企业总收入的20%左右'),
    ),
    window: leaf(
      z.string().regex(/^T\d+M$/),
      'T12M',
      '统计期：最近几个月',
      'Period: trailing months',
      house(
        '原文为“过去特定时间内”，取最近12个月',
        'the text says “in a given past period”; twelve trailing months are taken',
      ),
    ),
    decimals: leaf(
      z.int().min(0).max(4),
      2,
      '价值比较到小数第几位（元到分）',
      'Decimals at which values are compared (yuan to fen)',
      house('金额以分为最小单位', 'money is counted in whole fen'),
    ),
    aShare: leaf(
      shape.share,
      0.05,
      'A类占客户数的比例（累计）',
      'Share of customers in A (cumulative)',
      house('教材未给A类比例，通行说法为前5%', 'the text gives no share for A; the top 5% is the usual one'),
    ),
    bShare: leaf(
      shape.share,
      0.2,
      'A、B类合计占客户数的比例',
      'Share of customers in A and B together',
      passage('S1', 2, '业务收入最多的前20%客户中'),
    ),
    rounding: leaf(
      z.enum(['halfUp', 'ceil', 'floor']),
      'halfUp',
      '客户数取整方法',
      'How a count of customers is rounded',
      house('四舍五入', 'round half up'),
    ),
    minCount: leaf(
      shape.countFrom1,
      1,
      'A类至少几家',
      'Least number of customers in A',
      house('再小的名单也有一家A类', 'even the shortest list has one A'),
    ),
    ties: leaf(
      z.enum(['inclusive', 'strict']),
      'inclusive',
      '并列客户：同归较高类别，或按名单先后',
      'Ties: all in the better class, or in list order',
      house('金额相同的客户不应分在两类', 'customers of equal value should not fall into two classes'),
    ),
    smallList: leaf(
      shape.count,
      8,
      '少于多少家时提示名单过短',
      'Below this many customers the list is called short',
      house('少于8家时百分比没有意义', 'below 8 customers a percentage says little'),
    ),
    cumulative: {
      aCum: leaf(
        shape.share,
        0.7,
        '按累计金额：A类累计到',
        'By cumulative value: A up to',
        house('通行的帕累托分法70%', 'the usual Pareto cut, 70%'),
      ),
      bCum: leaf(
        shape.share,
        0.9,
        '按累计金额：B类累计到',
        'By cumulative value: B up to',
        house('通行的帕累托分法90%', 'the usual Pareto cut, 90%'),
      ),
      crossing: leaf(
        z.enum(['better', 'worse']),
        'better',
        '跨过分界线的客户归入',
        'The customer that crosses the cut belongs to',
        house('否则占比85%的单一客户会使A类为空', 'or a single customer with 85% would leave A empty'),
      ),
    },
    check: {
      topShare: leaf(
        shape.share,
        0.2,
        '帕累托自检：头部客户比例',
        'Pareto check: share of top customers',
        passage('S1', 2, '前20%客户中'),
      ),
      topValueShareApprox: leaf(
        shape.share,
        0.8,
        '头部客户约占总额',
        'Their share of the total, about',
        house(
          '由“剩下的80%客户……占企业总收入的20%左右”推得',
          'follows from “the remaining 80% of customers … about 20% of income”',
        ),
      ),
      cValueShareApprox: leaf(
        shape.share,
        0.2,
        'C类约占总收入',
        'Share of C in the total, about',
        passage('S1', 2, '占企业总收入的20%左右'),
      ),
      tolerance: leaf(
        shape.share,
        0.1,
        '偏离多少算不符',
        'Difference that counts as a departure',
        house('上下10个百分点', 'ten percentage points either way'),
      ),
      concentration: leaf(
        z.array(z.int().min(1)).min(1).readonly(),
        [1, 4, 8],
        '集中度：前几大客户',
        'Concentration ratio: the largest n customers',
        house('CR1、CR4、CR8', 'CR1, CR4 and CR8'),
      ),
    },
    demoteAfterPeriods: leaf(
      shape.countFrom1,
      2,
      '连续几期下降才降类',
      'Periods in a row below before a class is lost',
      house('避免类别来回跳动', 'keeps a class from going back and forth'),
    ),
    names: leaf(
      shape.terms,
      [
        term('V-A', 'A类', 'Class A', '关键客户', '金牌客户', '高端客户'),
        term('V-B', 'B类', 'Class B', '主要客户', '重要客户'),
        term('V-C', 'C类', 'Class C', '普通客户', '大众客户'),
      ],
      '价值类别',
      'Value classes',
      passage('S1', 2, '把客户群分为关键客户(A类客户)、主要客户(B类客户)、普通客户(C类客户)三个类别'),
    ),
    none: leaf(
      shape.terms,
      [term('V-0', '未交易', 'No business')],
      '没有正数价值的客户',
      'Customers without a positive value',
      house('零、负数或空白不参加排名', 'zero, negative and blank values are not ranked'),
    ),
  },
  level: {
    minAnnualWan: {
      A: leaf(
        threshold,
        null,
        'A级年收入目标下限（万元）',
        'Level A: least annual income target (10 000 yuan)',
        notGiven('A'),
      ),
      B: leaf(
        threshold,
        null,
        'B级年收入目标下限（万元）',
        'Level B: least annual income target (10 000 yuan)',
        notGiven('B'),
      ),
      C: leaf(
        threshold,
        null,
        'C级年收入目标下限（万元）',
        'Level C: least annual income target (10 000 yuan)',
        notGiven('C'),
      ),
      D: leaf(
        threshold,
        null,
        'D级年收入目标下限（万元）',
        'Level D: least annual income target (10 000 yuan)',
        notGiven('D'),
      ),
    },
    unit: leaf(
      z.enum(['万元', '元']),
      '万元',
      '年收入目标的单位',
      'Unit of the annual income target',
      passage('S2', 81, '年收入目标xxx万元以上的'),
    ),
    presets: {
      s3: leaf(
        thresholds,
        { A: 120, B: 60, C: 12, D: 2.4 },
        '预设 s3：由月用邮1万元、2000元推算',
        'Preset s3: from 10 000 and 2 000 yuan a month',
        house('C=1万元×12，D=2000元×12，A、B为本公司设定', 'C = 10 000 × 12, D = 2 000 × 12; A and B are ours'),
      ),
      city: leaf(
        thresholds,
        { A: 25, B: 7, C: 3, D: 1 },
        '预设 city：地市公司做法',
        'Preset city: a prefecture company’s practice',
        house(
          '公开的地市做法：25万、7万、3万、1万元一年',
          'a published city policy: 250, 70, 30 and 10 thousand yuan a year',
        ),
      ),
    },
    names: leaf(
      shape.terms,
      [
        term('L-A', 'A级', 'Level A'),
        term('L-B', 'B级', 'Level B'),
        term('L-C', 'C级', 'Level C'),
        term('L-D', 'D级', 'Level D'),
      ],
      '大客户级别',
      'Key-account levels',
      passage('S2', 81, '对物流客户进行等级划分'),
    ),
    none: leaf(
      shape.terms,
      [term('L-0', '非大客户', 'No key account')],
      '低于D级下限',
      'Below level D',
      house('D级也有下限（“以上”）', 'level D, too, has a lower bound'),
    ),
  },
  /** Only used where a level is missing, and said so. */
  bridge: {
    valueToLevel: leaf(
      z.strictObject({ 'V-A': z.string(), 'V-B': z.string(), 'V-C': z.string() }),
      { 'V-A': 'L-A', 'V-B': 'L-B', 'V-C': 'L-C' },
      '缺级别时由价值类别暂代',
      'Level taken from the value class where none is set',
      house('两套标准含义不同，只在缺级别时暂用并提示', 'the two mean different things; used with a warning only'),
    ),
  },
} as const;
