import { because, isRefusal, ruled } from '../../rules/answer';
import { defineWords } from '../../text/message';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { closes, handlingsOf } from './cases';
import { ofSameCustomer } from './customers';
import { stateOf } from './measures';

const CASES = 'complaintRegistration';
const MEASURES = 'keyAccountMeasures';

const words = defineWords('handover', {
  open: { zh: '《{form}》中该客户共{all}行，未了结{open}行', en: '{open} of {all} row(s) of “{form}” are open' },
});

const counting =
  (form: string, isOpen: (row: FormRow, context: FormContext) => boolean): Derivation['derive'] =>
  (row, context) => {
    if (!context.has(form) || (row.isBlank('customerId') && row.isBlank('customerName'))) return undefined;
    const rows = ofSameCustomer(form, row, context);
    const open = rows.filter((one) => isOpen(one, context)).length;
    return ruled(open, because(words.open({ form: titleOf(form), all: rows.length, open })));
  };

/** 未结投诉: complaints of the customer that no handling has closed. */
export const openComplaints: Derivation = {
  words: { zh: '该客户还没有结案的投诉件数', en: 'complaints of the customer that are not closed' },
  from: ['customerId', 'customerName', `${CASES}.customerName`, 'complaintHandling.closedOn'],
  derive: counting(CASES, (one, context) => !handlingsOf(one, context).some((by) => closes(by, context.book.values))),
};

/** 未完成的对策: measures of the customer that are not done. */
export const openMeasures: Derivation = {
  words: { zh: '该客户还没有完成的对策数', en: 'measures of the customer that are not done' },
  from: ['customerId', 'customerName', `${MEASURES}.customerId`, `${MEASURES}.progress`],
  derive: counting(MEASURES, (one, context) => {
    const state = stateOf(one, context);
    return state === undefined || isRefusal(state) || state.value !== 'done';
  }),
};
