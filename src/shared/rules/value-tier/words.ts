import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';

export const words = defineWords('value-tier', {
  byCount: {
    zh: '{count}家有业务的客户按{metric}排名，前{aShare}（{a}家）为A类，前{bShare}（{b}家）中其余为B类',
    en: '{count} customer(s) with business (is|are) ranked by {metric}: the top {aShare} ({a}) are A, the rest of the top {bShare} ({b}) are B',
  },
  byValue: {
    zh: '{count}家有业务的客户按{metric}由高到低累计，累计到{aShare}为A类，累计到{bShare}为B类',
    en: '{count} customer(s) with business (is|are) added up by {metric} from the top: up to {aShare} is A, up to {bShare} is B',
  },
  byCuts: {
    zh: '按给定的分界值：不低于{a}{unit}为A类，不低于{b}{unit}为B类',
    en: 'by the cut values given: from {a}{unit} on is A, from {b}{unit} on is B',
  },
  place: {
    zh: '本客户{value}{unit}，第{rank}名／{count}家',
    en: 'this customer has {value}{unit}, rank {rank} of {count}',
  },
  value: { zh: '本客户{value}{unit}', en: 'this customer has {value}{unit}' },
  isA: { zh: '不低于A类分界{cut}{unit}，为A类', en: 'at or above the cut of A, {cut}{unit}: class A' },
  isB: {
    zh: '不低于B类分界{cut}{unit}，未到A类分界{above}{unit}，为B类',
    en: 'at or above the cut of B, {cut}{unit}, below that of A, {above}{unit}: class B',
  },
  isC: { zh: '低于B类分界{above}{unit}，为C类', en: 'below the cut of B, {above}{unit}: class C' },
  none: { zh: '没有正数的{metric}，不参加排名', en: 'no positive {metric}: not ranked' },
  group: {
    zh: '按集团{parent}合并计算，集团合计{value}{unit}',
    en: 'counted with its group {parent}, together {value}{unit}',
  },
  tied: {
    zh: '与{others}家{metric}相同，同归一类',
    en: 'ties with {others} other(s) in {metric}: all fall into one class',
  },
  shortList: {
    zh: '名单只有{count}家，百分比参考意义有限',
    en: 'with {count} customer(s) only, percentages say little',
  },
  noDifference: {
    zh: '所有客户的{metric}相同，无法区分',
    en: 'all customers have the same {metric}: they cannot be told apart',
  },
  kept: {
    zh: '本期测算为{computed}，连续{periods}期低于{previous}，满{needed}期才降类，暂保留{previous}',
    en: 'computed as {computed} now, {periods} period(s) below {previous}; the class is lost after {needed}, so {previous} is kept',
  },
  demoted: {
    zh: '已连续{periods}期低于{previous}，降为{computed}',
    en: '{periods} period(s) in a row below {previous}: now {computed}',
  },
  promoted: { zh: '上期为{previous}，本期升为{computed}', en: 'was {previous}, now promoted to {computed}' },
  shareOrder: {
    zh: 'A类比例{a}大于A、B合计比例{b}，请对调或改正。',
    en: 'The share of A, {a}, is greater than that of A and B together, {b}. Swap or correct them.',
  },
  oneCell: {
    zh: '只给了一个客户的金额，没有可比的名单：请写整列 =ABC_TIER(E2:E601)，表格里写 =ABC_TIER([@消费金额],[消费金额])。',
    en: 'Only one value and no list to rank it in: give the whole column, =ABC_TIER(E2:E601), or in a table =ABC_TIER([@Revenue],[Revenue]).',
  },
  groupsNeedList: {
    zh: '按集团合并时 values 本身须是整个名单，不能另给 population：请写 =ABC_TIER(E2:E601,,,,,B2:B601)。',
    en: 'With parent_ids the values themselves must be the whole list, without a population: =ABC_TIER(E2:E601,,,,,B2:B601).',
  },
  listOrder: {
    zh: '{metric}等于{upper}分界{cut}{unit}，但并列者按名单先后，名额已满，归{tier}',
    en: '{metric} equal to the cut of {upper}, {cut}{unit}, but ties go in list order and its places are taken: {tier}',
  },
  nobody: {
    zh: '名单里没有一个正数，无法分类。请检查所选的列是不是{metric}。',
    en: 'The list holds no positive number. Check that the column chosen is the {metric}.',
  },
  pareto: {
    zh: '{count}家客户中，前{share}占总额{top}（通常约{topAbout}），C类占{c}（通常约{cAbout}）',
    en: 'of {count} customer(s) the top {share} have {top} of the total (usually about {topAbout}), class C has {c} (usually about {cAbout})',
  },
  paretoAgrees: { zh: '符合“少数客户创造多数收入”的规律', en: 'the list follows the usual pattern' },
  paretoDeparts: {
    zh: '与通常规律有出入，请核对名单是否完整、单位是否一致',
    en: 'the list departs from the usual pattern: check that it is complete and in one unit',
  },
  badCuts: {
    zh: '分界值应是一行两个正数，A类的在前且不小于B类的（ABC_CUTS 的结果），实际是 {found}。',
    en: 'Cut values are one row of two positive numbers, that of A first and not below that of B (as ABC_CUTS gives them); found {found}.',
  },
});

export const METRICS = {
  revenue: { zh: '业务收入', en: 'revenue' },
  profit: { zh: '利润', en: 'profit' },
  parcels: { zh: '件量', en: 'parcels' },
  weight: { zh: '重量', en: 'weight' },
} as const;

/** What a metric is counted in, as it stands right behind the number; weights are in whatever the list has them in. */
export const METRIC_UNITS: Readonly<Record<keyof typeof METRICS, Text>> = {
  revenue: { zh: '元', en: ' yuan' },
  profit: { zh: '元', en: ' yuan' },
  parcels: { zh: '件', en: ' parcels' },
  weight: { zh: '', en: '' },
};

/** The labels of the diagnosis as a table. */
export const CHECK_LABELS = {
  count: { zh: '有业务的客户数', en: 'Customers with business' },
  total: { zh: '合计', en: 'Total' },
  top: { zh: '前{share}客户占比', en: 'Share of the top {share}' },
  c: { zh: 'C类占比', en: 'Share of class C' },
  largest: { zh: '前{n}大客户占比', en: 'Share of the largest {n}' },
  gini: { zh: '基尼系数', en: 'Gini coefficient' },
  agrees: { zh: '符合（约{about}）', en: 'agrees (about {about})' },
  departs: { zh: '有出入（通常约{about}）', en: 'departs (usually about {about})' },
} as const;
