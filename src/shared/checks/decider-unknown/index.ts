import { appointmentOf } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import { type AccountLevel, letterOf } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn, FILES, rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const DECIDER = 'decider';
const ROLES = ['personRole1', 'personRole2', 'personRole3', 'personRole4'] as const;

/** As the customer is appointed, else as the sheet itself says. */
const levelOf = (row: FormRow, context: CheckContext): AccountLevel | undefined =>
  (appointmentOf(row, context.asOf, context)?.code('level') ?? row.code('level')) as AccountLevel | undefined;

const namesDecider = (row: FormRow): boolean => ROLES.some((role) => row.code(role) === DECIDER);

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const wanted: readonly string[] = values.forms.file.deciderLevels;
  for (const [i, form] of FILES.entries()) {
    for (const { found, row } of rowsOf(context, form)) {
      const level = levelOf(row, context);
      const sheets = FILES.map((one) => rowsAbout(one, row, context));
      // Two sheets of one customer are looked at together, and told at the first.
      const isTold = sheets.slice(0, i).some((rows) => rows.length > 0);
      if (level === undefined || !wanted.includes(letterOf(level)) || isTold || !row.has(ROLES[0])) continue;
      yield sheets.flat().some(namesDecider)
        ? 'pass'
        : fail(
            { found, row, field: ROLES[0] },
            words.unknown({ customer: calledIn(row), level: nameLetter('level', level, values) }),
          );
    }
  }
}

export const deciderUnknown: Check = {
  id: 'decider-unknown',
  ...about,
  severity: 'warning',
  rules: ['forms.file.deciderLevels'],
  needs: { forms: FILES, all: false },
  run,
};
