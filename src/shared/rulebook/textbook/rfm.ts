import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

const bands = z.array(z.number()).min(1).readonly();

/** RFM: recency, frequency and money, their scores and the eight segments (消费金额、消费频率、最后一次消费). */
export const rfm = {
  method: leaf(
    z.enum(['quintiles', 'quartiles', 'bands']),
    'quintiles',
    '打分方法：五分位、四分位或固定分档',
    'Scores by quintile, quartile or fixed bands',
    house('教材未给打分方法，取五分位', 'the text gives no scale; quintiles are taken'),
  ),
  bands: {
    recencyDays: leaf(
      bands,
      [30, 60, 90, 180],
      '固定分档：距最后一次消费天数（不超过），由好到差',
      'Fixed bands: days since the last order (at most), best first',
      house('30天无发件为沉默（快递常用）', '30 days without a parcel is silence (courier practice)'),
    ),
    frequency: leaf(
      bands,
      [2, 5, 20, 50],
      '固定分档：消费频率（不少于），由低到高',
      'Fixed bands: orders (at least), lowest first',
      house(
        '月5票以上为成长、20票以上为重点（快递常用）',
        'from 5 a month growing, from 20 important (courier practice)',
      ),
    ),
    money: leaf(
      bands,
      [2000, 10000, 50000, 120000],
      '固定分档：消费金额（元，不少于），由低到高',
      'Fixed bands: money (yuan, at least), lowest first',
      house('取月用邮2000元、1万元两档并向上延伸', 'the 2 000 and 10 000 yuan triggers, carried upwards'),
    ),
  },
  highFrom: leaf(
    z.enum(['mean', 'middle']),
    'mean',
    '高低分界：不低于平均分，或不低于中间分',
    'High means at least the mean score, or the middle score',
    house('不低于平均分为高', 'high = at least the mean score'),
  ),
  segments: leaf(
    shape.terms,
    [
      term('111', '重要价值客户', 'Champions'),
      term('011', '重要保持客户', 'Important, to win back', '重要唤回客户'),
      term('101', '重要发展客户', 'Important, to develop'),
      term('001', '重要挽留客户', 'Important, at risk'),
      term('110', '一般价值客户', 'Regular'),
      term('010', '一般保持客户', 'Regular, fading'),
      term('100', '一般发展客户', 'New', '新客户'),
      term('000', '一般挽留客户', 'Lapsed', '流失客户'),
    ],
    '八类客户（依次为R、F、M的高低）',
    'The eight segments (R, F, M high or low)',
    house('通行的八类命名', 'the names in common use'),
  ),
  readings: {
    M: leaf(
      shape.terms,
      [term('demand', '了解客户在一定时期内的需求', 'what the customer needs in a period')],
      '消费金额说明什么',
      'What money tells',
      passage('S2', 43, '“消费金额”分析可以了解客户在一定时期内对公司产品或服务的需求'),
    ),
    F: leaf(
      shape.terms,
      [term('loyalty', '反映客户的满意度和忠诚度', 'how satisfied and loyal the customer is')],
      '消费频率说明什么',
      'What frequency tells',
      passage('S2', 43, '“消费频率”指标反映客户对公司产品或服务的满意度和忠诚度'),
    ),
    FM: leaf(
      shape.terms,
      [term('profit', '计算客户的投入和创造的利润', 'what the customer spends and what profit it makes')],
      '消费金额加消费频率说明什么',
      'What money and frequency tell',
      passage('S2', [43, 49], '分析可计算出客户对企业所投入的花费和为企'),
    ),
    RF: leaf(
      shape.terms,
      [term('lost', '找出流失的客户', 'which customers are being lost')],
      '消费频率加最后一次消费说明什么',
      'What frequency and recency tell',
      passage('S2', 49, '“消费频率+最后一次消费”分析可以帮助企业找出流失的客户'),
    ),
    R: leaf(
      shape.terms,
      [term('change', '体现客户忠诚度的变化', 'how loyalty changes')],
      '最后一次消费说明什么',
      'What recency tells',
      passage('S2', 49, '“最后一次消费”是维系客户的重要指标,体现客户忠诚度的变化'),
    ),
  },
} as const;
