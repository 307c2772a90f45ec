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
];
