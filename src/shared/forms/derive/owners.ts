import { because, ruled } from '../../rules/answer';
import { type Day, dayOf } from '../../values/date';
import type { Derivation, FormContext, FormRow, NativeAddress } from '../form';
import { labelOf, titleOf } from '../titles';
import { appointedNative, appointmentOf, latestBy, ofSameCustomer } from './customers';
import { greatest, ofCustomer } from './native';
import { words } from './words';

const APPOINTMENT = 'keyAccountAppointment';
const CHANGES = 'ownerChanges';
const MANAGEMENT = 'keyAccountManagement';

export const OWNER = labelOf('keyAccount.roles', 'owner');

/** Somebody whom a form names as the owner of a customer. */
export interface NamedOwner {
  readonly form: string;
  readonly field: 'owner' | 'newOwner' | 'oldOwner';
  readonly row: FormRow;
  readonly name: string;
  /** Since when, or by when, it says so; undefined where it has no day. */
  readonly on: Day | undefined;
}

function named(
  form: string,
  field: NamedOwner['field'],
  row: FormRow | undefined,
  on: Day | undefined,
): NamedOwner | undefined {
  return row === undefined || row.isBlank(field) ? undefined : { form, field, row, name: row.text(field), on };
}

/** The last change of owner of a row's customer that has taken place by a day; without a day, the last of all. */
function changeBy(row: FormRow, day: Day | undefined, context: FormContext): FormRow | undefined {
  const past = ofSameCustomer(CHANGES, row, context).filter(
    (one) => (one.day('changedOn') ?? -Infinity) <= (day ?? Infinity) && !one.isBlank('newOwner'),
  );
  return latestBy(past, 'changedOn');
}

/** Whoever the first change after a day took a customer from had it until then. */
function replacedAfter(row: FormRow, day: Day | undefined, context: FormContext): FormRow | undefined {
  const changedOn = (one: FormRow): Day => one.day('changedOn') ?? -Infinity;
  return ofSameCustomer(CHANGES, row, context)
    .filter((one) => day !== undefined && changedOn(one) > day && !one.isBlank('oldOwner'))
    .reduce<FormRow | undefined>(
      (first, one) => (first === undefined || changedOn(one) < changedOn(first) ? one : first),
      undefined,
    );
}

/** The appointment of a row's customer that is in force on a day, as to who owns the account. */
export const appointedOwner = (row: FormRow, day: Day | undefined, context: FormContext): NamedOwner | undefined => {
  const appointment = appointmentOf(row, day, context);
  return named(APPOINTMENT, 'owner', appointment, appointment?.day('setOn'));
};

/** Who looks after a row's customer on a day by the forms that decide it: the changes of owner, else the appointment in force. */
export function ownerOn(row: FormRow, day: Day | undefined, context: FormContext): NamedOwner | undefined {
  const [change, later] = [changeBy(row, day, context), replacedAfter(row, day, context)];
  return (
    named(CHANGES, 'newOwner', change, change?.day('changedOn')) ??
    named(CHANGES, 'oldOwner', later, later?.day('changedOn')) ??
    appointedOwner(row, day, context)
  );
}

/** A form that repeats who owns an account. */
interface OwnerRepeated {
  readonly form: string;
  /** The last day of which a row speaks; undefined where it has none. */
  readonly until: (row: FormRow) => Day | undefined;
}

/** Those that do, the one that is made most often first. */
export const OWNER_REPEATED: readonly OwnerRepeated[] = [
  { form: MANAGEMENT, until: (row) => row.day('periodTo') },
  { form: 'keyCustomerFile', until: (row) => row.day('updatedOn') },
  { form: 'keyAccountData', until: (row) => row.day('updatedOn') },
  {
    form: 'keyAccountCard',
    until: (row) => {
      const year = row.number('year');
      return year === undefined ? undefined : dayOf(year, 12, 31);
    },
  },
];

/** What such a form says of a row's customer last; the lower one of two rows that speak of the same day. */
export function ownerRepeated(
  { form, until }: OwnerRepeated,
  row: FormRow,
  context: FormContext,
): NamedOwner | undefined {
  const last = ofSameCustomer(form, row, context)
    .filter((one) => !one.isBlank('owner'))
    .reduce<FormRow | undefined>(
      (latest, one) => (latest === undefined || (until(one) ?? 0) >= (until(latest) ?? 0) ? one : latest),
      undefined,
    );
  return named(form, 'owner', last, last && until(last));
}

/** Who owns an account on the day of reference: by the forms that decide it, else by the first that repeats it. */
export function ownerOf(row: FormRow, context: FormContext): NamedOwner | undefined {
  const decided = ownerOn(row, context.asOf, context);
  if (decided !== undefined) return decided;
  for (const one of OWNER_REPEATED) {
    const repeated = ownerRepeated(one, row, context);
    if (repeated !== undefined) return repeated;
  }
  return undefined;
}

/** Days that come first are to be the greatest: they are counted back from a day far off, and rows of one day from the first. */
const backwards = (days: string): string => `(1000000-${days}-ROW(${days})/10000000)`;

/** Who owned an account on the row's own day, as a formula: the changes of owner, else the appointment in force. */
function ownedNative(at: NativeAddress, day: string): string | undefined {
  const appointed = appointedNative(at, 'owner', day);
  const matches = ofCustomer(at, CHANGES);
  const fields = ['changedOn', 'newOwner', 'oldOwner'];
  if (matches === undefined || !at.has(day) || !fields.every((field) => at.has(field, CHANGES))) return appointed;
  const [changedOn, newOwner, oldOwner] = fields.map((field) => at.column(field, CHANGES));
  const on = `INT(${at.cell(day)})`;
  const taken = greatest(`${matches}*(${changedOn}<=${on})*(${newOwner}<>"")`, changedOn, newOwner);
  const replaced = greatest(`${matches}*(${changedOn}>${on})*(${oldOwner}<>"")`, backwards(changedOn), oldOwner);
  return `IF(ISNUMBER(${at.cell(day)}),IFERROR(${taken},IFERROR(${replaced},${appointed ?? '""'})),"")`;
}

/**
 * 客户专管员 of a row's customer.
 * @param day  the field of the row's own day; the day of reference where the row has none
 */
export const ownedBy = (day: string | undefined): Derivation => ({
  words: {
    zh: `《${titleOf(CHANGES).zh}》最近一次变动后的人，没有变动的为《${titleOf(APPOINTMENT).zh}》的“${OWNER.zh}”`,
    en: `whom the latest of “${titleOf(CHANGES).en}” names, else “${OWNER.en}” of “${titleOf(APPOINTMENT).en}”`,
  },
  from: [
    'customerId',
    'customerName',
    ...(day === undefined ? [] : [day]),
    `${CHANGES}.newOwner`,
    `${CHANGES}.oldOwner`,
    `${CHANGES}.changedOn`,
    `${APPOINTMENT}.owner`,
  ],
  derive(row, context) {
    const owner = ownerOn(row, (day === undefined ? undefined : row.day(day)) ?? context.asOf, context);
    return owner === undefined
      ? undefined
      : ruled(owner.name, because(words.carried({ form: titleOf(owner.form), label: OWNER })));
  },
  ...(day === undefined ? {} : { native: (at) => ownedNative(at, day) }),
});
