import { type Appointment, appointments } from './appointments';
import { type Complaint, complaints } from './complaints';
import { type Contact, contacts } from './contacts';
import { type Member, members } from './club';
import { type Customer, customers } from './customers';
import { type Lead, leads } from './leads';
import { answerSheets, type Sheet } from './surveys';

/** Everything that happened at the sample company, as plain records: what the sheets say, and what an independent count reads. */
export interface Company {
  readonly customers: readonly Customer[];
  readonly appointments: readonly Appointment[];
  readonly contacts: readonly Contact[];
  readonly complaints: readonly Complaint[];
  readonly leads: readonly Lead[];
  readonly members: readonly Member[];
  readonly answers: readonly Sheet[];
}

/** The same every time, on every machine. */
export function company(): Company {
  const all = customers();
  const appointed = appointments(all);
  return {
    customers: all,
    appointments: appointed,
    contacts: contacts(appointed),
    complaints: complaints(all, appointed),
    leads: leads(),
    members: members(appointed),
    answers: answerSheets(appointed),
  };
}
