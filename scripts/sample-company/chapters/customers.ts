import { SAMPLE } from '../../../src/shared/forms/sample';
import { type Chapter, changed, march, sampled } from './chapter';

/** Customers, key accounts and contacts; every contact is entered in time. */
export const customers: Chapter = {
  ...sampled('keyAccountManagement', 'keyAccountAppointment'),
  contactLog: changed(SAMPLE.contactLog, 'serial', 4, { enteredAt: march(17) + 0.8 }),
};
