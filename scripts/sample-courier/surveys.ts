import type { Day } from '../../src/shared/values/date';
import { Random } from '../random';
import type { Appointment } from './appointments';
import { MONTHS } from './calendar';
import type { Customer } from './customers';

/** The lines of the questionnaire, without those of the whole and of the price. */
export const LINES = [
  'lineAnswered',
  'orderEase',
  'explanation',
  'pickupOnTime',
  'manners',
  'weightAndTariff',
  'promiseKept',
  'transit',
  'damage',
  'loss',
  'toAddress',
  'notice',
  'inspection',
  'trackingUpdates',
  'complaintHandling',
  'claims',
] as const;

/** From the best answer to the worst, as the questionnaire has them. */
export const ANSWERS = [
  'completelySatisfied',
  'ratherSatisfied',
  'neutral',
  'ratherDissatisfied',
  'completelyDissatisfied',
] as const;

export interface Sheet {
  readonly sheetNo: number;
  readonly customer: Customer;
  readonly surveyNo: string;
  readonly on: Day;
  /** For each line how far from the best: 0 to 4. */
  readonly found: readonly number[];
  readonly expected: readonly number[];
  readonly overall: number;
  /** 0 to 10. */
  readonly recommend: number;
}

/** The surveys: one a quarter. */
export const SURVEYS = [2, 5, 8, 11, 14, 17].map((index) => {
  const month = MONTHS[index];
  const day = `${month.year}${String(month.month).padStart(2, '0')}12`;
  return { surveyNo: `DC${day}-001`, from: month.first + 11, to: month.first + 20, month };
});

/** Forty key accounts answer each time. */
const SAMPLE = 40;

const worse = (random: Random): number => Number(random.weighted({ 0: 34, 1: 38, 2: 18, 3: 7, 4: 3 }));

export function answerSheets(appointments: readonly Appointment[]): readonly Sheet[] {
  const random = new Random(31_415);
  let sheetNo = 0;
  return SURVEYS.flatMap(({ surveyNo, from, to }) =>
    Array.from({ length: SAMPLE }, (): Sheet => {
      const overall = worse(random);
      return {
        sheetNo: ++sheetNo,
        customer: random.pick(appointments).customer,
        surveyNo,
        on: random.between(from, to),
        found: LINES.map(() => worse(random)),
        expected: LINES.map(() => Number(random.weighted({ 0: 70, 1: 30 }))),
        overall,
        recommend: Math.max(0, Math.min(10, 10 - 2 * overall - random.between(0, 2))),
      };
    }),
  );
}
