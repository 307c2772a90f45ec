import { partField, partPlace } from '../../forms/card-fields';
import { placeNumber } from '../../values/place-number';
import type { Check, CheckContext, Verdict } from '../check';
import { CONTRACT, type Paper, papersOf, TENDER } from '../papers';
import { fail } from '../verdict';
import { about, words } from './words';

function* inOrder({ found, row, number, parts }: Paper): Generator<Verdict> {
  let before: { readonly part: (typeof parts)[number]; readonly at: number } | undefined;
  for (const part of parts) {
    const place = row.text(partPlace(part.code));
    const at = row.value(partField(part.code)) === true ? placeNumber(place) : undefined;
    if (at === undefined) continue;
    if (before !== undefined && at < before.at) {
      const said = { paper: found.form.title, number, part, place, before: before.part };
      yield fail({ found, row, field: partPlace(part.code) }, words.before(said));
      continue;
    }
    if (before !== undefined) yield 'pass';
    before = { part, at };
  }
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const paper of papersOf(context)) yield* inOrder(paper);
}

export const paperOrder: Check = {
  id: 'paper-order',
  ...about,
  severity: 'info',
  rules: ['forms.contract.sections', 'forms.tender.sections'],
  needs: { forms: [CONTRACT, TENDER], all: false },
  run,
};
