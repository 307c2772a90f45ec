import type { CheckedDesk } from '../../shared/desk/check';
import type { FormContext, FormRow } from '../../shared/forms/form';
import { handlingsOf, isInvestigated, closes } from '../../shared/forms/derive/cases';
import { fieldOf, formOf } from '../../shared/forms/registry';
import { isRefusal } from '../../shared/rules/answer';
import type { Term } from '../../shared/rulebook/leaf';
import { showTerm } from '../../shared/rules/letters/show';
import type { Lang } from '../../shared/text/lang';
import type { CaseLine } from '../view/complaints';

const REGISTRATION = 'complaintRegistration';

const derived = (field: string, row: FormRow, context: FormContext) => {
  const answer = fieldOf(formOf(REGISTRATION), field)?.derived?.derive(row, context);
  return answer === undefined || isRefusal(answer) ? undefined : answer.value;
};

/** The complaints of a workbook, a line for each row of its registers. */
export function casesOf({ context, rules }: CheckedDesk, lang: Lang): readonly CaseLine[] {
  const statuses: readonly Term[] = rules.values.complaint.statuses;
  return context.found(REGISTRATION).flatMap((found) =>
    found.rows
      .filter((row) => !row.isBlank('caseNo') || !row.isBlank('customerName'))
      .map((row): CaseLine => {
        const handlings = handlingsOf(row, context);
        const due = row.day('dueOn') ?? derived('dueOn', row, context);
        const reached = derived('status', row, context);
        const status = statuses.find(({ code }) => code === reached);
        return {
          caseNo: row.text('caseNo'),
          customer: row.text('customerName'),
          acceptedOn: row.day('acceptedOn'),
          due: typeof due === 'number' ? due : undefined,
          reached: {
            registered: true,
            investigated: isInvestigated(row, context),
            handled: handlings.some((one) => !one.isBlank('handledOn')),
            closed: handlings.some((one) => closes(one, rules.values)),
          },
          status: status === undefined ? '' : showTerm(status, rules.values, lang),
          place: context.place(found, row, found.form.key).place,
        };
      }),
  );
}
