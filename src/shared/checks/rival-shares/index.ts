import { formatPercent } from '../../text/message';
import { isWithin } from '../../values/ratio';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn, FILES } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const SHARES = ['ownShare', 'rivalShare1', 'rivalShare2', 'rivalShare3'] as const;

function* run(context: CheckContext): Generator<Verdict> {
  const { forms } = context.book.values;
  const most = forms.file.shareTotal;
  for (const form of FILES) {
    for (const { found, row } of rowsOf(context, form)) {
      const given = SHARES.filter((field) => row.number(field) !== undefined);
      if (given.length === 0) continue;
      const sum = given.reduce((total, field) => total + row.number(field)!, 0);
      // Less than the whole is no fault: small rivals have no line.
      yield isWithin(sum, most + forms.check.shareTolerance)
        ? 'pass'
        : fail(
            { found, row, field: given[0] },
            words.over({ customer: calledIn(row), sum: formatPercent(sum), most: formatPercent(most) }),
          );
    }
  }
}

export const rivalShares: Check = {
  id: 'rival-shares',
  ...about,
  severity: 'error',
  rules: ['forms.file.shareTotal', 'forms.check.shareTolerance'],
  needs: { forms: FILES, all: false },
  run,
};
