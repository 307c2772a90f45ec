import type { FormEntry } from '../../../src/shared/forms/kit';
import { AS_OF, MONTHS, Numbering, stamp } from '../calendar';
import type { Company } from '../company';
import { AREAS, type Lead } from '../leads';
import { waybill } from '../names';
import { named } from './customers';

const STATION_HEAD = '罗远（揽投站长）';

/** From this income a month on a service plan is written and the city office told, in yuan: as the guide has it. */
const LARGE = 10_000;

const stepOf = ({ visit }: Lead): string => {
  if (visit === undefined) return 'collect';
  if (visit.feedback === undefined) return 'screen';
  return visit.feedback.result === 'trial' || visit.feedback.result === 'signed' ? 'trial' : 'negotiate';
};

const leadSheets = ({ leads }: Company): readonly FormEntry[] =>
  leads.map((one): FormEntry => ({
    leadNo: one.leadNo,
    collectedOn: one.on,
    collector: one.collector,
    collectorRole: one.role,
    area: one.area,
    customerName: one.name,
    address: one.address,
    contact: one.contact,
    phone: one.phone,
    marketType: one.marketType,
    goodsKind: one.goodsKind,
    destinations: '华东、华南',
    imports: one.imports,
    exports: one.exports,
    spending: one.spending,
    expected: one.expected,
    source: one.source,
    difficulty: one.difficulty,
    keyPoints: one.visit === undefined ? null : '揽收时间与破损赔付',
    reviewer: one.reviewer,
    reviewedOn: one.on,
    rivalParcels: one.rivalParcels,
    channelShift: one.channelShift,
    majorProject: one.majorProject,
    reported: one.expected >= LARGE || one.channelShift ? true : null,
    step: stepOf(one),
    enteredAt: one.on + 0.75,
  }));

const visited = ({ leads }: Company) =>
  leads.flatMap((lead) => (lead.visit === undefined ? [] : [{ lead, visit: lead.visit }]));

const plans = (all: Company): readonly FormEntry[] =>
  visited(all).map(({ lead, visit }): FormEntry => ({
    planNo: visit.planNo,
    customerName: lead.name,
    visitOn: visit.on,
    mode: visit.mode,
    topics: '了解发货规律，介绍线路报价',
    whomToVisit: `${lead.contact}（物流负责人）`,
    keyPoints: '揽收时间与破损赔付',
    materials: 'leaflet tariff',
    needsSupport: false,
    planner: lead.reviewer,
    stationOpinion: visit.feedback === undefined ? null : '同意。',
    stationReadOn: visit.feedback === undefined ? null : visit.on - 1,
    leadNo: lead.leadNo,
    area: lead.area,
  }));

const feedback = (all: Company): readonly FormEntry[] =>
  visited(all).flatMap(({ lead, visit }): FormEntry[] =>
    visit.feedback === undefined
      ? []
      : [
          {
            planNo: visit.planNo,
            customerName: lead.name,
            visitedOn: visit.on,
            participants: lead.reviewer,
            needs: `每月约${lead.exports}件，要求定时揽收。`,
            result: visit.feedback.result,
            nextKeyPoints: visit.feedback.result === 'dropped' ? null : '一周内再访。',
            reportedAt: visit.feedback.reportedAt,
          },
        ],
  );

/** Leads that came to a trial, the last twelve of them. */
const tried = (all: Company) =>
  visited(all)
    .filter(({ visit }) => visit.feedback?.result === 'trial' || visit.feedback?.result === 'signed')
    .filter(({ visit }) => visit.on + 16 <= AS_OF)
    .slice(-12);

const LANES = [
  ['滨江—上海', 5.1, 5.2],
  ['滨江—杭州', 4.8, 4.8],
  ['滨江—广州', 6.6, 6.5],
] as const;

const quotes = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('BJ');
  return tried(all).flatMap(({ lead, visit }, i) => {
    const quoteNo = numbers.next(visit.on + 1);
    return LANES.map(([lane, price, rivalPrice], n): FormEntry => ({
      quoteNo,
      customerName: lead.name,
      quotedOn: visit.on + 1,
      lane,
      volume: 100 * (1 + ((i + n) % 5)),
      price,
      rival: '同城甲快递',
      rivalPrice,
    }));
  });
};

const tariffs = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('ZJ');
  return tried(all).map(({ lead, visit }, i): FormEntry => ({
    tariffNo: numbers.next(visit.on + 2),
    appliedOn: visit.on + 2,
    customerName: lead.name,
    kind: 'contract',
    lane: LANES[0][0],
    listPrice: 6,
    price: LANES[0][1],
    reason: '月件量稳定，与对手报价持平。',
    applicant: lead.reviewer,
    volume: 100 * (1 + (i % 5)),
    decision: 'agreed',
    decidedOn: visit.on + 4,
    approval: 'signed',
  }));
};

const trials = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('SJ');
  return tried(all).map(({ lead, visit }, i): FormEntry => {
    const from = visit.on + 5;
    const parcels = 40 + 7 * i;
    return {
      trialNo: numbers.next(from),
      customerName: lead.name,
      from,
      to: from + 6,
      parcels,
      lanes: '上海、杭州、广州',
      onTime: parcels - (i % 4),
      damaged: i % 3 === 0 ? 1 : 0,
      lost: 0,
      customerOpinion: '揽收准时，轨迹清楚。',
      conclusion: i % 3 === 1 ? 'extend' : 'sign',
      author: lead.reviewer,
      reportedOn: from + 7,
      agreementOn: i % 3 === 1 ? null : from + 14,
    };
  });
};

const large = ({ leads }: Company): readonly Lead[] =>
  leads.filter(({ expected, visit }) => expected >= LARGE && visit?.feedback !== undefined).slice(-10);

const projects = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('LX');
  return large(all).map((lead): FormEntry => ({
    projectNo: numbers.next(lead.visit!.on),
    proposedOn: lead.visit!.on,
    customerName: lead.name,
    trigger: 'monthlyRevenue',
    expected: lead.expected,
    situation: `月发货约${lead.exports}件。`,
    support: '加收班次，线路资费审批。',
    station: `${lead.area.slice(0, 2)}揽投站`,
    lead: STATION_HEAD,
    decision: 'agreed',
    decidedOn: Math.min(AS_OF, lead.visit!.on + 1),
    approval: 'signed',
    outcome: lead.visit!.feedback!.result,
  }));
};

/** Plans for the large leads that were visited, and for every key account that is large; two of those have none yet. */
const servicePlans = (all: Company): readonly FormEntry[] => {
  const numbers = new Numbering('FA');
  const plan = (madeOn: number, author: string, about: FormEntry): FormEntry => ({
    servicePlanNo: numbers.next(madeOn),
    madeOn,
    ...about,
    background: '网店发货，要求晚间揽收。',
    process: '每晚九点揽收，次日早班发运，月底对账。',
    tariffAndTime: '华东次日，华南隔日；资费见报价对比表。',
    assurance: '专人查询，异常当日回告。',
    author,
  });
  const accounts = all.appointments.filter(({ customer }) => Math.max(...customer.incomes) >= LARGE).slice(2);
  return [
    ...accounts.map(({ customer, owner }) =>
      plan(MONTHS[0].first + 3, owner, { ...named(customer), revenue: Math.max(...customer.incomes) }),
    ),
    ...large(all).map((lead) =>
      plan(Math.min(AS_OF, lead.visit!.on + 2), lead.reviewer, { customerName: lead.name, revenue: lead.expected }),
    ),
  ];
};

const notices = (): readonly FormEntry[] =>
  MONTHS.slice(-3).flatMap(({ first, last }) =>
    AREAS.map(({ area }): FormEntry => ({
      area,
      periodFrom: first,
      periodTo: last,
      opinion: '按计划收集与走访，继续抓好反馈。',
      notifier: STATION_HEAD,
      notifiedOn: last,
    })),
  );

/** Parcels of the largest, followed day by day through the last week. */
const tracking = ({ appointments }: Company): readonly FormEntry[] =>
  appointments.slice(0, 6).flatMap(({ customer }, i) =>
    [0, 1, 2].map((day): FormEntry => ({
      waybill: waybill(stamp(AS_OF - 6), 900_000 + i),
      customerName: customer.name,
      sentOn: AS_OF - 6,
      trackedOn: AS_OF - 6 + day,
      state: ['已揽收', '已到分拨中心', '已签收'][day],
      anomaly: i === 2 && day === 1 ? 'stranded' : null,
      measure: i === 2 && day === 1 ? '联系分拨中心，当晚加派' : null,
      informed: true,
      tracker: '何静',
      customerId: customer.id,
      customerKind: 'premium',
      solvedOn: i === 2 && day === 1 ? AS_OF - 4 : null,
    })),
  );

/** The rows of each form about winning customers. */
export const acquiringPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  leadSheet: leadSheets(all),
  visitPlan: plans(all),
  visitFeedback: feedback(all),
  quoteComparison: quotes(all),
  tariffApproval: tariffs(all),
  projectProposal: projects(all),
  servicePlan: servicePlans(all),
  trialReport: trials(all),
  dailyTracking: tracking(all),
  monitoringNotice: notices(),
});
