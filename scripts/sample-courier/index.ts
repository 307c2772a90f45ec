import { AS_OF as LAST_DAY } from './calendar';
import { company } from './company';
import { sampleWorkbook } from '../sample-complaints/workbook';
import { companySheets } from './sheets';

export { MONTHS } from './calendar';
export { company, type Company } from './company';
export { VOLUMES } from './complaints';
export { companySheets } from './sheets';

/** What the sample is called, and the day on which it is looked at. */
export const SAMPLE_COURIER = 'company.xlsx';
export const COURIER_AS_OF = LAST_DAY;

/** Six hundred customers and eighteen months of a courier company in an invented town; the same every time. */
export const sampleCourier = (): Promise<Uint8Array> => sampleWorkbook(companySheets(company()));
