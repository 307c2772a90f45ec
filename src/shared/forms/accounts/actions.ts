import { because, isRefusal } from '../../rules/answer';
import { defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import { memberState } from '../derive/club';
import { reviewOn } from '../derive/credit';
import { latestBy } from '../derive/customers';
import { stateOf } from '../derive/measures';
import type { FormContext } from '../form';
import { fieldOf, formOf } from '../registry';
import { titleOf } from '../titles';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import { type AccountAction, byDay, type FoundAction, standsIn } from './action';
import { classActions } from './class-actions';
import { complaintsOf, isOpen } from './complaints';
import { leadActions } from './lead-actions';

const words = defineWords('account-actions', {
  complaint: { zh: '处理投诉 {number}，答复客户', en: 'Handle complaint {number} and answer the customer' },
  confirm: {
    zh: '请客户确认投诉 {number} 的处理结果，结案',
    en: 'Have the customer confirm complaint {number}, and close it',
  },
  ending: { zh: '“{label}”{on}，续签或重设', en: '“{label}” is {on}: renew it or set it anew' },
  review: { zh: '《{form}》复审', en: 'Review “{form}”' },
  measure: { zh: '完成对策：{measure}', en: 'Finish the measure: {measure}' },
  promise: { zh: '兑现承诺：{promise}', en: 'Keep the promise: {promise}' },
  next: { zh: '上次约定的下次联系', en: 'The next contact that was agreed' },
  dues: { zh: '催缴俱乐部会费（会员 {number}）', en: 'Remind of the club’s dues (member {number})' },
  removal: {
    zh: '提请主任办公会议决定会员 {number} 的资格',
    en: 'Put the membership of {number} to the directors’ meeting',
  },
  due: { zh: '期限 {on}', en: 'due on {on}' },
});

const CREDIT = [
  { form: 'creditFile', day: 'updatedOn' },
  { form: 'creditGrading', day: 'gradedOn' },
  { form: 'creditLimit', day: 'effectiveOn' },
] as const;

function* complaintActions(account: Account, context: FormContext): Generator<FoundAction> {
  for (const one of complaintsOf(account, context).filter(isOpen)) {
    const said = { number: one.caseNo === '' ? '—' : one.caseNo };
    const isHandled = one.status === 'toConfirm';
    yield {
      what: isHandled ? words.confirm(said) : words.complaint(said),
      dueOn: isHandled ? undefined : one.dueOn,
      who: one.row.text('owner'),
      reasons: [
        standsIn('complaintRegistration', one.row),
        ...(one.dueOn === undefined || isHandled
          ? []
          : [because(words.due({ on: formatDay(one.dueOn) }), 'complaint.replyDays')]),
      ],
    };
  }
}

/** Contracts and the like that end soon. */
export function* endings(account: Account, context: FormContext): Generator<FoundAction> {
  const { check, contract, appointment } = context.book.values.forms;
  for (const { form, field } of check.ends) {
    const row = latestBy(rowsAbout(form, account, context), field);
    const on = row?.day(field);
    if (row === undefined || on === undefined || on - context.asOf! > contract.noticeDays) continue;
    if (appointment.endingAdjustments.includes(row.code('adjustment') ?? '')) continue;
    yield {
      what: words.ending({ label: fieldOf(formOf(form), field)!.label, on: formatDay(on) }),
      dueOn: on,
      reasons: [standsIn(form, row), because(words.due({ on: formatDay(on) }), 'forms.contract.noticeDays')],
    };
  }
}

/** Reviews of credit that are due soon. */
export function* creditReviews(account: Account, context: FormContext): Generator<FoundAction> {
  const ahead = context.book.values.visit.plan.aheadDays;
  for (const { form, day } of CREDIT) {
    const row = latestBy(rowsAbout(form, account, context), day);
    if (row === undefined) continue;
    const answer = reviewOn(day).derive(row, context);
    const derived = answer === undefined || isRefusal(answer) ? undefined : answer;
    const on = row.day('reviewOn') ?? (derived && Number(derived.value));
    if (on === undefined || on - context.asOf! > ahead) continue;
    yield {
      what: words.review({ form: titleOf(form) }),
      dueOn: on,
      reasons: [standsIn(form, row), ...(derived?.reasons ?? [])],
    };
  }
}

function* measures(account: Account, context: FormContext): Generator<FoundAction> {
  for (const row of rowsAbout('keyAccountMeasures', account, context)) {
    const state = stateOf(row, context);
    if (state === undefined || isRefusal(state) || state.value === 'done') continue;
    yield {
      what: words.measure({ measure: row.text('measure') }),
      dueOn: row.day('dueOn'),
      who: row.text('owner'),
      reasons: [standsIn('keyAccountMeasures', row), ...state.reasons],
    };
  }
}

/** What was promised and is still to come: what lies behind, the log does not say whether it was kept. */
export function* promises(account: Account, context: FormContext): Generator<FoundAction> {
  for (const row of rowsAbout('contactLog', account, context)) {
    const dueOn = row.day('promiseDue');
    if (dueOn === undefined || dueOn < context.asOf!) continue;
    yield {
      what: words.promise({ promise: row.text('promise') }),
      dueOn,
      who: row.text('promiseOwner'),
      reasons: [standsIn('contactLog', row)],
    };
  }
}

/** Contacts that were agreed for a day to come. */
function* agreed(account: Account, context: FormContext): Generator<FoundAction> {
  for (const row of rowsAbout('contactLog', account, context)) {
    const dueOn = row.day('nextOn');
    if (dueOn === undefined || dueOn < context.asOf!) continue;
    yield { what: words.next(), dueOn, reasons: [standsIn('contactLog', row)] };
  }
}

function* club(account: Account, context: FormContext): Generator<FoundAction> {
  for (const row of rowsAbout('clubMember', account, context)) {
    const state = memberState.derive(row, context);
    if (state === undefined || isRefusal(state)) continue;
    const said = { number: row.text('memberNo') };
    const reasons = [standsIn('clubMember', row), ...state.reasons];
    if (state.value === 'duesReminder') yield { what: words.dues(said), dueOn: undefined, reasons };
    if (state.value === 'removalPending') yield { what: words.removal(said), dueOn: undefined, reasons };
  }
}

const ACTIONS = [complaintActions, endings, creditReviews, measures, promises, agreed, club, classActions, leadActions];

/**
 * What is to be done about a customer next: complaints, endings, credit reviews, measures, promises, club dues, what a lead and a
 * month of use ask for; what is due first comes first, what has no day last. None without a date of reference.
 */
export function actionsAbout(account: Account, context: FormContext): readonly AccountAction[] {
  if (context.asOf === undefined) return [];
  const { owner } = keyAccountOf(account, context);
  const found = ACTIONS.flatMap((of) => [...of(account, context)]);
  return found
    .map((one): AccountAction => ({ ...one, account, who: one.who === undefined || one.who === '' ? owner : one.who }))
    .sort(byDay);
}
