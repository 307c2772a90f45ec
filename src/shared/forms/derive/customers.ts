import type { RuleValues } from '../../rulebook/book';
import { because, ruled, type Ruled } from '../../rules/answer';
import { monthsBefore } from '../../rules/customer-status';
import type { CreditGrade, ValueClass } from '../../rules/letters/kinds';
import type { Text } from '../../text/lang';
import { type Day, formatDay } from '../../values/date';
import type { Derivation, FormContext, FormRow, NativeAddress } from '../form';
import { labelOf, titleOf } from '../titles';
import { carried } from './carry';
import { valueClassOf } from './period-survey';
import { latest, ofCustomer } from './native';
import { words } from './words';

const APPOINTMENT = 'keyAccountAppointment';
const MANAGEMENT = 'keyAccountManagement';
/** Months of a year. */
const YEAR = 12;

/** Rows of a form that are of the customer of another row: by its number, or by its name where it has none. */
export function ofSameCustomer(form: string, row: FormRow, context: FormContext): readonly FormRow[] {
  const id = row.text('customerId');
  if (id !== '') return context.find(form, 'customerId', id);
  const name = row.text('customerName');
  return name === '' ? [] : context.find(form, 'customerName', name);
}

/** The row with the latest day, the lower one of two; a row without a day comes before all others. */
export function latestBy(rows: readonly FormRow[], field: string): FormRow | undefined {
  let last: FormRow | undefined;
  for (const row of rows) if (last === undefined || (row.day(field) ?? 0) >= (last.day(field) ?? 0)) last = row;
  return last;
}

/** 有效期至 of an appointment: the day in a later year that corresponds to the one on which it was set. */
export function validUntil(setOn: Day, rules: RuleValues): Ruled<Day> {
  const years = rules.forms.appointment.validYears;
  return ruled(
    monthsBefore(setOn, -YEAR * years),
    because(words.validUntil({ setOn: formatDay(setOn), years }), 'forms.appointment.validYears'),
  );
}

/** The appointment of a customer that is in force on a day: set by then, not run out, and not a removal. */
export function appointmentOf(row: FormRow, day: Day | undefined, context: FormContext): FormRow | undefined {
  const rules = context.book.values;
  const inForce = ofSameCustomer(APPOINTMENT, row, context).filter((one) => {
    const setOn = one.day('setOn');
    if (setOn === undefined) return true;
    const until = one.day('validUntil') ?? validUntil(setOn, rules).value;
    return day !== undefined && setOn <= day && until >= day;
  });
  const last = latestBy(inForce, 'setOn');
  return last !== undefined && rules.forms.appointment.endingAdjustments.includes(last.code('adjustment') ?? '')
    ? undefined
    : last;
}

/** A field of the appointment in force, as a formula. */
export function appointedNative(at: NativeAddress, take: string, day: string): string | undefined {
  const matches = ofCustomer(at, APPOINTMENT);
  if (matches === undefined || !at.has(take, APPOINTMENT) || !at.has(day)) return undefined;
  const of = (field: string): string => at.column(field, APPOINTMENT);
  const dated = at.has('setOn', APPOINTMENT);
  const on = `INT(${at.cell(day)})`;
  const begun = dated ? `*(${of('setOn')}<=${on})` : '';
  const lasting = at.has('validUntil', APPOINTMENT) ? `*((${of('validUntil')}>=${on})+(${of('validUntil')}="")>0)` : '';
  const inForce = `${matches}${begun}${lasting}`;
  const order = dated ? of('setOn') : undefined;
  const found = latest(inForce, order, of(take));
  const ending = at.rules.forms.appointment.endingAdjustments;
  if (ending.length === 0 || !at.has('adjustment', APPOINTMENT)) return found;
  const adjusted = latest(inForce, order, of('adjustment'));
  const ended = ending.map((code) => `${adjusted}=${at.term('forms.choice.adjustment', code)}`).join(',');
  return `IF(OR(${ended}),"",${found})`;
}

/**
 * 大客户级别 repeated from the customer's appointment in force.
 * @param day  the field of the row's own day
 */
export const appointedLevel = (day: string): Derivation =>
  carried(
    { form: APPOINTMENT, field: 'level', label: LEVEL },
    ['customerId', 'customerName', day],
    (row, context) => appointmentOf(row, row.day(day), context),
    (at) => appointedNative(at, 'level', day),
  );

/** 客户编号 by the name, where all appointments or else all rows of the management sheet under that name have one number. */
export const customerNumber: Derivation = {
  words: {
    zh: `按客户名称取自《${titleOf(APPOINTMENT).zh}》《${titleOf(MANAGEMENT).zh}》`,
    en: `by the name, from “${titleOf(APPOINTMENT).en}” or “${titleOf(MANAGEMENT).en}”`,
  },
  from: ['customerName', `${APPOINTMENT}.customerId`, `${MANAGEMENT}.customerId`],
  derive: (row, context) => counterpart(row, 'customerName', 'customerId', context),
};

/** 客户名称 by the number. */
export const customerName: Derivation = {
  words: {
    zh: `按客户编号取自《${titleOf(APPOINTMENT).zh}》《${titleOf(MANAGEMENT).zh}》`,
    en: `by the number, from “${titleOf(APPOINTMENT).en}” or “${titleOf(MANAGEMENT).en}”`,
  },
  from: ['customerId', `${APPOINTMENT}.customerName`, `${MANAGEMENT}.customerName`],
  derive: (row, context) => counterpart(row, 'customerId', 'customerName', context),
};

/** Fields that several forms have. */
export const VALUE_CLASS: Text = { zh: '价值类别', en: 'Value class' };
export const LEVEL: Text = { zh: '大客户级别', en: 'Key-account level' };

const NAMES: Readonly<Record<string, Text>> = {
  customerId: labelOf('forms.identity', 'customerId'),
  customerName: labelOf('forms.identity', 'customerName'),
};

function counterpart(row: FormRow, by: string, take: string, context: FormContext): ReturnType<Derivation['derive']> {
  const wanted = row.text(by);
  if (wanted === '') return undefined;
  for (const form of [APPOINTMENT, MANAGEMENT]) {
    const found = new Set(context.find(form, by, wanted).map((one) => one.value(take)));
    found.delete(null);
    const [value] = found;
    if (found.size === 1) return ruled(value, because(words.carried({ form: titleOf(form), label: NAMES[take] })));
    if (found.size > 1) return undefined;
  }
  return undefined;
}

/** The customer's row of the latest period of the management sheet. */
export const managed = (row: FormRow, context: FormContext): FormRow | undefined =>
  latestBy(ofSameCustomer(MANAGEMENT, row, context), 'periodTo');

/** 价值类别 of a row's customer: of the latest period; without a management sheet, as its appointment has it. */
export function customerClass(row: FormRow, day: Day | undefined, context: FormContext): Ruled<ValueClass> | undefined {
  if (!context.has(MANAGEMENT)) {
    const code = appointmentOf(row, day, context)?.code('valueClass');
    return code === undefined
      ? undefined
      : ruled(code as ValueClass, because(words.carried({ form: titleOf(APPOINTMENT), label: VALUE_CLASS })));
  }
  const of = managed(row, context);
  const answer = of && valueClassOf(of, context);
  return answer === undefined || 'refusal' in answer ? undefined : answer;
}

/**
 * 价值类别 repeated from the management sheet.
 * @param day  the field of the row's own day; none in the appointment sheet itself
 */
export const classified = (day: string | undefined): Derivation => ({
  words: {
    zh: `《${titleOf(MANAGEMENT).zh}》最近一期的“${VALUE_CLASS.zh}”`,
    en: `“${VALUE_CLASS.en}” of the latest period of “${titleOf(MANAGEMENT).en}”`,
  },
  from: [
    'customerId',
    'customerName',
    ...(day === undefined ? [] : [day, `${APPOINTMENT}.valueClass`]),
    `${MANAGEMENT}.valueClass`,
  ],
  derive: (row, context) =>
    day === undefined && !context.has(MANAGEMENT)
      ? undefined
      : customerClass(row, day === undefined ? undefined : row.day(day), context),
  native(at) {
    if (at.has('valueClass', MANAGEMENT)) return managedNative(at, 'valueClass');
    return day === undefined ? undefined : appointedNative(at, 'valueClass', day);
  },
});

/** 资信等级 repeated from the latest period of the management sheet. */
export const graded: Derivation = carried(
  { form: MANAGEMENT, field: 'creditGrade', label: labelOf('keyAccount.information', 'creditGrade') },
  ['customerId', 'customerName'],
  managed,
  (at) => managedNative(at, 'creditGrade'),
);

/** 资信等级 of a row's customer, for what follows from it: of the management sheet, else as the row itself says. */
export const gradeOf = (row: FormRow, context: FormContext): CreditGrade | undefined =>
  (managed(row, context)?.code('creditGrade') ?? row.code('creditGrade')) as CreditGrade | undefined;

function managedNative(at: NativeAddress, take: string): string | undefined {
  const matches = ofCustomer(at, MANAGEMENT);
  if (matches === undefined || !at.has(take, MANAGEMENT)) return undefined;
  const order = at.has('periodTo', MANAGEMENT) ? at.column('periodTo', MANAGEMENT) : undefined;
  return latest(matches, order, at.column(take, MANAGEMENT));
}
