import type { Text } from '../../shared/text/lang';

/** What stands beside the sample list, and in its guide. */
export const texts = {
  book: { zh: '客户名单示例', en: 'Customer list sample' },
  list: { zh: '客户名单', en: 'Customers' },
  guide: { zh: '使用说明', en: 'Guide' },
  title: {
    zh: '滨江速递 客户名单（示例，名称均为虚构）',
    en: 'Courier customer list (sample; all names are invented)',
  },
  period: {
    zh: '统计期：2025-11-01 至 2026-10-31。绿色表头的列由公式算出，改动左边的数字，它们立即重算。',
    en: 'Period: 2025-11-01 to 2026-10-31. Columns with a green header are formulas: change a number on the left and they follow at once.',
  },
  tier: { zh: '价值类别', en: 'Value class' },
  level: { zh: '大客户级别', en: 'Account level' },
  grade: { zh: '资信等级', en: 'Credit grade' },
  terms: { zh: '结算方式', en: 'Settlement' },
  check: { zh: '名单自检', en: 'List check' },
  checkValue: { zh: '数值', en: 'Value' },
  checkVerdict: { zh: '结论', en: 'Verdict' },
  why: { zh: '为什么？（第 20 家客户的价值类别）', en: 'Why? (the value class of customer 20)' },
  share: { zh: 'A类比例', en: 'Share of A' },
  ruleInForce: { zh: '现行规则', en: 'Rule in force' },
} as const satisfies Readonly<Record<string, Text>>;

/** The labels of the list's own columns, in the order of the list. */
export const columns: readonly Text[] = [
  { zh: '客户编号', en: 'Customer no.' },
  { zh: '客户名称', en: 'Customer' },
  { zh: '集团编号', en: 'Group no.' },
  { zh: '消费金额（元）', en: 'Revenue (yuan)' },
  { zh: '年收入目标（万元）', en: 'Target (10k yuan)' },
  { zh: '信用评分', en: 'Credit score' },
];

/** A line of the guide: a heading, or a step, numbered unless it says otherwise, with what to type where there is something. */
interface GuideLine {
  readonly head?: Text;
  readonly text?: Text;
  readonly typed?: string;
  readonly isStep?: false;
}

export const guide: readonly GuideLine[] = [
  { head: { zh: '这是什么', en: 'What this is' } },
  {
    text: {
      zh: '没有 Excel 也能用的大客户助手：同样的函数、同样的规则，在浏览器里计算。数据只在这台电脑上，不会上传。',
      en: 'Key Account Desk without Excel: the same functions and the same rules, calculated in the browser. Your data stay on this computer.',
    },
    isStep: false,
  },
  { head: { zh: '试一试', en: 'Things to try' } },
  {
    text: {
      zh: '在“客户名单”里把 D4 改成 900000：该客户的价值类别变成 A类，名单自检也跟着变。',
      en: 'On the list, change D4 to 900000: the customer becomes class A, and the list check follows.',
    },
  },
  {
    text: {
      zh: 'D21、D60 等行是文字、空白、负数：函数只在那一行作答，不会弄坏整列。“合计”行不要选进公式的范围。',
      en: 'Some rows hold text, blanks or negatives (D21, D60 …): a function answers for that row alone and the column stays whole. Leave the total row (合计) out of a formula’s range.',
    },
  },
  {
    text: {
      zh: 'C 列是集团编号：JT01 的两家公司单看都不大，合起来排名，归同一类。',
      en: 'Column C is the group: the two companies of JT01 are small by themselves; they are ranked together and share one class.',
    },
  },
  {
    text: {
      zh: '点上方“规则”，把 A 类比例改成 10%，看有多少客户换了类别：',
      en: 'Press Rules above, make class A a tenth of the customers, and see how many change class:',
    },
    typed: '{ "tier.value.aShare": 0.1 }',
  },
  { text: { zh: '问一问理由：', en: 'Ask for the reason:' }, typed: '=KA_WHY("CREDIT_TERMS","B")' },
  {
    text: { zh: '查一条规则的出处：', en: 'Ask where a rule comes from:' },
    typed: '=RULE_SOURCE("visit.A.visitPerMonth")',
  },
  { head: { zh: '用自己的名单', en: 'Your own list' } },
  {
    text: {
      zh: '点“打开”或把 .xlsx、.csv 拖进来，在旁边空列输入公式，例如：',
      en: 'Press Open or drop an .xlsx or .csv here, then type a formula in an empty column, for instance:',
    },
    typed: '=ABC_TIER(F4:F323)',
  },
  {
    text: {
      zh: '“另存为”写出新的 .xlsx：公式写成结果，没有装本工具的同事也能打开。原文件从不改动。',
      en: 'Save as writes a new .xlsx with the results as values, so that colleagues without this tool can open it. Your own file is never changed.',
    },
  },
];
