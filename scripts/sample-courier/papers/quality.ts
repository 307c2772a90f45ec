import type { FormEntry } from '../../../src/shared/forms/kit';
import { Random } from '../../random';
import { AS_OF, MONTHS, Numbering } from '../calendar';
import type { Company } from '../company';
import { ANSWERS, LINES, SURVEYS } from '../surveys';
import { named } from './customers';

const surveyPlans = (): readonly FormEntry[] =>
  SURVEYS.map(({ surveyNo, from, to, month }): FormEntry => ({
    surveyNo,
    period: `${month.year}年第${Math.ceil(month.month / 3)}季度`,
    population: 'A、B类大客户，各级别抽样',
    byClass: true,
    byComplaintRate: false,
    asksAboutRivals: true,
    perYear: 4,
    departments: '客户服务部、市场部、运营部',
    pretestOn: from - 7,
    mode: 'phone online',
    startOn: from,
    endOn: to,
    owner: '方屿',
    sample: 40,
    pretestSample: 5,
    analysisOn: to + 5,
    feedback: '各网点管理人员、参加调查的客户',
  }));

const sheets = ({ answers }: Company): readonly FormEntry[] =>
  answers.map((one): FormEntry => ({
    sheetNo: one.sheetNo,
    ...named(one.customer),
    answeredOn: one.on,
    mode: one.sheetNo % 3 === 0 ? 'online' : 'phone',
    ...Object.fromEntries(LINES.map((line, i) => [line, ANSWERS[one.found[i]]])),
    overall: ANSWERS[one.overall],
    surveyNo: one.surveyNo,
    respondent: `${one.customer.contact}（物流负责人）`,
    interviewer: '何静',
    ...Object.fromEntries(LINES.map((line, i) => [`${line}Expected`, ANSWERS[one.expected[i]]])),
    recommend: one.recommend,
  }));

const EVENTS = [
  'complaintsReopened',
  'damaged',
  'international',
  'invoiceAdjustments',
  'latePickup',
  'lost',
  'missedProof',
  'rightDayLate',
  'traces',
  'wrongDayLate',
] as const;

/** The station's report of every day of the last month. */
const daily = (): readonly FormEntry[] => {
  const random = new Random(8128);
  const { first, last } = MONTHS[17];
  return Array.from({ length: last - first + 1 }, (_, day): FormEntry => ({
    date: first + day,
    site: '织里揽投站',
    shipments: random.between(1700, 2100),
    ...Object.fromEntries(
      EVENTS.map((event) => [event, event === 'rightDayLate' ? random.between(2, 12) : random.between(0, 2)]),
    ),
    reporter: '陆萍',
  }));
};

const fulfilments = ({ appointments }: Company): readonly FormEntry[] =>
  MONTHS.slice(-3).flatMap(({ index, first, last }) =>
    appointments
      .filter(({ level, customer }) => level < 'C' && customer.parcels[index] > 0)
      .map(({ customer, owner }, i): FormEntry => {
        const due = customer.parcels[index];
        const missed = i % 4 === 0 ? Math.max(1, Math.round(due * 0.002)) : 0;
        return {
          ...named(customer),
          periodFrom: first,
          periodTo: last,
          due,
          fulfilled: due - missed,
          accidents: 0,
          missReason: missed > 0 ? '班车故障，超时送达。' : null,
          improvement: missed > 0 ? '增设备用车。' : null,
          owner: missed > 0 ? owner : null,
        };
      }),
  );

const scores = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.slice(0, 30).map(({ customer }, i): FormEntry => ({
    ...named(customer),
    scoredOn: AS_OF - 3,
    T: 3 + (i % 3),
    Q: 3 + ((i + 1) % 3),
    C: 2 + (i % 4),
    S: 4,
    O: 3 + (i % 2),
    scorer: '方屿',
    improvement: '按路向重核时限与资费。',
  }));

const rights = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.slice(0, 20).map(({ customer, owner }, i): FormEntry => ({
    ...named(customer),
    assessedOn: AS_OF - 4,
    time: i % 5 !== 0,
    place: true,
    price: i % 3 !== 0,
    way: true,
    customer: true,
    service: true,
    need: true,
    assessor: owner,
    improvement: i % 5 === 0 || i % 3 === 0 ? '按季核对揽收时间与资费。' : null,
  }));

const loyalty = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.slice(0, 60).map(({ customer, owner, scores: said }): FormEntry => ({
    ...named(customer),
    assessedOn: AS_OF - 5,
    repeatPurchases: said[0],
    selectionTime: said[1],
    priceSensitivity: said[2],
    substitutes: said[3],
    qualityTolerance: said[4],
    assessor: owner,
  }));

/** Revisits of the last three months: planned, made, reported. */
function revisits({ appointments }: Company): Readonly<Record<string, readonly FormEntry[]>> {
  const numbers = new Numbering('HF');
  const plans = appointments.slice(0, 45).map(({ customer, owner }, i) => {
    const on = MONTHS[15 + (i % 3)].first + 9 + (i % 12);
    return { revisitNo: numbers.next(on), on, customer, owner, isMade: i % 9 !== 0 };
  });
  const made = plans.filter(({ isMade }) => isMade);
  return {
    revisitPlan: plans.map(({ revisitNo, on, customer, owner }): FormEntry => ({
      revisitNo,
      ...named(customer),
      plannedOn: on,
      channel: 'onSite',
      purpose: '了解服务情况',
      content: '核对账单，征求意见。',
      visitor: owner,
    })),
    revisitRecord: made.map(({ revisitNo, on, customer, owner }, i): FormEntry => ({
      revisitNo,
      ...named(customer),
      visitedOn: on,
      channel: 'onSite',
      ourPeople: `${owner}（客户专管员）`,
      theirPeople: `${customer.contact}（物流负责人）`,
      content: '账单无误，揽收正常。',
      satisfaction: 3 + (i % 3),
      problem: i % 4 === 0 ? '周末无晚班' : null,
    })),
    revisitReport: made.map(({ revisitNo, on, customer, owner }, i): FormEntry => ({
      revisitNo,
      ...named(customer),
      visitedOn: on,
      reportedOn: Math.min(AS_OF, on + 1 + (i % 4)),
      reporter: owner,
      result: '客户基本满意。',
      problem: i % 4 === 0 ? '周末无晚班。' : null,
      solved: i % 4 === 0 ? i % 8 === 0 : null,
    })),
  };
}

/** The rows of each form about satisfaction, quality and revisits. */
export const qualityPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  surveyPlan: surveyPlans(),
  satisfactionQuestionnaire: sheets(all),
  qualityDaily: daily(),
  fulfilment: fulfilments(all),
  tqcsoScore: scores(all),
  sevenRights: rights(all),
  loyaltyCriteria: loyalty(all),
  ...revisits(all),
});
