import type { Text } from '../../text/lang';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MEMBERS = 'clubMember';
const REGISTRATIONS = 'clubRegistration';
const APPROVED = 'approved';

function kindNamed(code: string, { book }: CheckContext): Text {
  const { zh, en } = book.values.club.memberKinds.find((one) => one.code === code)!;
  return { zh, en };
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, MEMBERS)) {
    const number = row.text('registrationNo');
    // That a number is not there at all is for the check of references.
    const registration = number === '' ? undefined : context.find(REGISTRATIONS, 'registrationNo', number)[0];
    if (registration === undefined) continue;
    const member = row.text('memberName');
    yield registration.code('decision') === APPROVED
      ? 'pass'
      : fail({ found, row, field: 'registrationNo' }, words.notApproved({ member, number }));
    const [kind, applied] = [row.code('kind'), registration.code('kind')];
    if (kind === undefined || applied === undefined) continue;
    yield kind === applied
      ? 'pass'
      : fail(
          { found, row, field: 'kind' },
          words.otherKind({ member, approved: kindNamed(applied, context), kind: kindNamed(kind, context) }),
        );
  }
}

export const memberAdmission: Check = {
  id: 'member-admission',
  ...about,
  severity: 'error',
  rules: ['club.admission.organisation', 'club.admission.invitedDirector', 'forms.keeping.memberDecisions'],
  needs: { forms: [MEMBERS, REGISTRATIONS], all: true },
  run,
};
