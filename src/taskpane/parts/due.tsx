import { URGENCY_NAMES } from '../../shared/desk/agenda';
import type { AgendaItem } from '../../shared/forms/accounts';
import { formatDay } from '../../shared/values/date';
import { words } from '../words/today';
import { useSay } from './context';

/** Until when something is to be done, and by whom. */
export function Due({ dueOn, who }: Pick<AgendaItem, 'dueOn' | 'who'>) {
  const say = useSay();
  const due = dueOn === undefined ? say(URGENCY_NAMES.open) : say(words.due({ on: formatDay(dueOn) }));
  return <small className="quiet">{[due, who].filter((one) => one !== '').join(' · ')}</small>;
}
