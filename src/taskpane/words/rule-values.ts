import type { Text } from '../../shared/text/lang';

const text = (zh: string, en: string): Text => ({ zh, en });

const ROUNDING = {
  halfUp: text('四舍五入', 'Half up'),
  ceil: text('向上取整', 'Up'),
  floor: text('向下取整', 'Down'),
};

/** The decisions of the credit gate. */
const GATE = {
  release: text('放行', 'Release'),
  approve: text('需审批', 'Needs approval'),
  prepay: text('先款', 'Payment first'),
  stop: text('停发', 'Stop'),
};

/** Entries that take one of a few values: each value by its code, under the entry's path. A test compares them with the rule book. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  'tier.value.method': {
    countShare: text('按客户数', 'By customer count'),
    valueShare: text('按累计金额', 'By cumulative value'),
  },
  'tier.value.metric': {
    revenue: text('业务收入', 'Revenue'),
    profit: text('利润', 'Profit'),
    parcels: text('件量', 'Items'),
    weight: text('重量', 'Weight'),
  },
  'tier.value.rounding': ROUNDING,
  'tier.value.ties': {
    inclusive: text('同归较高类别', 'All in the better class'),
    strict: text('按名单先后', 'In list order'),
  },
  'tier.value.cumulative.crossing': {
    better: text('较高类别', 'The better class'),
    worse: text('较低类别', 'The worse class'),
  },
  'tier.level.unit': { 万元: text('万元', '10 000 yuan'), 元: text('元', 'Yuan') },
  'rfm.method': {
    quintiles: text('五分位', 'Quintiles'),
    quartiles: text('四分位', 'Quartiles'),
    bands: text('固定分档', 'Fixed bands'),
  },
  'rfm.highFrom': { mean: text('不低于平均分', 'The mean score'), middle: text('不低于中间分', 'The middle score') },
  'visit.prorate': {
    floor: text('按天数折算，舍去小数', 'By days, rounded down'),
    majority: text('过半即全部要求', 'All of it from more than half on'),
    full: text('全部要求', 'All of it'),
  },
  'credit.policyOf': { grade: text('资信等级', 'Credit grade'), level: text('大客户级别', 'Key-account level') },
  'credit.unit': {
    largestOrderT12M: text('最近12个月最大一单', 'Largest order of the last 12 months'),
    averageMonth: text('月均', 'Average month'),
  },
  'credit.gate.overLimit': GATE,
  'credit.gate.overdueA': GATE,
  'credit.gate.arrearsB': GATE,
  'credit.gate.arrearsC': GATE,
  'credit.gate.arrearsD': GATE,
  'credit.gate.seriousType': GATE,
  'acquire.planBasis': {
    'max(expected,actual)': text('预计与实际中较大的', 'The greater of expected and actual'),
    expected: text('预计收入', 'Expected'),
    actual: text('实际收入', 'Actual'),
  },
  'complaint.dayType': { calendar: text('日历天', 'Calendar days'), workday: text('工作日', 'Working days') },
  'complaint.priorityClass': {
    A: text('A类', 'Class A'),
    B: text('B类', 'Class B'),
    C: text('C类', 'Class C'),
  },
  'complaint.idLink': {
    same: text('与受理编号相同', 'The same as the case number'),
    suffix: text('受理编号加后缀', 'The case number with a suffix'),
  },
  'complaint.sla.statisticsDue': {
    monthEnd: text('月末', 'End of the month'),
    quarterEnd: text('季末', 'End of the quarter'),
  },
  'complaint.rates.interval': { wilson: text('威尔逊区间', 'Wilson'), exact: text('精确区间', 'Exact') },
  'satisfaction.kaFrequency': {
    monthly: text('每月', 'Monthly'),
    quarterly: text('每季', 'Quarterly'),
    halfYearly: text('每半年', 'Half-yearly'),
    yearly: text('每年', 'Yearly'),
  },
  'satisfaction.sqi.pack': {
    textbook10: text('十项权重', 'Ten items'),
    penalty9: text('九项扣分', 'Nine penalties'),
    classic12: text('十二项', 'Twelve items'),
    custom: text('自定义', 'Custom'),
  },
  'club.duesCountFrom': { begun: text('年度开始', 'Its beginning'), ended: text('年度结束', 'Its end') },
  'period.monthNamedBy': {
    end: text('结束的月份', 'The month it ends in'),
    start: text('开始的月份', 'The month it begins in'),
  },
  'output.style': {
    zh: text('中文，带“类/级”', 'Chinese, with the kind'),
    letter: text('只写字母', 'The letter alone'),
    en: text('英文', 'English'),
  },
};

/** What stands within a value of several parts. */
export const PARTS: Readonly<Record<string, Text>> = {
  adverse: text('提示信息', 'adverse records'),
  penalties: text('警示信息', 'penalties'),
  overdueDays: text('逾期天数', 'days overdue'),
  role: text('岗位或角色', 'role'),
  stage: text('阶段', 'stage'),
  trigger: text('触发原因', 'trigger'),
  phase: text('控制阶段', 'phase'),
  control: text('是否可控', 'controllable'),
  cause: text('可控原因', 'cause'),
  workdays: text('工作日', 'working days'),
  step: text('环节', 'step'),
  steps: text('环节', 'steps'),
  duty: text('职责', 'duty'),
  key: text('按', 'by'),
  order: text('顺序', 'order'),
  mode: text('方式', 'mode'),
  point: text('要点', 'point'),
  prompt: text('提示', 'prompt'),
  from: text('从', 'from'),
  to: text('到', 'to'),
  when: text('条件', 'when'),
  form: text('表', 'form'),
  flow: text('流程', 'flow'),
  reason: text('情形', 'reason'),
  kinds: text('适用', 'kinds'),
  forms: text('表单', 'forms'),
  fields: text('栏目', 'fields'),
  signers: text('签字人', 'signers'),
  earlier: text('在先', 'earlier'),
  later: text('在后', 'later'),
  strict: text('不得同日', 'not on the same day'),
  part: text('部分', 'part'),
  whole: text('总数', 'whole'),
  length: text('位数', 'length'),
  prefix: text('前缀', 'prefix'),
  date: text('日期', 'date'),
  separator: text('分隔符', 'separator'),
  digits: text('流水号位数', 'digits'),
};

/** The list in which the codes of an entry are looked for first, where a list beside it has a code of the same name. */
export const FIRST: Readonly<Record<string, string>> = {
  'churn.responses': 'churn.warnings',
  'complaint.formSteps': 'complaint.maintenance',
};

/** Codes that are no terms of the rule book, wherever they stand. */
export const CODES: Readonly<Record<string, Text>> = {
  ascending: text('由小到大', 'ascending'),
  descending: text('由大到小', 'descending'),
  expectedMonthlyRevenue: text('月预计收入', 'expected monthly revenue'),
  difficulty: text('开发难度', 'difficulty'),
  onSpot: text('当场解决', 'solved on the spot'),
  overdue: text('逾期', 'overdue'),
  dissatisfied: text('不满意', 'dissatisfied'),
  notDissatisfied: text('没有不满意', 'not dissatisfied'),
  yyyyMMdd: text('年月日', 'year, month, day'),
  yyyy: text('年', 'year'),
  person: text('个人', 'a person'),
  before: text('事前', 'before'),
  during: text('事中', 'during'),
  after: text('事后', 'after'),
  controllable: text('可控', 'controllable'),
  uncontrollable: text('不可控', 'uncontrollable'),
  unresolvedComplaint: text('投诉未解决', 'complaint not solved'),
  personalised: text('个性化服务', 'personalised service'),
  doorToDoor: text('上门服务', 'service at the door'),
  monthly: text('月结', 'monthly account'),
};

/** The four forms of a complaint, as the rule book calls them in short. */
export const SHORT_FORMS: Readonly<Record<string, Text>> = {
  registration: text('登记表', 'registration'),
  investigation: text('调查表', 'investigation'),
  handling: text('处理表', 'handling'),
  statistics: text('分析统计表', 'statistics'),
};

/** A part that is left empty. */
export const NOTHING = text('无', 'none');
