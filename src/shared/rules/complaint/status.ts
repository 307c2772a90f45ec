import { type Day, formatDay } from '../../values/date';
import { because, type Ruled, ruled } from '../answer';
import { words } from './words';

/** The codes of `complaint.statuses`. */
export type ComplaintStatus = 'open' | 'investigating' | 'toConfirm' | 'closed' | 'overdue' | 'appealed';

/** How far a complaint has come. */
export interface ComplaintProgress {
  readonly due: Day | undefined;
  readonly investigated: boolean;
  readonly handled: boolean;
  readonly closed: boolean;
  readonly appealed: boolean;
}

/**
 * 状态 of a complaint: what has been reached furthest, and 逾期 where it is past its day and not handled.
 * @param asOf  the reference date; without one nothing that waits to be handled can be told
 */
export function complaintStatus(
  { due, investigated, handled, closed, appealed }: ComplaintProgress,
  asOf: Day | undefined,
): Ruled<ComplaintStatus> | undefined {
  if (appealed) return ruled<ComplaintStatus>('appealed', because(words.appealed()));
  if (closed) return ruled<ComplaintStatus>('closed', because(words.closed()));
  if (handled) return ruled<ComplaintStatus>('toConfirm', because(words.handled()));
  if (asOf === undefined || due === undefined) return undefined;
  if (asOf > due)
    return ruled<ComplaintStatus>('overdue', because(words.overdue({ due: formatDay(due), asOf: formatDay(asOf) })));
  return investigated
    ? ruled<ComplaintStatus>('investigating', because(words.investigating()))
    : ruled<ComplaintStatus>('open', because(words.open()));
}
