import { isRefusal } from '../../rules/answer';
import type { ComplaintStatus } from '../../rules/complaint';
import type { Term } from '../../rulebook/leaf';
import type { Day } from '../../values/date';
import { dueOn, status } from '../derive/complaint';
import type { FormContext, FormRow } from '../form';
import { type Account, rowsAbout } from './accounts';

const REGISTRATION = 'complaintRegistration';

/** A complaint of an account, with how far it has come. */
export interface AccountComplaint {
  readonly row: FormRow;
  readonly caseNo: string;
  readonly acceptedOn: Day | undefined;
  readonly dueOn: Day | undefined;
  /** Undefined where there is no date of reference to tell it by. */
  readonly status: ComplaintStatus | undefined;
  readonly reason: Term | undefined;
}

/** The complaints of an account, in the order of the sheets. */
export const complaintsOf = (account: Account, context: FormContext): readonly AccountComplaint[] =>
  rowsAbout(REGISTRATION, account, context).map((row) => {
    const [due, state] = [dueOn.derive(row, context), status.derive(row, context)];
    return {
      row,
      caseNo: row.text('caseNo'),
      acceptedOn: row.day('acceptedOn'),
      dueOn: due === undefined || isRefusal(due) ? undefined : Number(due.value),
      status: state === undefined || isRefusal(state) ? undefined : (state.value as ComplaintStatus),
      reason: context.book.values.complaint.reasons.find(({ code }) => code === row.code('reason')),
    };
  });

/** 未结: not closed, and not gone to the postal administration. */
export const isOpen = ({ status: reached }: AccountComplaint): boolean =>
  reached !== 'closed' && reached !== 'appealed';

export const isOverdue = ({ status: reached }: AccountComplaint): boolean => reached === 'overdue';
