import { fieldOf } from '../../forms/registry';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const REGISTRATION = 'complaintRegistration';

function* run(context: CheckContext): Generator<Verdict> {
  const least = context.book.values.complaint.contentMinLength;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    if (row.isBlank('content')) continue;
    const length = [...row.text('content')].length;
    const field = fieldOf(found.form, 'content')!.label;
    yield length >= least ? 'pass' : fail({ found, row, field: 'content' }, words.short({ field, length, least }));
  }
}

export const shortContent: Check = {
  id: 'short-content',
  ...about,
  severity: 'warning',
  rules: ['complaint.contentMinLength'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
