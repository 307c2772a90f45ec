import { dayOf } from '../../../src/shared/values/date';
import { march } from '../chapters/chapter';
import { type Contradiction, where, without } from './contradiction';

/** Contradictions between the forms by which customers are won. */
export const ACQUISITION_FAULTS: readonly Contradiction[] = [
  {
    check: 'city-centre-report',
    form: 'leadSheet',
    row: 'XS20260302-001',
    field: 'reported',
    typed: { leadSheet: where('leadNo', 'XS20260302-001', { reported: false }) },
  },
  {
    check: 'city-centre-report',
    form: 'usageReport',
    row: '云溪百川服饰有限公司',
    field: 'customerName',
    typed: { servicePlan: without('servicePlanNo', 'FA20260310-001') },
  },
  {
    check: 'station-visit',
    form: 'usageReport',
    row: '云溪百川服饰有限公司',
    field: 'customerName',
    typed: {
      usageReport: where('customerId', 'KH0012', { stationVisitedOn: null }),
      contactLog: where('serial', 4, { ourPeople: '李越（分公司经理）、林岚（客户专管员）' }),
    },
  },
  {
    check: 'phone-number',
    form: 'leadSheet',
    row: 'XS20260303-001',
    field: 'phone',
    typed: { leadSheet: where('leadNo', 'XS20260303-001', { phone: '1380000002' }) },
  },
  { check: 'date-as-text', form: 'visitPlan', row: 'ZF20260305-001', field: 'visitOn', now: '2026.3.5' },
  {
    check: 'future-date',
    form: 'projectProposal',
    row: 'LX20260305-001',
    field: 'decidedOn',
    typed: { projectProposal: where('projectNo', 'LX20260305-001', { decidedOn: dayOf(2026, 4, 6) }) },
  },
  {
    check: 'lead-review',
    form: 'leadSheet',
    row: 'XS20260303-002',
    field: 'reviewedOn',
    typed: { leadSheet: where('leadNo', 'XS20260303-002', { reviewedOn: march(4) }) },
  },
  {
    check: 'daily-leads',
    form: 'leadSheet',
    row: 'XS20260303-002',
    field: 'collector',
    typed: { leadSheet: without('leadNo', 'XS20260302-002') },
  },
  {
    check: 'unknown-reference',
    form: 'visitPlan',
    row: 'ZF20260305-001',
    field: 'leadNo',
    typed: { visitPlan: where('planNo', 'ZF20260305-001', { leadNo: 'XS20260303-009' }) },
  },
  {
    check: 'visit-feedback-due',
    form: 'visitFeedback',
    row: 'ZF20260304-001',
    field: 'reportedAt',
    typed: { visitFeedback: where('planNo', 'ZF20260304-001', { reportedAt: march(5) + 0.4 }) },
  },
  {
    check: 'quote-above-rival',
    form: 'quoteComparison',
    row: 'BJ20260306-001',
    field: 'quoteNo',
    typed: { quoteComparison: where('lane', '云溪—广州', { price: 6.9 }) },
  },
  {
    check: 'part-of-whole',
    form: 'trialReport',
    row: 'SJ20260309-001',
    field: 'damaged',
    typed: { trialReport: where('trialNo', 'SJ20260309-001', { damaged: 121 }) },
  },
  {
    check: 'tracking-days',
    form: 'dailyTracking',
    row: 'KD2603090101',
    field: 'waybill',
    typed: { dailyTracking: without('state', '已揽收') },
  },
  {
    check: 'plan-sections',
    form: 'servicePlan',
    row: 'FA20260307-001',
    field: 'process',
    typed: { servicePlan: where('servicePlanNo', 'FA20260307-001', { process: null }) },
  },
];
