import { stateOf } from '../../forms/derive/measures';
import { isRefusal } from '../../rules/answer';
import { formatPercent } from '../../text/message';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MEASURES = 'keyAccountMeasures';

function* run(context: CheckContext): Generator<Verdict> {
  const asOf = context.asOf!;
  for (const { found, row } of rowsOf(context, MEASURES)) {
    const state = stateOf(row, context);
    const due = row.day('dueOn');
    if (state === undefined || isRefusal(state) || due === undefined) continue;
    yield state.value === 'overdue'
      ? fail(
          { found, row, field: 'dueOn' },
          words.overdue({
            customer: calledIn(row),
            due: formatDay(due),
            asOf: formatDay(asOf),
            progress: formatPercent(row.number('progress') ?? 0),
            late: asOf - due,
          }),
        )
      : 'pass';
  }
}

export const measureOverdue: Check = {
  id: 'measure-overdue',
  ...about,
  severity: 'warning',
  rules: ['forms.choice.measureState'],
  needs: { forms: [MEASURES], all: true, asOf: true },
  run,
};
