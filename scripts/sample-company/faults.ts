import { bodyTop, type FormEntry, type KitForm } from '../../src/shared/forms/kit';
import { dayOf } from '../../src/shared/values/date';
import type { CellContent } from '../../src/shared/workbook/content';
import { cellName } from '../../src/shared/workbook/table';
import { type Chapter, changed, march } from './chapters/chapter';
import { COMPANY_MONTH, companyKit } from './month';

type Rows = readonly FormEntry[];

/** A contradiction, and the one finding that it must give: at a field of the row whose key reads so. */
export interface Contradiction {
  readonly check: string;
  readonly form: string;
  readonly row: string | number;
  readonly field: string;
  /** Which of the rows with that key, from 0. */
  readonly nth?: number;
  /** What was typed otherwise, by form. */
  readonly typed?: Readonly<Record<string, (rows: Rows) => Rows>>;
  /** What came to stand in the cell instead of what follows from the others. */
  readonly now?: CellContent;
}

const where = (field: string, is: FormEntry[string], values: FormEntry) => (rows: Rows) =>
  changed(rows, field, is, values);

const without = (field: string, is: FormEntry[string]) => (rows: Rows) => rows.filter((row) => row[field] !== is);

const twice = (field: string, is: FormEntry[string], values: FormEntry) => (rows: Rows) =>
  rows.flatMap((row) => (row[field] === is ? [row, { ...row, ...values }] : [row]));

export const CONTRADICTIONS: readonly Contradiction[] = [
  // 投诉
  {
    check: 'unknown-case',
    form: 'complaintInvestigation',
    row: 'TS20260317-009',
    field: 'caseNo',
    typed: {
      complaintInvestigation: where('caseNo', 'TS20260317-001', {
        caseNo: 'TS20260317-009',
        customerName: '云溪百川服饰有限公司',
        event: '二月账单有31票续重与实际重量不符，多收运费。',
      }),
    },
  },
  {
    check: 'customer-name-differs',
    form: 'complaintHandling',
    row: 'CL20260307-001',
    field: 'customerName',
    now: '海州远航物流公司',
  },
  {
    check: 'case-date-order',
    form: 'complaintHandling',
    row: 'CL20260321-001',
    field: 'handledOn',
    typed: { complaintHandling: where('handlingNo', 'CL20260321-001', { handledOn: march(16) }) },
  },
  {
    check: 'reply-overdue',
    form: 'complaintRegistration',
    row: 'TS20260320-001',
    field: 'caseNo',
    typed: { complaintHandling: without('handlingNo', 'CL20260327-001') },
  },
  {
    check: 'closed-incomplete',
    form: 'complaintHandling',
    row: 'CL20260311-001',
    field: 'managerOpinion',
    typed: { complaintHandling: where('handlingNo', 'CL20260311-001', { managerOpinion: null }) },
  },
  {
    check: 'case-rows',
    form: 'complaintInvestigation',
    row: 'TS20260309-001',
    nth: 1,
    field: 'caseNo',
    typed: { complaintInvestigation: twice('caseNo', 'TS20260309-001', { cause: '第二次调查：班车故障。' }) },
  },
  { check: 'loss-total', form: 'complaintStatistics', row: 'TS20260305-001', field: 'loss', now: 300 },
  {
    check: 'improvement-missing',
    form: 'complaintInvestigation',
    row: 'TS20260305-001',
    field: 'improvement',
    typed: { complaintInvestigation: where('caseNo', 'TS20260305-001', { improvement: null }) },
  },
  {
    check: 'key-account-contact',
    form: 'complaintRegistration',
    row: 'TS20260309-001',
    field: 'customerName',
    typed: { contactLog: where('serial', 3, { date: march(16), enteredAt: march(16) + 0.42 }) },
  },
  {
    check: 'priority-order',
    form: 'complaintRegistration',
    row: 'TS20260309-001',
    field: 'caseNo',
    // The class-A customer of 9 March waits until the 12th, while somebody else's case is handled on the 10th.
    typed: {
      complaintHandling: (rows) =>
        changed(
          changed(rows, 'handlingNo', 'CL20260310-001', {
            handledOn: march(12),
            informedOn: march(12),
            closedOn: march(13),
          }),
          'handlingNo',
          'CL20260307-001',
          { handledOn: march(10), informedOn: march(10), paidOn: march(11), closedOn: march(11) },
        ),
    },
  },
  {
    check: 'repeated-complaint',
    form: 'complaintRegistration',
    row: 'TS20260327-001',
    field: 'customerName',
    typed: {
      complaintRegistration: where('caseNo', 'TS20260327-001', {
        customerName: '王珊',
        contact: '王珊',
        phone: '13800000003',
        reason: { code: 'attitude' },
      }),
    },
  },

  // 开发
  {
    check: 'city-centre-report',
    form: 'leadSheet',
    row: 'XS20260302-001',
    field: 'reported',
    typed: { leadSheet: where('leadNo', 'XS20260302-001', { reported: false }) },
  },
  {
    check: 'city-centre-report',
    form: 'usageReport',
    row: '云溪百川服饰有限公司',
    field: 'customerName',
    typed: { servicePlan: without('servicePlanNo', 'FA20260310-001') },
  },
  {
    check: 'station-visit',
    form: 'usageReport',
    row: '云溪百川服饰有限公司',
    field: 'customerName',
    typed: {
      usageReport: where('customerId', 'KH0012', { stationVisitedOn: null }),
      contactLog: where('serial', 4, { ourPeople: '李越（分公司经理）、林岚（客户专管员）' }),
    },
  },
  {
    check: 'phone-number',
    form: 'leadSheet',
    row: 'XS20260303-001',
    field: 'phone',
    typed: { leadSheet: where('leadNo', 'XS20260303-001', { phone: '1380000002' }) },
  },
  { check: 'date-as-text', form: 'visitPlan', row: 'ZF20260305-001', field: 'visitOn', now: '2026.3.5' },
  {
    check: 'future-date',
    form: 'projectProposal',
    row: 'LX20260305-001',
    field: 'decidedOn',
    typed: { projectProposal: where('projectNo', 'LX20260305-001', { decidedOn: dayOf(2026, 4, 6) }) },
  },
  {
    check: 'lead-review',
    form: 'leadSheet',
    row: 'XS20260303-002',
    field: 'reviewedOn',
    typed: { leadSheet: where('leadNo', 'XS20260303-002', { reviewedOn: march(4) }) },
  },
  {
    check: 'daily-leads',
    form: 'leadSheet',
    row: 'XS20260303-002',
    field: 'collector',
    typed: { leadSheet: without('leadNo', 'XS20260302-002') },
  },
  {
    check: 'unknown-reference',
    form: 'visitPlan',
    row: 'ZF20260305-001',
    field: 'leadNo',
    typed: { visitPlan: where('planNo', 'ZF20260305-001', { leadNo: 'XS20260303-009' }) },
  },
  {
    check: 'visit-feedback-due',
    form: 'visitFeedback',
    row: 'ZF20260304-001',
    field: 'reportedAt',
    typed: { visitFeedback: where('planNo', 'ZF20260304-001', { reportedAt: march(5) + 0.4 }) },
  },
  {
    check: 'quote-above-rival',
    form: 'quoteComparison',
    row: 'BJ20260306-001',
    field: 'quoteNo',
    typed: { quoteComparison: where('lane', '云溪—广州', { price: 6.9 }) },
  },
  {
    check: 'part-of-whole',
    form: 'trialReport',
    row: 'SJ20260309-001',
    field: 'damaged',
    typed: { trialReport: where('trialNo', 'SJ20260309-001', { damaged: 121 }) },
  },
  {
    check: 'tracking-days',
    form: 'dailyTracking',
    row: 'KD2603090101',
    field: 'waybill',
    typed: { dailyTracking: without('state', '已揽收') },
  },

  // 满意度与质量
  {
    check: 'survey-misconceptions',
    form: 'surveyPlan',
    row: 'DC20260316-001',
    field: 'departments',
    typed: { surveyPlan: where('surveyNo', 'DC20260316-001', { departments: '客户服务部' }) },
  },
  {
    check: 'few-answers',
    form: 'satisfactionQuestionnaire',
    row: 1,
    field: 'surveyNo',
    typed: { satisfactionQuestionnaire: without('sheetNo', 30) },
  },
  {
    check: 'appeal-answer',
    form: 'appealRegister',
    row: 'SS20260324-001',
    field: 'repliedOn',
    typed: {
      appealRegister: where('appealNo', 'SS20260324-001', { appealedOn: march(9), passedOn: march(10) }),
    },
  },
  {
    check: 'fulfilment-target',
    form: 'fulfilment',
    row: '云溪百川服饰有限公司',
    field: 'fulfilled',
    typed: {
      fulfilment: where('customerId', 'KH0012', {
        fulfilled: 2507,
        missReason: '换季退货集中，3单超时。',
        improvement: '退货高峰增设班次。',
        owner: '吴桐',
      }),
    },
  },
];

/** A contradiction as the report must name it. */
export interface Planted {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Where the field of a row stands: row within the body, column. */
function cellOf({ form, row, field, nth = 0 }: Contradiction, forms: readonly KitForm[]) {
  const found = forms.find(({ layout }) => layout.form.id === form)!;
  const columnOf = (id: string) => found.layout.columns.findIndex((one) => one.field.id === id);
  const [key, column] = [columnOf(found.layout.form.key), columnOf(field)];
  const line = found.body.flatMap((cells, i) => (cells[key] === row ? [i] : []))[nth];
  if (column < 0 || line === undefined) throw new Error(`${form} has no ${field} in row ${row}`);
  return { found, line, column };
}

/** The month with some contradictions, and where each must be found. */
export function contradicted(contradictions: readonly Contradiction[]): {
  readonly forms: readonly KitForm[];
  readonly planted: readonly Planted[];
} {
  const month: Record<string, Rows> = { ...COMPANY_MONTH };
  for (const { typed = {} } of contradictions)
    for (const [form, alter] of Object.entries(typed)) month[form] = alter(month[form]);
  const forms = companyKit(month as Chapter).forms.map((form) => ({
    ...form,
    body: form.body.map((cells) => [...cells]),
  }));
  for (const one of contradictions) {
    const { found, line, column } = cellOf(one, forms);
    if (one.now !== undefined) (found.body as CellContent[][])[line][column] = one.now;
  }
  const planted = contradictions.map((one) => {
    const { found, line, column } = cellOf(one, forms);
    return { check: one.check, sheet: found.layout.name, cell: cellName(bodyTop(found.layout) + line, column) };
  });
  return { forms, planted };
}
