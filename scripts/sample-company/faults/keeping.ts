import { dayOf } from '../../../src/shared/values/date';
import { march } from '../chapters/chapter';
import { type Contradiction, twice, where, without } from './contradiction';

/** What an application has not got before it is decided. */
const UNDECIDED = { appliedOn: march(10), decision: null, approver: null, approvedOn: null, effectiveOn: null };

/** Contradictions between the forms by which key accounts are kept. */
export const KEEPING_FAULTS: readonly Contradiction[] = [
  {
    check: 'approved-appointment',
    form: 'keyAccountApplication',
    row: 'SQ2025-013',
    field: 'applicationNo',
    typed: { keyAccountAppointment: without('customerId', 'KH0018') },
  },
  {
    check: 'owner-current',
    form: 'keyAccountAppointment',
    row: 'KH0003',
    field: 'owner',
    now: '林岚',
  },
  {
    check: 'owner-differs',
    form: 'keyAccountCard',
    row: 'KH0041',
    field: 'owner',
    now: '林岚',
  },
  {
    check: 'key-account-file',
    form: 'keyAccountAppointment',
    row: 'KH0012',
    field: 'customerName',
    typed: { keyAccountCard: without('customerId', 'KH0012') },
  },
  {
    check: 'visits-owed',
    form: 'keyAccountAppointment',
    row: 'KH0041',
    field: 'level',
    typed: { contactLog: where('serial', 15, { channel: 'wechat' }) },
  },
  {
    check: 'leader-visit',
    form: 'keyAccountManagement',
    row: 'KH0003',
    field: 'customerName',
    typed: { contactLog: where('serial', 7, { ourPeople: '陈晓（客户专管员）' }) },
  },
  {
    check: 'key-account-candidate',
    form: 'keyAccountManagement',
    row: 'KH0027',
    field: 'customerName',
    // More than the second of the list brought.
    typed: { keyAccountManagement: where('customerId', 'KH0027', { value: 250000 }) },
  },
  {
    check: 'silent-customer',
    form: 'keyAccountManagement',
    row: 'KH0063',
    field: 'lastDate',
    typed: { keyAccountManagement: where('customerId', 'KH0063', { lastDate: dayOf(2025, 12, 18) }) },
  },
  {
    check: 'club-dues',
    form: 'clubMember',
    row: 'HY2024-001',
    field: 'paidTo',
    typed: { clubMember: where('memberNo', 'HY2024-001', { paidTo: 2023 }) },
  },
  {
    check: 'credit-exceeded',
    form: 'creditFile',
    row: 'KH0003',
    field: 'overdue',
    typed: { creditFile: where('customerId', 'KH0003', { overdue: 1500 }) },
  },
  {
    check: 'credit-settlement',
    form: 'keyCustomerFile',
    row: 'KH0041',
    field: 'settlement',
    typed: { keyCustomerFile: where('customerId', 'KH0041', { settlement: 'monthly' }) },
  },
  {
    check: 'credit-code-owner',
    form: 'creditInquiry',
    row: 'XD20260105-001',
    field: 'creditCode',
    typed: { creditInquiry: where('inquiryNo', 'XD20260105-001', { creditCode: '91110105771583283D' }) },
  },
  {
    check: 'credit-code',
    form: 'keyAccountApplication',
    row: 'SQ2025-018',
    field: 'creditCode',
    typed: { keyAccountApplication: where('applicationNo', 'SQ2025-018', { creditCode: '91350100M000100Y4Z' }) },
  },
  {
    check: 'open-applications',
    form: 'keyAccountApplication',
    row: 'SQ2026-002',
    field: 'applicationNo',
    typed: {
      keyAccountApplication: (rows) => [
        ...rows,
        ...['SQ2026-001', 'SQ2026-002'].map((applicationNo) => ({ ...rows[1], ...UNDECIDED, applicationNo })),
      ],
    },
  },
  {
    check: 'measure-overdue',
    form: 'keyAccountMeasures',
    row: 1,
    field: 'dueOn',
    typed: { keyAccountMeasures: where('serial', 1, { dueOn: march(25) }) },
  },
  {
    check: 'file-stale',
    form: 'keyCustomerFile',
    row: 'KH0012',
    field: 'updatedOn',
    typed: { keyCustomerFile: where('customerId', 'KH0012', { updatedOn: dayOf(2025, 11, 12) }) },
  },
  {
    check: 'term-ending',
    form: 'keyCustomerFile',
    row: 'KH0018',
    field: 'contractTo',
    typed: { keyCustomerFile: where('customerId', 'KH0018', { contractTo: dayOf(2026, 2, 28) }) },
  },
  {
    check: 'handover-open',
    form: 'ownerChanges',
    row: 1,
    field: 'handedOver',
    typed: { ownerChanges: where('serial', 1, { handedOver: false }) },
  },
  {
    check: 'owner-chain',
    form: 'ownerChanges',
    row: 2,
    field: 'oldOwner',
    typed: {
      ownerChanges: (rows) => [
        ...rows,
        { ...rows[0], serial: 2, oldOwner: '周启', changedOn: march(2), jointVisitOn: march(3), handedOver: true },
      ],
    },
  },
  {
    check: 'grade-capped',
    form: 'creditGrading',
    row: 'KH0041',
    field: 'grade',
    typed: {
      creditFile: without('customerId', 'KH0041'),
      creditGrading: where('customerId', 'KH0041', { creditType: 'K-B2', overrideReason: '客户承诺还款。' }),
    },
  },
  {
    check: 'limit-policy',
    form: 'creditLimit',
    row: 'KH0041',
    field: 'limit',
    typed: {
      creditLimit: twice('customerId', 'KH0003', {
        customerId: 'KH0041',
        customerName: '海州远航供应链有限公司',
        onePurchase: 9000,
        limit: 3000,
        days: 0,
        receivable: 0,
        overReason: '旺季备货。',
      }),
    },
  },
  {
    check: 'review-overdue',
    form: 'creditLimit',
    row: 'KH0003',
    field: 'reviewOn',
    typed: { creditLimit: where('customerId', 'KH0003', { effectiveOn: dayOf(2025, 12, 20) }) },
  },
  {
    check: 'member-admission',
    form: 'clubMember',
    row: 'HY2024-002',
    field: 'registrationNo',
    typed: { clubRegistration: where('registrationNo', 'RH20240318-001', { decision: 'deferred' }) },
  },
  {
    check: 'removal-reason',
    form: 'clubMember',
    row: 'HY2024-003',
    field: 'removalReason',
    typed: {
      clubMember: (rows) => [
        ...rows,
        { ...rows[1], memberNo: 'HY2024-003', registrationNo: null, removalReason: 'unpaidDues', decidedOn: march(20) },
      ],
    },
  },
  {
    check: 'revisit-due',
    form: 'revisitReport',
    row: 'HF20260312-001',
    field: 'reportedOn',
    typed: { revisitReport: where('revisitNo', 'HF20260312-001', { reportedOn: march(16) }) },
  },
  {
    check: 'limit-change',
    form: 'creditLimitChange',
    row: 'ED20260318-001',
    field: 'after',
    typed: { creditLimitChange: where('changeNo', 'ED20260318-001', { after: 39000 }) },
  },
  {
    check: 'safety-agreement',
    form: 'contract',
    row: 'HT2025-041',
    field: 'safetyAgreement',
    typed: { contract: where('contractNo', 'HT2025-041', { safetyAgreement: false, safetyOn: null }) },
  },
  { check: 'capital-total', form: 'tender', row: 'TB2026-003', field: 'capital', now: '柒拾叁万伍仟捌佰元整' },
  {
    check: 'paper-parts',
    form: 'contract',
    row: 'HT2025-041',
    field: 'disputes1',
    typed: { contract: where('contractNo', 'HT2025-041', { disputes3: null }) },
  },
  {
    check: 'paper-order',
    form: 'contract',
    row: 'HT2025-041',
    field: 'insurance2',
    typed: { contract: where('contractNo', 'HT2025-041', { insurance2: '第五条' }) },
  },
  {
    check: 'contract-signed',
    form: 'contract',
    row: 'HT2025-041',
    field: 'signedOn',
    typed: { contract: where('contractNo', 'HT2025-041', { signedOn: dayOf(2025, 7, 9) }) },
  },
  {
    check: 'paper-parties',
    form: 'tender',
    row: 'TB2026-003',
    field: 'bidder',
    typed: { tender: where('tenderNo', 'TB2026-003', { bidder: '海州远航供应链有限公司' }) },
  },
  {
    check: 'tender-due',
    form: 'tender',
    row: 'TB2026-003',
    field: 'dueOn',
    typed: { tender: where('tenderNo', 'TB2026-003', { dueOn: dayOf(2026, 4, 3) + 0.375 }) },
  },
];
