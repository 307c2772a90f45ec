import { changed, march } from '../chapters/chapter';
import { type Contradiction, where, without, twice } from './contradiction';

/** Contradictions between the forms of a complaint. */
export const COMPLAINT_FAULTS: readonly Contradiction[] = [
  {
    check: 'unknown-case',
    form: 'complaintInvestigation',
    row: 'TS20260317-009',
    field: 'caseNo',
    typed: {
      complaintInvestigation: where('caseNo', 'TS20260317-001', {
        caseNo: 'TS20260317-009',
        customerName: '云溪百川服饰有限公司',
        event: '二月账单有31票续重与实际重量不符，多收运费。',
      }),
    },
  },
  {
    check: 'customer-name-differs',
    form: 'complaintHandling',
    row: 'CL20260307-001',
    field: 'customerName',
    now: '海州远航物流公司',
  },
  {
    check: 'case-date-order',
    form: 'complaintHandling',
    row: 'CL20260321-001',
    field: 'handledOn',
    typed: { complaintHandling: where('handlingNo', 'CL20260321-001', { handledOn: march(16) }) },
  },
  {
    check: 'reply-overdue',
    form: 'complaintRegistration',
    row: 'TS20260320-001',
    field: 'caseNo',
    typed: { complaintHandling: without('handlingNo', 'CL20260327-001') },
  },
  {
    check: 'closed-incomplete',
    form: 'complaintHandling',
    row: 'CL20260311-001',
    field: 'managerOpinion',
    typed: { complaintHandling: where('handlingNo', 'CL20260311-001', { managerOpinion: null }) },
  },
  {
    check: 'case-rows',
    form: 'complaintInvestigation',
    row: 'TS20260309-001',
    nth: 1,
    field: 'caseNo',
    typed: { complaintInvestigation: twice('caseNo', 'TS20260309-001', { cause: '第二次调查：班车故障。' }) },
  },
  { check: 'loss-total', form: 'complaintStatistics', row: 'TS20260305-001', field: 'loss', now: 300 },
  {
    check: 'improvement-missing',
    form: 'complaintInvestigation',
    row: 'TS20260305-001',
    field: 'improvement',
    typed: { complaintInvestigation: where('caseNo', 'TS20260305-001', { improvement: null }) },
  },
  {
    check: 'key-account-contact',
    form: 'complaintRegistration',
    row: 'TS20260309-001',
    field: 'customerName',
    typed: { contactLog: where('serial', 3, { date: march(16), enteredAt: march(16) + 0.42 }) },
  },
  {
    check: 'priority-order',
    form: 'complaintRegistration',
    row: 'TS20260309-001',
    field: 'caseNo',
    // The class-A customer of 9 March waits until the 12th, while somebody else's case is handled on the 10th.
    typed: {
      complaintHandling: (rows) =>
        changed(
          changed(rows, 'handlingNo', 'CL20260310-001', {
            handledOn: march(12),
            informedOn: march(12),
            closedOn: march(13),
          }),
          'handlingNo',
          'CL20260307-001',
          { handledOn: march(10), informedOn: march(10), paidOn: march(11), closedOn: march(11) },
        ),
    },
  },
  {
    check: 'repeated-complaint',
    form: 'complaintRegistration',
    row: 'TS20260327-001',
    field: 'customerName',
    typed: {
      complaintRegistration: where('caseNo', 'TS20260327-001', {
        customerName: '王珊',
        contact: '王珊',
        phone: '13800000003',
        reason: { code: 'attitude' },
      }),
    },
  },
];
