import { fieldOf, formById } from '../../forms/registry';
import { HANDLING, INVESTIGATION, REGISTRATION, spotOf } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { isClosed, missingForClosure } from './missing';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    if (!isClosed(row, context)) continue;
    const number = row.text('caseNo');
    const missing = missingForClosure(row, context);
    if (missing.length === 0) yield 'pass';
    for (const one of missing) {
      if (one.what === 'opinion') {
        const field = fieldOf(formById(HANDLING)!, one.field)!.label;
        yield fail(spotOf(context, HANDLING, one.handling, one.field), words.noOpinion({ number, field }));
      } else {
        const said = one.what === 'handling' ? words.noHandling : words.noInvestigation;
        yield fail({ found, row, field: 'caseNo' }, said({ number }));
      }
    }
  }
}

export const closedIncomplete: Check = {
  id: 'closed-incomplete',
  number: 'X05',
  ...about,
  severity: 'error',
  rules: ['complaint.unansweredOpinions'],
  needs: { forms: [REGISTRATION, INVESTIGATION, HANDLING], all: true },
  run,
};
