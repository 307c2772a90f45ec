import { formatPercent } from '../../text/message';
import { shareOf } from '../../values/ratio';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const FULFILMENT = 'fulfilment';

function* run(context: CheckContext): Generator<Verdict> {
  const target = context.book.values.satisfaction.fulfilmentTarget;
  for (const { found, row } of rowsOf(context, FULFILMENT)) {
    const [due, done] = [row.number('due'), row.number('fulfilled')];
    if (due === undefined || done === undefined || !(due > 0)) continue;
    const said = {
      customer: row.text('customerName'),
      due,
      done,
      rate: formatPercent(done / due),
      target: formatPercent(target),
    };
    yield done >= shareOf(due, target, 'ceil') ? 'pass' : fail({ found, row, field: 'fulfilled' }, words.below(said));
  }
}

export const fulfilmentTarget: Check = {
  id: 'fulfilment-target',
  ...about,
  severity: 'warning',
  rules: ['satisfaction.fulfilmentTarget'],
  needs: { forms: [FULFILMENT], all: true },
  run,
};
