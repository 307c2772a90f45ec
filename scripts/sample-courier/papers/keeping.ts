import { formOf } from '../../../src/shared/forms/registry';
import type { FormEntry } from '../../../src/shared/forms/kit';
import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { formatDay } from '../../../src/shared/values/date';
import { MONTHS } from '../calendar';
import type { Company } from '../company';
import { SAID } from './complaints';
import { named } from './customers';

/** September 2026, the month that was closed before. */
const CLOSED = MONTHS[16];
/** The month three months before its end began; whoever sent nothing since then was warned of. */
const SILENT_BEFORE = MONTHS[13].last;

/** The warnings of September: key accounts that had sent nothing for three months. */
const warnings = ({ appointments }: Company): readonly FormEntry[] =>
  appointments
    .filter(({ customer }) => customer.lastDate !== undefined && customer.lastDate < SILENT_BEFORE)
    .map(({ customer, owner, level }, i): FormEntry => ({
      serial: i + 1,
      warnedOn: CLOSED.last,
      ...named(customer),
      trigger: 'silent',
      finding: `最后一次业务 ${formatDay(customer.lastDate!)}`,
      threshold: '3个月没有业务',
      action: '专管员上门了解停寄原因。',
      owner,
      level: `L-${level}`,
      phase: 'after',
      dueOn: CLOSED.last + 10,
      outcome: i % 2 === 0 ? '客户改由总部统一寄递，继续联系。' : null,
    }));

/** The cases accepted in September, as they stood when the month was closed: what was handled by then has its loss. */
const statistics = ({ complaints }: Company): readonly FormEntry[] =>
  complaints
    .filter(({ acceptedOn }) => acceptedOn >= CLOSED.first && acceptedOn <= CLOSED.last)
    .map(({ acceptedOn, caseNo, name, waybill, reason, handling }): FormEntry => ({
      acceptedOn,
      caseNo,
      customerName: name,
      content: `${waybill}：${SAID[reason]}`,
      responsible: handling?.responsible ?? null,
      handling: handling?.result ?? null,
      loss:
        handling === undefined
          ? null
          : Math.round((handling.compensation + handling.freightWaived + handling.otherDirect) * 100) / 100,
    }));

/** Tables that are looked things up in, and standards by which the work is judged: as the form has its rows. */
const PRINTED = [
  'keyAccountFeatures',
  'relationFactors',
  'revisitStandard',
  'creditInquiryStandard',
  'creditAssessmentStandard',
  'creditGradingStandard',
  'creditControlStandard',
] as const;

/** The rows of such a table; the company's own remark stands in the first that has a place for it. */
function printed(id: string): readonly FormEntry[] {
  const form = formOf(id);
  const remark: FormEntry = form.fields.some((field) => field.id === 'remark') ? { remark: '每年一月修订' } : {};
  return form.presetRows!(TEXTBOOK_RULES.values, 'zh').map((row, i) => (i === 0 ? { ...row, ...remark } : row));
}

/** The rows of what an office keeps month by month, and of the tables that hang on its wall. */
export const keepingPapers = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  monthlyWarning: warnings(all),
  complaintStatistics: statistics(all),
  ...Object.fromEntries(PRINTED.map((id) => [id, printed(id)])),
});
