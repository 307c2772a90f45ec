import { march } from '../chapters/chapter';
import { type Contradiction, where, without } from './contradiction';

/** Contradictions in surveys, appeals and the quality of service. */
export const SATISFACTION_FAULTS: readonly Contradiction[] = [
  {
    check: 'survey-misconceptions',
    form: 'surveyPlan',
    row: 'DC20260316-001',
    field: 'departments',
    typed: { surveyPlan: where('surveyNo', 'DC20260316-001', { departments: '客户服务部' }) },
  },
  {
    check: 'few-answers',
    form: 'satisfactionQuestionnaire',
    row: 1,
    field: 'surveyNo',
    typed: { satisfactionQuestionnaire: without('sheetNo', 30) },
  },
  {
    check: 'appeal-answer',
    form: 'appealRegister',
    row: 'SS20260324-001',
    field: 'repliedOn',
    typed: {
      appealRegister: where('appealNo', 'SS20260324-001', { appealedOn: march(9), passedOn: march(10) }),
    },
  },
  {
    check: 'fulfilment-target',
    form: 'fulfilment',
    row: '云溪百川服饰有限公司',
    field: 'fulfilled',
    typed: {
      fulfilment: where('customerId', 'KH0012', {
        fulfilled: 2507,
        missReason: '换季退货集中，3单超时。',
        improvement: '退货高峰增设班次。',
        owner: '吴桐',
      }),
    },
  },
];
