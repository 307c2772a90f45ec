import { dayOf } from '../../../src/shared/values/date';
import { type Contradiction, where, without } from './contradiction';

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
    typed: { clubMember: where('memberNo', 'HY2024-001', { paidTo: 2023, joinedOn: dayOf(2022, 4, 1) }) },
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
    form: 'creditFile',
    row: 'KH0041',
    field: 'settlement',
    typed: { creditFile: where('customerId', 'KH0041', { settlement: 'monthly' }) },
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
];
