import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

/** Winning lost customers back (恢复客户关系). */
export const winback = {
  phases: leaf(
    shape.terms,
    [
      term('early', '前期分析阶段', 'Analysis before', '前期分析', '前期'),
      term('middle', '中期实施阶段', 'Carrying out', '中期实施', '中期'),
      term('late', '后期分析阶段', 'Analysis after', '后期分析', '后期'),
    ],
    '恢复客户关系的阶段',
    'Phases of a winback',
    passage('S4', 23, '前期分析阶段'),
  ),
  analyses: leaf(
    shape.terms,
    [
      term('value', '分析流失客户的价值', 'Analyse the value of the lost customer'),
      term('reason', '分析客户流失的原因', 'Analyse why the customer left'),
    ],
    '前期分析的内容',
    'What the analysis before covers',
    passage('S4', 23, '分析流失客户的价值'),
  ),
  reasons: leaf(
    shape.terms,
    [
      term('abandoned', '主动放弃', 'Given up by us'),
      term('forcedOut', '被迫离开', 'Forced to leave'),
      term('boughtAway', '被收买', 'Bought away'),
      term('attracted', '被吸引', 'Attracted away'),
      term('leftByChoice', '主动离开', 'Left of its own will'),
      term('other', '其他原因', 'Other', '其他'),
    ],
    '客户流失的原因',
    'Why customers are lost',
    passage('S4', 23, '(1)主动放弃(2)被迫离开(3)被收买(4)被吸引'),
  ),
  scopes: leaf(
    shape.terms,
    [
      term('mass', '大量流失', 'Mass loss', '大量', '群体流失'),
      term('single', '个别流失', 'Single loss', '个别', '单个'),
    ],
    '流失的规模',
    'Extent of a loss',
    passage('S4', 25, '针对个别流失客户的策略'),
  ),
  massRule: leaf(
    shape.sentence,
    {
      zh: '一段时间内流失客户的数量比较多时，应对整体战略进行调整',
      en: 'When many customers are lost in a span of time, the whole strategy must be adjusted',
    },
    '大量流失的策略',
    'Strategy for a mass loss',
    passage('S4', 25, '应该对整体战略进行调整'),
  ),
  singleRule: leaf(
    shape.sentence,
    {
      zh: '对于有价值的流失客户，即使数量很少，也应加以关注',
      en: 'A lost customer of value deserves attention even when few are lost',
    },
    '个别流失的策略',
    'Strategy for a single loss',
    passage('S4', 25, '对于有价值的流失客户,即使数量很少'),
  ),
  massLossShare: leaf(
    shape.share,
    0.2,
    '期内流失占期初客户多少起视为大量流失',
    'Share of customers lost in the period from which the loss is a mass loss',
    house(
      '原书只说“数量比较多”；取公开资料所述企业年流失率20%–40%的下限',
      'the text says only “rather many”; the lower end of the 20 to 40 % a year that published summaries name',
    ),
  ),
  massLossMonths: leaf(
    shape.countFrom1,
    12,
    '判断大量流失所看的月数',
    'Months looked at for a mass loss',
    house('与年流失率的口径一致', 'in step with a yearly churn rate'),
  ),
  valuableClasses: leaf(
    shape.words,
    ['A', 'B'],
    '视为有价值的流失客户的价值类别（代码）',
    'Value classes whose loss counts as valuable (codes)',
    house('A、B类客户即大客户', 'classes A and B are the key accounts'),
  ),
  valueMonths: leaf(
    shape.countFrom1,
    12,
    '按流失前几个月的收入和利润衡量价值',
    'Months before the loss over which revenue and profit measure the value',
    house('取流失前一年', 'the year before the loss'),
  ),
  results: leaf(
    shape.terms,
    [
      term('recovered', '恢复', 'Won back', '已恢复'),
      term('notRecovered', '未恢复', 'Not won back'),
      term('inProgress', '进行中', 'In progress'),
    ],
    '恢复的结果',
    'Result of a winback',
    house('统计成功率所需的三种结果', 'the three results that a success rate needs'),
  ),
  measures: leaf(
    shape.terms,
    [
      term('successRate', '恢复成功率 = 恢复数÷尝试数', 'Success rate = won back ÷ attempted', '成功率'),
      term('benefitCost', '收益与成本之比 = 收益÷成本', 'Benefit to cost = benefit ÷ cost', '收益成本比'),
    ],
    '后期分析的指标',
    'Measures of the analysis after',
    passage('S4', 23, '统计客户关系恢复的成功率和收益与成本之比'),
  ),
} as const;
