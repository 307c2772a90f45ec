import { deadline } from '../../rules/complaint';
import type { Derivation } from '../form';

/** The company's answer to an appeal that was passed on, among the kinds of deadlines. */
const KIND = 'appealPassedOn';

/** 答复期限 of an appeal: counted from the day on which the administration passed it on. */
export const appealDue: Derivation = {
  words: { zh: '转办日期 + 企业答复申诉的期限', en: 'passed on + days for the company to answer' },
  from: ['passedOn'],
  derive(row, context) {
    const passed = row.day('passedOn');
    const kind = context.book.values.complaint.deadlineKinds.find(({ code }) => code === KIND);
    return passed === undefined || kind === undefined
      ? undefined
      : deadline({ kind, from: passed }, context.calendar, context.book);
  },
};
