import { dayOf } from '../values/date';
import type { FormEntry } from './kit';

const march = (day: number): number => dayOf(2026, 3, day);

const JINCHENG = { customerId: 'KH0003', customerName: '滨江锦程电子商务有限公司' };
const BAICHUAN = { customerId: 'KH0012', customerName: '云溪百川服饰有限公司' };
const HENGXIN = { customerId: 'KH0018', customerName: '滨江恒信商务服务有限公司' };
const YUANHANG = { customerId: 'KH0041', customerName: '海州远航供应链有限公司' };
const WANXIANG = { customerId: 'KH0080', customerName: '望城万象电子商务有限公司' };
const JUYUAN = { customerId: 'KH0096', customerName: '临泽聚源服饰有限公司' };

type Customer = typeof JINCHENG;
type Scores = readonly [quantity: number, concentration: number, service: number, price: number, partnership: number];

/** How the four key accounts of the same invented city were applied for, and what is done for them. */
const application = (
  applicationNo: string,
  customer: Customer,
  [purchaseQuantity, concentration, serviceDemand, priceSensitivity, partnership]: Scores,
  level: string,
  target: number,
  applicant: string,
  reason: string,
  strategy: string,
): FormEntry => ({
  applicationNo,
  ...customer,
  department: '大客户部',
  applicant,
  appliedOn: dayOf(2025, 12, 16),
  target,
  purchaseQuantity,
  concentration,
  serviceDemand,
  priceSensitivity,
  partnership,
  level,
  reason,
  strategy,
  decision: 'agreed',
  approver: '李越',
  approvedOn: dayOf(2025, 12, 22),
  effectiveOn: dayOf(2026, 1, 5),
});

const applications: readonly FormEntry[] = [
  application(
    'SQ2025-011',
    JINCHENG,
    [5, 4, 5, 3, 5],
    'L-B',
    60,
    '陈晓',
    '年收入目标提高，业务集中，愿意长期合作。',
    '晚间加收一班，专人跟进。',
  ),
  application(
    'SQ2025-012',
    BAICHUAN,
    [4, 4, 4, 4, 4],
    'L-C',
    28,
    '林岚',
    '换季发货集中，年收入保持稳定。',
    '换季前增派车辆，退货单独处理。',
  ),
  application(
    'SQ2025-013',
    HENGXIN,
    [3, 3, 5, 2, 4],
    'L-C',
    14,
    '林岚',
    '文件时效要求高，首次达到标准。',
    '文件限时上门，当日送达。',
  ),
  application(
    'SQ2025-018',
    YUANHANG,
    [3, 3, 4, 3, 5],
    'L-D',
    8,
    '周启',
    '集团业务有增长空间，愿签年度协议。',
    '易碎件专人装卸。',
  ),
];

const measures: readonly FormEntry[] = [
  {
    serial: 1,
    ...JINCHENG,
    issue: '晚间订单多，末班揽收后仍有积压。',
    goal: '当日订单当日揽收。',
    modes: 'doorToDoor timed',
    measure: '每晚九点增加一班上门揽收。',
    owner: '陈晓',
    startOn: march(10),
    dueOn: dayOf(2026, 4, 10),
    progress: 0.6,
    stage: 'stable',
    phase: 'before',
    practices: 'serviceFirst',
  },
  {
    serial: 2,
    ...YUANHANG,
    issue: '易碎件破损引起投诉。',
    goal: '四月起没有破损投诉。',
    modes: 'personalised',
    measure: '易碎件单独装车，卸车岗位复训。',
    owner: '周启',
    startOn: march(9),
    dueOn: march(25),
    progress: 1,
    phase: 'after',
    effect: '三月下半月没有破损。',
  },
];

const ownerChanges: readonly FormEntry[] = [
  {
    serial: 1,
    ...JINCHENG,
    oldOwner: '林岚',
    newOwner: '陈晓',
    changedOn: dayOf(2026, 2, 2),
    reason: 'rotation',
    handedOver: true,
    informed: true,
    receivable: 12800,
    jointVisitOn: dayOf(2026, 2, 3),
    giver: 'signed',
    receiver: 'signed',
    witness: 'signed',
  },
];

const registrations: readonly FormEntry[] = [
  {
    registrationNo: 'RH20240312-001',
    applicantName: JINCHENG.customerName,
    kind: 'organisation',
    appliedOn: dayOf(2024, 3, 12),
    contact: '郑楠',
    phone: '13800000002',
    decision: 'approved',
    meetingOn: dayOf(2024, 3, 28),
    customerId: JINCHENG.customerId,
    creditCode: '91440300708461136T',
    representative: '郑海',
    memberNo: 'HY2024-001',
  },
  {
    registrationNo: 'RH20240318-001',
    applicantName: '周明达',
    kind: 'invitedDirector',
    appliedOn: dayOf(2024, 3, 18),
    contact: '周明达',
    phone: '13800000021',
    recommender: '宋远（常务理事）',
    decision: 'approved',
    meetingOn: dayOf(2024, 3, 28),
    memberNo: 'HY2024-002',
  },
];

const members: readonly FormEntry[] = [
  {
    memberNo: 'HY2024-001',
    memberName: JINCHENG.customerName,
    kind: 'organisation',
    contact: '郑楠',
    phone: '13800000002',
    address: '滨江市锦程路16号',
    joinedOn: dayOf(2024, 4, 1),
    dues: 2000,
    paidTo: 2025,
    customerId: JINCHENG.customerId,
    registrationNo: 'RH20240312-001',
    appliedOn: dayOf(2024, 3, 12),
    approvedOn: dayOf(2024, 3, 28),
    payments: '2024年2000元；2025年2000元',
  },
  {
    memberNo: 'HY2024-002',
    memberName: '周明达',
    kind: 'invitedDirector',
    contact: '周明达',
    phone: '13800000021',
    address: '滨江市湖滨路3号',
    recommender: '宋远（常务理事）',
    joinedOn: dayOf(2024, 4, 1),
    registrationNo: 'RH20240318-001',
    appliedOn: dayOf(2024, 3, 18),
    approvedOn: dayOf(2024, 3, 28),
  },
];

const revisitPlans: readonly FormEntry[] = [
  {
    revisitNo: 'HF20260312-001',
    ...JINCHENG,
    plannedOn: march(12),
    channel: 'onSite',
    purpose: '核对加班揽收方案',
    content: '了解晚间揽收需求，核对二月账单。',
    visitor: '陈晓',
    agreedAt: '3月12日14:00，客户仓库',
    material: '二月账单、服务记录',
  },
  {
    revisitNo: 'HF20260324-001',
    ...HENGXIN,
    plannedOn: march(24),
    channel: 'phone',
    purpose: '电子面单使用情况',
    content: '回访电子面单，征求改进意见。',
    visitor: '林岚',
  },
];

const revisitRecords: readonly FormEntry[] = [
  {
    revisitNo: 'HF20260312-001',
    visitedOn: march(12),
    ourPeople: '陈晓（客户专管员）',
    theirPeople: '郑楠（物流经理）',
    content: '二月账单无误；晚间揽收试行三天正常。',
    opinion: '希望周末也安排晚班。',
    satisfaction: 4,
    problem: '周末无晚班',
    promise: '3月20日前答复周末排班',
    promiseDue: march(20),
    nextOn: march(26),
  },
];

const revisitReports: readonly FormEntry[] = [
  {
    revisitNo: 'HF20260312-001',
    reportedOn: march(13),
    reporter: '陈晓',
    result: '客户对晚间揽收满意，账单无异议。',
    problem: '周末无晚班。',
    solved: false,
    proposal: '周末由邻近网点代收。',
    reviewOpinion: '同意，四月起执行。',
  },
];

const warnings: readonly FormEntry[] = [
  {
    serial: 1,
    warnedOn: march(31),
    ...BAICHUAN,
    trigger: 'repeatComplaint',
    finding: '本月1件，上月1件，理由都是多收运费',
    action: '财务部逐票核对账单，专管员登门说明。',
    phase: 'during',
    dueOn: dayOf(2026, 4, 3),
  },
];

const losses: readonly FormEntry[] = [
  {
    ...JUYUAN,
    lostOn: dayOf(2025, 9, 2),
    revenue: 5600,
    profit: 420,
    reason: 'attracted',
    explanation: '改用同城即时配送。',
    strategy: 'attention',
    triedOn: march(4),
    cost: 600,
    result: 'inProgress',
    control: 'uncontrollable',
    owner: '周启',
    measure: '上门说明时效，给予首月优惠。',
  },
  {
    ...WANXIANG,
    lostOn: march(20),
    revenue: 12640,
    profit: 740,
    reason: 'leftByChoice',
    explanation: '线上店铺停业整顿，来函终止合作。',
    strategy: 'letGo',
    result: 'notRecovered',
    control: 'uncontrollable',
    owner: '周启',
  },
];

const inquiries: readonly FormEntry[] = [
  {
    inquiryNo: 'XD20260105-001',
    ...JINCHENG,
    inquiredOn: dayOf(2026, 1, 5),
    sources: 'registry trade site',
    tradeRecord: '合作三年，近一年付款没有逾期。',
    finding: '仓储自有，经营稳定，没有涉诉。',
    conclusion: 'grant',
    inquirer: '郭涛',
    licence: true,
    qualification: true,
    completedOn: dayOf(2026, 1, 7),
  },
];

const assessments: readonly FormEntry[] = [
  {
    ...JINCHENG,
    assessedOn: dayOf(2026, 1, 8),
    basics: 18,
    creditState: 19,
    profitability: 16,
    operation: 18,
    solvency: 17,
    assessor: '信用管理小组（郭涛）',
    creditType: 'K-A',
    inquiryNo: 'XD20260105-001',
  },
  {
    ...YUANHANG,
    assessedOn: dayOf(2026, 1, 8),
    basics: 17,
    creditState: 16,
    profitability: 14,
    operation: 16,
    solvency: 15,
    assessor: '信用管理小组（郭涛）',
    creditType: 'K-A',
  },
];

const grading = (customer: Customer, grade: string): FormEntry => ({
  ...customer,
  gradedOn: dayOf(2026, 1, 9),
  grade,
  approver: '李越',
  creditType: 'K-A',
});

const gradings: readonly FormEntry[] = [grading(JINCHENG, 'G-A'), grading(YUANHANG, 'G-B')];

const limits: readonly FormEntry[] = [
  {
    ...JINCHENG,
    onePurchase: 42000,
    limit: 40000,
    days: 30,
    effectiveOn: dayOf(2026, 1, 10),
    approver: '李越',
    receivable: 12800,
  },
];

const limitChanges: readonly FormEntry[] = [
  {
    changeNo: 'ED20260318-001',
    ...JINCHENG,
    changedOn: march(18),
    kind: 'temporary',
    before: 40000,
    after: 42000,
    reason: '春季新品集中发货。',
    until: dayOf(2026, 4, 30),
    approver: '李越',
    approvedOn: march(19),
    applicant: '陈晓',
  },
];

const creditFiles: readonly FormEntry[] = [
  {
    ...JINCHENG,
    identityInfo: '2016年成立，自有仓库，社会信用良好。',
    goodInfo: '2025年度按期付款。',
    adverse: 0,
    penalties: 0,
    overdueDays: 0,
    settlement: 'monthly',
    receivable: 12800,
    overdue: 0,
    contractDays: 30,
    updatedOn: march(16),
    recorder: '郭涛',
  },
  {
    ...YUANHANG,
    identityInfo: '2018年成立，海州远航集团成员。',
    adverse: 0,
    penalties: 0,
    overdueDays: 0,
    settlement: 'cash',
    receivable: 0,
    overdue: 0,
    updatedOn: march(16),
    recorder: '郭涛',
  },
];

/** How the company keeps its key accounts: applications, measures, revisits, credit, the club, warnings and lost customers. */
export const KEEPING_SAMPLE: Readonly<Record<string, readonly FormEntry[]>> = {
  keyAccountApplication: applications,
  keyAccountMeasures: measures,
  ownerChanges,
  clubRegistration: registrations,
  clubMember: members,
  revisitPlan: revisitPlans,
  revisitRecord: revisitRecords,
  revisitReport: revisitReports,
  monthlyWarning: warnings,
  winback: losses,
  creditInquiry: inquiries,
  creditAssessment: assessments,
  creditGrading: gradings,
  creditLimit: limits,
  creditLimitChange: limitChanges,
  creditFile: creditFiles,
};
