import { because, ruled } from '../../rules/answer';
import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';
import { formatDay } from '../../values/date';
import type { Derivation, FormContext, FormRow } from '../form';
import { titleOf } from '../titles';
import { feedbackOn } from './visit-plan';

const LEADS = 'leadSheet';
const PLANS = 'visitPlan';

const words = defineWords('monitoring', {
  counted: {
    zh: '《{form}》中“{area}”{from} 至 {to} 的行数',
    en: 'rows of “{form}” for “{area}” from {from} to {to}',
  },
  reported: { zh: '{done}份已有反馈，共{all}份', en: '{done} of {all} have feedback' },
});

/** Rows of a form for the area and the period of a notice; undefined where the notice does not say which. */
function rowsIn(form: string, day: string, row: FormRow, context: FormContext): readonly FormRow[] | undefined {
  const [from, to] = [row.day('periodFrom'), row.day('periodTo')];
  if (!context.has(form) || from === undefined || to === undefined || row.isBlank('area')) return undefined;
  return context.find(form, 'area', row.text('area')).filter((one) => {
    const at = one.day(day);
    return at !== undefined && at >= from && at <= to;
  });
}

const said = (form: string, row: FormRow) =>
  words.counted({
    form: titleOf(form),
    area: row.text('area'),
    from: formatDay(row.day('periodFrom')!),
    to: formatDay(row.day('periodTo')!),
  });

const counting = (form: string, day: string, text: Text): Derivation => ({
  words: text,
  from: ['area', 'periodFrom', 'periodTo', `${form}.area`, `${form}.${day}`],
  derive(row, context) {
    const rows = rowsIn(form, day, row, context);
    return rows === undefined ? undefined : ruled(rows.length, because(said(form, row)));
  },
  native(at) {
    if (!at.has('area', form) || !at.has(day, form)) return undefined;
    const [area, from, to] = ['area', 'periodFrom', 'periodTo'].map((field) => at.cell(field));
    const on = at.column(day, form);
    const found = `COUNTIFS(${at.column('area', form)},${area},${on},">="&${from},${on},"<"&${to}+1)`;
    return `IF(OR(${area}="",NOT(ISNUMBER(${from})),NOT(ISNUMBER(${to}))),"",${found})`;
  },
});

export const leadCount = counting(LEADS, 'collectedOn', {
  zh: '该片区本期收集的客户信息条数',
  en: 'leads of the area in the period',
});

export const planCount = counting(PLANS, 'visitOn', {
  zh: '该片区本期的走访计划数',
  en: 'visit plans of the area in the period',
});

/** 反馈率: plans of the area in the period that have feedback. */
export const feedbackShare: Derivation = {
  words: { zh: '有反馈的走访计划 ÷ 走访计划', en: 'visit plans with feedback ÷ visit plans' },
  from: [
    'area',
    'periodFrom',
    'periodTo',
    `${PLANS}.area`,
    `${PLANS}.visitOn`,
    `${PLANS}.planNo`,
    'visitFeedback.planNo',
  ],
  derive(row, context) {
    const plans = rowsIn(PLANS, 'visitOn', row, context);
    if (plans === undefined || plans.length === 0) return undefined;
    const done = plans.filter((plan) => feedbackOn(plan, context).length > 0).length;
    return ruled(done / plans.length, because(said(PLANS, row)), because(words.reported({ done, all: plans.length })));
  },
};
