import { dayOf } from '../values/date';
import type { FormEntry } from './kit';

const march = (day: number): number => dayOf(2026, 3, day);

/** A month of satisfaction and quality in the same invented city: a survey, its answers, daily reports, an appeal, scores. */
const surveys: readonly FormEntry[] = [
  {
    surveyNo: 'DC20260316-001',
    period: '2026年第一季度',
    population: 'A、B类大客户，各级别抽样',
    byClass: true,
    byComplaintRate: false,
    asksAboutRivals: true,
    perYear: 4,
    departments: '客户服务部、市场部、运营部',
    pretestOn: march(9),
    mode: 'phone online',
    startOn: march(16),
    endOn: march(25),
    owner: '方屿',
    sample: 40,
    pretestSample: 5,
    analysisOn: march(30),
    feedback: '各网点管理人员、参加调查的客户',
  },
];

const answers: readonly FormEntry[] = [
  {
    sheetNo: 1,
    customerName: '滨江锦程电子商务有限公司',
    answeredOn: march(16),
    mode: 'phone',
    lineAnswered: 'completelySatisfied',
    orderEase: 'completelySatisfied',
    explanation: 'ratherSatisfied',
    pickupOnTime: 'neutral',
    manners: 'completelySatisfied',
    weightAndTariff: 'ratherSatisfied',
    promiseKept: 'neutral',
    transit: 'ratherDissatisfied',
    damage: 'ratherSatisfied',
    loss: 'completelySatisfied',
    toAddress: 'ratherSatisfied',
    notice: 'ratherSatisfied',
    inspection: 'ratherSatisfied',
    trackingUpdates: 'ratherDissatisfied',
    complaintHandling: 'ratherSatisfied',
    claims: 'ratherSatisfied',
    overall: 'ratherSatisfied',
    price: 'neutral',
    comparison: '比甲快递时效稳，价格略高',
    open: '希望晚间加收一班',
    customerId: 'KH0003',
    surveyNo: 'DC20260316-001',
    respondent: '郑楠（物流经理）',
    interviewer: '何静',
    pickupOnTimeExpected: 'completelySatisfied',
    promiseKeptExpected: 'completelySatisfied',
    transitExpected: 'ratherSatisfied',
    trackingUpdatesExpected: 'completelySatisfied',
    recommend: 9,
  },
  {
    sheetNo: 2,
    customerName: '云溪百川服饰有限公司',
    answeredOn: march(17),
    mode: 'online',
    lineAnswered: 'ratherSatisfied',
    pickupOnTime: 'ratherSatisfied',
    weightAndTariff: 'completelyDissatisfied',
    promiseKept: 'ratherSatisfied',
    damage: 'completelySatisfied',
    toAddress: 'completelySatisfied',
    trackingUpdates: 'neutral',
    complaintHandling: 'neutral',
    overall: 'neutral',
    customerId: 'KH0012',
    surveyNo: 'DC20260316-001',
    weightAndTariffExpected: 'completelySatisfied',
    recommend: 6,
  },
];

const events = (counts: Readonly<Record<string, number>>): FormEntry => ({
  complaintsReopened: 0,
  damaged: 0,
  international: 0,
  invoiceAdjustments: 0,
  latePickup: 0,
  lost: 0,
  missedProof: 0,
  rightDayLate: 0,
  traces: 0,
  wrongDayLate: 0,
  ...counts,
});

const day = (
  date: number,
  shipments: number,
  counts: Readonly<Record<string, number>>,
  remark?: string,
): FormEntry => ({
  date: march(date),
  site: '织里揽投站',
  shipments,
  ...events(counts),
  reporter: '陆萍',
  ...(remark === undefined ? {} : { remark }),
});

const daily: readonly FormEntry[] = [
  day(16, 1860, { damaged: 1, rightDayLate: 6, traces: 2, wrongDayLate: 1 }),
  day(17, 1920, { invoiceAdjustments: 1, latePickup: 2, rightDayLate: 11, traces: 3 }, '南屿班车晚点，当日迟到偏多。'),
  day(18, 1795, { missedProof: 1, rightDayLate: 4, traces: 1 }),
];

const appeals: readonly FormEntry[] = [
  {
    appealNo: 'SS20260324-001',
    appealedOn: march(24),
    caseNo: 'TS20260317-001',
    customerName: '云溪百川服饰有限公司',
    content: '账单多计续重，对更正结果不满意。',
    appealResult: { code: 'mediated', text: '退回多收运费并致歉' },
    validAppeal: true,
    passedOn: march(25),
    repliedOn: march(30),
    customerId: 'KH0012',
    finding: '31票复秤，28票多计。',
    compensation: 96.5,
    handler: '何静',
    handlerPhone: '0512-60000020',
    satisfied: true,
  },
];

const fulfilments: readonly FormEntry[] = [
  {
    customerId: 'KH0003',
    customerName: '滨江锦程电子商务有限公司',
    periodFrom: march(1),
    periodTo: march(31),
    due: 5120,
    fulfilled: 5120,
    accidents: 0,
    contractNo: 'HT2026-003',
  },
  {
    customerId: 'KH0012',
    customerName: '云溪百川服饰有限公司',
    periodFrom: march(1),
    periodTo: march(31),
    due: 2510,
    fulfilled: 2510,
    accidents: 0,
    contractNo: 'HT2026-012',
  },
];

const scores: readonly FormEntry[] = [
  {
    customerId: 'KH0003',
    customerName: '滨江锦程电子商务有限公司',
    scoredOn: march(27),
    T: 4,
    Q: 4,
    C: 3,
    S: 4,
    O: 5,
    scorer: '方屿',
    evidence: '3月准时率98.6%，两次晚间揽收偏晚。',
    improvement: '按路向重核资费。',
  },
];

const rights: readonly FormEntry[] = [
  {
    customerId: 'KH0012',
    customerName: '云溪百川服饰有限公司',
    assessedOn: march(27),
    time: true,
    place: true,
    price: false,
    way: true,
    customer: true,
    service: true,
    need: true,
    assessor: '林岚',
    improvement: '按季核对续重资费。',
  },
];

const loyalty: readonly FormEntry[] = [
  {
    customerId: 'KH0003',
    customerName: '滨江锦程电子商务有限公司',
    assessedOn: march(27),
    repeatPurchases: 5,
    selectionTime: 4,
    priceSensitivity: 3,
    substitutes: 4,
    qualityTolerance: 3,
    assessor: '陈晓',
    evidence: '连续三年续约，询价一次。',
    strategy: 'valueAdded',
  },
];

export const QUALITY_SAMPLE: Readonly<Record<string, readonly FormEntry[]>> = {
  surveyPlan: surveys,
  satisfactionQuestionnaire: answers,
  qualityDaily: daily,
  appealRegister: appeals,
  fulfilment: fulfilments,
  tqcsoScore: scores,
  sevenRights: rights,
  loyaltyCriteria: loyalty,
};
