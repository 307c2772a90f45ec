import { lineOf } from '../../forms/found';
import { capitalAmount, spellsAmount } from '../../values/capital-amount';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const TENDER = 'tender';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, TENDER)) {
    const [total, capital] = [row.number('total'), row.text('capital')];
    const expected = total === undefined ? undefined : capitalAmount(total);
    if (total === undefined || expected === undefined || capital === '') continue;
    const at = found.columns.get('capital')!;
    yield spellsAmount(capital, total)
      ? 'pass'
      : fail({ found, row, field: 'capital' }, words.differs({ capital, total, expected }), {
          suggestions: [changeAt(found.sheet, lineOf(row, at), at.column, expected, words.spelled({ expected }))],
        });
  }
}

export const capitalTotal: Check = {
  id: 'capital-total',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [TENDER], all: true },
  run,
};
