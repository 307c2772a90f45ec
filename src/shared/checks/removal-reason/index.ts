import { isRefusal } from '../../rules/answer';
import { unpaidYears } from '../../rules/club';
import { listed } from '../../text/list';
import { dateOf } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import type { FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MEMBERS = 'clubMember';
const UNPAID = 'unpaidDues';

/** Whether dues were owed for as long as the charter asks when a removal for them was decided. */
function* dues({ found, row }: FoundRow, { book: { values } }: CheckContext): Generator<Verdict> {
  const [paid, on] = [row.number('paidTo'), row.day('decidedOn')];
  if (paid === undefined || on === undefined) return;
  const { year } = dateOf(on);
  const years = unpaidYears(paid, year, values);
  if (isRefusal(years)) return;
  const limit = values.club.unpaidYearsLimit;
  yield years.value >= limit
    ? 'pass'
    : fail(
        { found, row, field: 'removalReason' },
        words.tooFew({
          member: row.text('memberName'),
          paid: String(paid),
          year: String(year),
          years: years.value,
          limit,
        }),
      );
}

function* run(context: CheckContext): Generator<Verdict> {
  const { memberKinds, cancellationReasons, reasonKinds } = context.book.values.club;
  for (const one of rowsOf(context, MEMBERS)) {
    const { found, row } = one;
    const reason = cancellationReasons.find(({ code }) => code === row.code('removalReason'));
    const kind = memberKinds.find(({ code }) => code === row.code('kind'));
    if (reason === undefined || kind === undefined) continue;
    const kinds = reasonKinds.find((some) => some.reason === reason.code)?.kinds;
    if (kinds !== undefined && !kinds.includes(kind.code)) {
      const allowed = memberKinds.filter(({ code }) => kinds.includes(code));
      yield fail(
        { found, row, field: 'removalReason' },
        words.otherKind({
          reason: { zh: reason.zh, en: reason.en },
          kinds: listed(allowed),
          member: row.text('memberName'),
          kind: { zh: kind.zh, en: kind.en },
        }),
      );
    } else if (reason.code === UNPAID) yield* dues(one, context);
    else yield 'pass';
  }
}

export const removalReason: Check = {
  id: 'removal-reason',
  ...about,
  severity: 'error',
  rules: ['club.reasonKinds', 'club.unpaidYearsLimit', 'club.duesCountFrom'],
  needs: { forms: [MEMBERS], all: true },
  run,
};
