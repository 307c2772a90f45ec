import type { FormEntry } from '../../../src/shared/forms/kit';
import { dayOf } from '../../../src/shared/values/date';
import { APPROVER } from '../appointments';
import { AS_OF, MONTHS } from '../calendar';
import type { Company } from '../company';
import { type Customer, incomeOf, parcelsOf } from '../customers';
import { gradeOf } from '../grades';
import { OWNERS } from '../names';

export const named = ({ id, name }: Customer): FormEntry => ({ customerId: id, customerName: name });

/** The years that the management sheet holds, one after the other: the first day, and the index of the month behind the last. */
const PERIODS = [
  { from: dayOf(2024, 11, 1), end: 6 },
  { from: dayOf(2025, 11, 1), end: 18 },
] as const;
const YEAR = 12;

/** A customer in a year. */
function period(customer: Customer, { from, end }: (typeof PERIODS)[number]): FormEntry {
  const value = incomeOf(customer, end - YEAR, end);
  const last = customer.incomes.slice(0, end).reduce((found, income, i) => (income > 0 ? i : found), -1);
  return {
    ...named(customer),
    creditCode: customer.creditCode,
    parent: customer.parent,
    industry: customer.industry,
    periodFrom: from,
    periodTo: MONTHS[end - 1].last,
    value,
    frequency: parcelsOf(customer, end - YEAR, end),
    lastDate: last < 0 ? null : Math.min(customer.lastDate!, MONTHS[last].last),
    serviceCost: Math.round(value * 0.78),
    creditGrade: end === MONTHS.length ? gradeOf(customer) : null,
  };
}

/** Customers who had sent something by the end of a period, period by period. */
const management = ({ customers }: Company): readonly FormEntry[] =>
  PERIODS.flatMap((year) =>
    customers
      .filter(({ incomes }) => incomes.slice(0, year.end).some((income) => income > 0))
      .map((one) => period(one, year)),
  );

/** Two applications for one customer, written by two people in October; nobody has decided on either. */
function openApplications({ customers, appointments }: Company): readonly FormEntry[] {
  const appointed = new Set(appointments.map(({ customer }) => customer));
  const growing = customers.find((one) => one.course === 'growing' && !appointed.has(one))!;
  return OWNERS.slice(0, 2).map((applicant, i) => ({
    applicationNo: `SQ2026-${String(i + 1).padStart(3, '0')}`,
    ...named(growing),
    department: '大客户部',
    applicant,
    appliedOn: MONTHS[17].first + 7 + i,
    target: 2.4,
    purchaseQuantity: 3,
    concentration: 3,
    serviceDemand: 3,
    priceSensitivity: 3,
    partnership: 4,
    level: 'L-D',
    reason: '发货量逐月上升，愿意签订协议。',
    strategy: '每周上门揽收。',
    creditCode: growing.creditCode,
    turnover: Math.round(incomeOf(growing, 6, 18)),
  }));
}

const applications = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.map((one) => ({
    applicationNo: one.applicationNo,
    ...named(one.customer),
    department: '大客户部',
    applicant: one.owner,
    appliedOn: one.appliedOn,
    target: one.target,
    purchaseQuantity: one.scores[0],
    concentration: one.scores[1],
    serviceDemand: one.scores[2],
    priceSensitivity: one.scores[3],
    partnership: one.scores[4],
    level: `L-${one.level}`,
    reason: '全年发货稳定，愿意签订年度协议。',
    strategy: '定时上门揽收，专人对账。',
    decision: 'agreed',
    creditCode: one.customer.creditCode,
    turnover: Math.round(one.lastYear * 10000),
    approver: APPROVER,
    approvedOn: one.setOn - 7,
    effectiveOn: one.setOn,
  }));

const appointed = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.map((one) => ({
    ...named(one.customer),
    creditCode: one.customer.creditCode,
    level: `L-${one.level}`,
    target: one.target,
    lastYear: one.lastYear,
    owner: one.owner,
    setOn: one.setOn,
    basis: one.applicationNo,
    adjustment: one.adjustment,
    adjustmentReason: one.adjustment === 'kept' ? null : '上年收入变化，重新核定目标。',
    approval: 'signed',
  }));

/** Measures for the largest, some done, some late, some under way. */
const measures = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.slice(0, 36).map((one, i) => {
    const progress = [1, 0.6, 0.3, 1][i % 4];
    const startOn = MONTHS[14 + (i % 4)].first + 4;
    return {
      ...named(one.customer),
      issue: ['晚间订单多，末班揽收后仍有积压。', '易碎件破损偏多。', '对账单送达晚。'][i % 3],
      goal: ['当日订单当日揽收。', '破损率降到千分之一以内。', '每月五日前对账。'][i % 3],
      modes: ['doorToDoor timed', 'personalised', 'onCall'][i % 3],
      measure: ['每晚九点增加一班上门揽收。', '易碎件单独装车。', '指定专人出账。'][i % 3],
      owner: one.owner,
      startOn,
      dueOn: startOn + 30,
      progress,
      stage: ['stable', 'initial', 'strategic'][i % 3],
      effect: progress === 1 ? '已见效，客户认可。' : null,
    };
  });

const changes = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.flatMap((one) =>
    one.handover === undefined
      ? []
      : [
          {
            ...named(one.customer),
            oldOwner: one.handover.from,
            newOwner: one.owner,
            changedOn: one.handover.on,
            reason: 'rotation',
            handedOver: one.handover.complete,
            informed: one.handover.complete,
            receivable: one.customer.receivable,
            jointVisitOn: one.handover.jointVisitOn ?? null,
            giver: 'signed',
            receiver: one.handover.complete ? 'signed' : 'pending',
          },
        ],
  );

const contactLog = ({ contacts }: Company): readonly FormEntry[] =>
  contacts.map((one, i) => ({
    serial: i + 1,
    ...named(one.customer),
    date: one.on,
    channel: one.channel,
    purpose: one.purpose,
    ourPeople: `${one.owner}（客户专管员）`,
    theirPeople: `${one.customer.contact}（物流负责人）`,
    content: one.content,
    promise: one.promise?.text ?? null,
    promiseOwner: one.promise === undefined ? null : one.owner,
    promiseDue: one.promise?.due ?? null,
    satisfaction: one.satisfaction,
    nextOn: one.nextOn ?? null,
    enteredAt: Math.min(AS_OF, one.on + one.enteredAfter) + 0.75,
  }));

/** 用邮小结 of every key account for every month in which it sent. */
const usage = ({ appointments }: Company): readonly FormEntry[] =>
  MONTHS.slice(1).flatMap(({ index, first, last }) =>
    appointments
      .filter(({ customer }) => customer.incomes[index] > 0)
      .map(({ customer, owner }): FormEntry => {
        const [revenue, before] = [customer.incomes[index], customer.incomes[index - 1]];
        const isDown = before > 0 && revenue < before * 0.9;
        return {
          ...named(customer),
          periodFrom: first,
          periodTo: last,
          parcels: customer.parcels[index],
          revenue,
          previousRevenue: before === 0 ? null : before,
          changeReason: isDown ? '淡季件量回落。' : null,
          author: owner,
          reportedOn: last,
          // The head of the station visits who sends for 2000 yuan a month and more; one month in thirty-three it is forgotten.
          stationVisitedOn: revenue >= 2000 && (Number(customer.id.slice(2)) + index) % 33 !== 0 ? first + 11 : null,
          reported: revenue >= 10_000 ? true : null,
        };
      }),
  );

const lostOnes = ({ customers }: Company): readonly FormEntry[] =>
  customers
    .filter(({ course, lastDate }) => course === 'lost' && lastDate! + 185 < AS_OF)
    .map((one, i): FormEntry => ({
      ...named(one),
      lostOn: one.lastDate! + 185,
      revenue: incomeOf(one, 0, 12),
      reason: ['attracted', 'leftByChoice', 'boughtAway'][i % 3],
      explanation: ['改用同城即时配送。', '业务停办。', '竞争对手首重低1元。'][i % 3],
      strategy: i % 4 === 1 ? 'letGo' : 'attention',
      ...(i % 2 === 0
        ? {
            triedOn: Math.min(AS_OF, one.lastDate! + 200),
            cost: 300 + 50 * i,
            result: i % 4 === 0 ? 'recovered' : 'inProgress',
            benefit: i % 4 === 0 ? 900 + 110 * i : null,
          }
        : {}),
      control: i % 3 === 1 ? 'uncontrollable' : 'controllable',
      owner: one.owner,
    }));

/** The rows of each form about customers and key accounts. */
export const customerPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  keyAccountManagement: management(all),
  keyAccountApplication: [...applications(all), ...openApplications(all)],
  keyAccountAppointment: appointed(all),
  keyAccountMeasures: measures(all),
  ownerChanges: changes(all),
  contactLog: contactLog(all),
  usageReport: usage(all),
  winback: lostOnes(all),
});
