import { because, type Ruled, ruled } from '../../rules/answer';
import { complaintLoss, complaintStatus, hasPriority, replyDue } from '../../rules/complaint';
import type { Text } from '../../text/lang';
import { say } from '../../text/message';
import type { Day } from '../../values/date';
import type { Derivation, FieldValue, FormContext, FormRow, NativeAddress } from '../form';
import { labelOf, titleOf } from '../titles';
import { carried } from './carry';
import {
  closes,
  HANDLED_BY,
  handlingsOf,
  INVESTIGATED_BY,
  isInvestigated,
  lastHandling,
  registrationOf,
} from './cases';
import { customerClass } from './customers';
import { latest, onlyOne } from './native';
import { words } from './words';

const REGISTRATION = 'complaintRegistration';
const INVESTIGATION = 'complaintInvestigation';
const HANDLING = 'complaintHandling';

const registration = titleOf(REGISTRATION);
const handling = titleOf(HANDLING);
const label = (code: string): Text => labelOf('forms.complaint.registration', code);
const CONTENT = labelOf('forms.complaint.onSiteRecord', 'content');

/** 答复期限 of a registered case. */
const dueOf = (row: FormRow, context: FormContext): Ruled<Day> | undefined => {
  const accepted = row.day('acceptedOn');
  return accepted === undefined ? undefined : replyDue(accepted, context.calendar, context.book.values);
};

export const dueOn: Derivation = {
  words: { zh: '受理日期 + 答复期限', en: 'accepted on + days to answer' },
  from: ['acceptedOn'],
  derive: dueOf,
  native(at) {
    const { dayType, rollHoliday, startDayCounted } = at.rules.complaint;
    // Exchanged working days are beyond WORKDAY.
    if (dayType !== 'calendar' || rollHoliday) return undefined;
    const accepted = at.cell('acceptedOn');
    return `IF(ISNUMBER(${accepted}),INT(${accepted})+${at.rule('complaint.replyDays')}${startDayCounted ? '-1' : ''},"")`;
  },
};

export const priority: Derivation = {
  words: { zh: '价值类别为优先处理的类别', en: 'the value class is the one that comes first' },
  from: ['customerId', 'customerName', 'acceptedOn', 'keyAccountManagement.valueClass'],
  derive(row, context) {
    const rules = context.book.values;
    const tier = customerClass(row, row.day('acceptedOn'), context)?.value;
    if (tier === undefined) return undefined;
    return hasPriority(tier, rules);
  },
  native(at) {
    if (!at.has('valueClass')) return undefined;
    const cell = at.cell('valueClass');
    const first = at.term('tier.value.names', `V-${at.rules.complaint.priorityClass}`);
    return `IF(${cell}="","",IF(${cell}=${first},${at.yesNo(true)},${at.yesNo(false)}))`;
  },
};

export const status: Derivation = {
  words: {
    zh: '由调查表、处理表的填写情况与答复期限得出',
    en: 'from what investigation and handling say, and the deadline',
  },
  from: [
    'caseNo',
    'customerName',
    'acceptedOn',
    `${INVESTIGATION}.caseNo`,
    ...INVESTIGATED_BY.map((field) => `${INVESTIGATION}.${field}`),
    `${HANDLING}.caseNo`,
    `${HANDLING}.handledOn`,
    `${HANDLING}.closedOn`,
    `${HANDLING}.appealedOn`,
  ],
  derive(row, context) {
    const handlings = handlingsOf(row, context);
    return complaintStatus(
      {
        due: dueOf(row, context)?.value,
        investigated: isInvestigated(row, context),
        handled: handlings.some((one) => !one.isBlank('handledOn')),
        closed: handlings.some((one) => closes(one, context.book.values)),
        appealed: handlings.some((one) => !one.isBlank('appealNo') || !one.isBlank('appealedOn')),
      },
      context.asOf,
    );
  },
  native(at) {
    if (!at.has('caseNo', HANDLING) || !at.has('closedOn', HANDLING) || !at.has('dueOn')) return undefined;
    const number = at.cell('caseNo');
    const term = (code: string): string => at.term('complaint.statuses', code);
    const handled = (field: string): string =>
      `COUNTIFS(${at.column('caseNo', HANDLING)},${number},${at.column(field, HANDLING)},"<>")>0`;
    const begun = INVESTIGATED_BY.filter(
      (field) => at.has('caseNo', INVESTIGATION) && at.has(field, INVESTIGATION),
    ).map(
      (field) => `COUNTIFS(${at.column('caseNo', INVESTIGATION)},${number},${at.column(field, INVESTIGATION)},"<>")`,
    );
    const investigated = begun.length === 0 ? 'FALSE' : `${begun.join('+')}>0`;
    const asOf = at.rule('period.asOf');
    const waiting = `IF(OR(NOT(ISNUMBER(${asOf})),${at.cell('dueOn')}=""),"",IF(${asOf}>${at.cell('dueOn')},${term('overdue')},IF(${investigated},${term('investigating')},${term('open')})))`;
    const appealed = ['appealNo', 'appealedOn'].filter((field) => at.has(field, HANDLING)).map(handled);
    const reached = `IF(${handled('closedOn')},${term('closed')},IF(${handled('handledOn')},${term('toConfirm')},${waiting}))`;
    const all = appealed.length === 0 ? reached : `IF(OR(${appealed.join(',')}),${term('appealed')},${reached})`;
    return `IF(${number}="","",${all})`;
  },
};

const byCase = (at: NativeAddress, field: string): string | undefined =>
  at.has(field, REGISTRATION) && at.has('caseNo', REGISTRATION) && at.has('caseNo')
    ? onlyOne(at, REGISTRATION, field, 'caseNo', at.cell('caseNo'))
    : undefined;

/**
 * 投诉客户姓名 of the registration of the same case.
 * @param needs  the fields by which the case is found
 */
export const registeredName = (needs: readonly string[]): Derivation =>
  carried({ form: REGISTRATION, field: 'customerName', label: label('customerName') }, needs, registrationOf, (at) =>
    byCase(at, 'customerName'),
  );

/** 日期 of the statistics: the day of acceptance, without a time that it may carry. */
export const registeredOn: Derivation = {
  ...carried({ form: REGISTRATION, field: 'acceptedOn', label: label('acceptedOn') }, ['caseNo'], registrationOf),
  derive(row, context) {
    const accepted = registrationOf(row, context)?.day('acceptedOn');
    return accepted === undefined
      ? undefined
      : ruled(accepted, because(words.carried({ form: registration, label: label('acceptedOn') })));
  },
  native(at) {
    const found = byCase(at, 'acceptedOn');
    return found === undefined ? undefined : `IF(${found}="","",INT(${found}))`;
  },
};

/** What a case is about: the content, or where the registration has no such column the reason in words. */
function contentOf(row: FormRow, context: FormContext): Ruled<FieldValue> | undefined {
  const source = registrationOf(row, context);
  if (source === undefined) return undefined;
  const taken = (value: FieldValue, named: Text) =>
    ruled(value, because(words.carried({ form: registration, label: named })));
  if (source.has('content')) {
    const text = source.value('content');
    return text === null ? undefined : taken(text, CONTENT);
  }
  const reason = source.value('reason');
  if (reason === null || typeof reason !== 'object') return undefined;
  const lang = context.lang ?? 'zh';
  const term = context.book.values.complaint.reasons.find(({ code }) => code === reason.code)!;
  const detail = reason.text ?? '';
  const text = detail === '' ? term[lang] : say(lang, words.reason({ reason: term, detail }));
  return taken(text, label('reason'));
}

/** 受理事件, 投诉内容. */
export const content: Derivation = {
  words: { zh: `《${registration.zh}》的“${CONTENT.zh}”`, en: `“${CONTENT.en}” of “${registration.en}”` },
  from: ['caseNo', `${REGISTRATION}.content`, `${REGISTRATION}.reason`],
  derive: contentOf,
  native: (at) => byCase(at, at.has('content', REGISTRATION) ? 'content' : 'reason'),
};

/** The last handling of the case that a row of the statistics is about. */
function handledFor(row: FormRow, context: FormContext): FormRow | undefined {
  const source = registrationOf(row, context);
  return source && lastHandling(source, context);
}

/** The same as a formula; undefined where the handling form does not say which case it is about. */
function handledNative(at: NativeAddress, field: string): string | undefined {
  if (!at.has('caseNo', HANDLING) || !at.has(field, HANDLING)) return undefined;
  const matches = `(${at.column('caseNo', HANDLING)}=${at.cell('caseNo')})*(${at.cell('caseNo')}<>"")`;
  return latest(matches, at.column('handledOn', HANDLING), at.column(field, HANDLING));
}

/** 责任人 of the statistics: as the last handling has it. */
export const responsible: Derivation = carried(
  { form: HANDLING, field: 'responsible', label: labelOf('forms.complaint.statistics', 'responsible') },
  ['caseNo', `${HANDLING}.caseNo`, `${HANDLING}.handledOn`],
  handledFor,
  (at) => handledNative(at, 'responsible'),
);

const RESULT = labelOf('forms.complaint.handling', 'result');

/** 处理方式 of the statistics: the result of the last handling, without the words behind it. */
export const wayOfHandling: Derivation = {
  words: { zh: `《${handling.zh}》最后一次的“${RESULT.zh}”`, en: `“${RESULT.en}” of the last handling` },
  from: ['caseNo', `${HANDLING}.caseNo`, `${HANDLING}.handledOn`, `${HANDLING}.result`],
  derive(row, context) {
    const last = handledFor(row, context);
    const code = last?.code('result');
    return code === undefined
      ? undefined
      : ruled(code, because(words.lastHandling({ number: last!.text('handlingNo') })));
  },
  native(at) {
    const found = handledNative(at, 'result');
    if (found === undefined) return undefined;
    const colon = at.lang === 'zh' ? '：' : ':';
    return `IF(${found}="","",LEFT(${found},FIND("${colon}",${found}&"${colon}")-1))`;
  },
};

const PARTS = ['compensation', 'freightWaived', 'otherDirect'] as const;

/** 损失 of the statistics, over all handlings of the case; undefined until it is handled. */
export const loss: Derivation = {
  words: {
    zh: '各次处理的赔偿、免收运费和其他直接成本合计',
    en: 'compensation, freight waived and other cost, over all handlings',
  },
  from: ['caseNo', `${HANDLING}.caseNo`, ...PARTS.map((part) => `${HANDLING}.${part}`)],
  derive(row, context) {
    const source = registrationOf(row, context);
    const handlings = source === undefined ? [] : handlingsOf(source, context);
    if (!handlings.some((one) => PARTS.some((part) => one.has(part)))) return undefined;
    const answer = complaintLoss(
      handlings.map((one) => ({
        compensation: one.number('compensation') ?? 0,
        freightWaived: one.number('freightWaived') ?? 0,
        otherDirect: one.number('otherDirect') ?? 0,
      })),
      context.book.values,
    );
    return { value: answer.value, reasons: [because(words.generated({ count: handlings.length })), ...answer.reasons] };
  },
  native(at) {
    const parts = PARTS.filter((part) => at.has(part, HANDLING));
    if (parts.length === 0 || !at.has('caseNo', HANDLING)) return undefined;
    const [cases, number] = [at.column('caseNo', HANDLING), at.cell('caseNo')];
    const sum = parts.map((part) => `SUMIFS(${at.column(part, HANDLING)},${cases},${number})`).join('+');
    const begun = HANDLED_BY.filter((field) => at.has(field, HANDLING)).map(
      (field) => `COUNTIFS(${cases},${number},${at.column(field, HANDLING)},"<>")`,
    );
    return `IF(${number}="","",IF(${begun.join('+')}=0,"",ROUND(${sum},${at.rule('tier.value.decimals')})))`;
  },
};
