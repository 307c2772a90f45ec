import { because, ruled } from '../../rules/answer';
import { defineWords } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { carried } from './carry';

const PLANS = 'revisitPlan';
const RECORDS = 'revisitRecord';

const words = defineWords('derive-revisit', {
  done: { zh: '《{form}》记录的日期 {on}，计划 {planned}', en: 'made on {on} as “{form}” says, planned for {planned}' },
  none: { zh: '《{form}》中没有这个编号，计划 {planned}', en: 'not in “{form}”; planned for {planned}' },
  inTime: {
    zh: '{on} 回访，{reported} 报告，{days}天内为及时',
    en: 'made on {on}, reported on {reported}; within {days} day(s) is in time',
  },
});

const byNumber = (form: string, row: FormRow, context: FormContext): FormRow | undefined =>
  row.isBlank('revisitNo') ? undefined : context.find(form, 'revisitNo', row.text('revisitNo'))[0];

/** A field of the plan that a record carries out. */
export const planned = (field: string, zh: string, en: string): Derivation =>
  carried({ form: PLANS, field, label: { zh, en } }, ['revisitNo'], (row, context) => byNumber(PLANS, row, context));

/** A field of the record that a report is about. */
export const recorded = (field: string, zh: string, en: string): Derivation =>
  carried({ form: RECORDS, field, label: { zh, en } }, ['revisitNo'], (row, context) =>
    byNumber(RECORDS, row, context),
  );

/** 回访状态 of a plan: by the day in the record, else by the day of reference. */
export const revisitState: Derivation = {
  words: { zh: '由计划日期与回访记录判定', en: 'from the planned day and the record' },
  from: ['revisitNo', 'plannedOn', `${RECORDS}.revisitNo`, `${RECORDS}.visitedOn`],
  derive(row, context) {
    const day = row.day('plannedOn');
    if (day === undefined || !context.has(RECORDS)) return undefined;
    const on = byNumber(RECORDS, row, context)?.day('visitedOn');
    const shown = { form: titleOf(RECORDS), planned: formatDay(day) };
    if (on !== undefined)
      return ruled(on <= day ? 'done' : 'late', because(words.done({ ...shown, on: formatDay(on) })));
    const { asOf } = context;
    return asOf === undefined ? undefined : ruled(asOf > day ? 'overdue' : 'planned', because(words.none(shown)));
  },
};

/** The day of the revisit that a report is about: its own, else the record's. */
const visitedOn = (row: FormRow, context: FormContext): Day | undefined =>
  row.day('visitedOn') ?? byNumber(RECORDS, row, context)?.day('visitedOn');

/** 报告及时: reported within the days that the rules allow after the revisit. */
export const reportedInTime: Derivation = {
  words: { zh: '报告日期距回访日期不超过规定天数', en: 'reported within the days allowed' },
  from: ['revisitNo', 'visitedOn', 'reportedOn', `${RECORDS}.visitedOn`],
  derive(row, context) {
    const [on, reported] = [visitedOn(row, context), row.day('reportedOn')];
    if (on === undefined || reported === undefined) return undefined;
    const days = context.book.values.forms.contactLog.reportDays;
    const shown = { on: formatDay(on), reported: formatDay(reported), days };
    return ruled(reported - on <= days, because(words.inTime(shown), 'forms.contactLog.reportDays'));
  },
};
