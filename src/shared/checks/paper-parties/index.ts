import { fieldOf } from '../../forms/registry';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { CONTRACT, TENDER } from '../papers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** The two sides of each paper: theirs, ours. */
const SIDES = [
  { form: CONTRACT, theirs: 'customerName', ours: 'carrier' },
  { form: TENDER, theirs: 'inviter', ours: 'bidder' },
] as const;

function* run(context: CheckContext): Generator<Verdict> {
  for (const { form, theirs, ours } of SIDES)
    for (const { found, row } of rowsOf(context, form)) {
      const [one, other] = [row.text(theirs), row.text(ours)];
      const [side, party] = [fieldOf(found.form, theirs)!.label, fieldOf(found.form, ours)!.label];
      const spot = { found, row, field: ours };
      // A blank of the other fields is told by the check of required fields.
      if (form === CONTRACT && row.has(ours) && other === '') yield fail(spot, words.unnamed({ party }));
      else if (one !== '' && other !== '')
        yield foldKey(one) === foldKey(other) ? fail(spot, words.same({ side, party, name: other })) : 'pass';
    }
}

export const paperParties: Check = {
  id: 'paper-parties',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [CONTRACT, TENDER], all: false },
  run,
};
