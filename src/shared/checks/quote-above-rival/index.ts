import { quoteOf } from '../../forms/derive/sales';
import { formatPercent } from '../../text/message';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { firstOf } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const QUOTES = 'quoteComparison';

function* run(context: CheckContext): Generator<Verdict> {
  const numbered = firstOf(rowsOf(context, QUOTES), (row) =>
    row.isBlank('quoteNo') ? undefined : foldKey(row.text('quoteNo')),
  );
  for (const { found, row, first } of numbered) {
    // A quote is looked at once, where its first lane stands.
    if (first.row !== row) continue;
    const answer = quoteOf(row, context);
    if (answer === undefined || 'refusal' in answer) continue;
    const { ours, rivals, isWithin } = answer.value;
    const tolerance = formatPercent(context.book.values.acquire.quoteTolerance);
    const customer = row.text('customerName') || '—';
    const said = { quote: row.text('quoteNo'), customer, ours, rivals, tolerance };
    yield isWithin ? 'pass' : fail({ found, row, field: 'quoteNo' }, words.above(said));
  }
}

export const quoteAboveRival: Check = {
  id: 'quote-above-rival',
  ...about,
  severity: 'warning',
  rules: ['acquire.quoteTolerance'],
  needs: { forms: [QUOTES], all: true },
  run,
};
