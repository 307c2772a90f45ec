import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { SAMPLE } from '../../../src/shared/forms/sample';
import type { FormEntry } from '../../../src/shared/forms/kit';
import { type Chapter, march, sampled } from './chapter';

const { minAnswers, scale } = TEXTBOOK_RULES.values.satisfaction;
const SURVEY = 'DC20260316-001';

/** An answer sheet of another customer of the survey; answers take turns. */
const answer = (number: number): FormEntry => ({
  sheetNo: number,
  customerName: `受访客户${number}号`,
  answeredOn: march(16 + (number % 10)),
  mode: number % 2 === 0 ? 'phone' : 'online',
  lineAnswered: scale[number % 3].code,
  pickupOnTime: scale[(number + 1) % 4].code,
  promiseKept: scale[number % 2].code,
  overall: scale[number % 3].code,
  surveyNo: SURVEY,
  recommend: 6 + (number % 5),
});

const first = SAMPLE.satisfactionQuestionnaire;

/** A survey with as many answers as a percentage asks for, daily reports, an appeal, fulfilment and scores. */
export const satisfaction: Chapter = {
  ...sampled(
    'surveyPlan',
    'qualityDaily',
    'appealRegister',
    'fulfilment',
    'tqcsoScore',
    'sevenRights',
    'loyaltyCriteria',
  ),
  satisfactionQuestionnaire: [
    ...first,
    ...Array.from({ length: minAnswers - first.length }, (_, i) => answer(first.length + 1 + i)),
  ],
};
