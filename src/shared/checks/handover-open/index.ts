import { openMatters } from '../../forms/accounts';
import { openComplaints, openMeasures } from '../../forms/derive/handover';
import type { Derivation, FormRow } from '../../forms/form';
import { fieldOf } from '../../forms/registry';
import { isRefusal } from '../../rules/answer';
import { QUOTA_PATHS } from '../../rules/visit';
import type { Term } from '../../rulebook/leaf';
import { listed } from '../../text/list';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import type { FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail, review } from '../verdict';
import { about, words } from './words';

const CHANGES = 'ownerChanges';
/** Who hands over and who takes over; a witness is not asked for everywhere. */
const SIGNERS = ['giver', 'receiver'] as const;

/** What may be open, and how much of it there is where the row does not say. */
const OPEN: readonly { readonly field: string; readonly counted?: Derivation }[] = [
  { field: 'receivable' },
  { field: 'openComplaints', counted: openComplaints },
  { field: 'openMeasures', counted: openMeasures },
];

function amountOf(row: FormRow, field: string, counted: Derivation | undefined, context: CheckContext): number {
  const answer = counted?.derive(row, context);
  return answer === undefined || isRefusal(answer) ? (row.number(field) ?? 0) : Number(answer.value);
}

const named = ({ found }: FoundRow, field: string): Term => ({ code: field, ...fieldOf(found.form, field)!.label });

function* judge(one: FoundRow, context: CheckContext): Generator<Verdict> {
  const { found, row } = one;
  const customer = calledIn(row);
  const on = row.day('changedOn');
  const said = { customer, old: row.text('oldOwner'), now: row.text('newOwner') };
  const isComplete = row.value('handedOver');
  if (isComplete === false) {
    const customerOf = { id: row.text('customerId'), name: row.text('customerName'), row };
    const open = [
      ...OPEN.filter(({ field, counted }) => amountOf(row, field, counted, context) > 0).map(({ field }) =>
        named(one, field),
      ),
      ...openMatters(customerOf, context),
    ];
    yield open.length === 0
      ? 'pass'
      : fail({ found, row, field: 'handedOver' }, words.open({ ...said, what: listed(open) }));
  }
  if (row.value('informed') === false && on !== undefined && on <= (context.asOf ?? Infinity))
    yield fail({ found, row, field: 'informed' }, words.notTold({ ...said, on: formatDay(on) }), {
      severity: 'warning',
    });
  if (isComplete !== true) return;
  // A signature stands on paper: that the screen does not show it is for a person to look at.
  const missing = SIGNERS.filter((field) => row.has(field) && row.code(field) !== 'signed');
  yield missing.length === 0
    ? 'pass'
    : review(
        { found, row, field: missing[0] },
        words.unsigned({ customer, who: listed(missing.map((field) => named(one, field))) }),
      );
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const one of rowsOf(context, CHANGES)) yield* judge(one, context);
}

export const handoverOpen: Check = {
  id: 'handover-open',
  ...about,
  severity: 'error',
  rules: [
    'forms.handover.checklist',
    'forms.handover.signers',
    'forms.contract.noticeDays',
    'forms.check.ends',
    'forms.keeping.reviewMonths',
    'visit.plan.aheadDays',
    ...QUOTA_PATHS,
  ],
  needs: { forms: [CHANGES], all: true },
  run,
};
