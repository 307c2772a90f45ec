import {
  complaintLoss,
  complaintStatus,
  type ComplaintStatus,
  replyDue,
  type WaitingCase,
} from '../../rules/complaint';
import { type AppealCase, type ComplaintCase, monthKey } from '../../rules/complaint/statistics';
import type { ValueClass } from '../../rules/letters/kinds';
import { scaleOf, toUnits } from '../../rules/ranking/money';
import { foldKey } from '../../values/fold';
import { closes, handlingsOf, INVESTIGATED_BY, lastHandling, registrationOf } from '../derive/cases';
import { appointmentOf, customerClass } from '../derive/customers';
import type { FormContext, FormRow } from '../form';

const REGISTRATION = 'complaintRegistration';
const INVESTIGATION = 'complaintInvestigation';
const HANDLING = 'complaintHandling';

/** The investigation of each registered case that was begun; the last row where there are several. */
function investigations(context: FormContext): ReadonlyMap<FormRow, FormRow> {
  const found = new Map<FormRow, FormRow>();
  for (const row of context.rows(INVESTIGATION)) {
    const registration = INVESTIGATED_BY.some((field) => !row.isBlank(field))
      ? registrationOf(row, context)
      : undefined;
    if (registration !== undefined) found.set(registration, row);
  }
  return found;
}

const isAppeal = (row: FormRow): boolean => !row.isBlank('appealNo') || !row.isBlank('appealedOn');

/** 大客户级别 as the row has it, else as the appointment in force gives it. */
const levelOf = (row: FormRow, context: FormContext): string =>
  row.code('level') ?? appointmentOf(row, row.day('acceptedOn'), context)?.code('level') ?? '';

function caseOf(row: FormRow, investigation: FormRow | undefined, context: FormContext): ComplaintCase | undefined {
  const rules = context.book.values;
  const acceptedOn = row.day('acceptedOn');
  if (acceptedOn === undefined) return undefined;
  const handlings = handlingsOf(row, context);
  const last = lastHandling(row, context);
  const days = handlings.flatMap((one) => one.day('handledOn') ?? []);
  const handledOn = days.length === 0 ? undefined : Math.min(...days);
  const dueOn = replyDue(acceptedOn, context.calendar, rules).value;
  const finding = investigation?.code('finding');
  const loss = complaintLoss(
    handlings.map((one) => ({
      compensation: one.number('compensation') ?? 0,
      freightWaived: one.number('freightWaived') ?? 0,
      otherDirect: one.number('otherDirect') ?? 0,
    })),
    rules,
  );
  const status = complaintStatus(
    {
      due: dueOn,
      investigated: investigation !== undefined,
      handled: handledOn !== undefined,
      closed: handlings.some((one) => closes(one, rules)),
      appealed: handlings.some(isAppeal),
    },
    context.asOf,
  );
  return {
    caseNo: row.text('caseNo'),
    customer: foldKey(row.text('customerName')),
    acceptedOn,
    keys: {
      month: monthKey(acceptedOn, rules),
      reason: row.code('reason') ?? '',
      link: investigation?.code('link') ?? '',
      person: last?.text('responsible') ?? '',
      level: levelOf(row, context),
    },
    dueOn,
    handledOn,
    opinion: last?.code('customerOpinion'),
    valid: finding === undefined ? undefined : rules.complaint.validFindings.includes(finding),
    lossUnits: toUnits(loss.value, scaleOf(rules.tier.value.decimals)),
    status: status?.value,
  };
}

/** A complaint that nobody has handled yet. */
export interface WaitingComplaint extends WaitingCase {
  readonly caseNo: string;
  /** As the registration has it. */
  readonly customer: string;
  readonly status: ComplaintStatus | undefined;
}

/** The complaints of a workbook's forms. */
export interface WorkbookCases {
  readonly cases: readonly ComplaintCase[];
  /** Those that wait, as they stand on the sheet. */
  readonly waiting: readonly WaitingComplaint[];
  /** How many rows have no day of acceptance that can be read. */
  readonly undated: number;
}

export function complaintCases(context: FormContext): WorkbookCases {
  const investigated = investigations(context);
  const rows = context.rows(REGISTRATION);
  const cases: ComplaintCase[] = [];
  const waiting: WaitingComplaint[] = [];
  for (const row of rows) {
    const one = caseOf(row, investigated.get(row), context);
    if (one === undefined) continue;
    cases.push(one);
    if (one.handledOn !== undefined) continue;
    const { caseNo, acceptedOn, dueOn, status } = one;
    const tier = (row.code('valueClass') as ValueClass | undefined) ?? customerClass(row, acceptedOn, context)?.value;
    waiting.push({ caseNo, customer: row.text('customerName'), acceptedOn, dueOn, status, tier });
  }
  return { cases, waiting, undated: rows.length - cases.length };
}

const yesNo = (row: FormRow, field: string): boolean | undefined => {
  const value = row.value(field);
  return typeof value === 'boolean' ? value : undefined;
};

/** The appeals that the handling form records; one that several of its rows name is one appeal. */
export function appealCases(context: FormContext): AppealCase[] {
  const rules = context.book.values;
  const byNumber = new Map<string, AppealCase>();
  for (const row of context.rows(HANDLING)) {
    if (!isAppeal(row)) continue;
    const appealedOn = row.day('appealedOn');
    const appealNo = row.text('appealNo');
    byNumber.set(appealNo === '' ? `${row.text('handlingNo')} ${row.row}` : foldKey(appealNo), {
      appealNo,
      appealedOn,
      month: appealedOn === undefined ? '' : monthKey(appealedOn, rules),
      reason: registrationOf(row, context)?.code('reason') ?? '',
      valid: yesNo(row, 'validAppeal'),
      satisfied: yesNo(row, 'appealSatisfied'),
    });
  }
  return [...byNumber.values()];
}
