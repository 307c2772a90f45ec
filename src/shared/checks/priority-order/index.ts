import { customerClass } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import type { ValueClass } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { formatDay } from '../../values/date';
import { firstHandled, HANDLING, REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** The class as the row has it, else as the management sheet gives it. */
const classOf = (row: FormRow, context: CheckContext): string | undefined =>
  row.code('valueClass') ?? customerClass(row, row.day('acceptedOn'), context)?.value;

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const first: ValueClass = `V-${values.complaint.priorityClass}`;
  const cases = [...rowsOf(context, REGISTRATION)].flatMap(({ found, row }) => {
    const accepted = row.day('acceptedOn');
    if (accepted === undefined) return [];
    const isFirst = classOf(row, context) === first;
    return [{ found, row, accepted, handled: firstHandled(row, context), isFirst }];
  });
  // What is solved on the spot keeps nobody waiting.
  const others = cases.filter(({ isFirst, row }) => !isFirst && row.value('solvedOnSpot') !== true);
  for (const { found, row, accepted, handled } of cases.filter(({ isFirst }) => isFirst)) {
    // Handled on the day itself or on the day of acceptance nobody waited.
    const before = others.filter(
      (other) => other.handled !== undefined && other.handled > accepted && other.handled < (handled ?? Infinity),
    );
    yield before.length === 0
      ? 'pass'
      : fail(
          { found, row, field: 'caseNo' },
          words.waited({
            number: row.text('caseNo'),
            tier: nameLetter('tier', first, values),
            acceptedOn: formatDay(accepted),
            other: before[0].row.text('caseNo'),
            count: before.length,
          }),
        );
  }
}

export const priorityOrder: Check = {
  id: 'priority-order',
  number: 'X10',
  ...about,
  severity: 'info',
  rules: ['complaint.priorityClass'],
  needs: { forms: [REGISTRATION, HANDLING], all: true },
  run,
};
