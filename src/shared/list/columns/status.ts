import { customerStatus } from '../../rules/customer-status';
import { statusTerm } from '../../rules/customer-status/show';
import { showTerm } from '../../rules/letters/show';
import type { Day } from '../../values/date';
import { foldKey } from '../../values/fold';
import { words } from '../words';
import { add, column, valueOf, type Work } from './work';

/** 客户状态, where the list has the day of the last business. */
export function addStatus(work: Work): void {
  const { reader, asOf } = work;
  if (!reader.has('lastDate')) return;
  if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what: { zh: '客户状态', en: 'the customer status' } }));
    return;
  }
  const { rules } = reader;
  const last = reader.days('lastDate');
  const first = reader.has('firstDate') ? reader.days('firstDate') : undefined;
  const yes = new Set(rules.list.yesWords.map(foldKey));
  const known = (day: number | undefined): Day | undefined =>
    day === undefined || Number.isNaN(day) ? undefined : day;
  const faulty = new Set(
    reader.problems.filter(({ column: at }) => at === reader.column('lastDate').index).map(({ row }) => row),
  );
  const status = column(work, (row) => {
    if (faulty.has(row)) return undefined;
    const ended = yes.has(foldKey(reader.text('ended', row)));
    return valueOf(
      work,
      row,
      'lastDate',
      customerStatus({ last: known(last[row]), first: known(first?.[row]), asOf, ended }, rules),
    );
  });
  add(work, 'status', '客户状态', 'Status', (row) => {
    const found = status[row];
    return found === undefined ? '' : showTerm(statusTerm(found, rules), rules, work.lang);
  });
  for (const key of ['silentMonths', 'lostMonths', 'newMonths', 'loyalMonths']) work.used.add(`churn.${key}`);
}
