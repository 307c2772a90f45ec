import type { Form } from '../../src/shared/forms/form';
import { cardSheet, type FormEntry, makeKit } from '../../src/shared/forms/kit';
import { layoutForm } from '../../src/shared/forms/layout';
import { formOf } from '../../src/shared/forms/registry';
import { contentOf } from '../../src/shared/forms/write-value';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { RULE_SHEET } from '../../src/shared/workbook/own-rules';
import { LEAST_TARGETS } from './appointments';
import { MONTHS } from './calendar';
import type { Company } from './company';
import { VOLUMES } from './complaints';
import { type Customer, incomeOf, parcelsOf } from './customers';
import { acquiringPapers } from './papers/acquiring';
import { cardPapers } from './papers/cards';
import { AUTHORITY, complaintPapers } from './papers/complaints';
import { creditPapers } from './papers/credit';
import { customerPapers } from './papers/customers';
import { keepingPapers } from './papers/keeping';
import { qualityPapers } from './papers/quality';

const LOOK = { profile: 'company', lang: 'zh', rows: 1, book: TEXTBOOK_RULES, asOf: undefined, native: false } as const;

/** A name that a form does not know would be left out without a word. */
function refuseUnknown({ id, fields }: Form, entries: readonly FormEntry[]): void {
  const known = new Set(fields.map((field) => field.id));
  for (const name of new Set(entries.flatMap((entry) => Object.keys(entry))))
    if (!known.has(name)) throw new Error(`${id} has no field ${name}`);
}

/** A form as an office keeps it: its title, the columns that are in use, and the rows. */
function formSheet(id: string, entries: readonly FormEntry[]): MemorySheetData {
  const form = formOf(id);
  refuseUnknown(form, entries);
  const { name, columns } = layoutForm(form, LOOK);
  const isUsed = (field: string) => entries.some((entry) => (entry[field] ?? null) !== null);
  // What every row needs has its column, also where Fill is to find it.
  const used = columns.filter(({ field }) => isUsed(field.id) || field.required === 'always');
  const rows = entries.map((entry) =>
    used.map(({ field, format }): MemoryContent => {
      const value = entry[field.id] ?? null;
      return value === null ? null : { content: contentOf(field, value, TEXTBOOK_RULES, 'zh'), format };
    }),
  );
  return { name, rows: [[form.title.zh], used.map(({ label }) => label), ...rows] };
}

const cardSheets = (entries: Readonly<Record<string, readonly FormEntry[]>>): MemorySheetData[] =>
  Object.keys(entries).flatMap((id) => {
    refuseUnknown(formOf(id), entries[id]);
    // One by one: a card shows what was typed on it, nothing that follows from the other sheets.
    return makeKit([formOf(id)], { ...LOOK, entries: { [id]: entries[id] } }).cards.map(cardSheet);
  });

const text = (content: string): MemoryContent => ({ content, format: '@' });
const yuan = (content: number | null): MemoryContent => (content === null ? null : { content, format: '#,##0.00' });
const date = (content: number | undefined): MemoryContent => (content === undefined ? null : { day: content });

/** The classes of the year up to July as last period's list had them: by plain rank, a twentieth and a fifth of those who sent. */
export function classesBefore(customers: readonly Customer[]): ReadonlyMap<string, string> {
  const ranked = customers
    .map((one) => ({ id: one.id, value: incomeOf(one, 3, 15) }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  const [a, b] = [Math.round(ranked.length * 0.05), Math.round(ranked.length * 0.2)];
  return new Map(ranked.map(({ id }, i) => [id, i < a ? 'A类' : i < b ? 'B类' : 'C类']));
}

/** The customer list: twelve months to the end of October. */
function listSheet({ customers, appointments }: Company): MemorySheetData {
  const before = classesBefore(customers);
  const targets = new Map(appointments.map(({ customer, target }) => [customer.id, target]));
  const header = [
    '客户编号',
    '客户名称',
    '集团编号',
    '客户专管员',
    '消费金额（元）',
    '消费频率',
    '首次消费日期',
    '最后一次消费日期',
    '已终止合作',
    '年收入目标（万元）',
    '上期价值类别',
    '信用评分',
    '一次进货量',
    '应收余额',
    '逾期天数',
    '月业务收入',
  ];
  const rows = customers.map((one): MemoryContent[] => [
    text(one.id),
    one.name,
    one.parent,
    one.owner,
    yuan(incomeOf(one, 6, 18)),
    parcelsOf(one, 6, 18),
    date(one.since),
    date(one.lastDate),
    one.ended ? '是' : null,
    targets.get(one.id) ?? null,
    before.get(one.id) ?? null,
    one.score ?? null,
    yuan(Math.max(...one.incomes.slice(6))),
    yuan(one.receivable),
    one.overdueDays,
    yuan(one.incomes[17]),
  ]);
  return {
    name: '客户名单',
    rows: [['滨江速达 客户名单（示例，名称均为虚构）'], ['统计期：2025-11-01 至 2026-10-31'], header, ...rows],
  };
}

const monthName = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  `${year}-${String(month).padStart(2, '0')}`;

const incomeSheet = ({ customers }: Company): MemorySheetData => ({
  name: '月度收入',
  rows: [
    ['月度收入（元）'],
    ['客户编号', '客户名称', ...MONTHS.map(monthName)],
    ...customers.map(({ id, name, incomes }): MemoryContent[] => [
      text(id),
      name,
      ...incomes.map((income) => yuan(income === 0 ? null : income)),
    ]),
  ],
});

const volumeSheet: MemorySheetData = {
  name: '业务量',
  rows: [['月份', '业务量（件）'], ...MONTHS.map((month) => [monthName(month), VOLUMES[month.index]])],
};

/** The national holidays of the eighteen months, as the office keeps them. */
const holidaySheet: MemorySheetData = {
  name: '节假日',
  rows: [
    ['日期', '类型', '名称'],
    ['2025-10-01至2025-10-08', '休', '国庆节、中秋节'],
    ['2025-09-28', '班', '调休上班'],
    ['2026-01-01', '休', '元旦'],
    ['2026-02-16至2026-02-22', '休', '春节'],
    ['2026-10-01至2026-10-07', '休', '国庆节'],
  ],
};

/** What the company set for itself: the least income target of each level, in 万元, and what a department may grant, in yuan. */
const ruleSheet: MemorySheetData = {
  name: RULE_SHEET,
  rows: [
    ['路径', '值'],
    ...Object.entries(LEAST_TARGETS).map(([letter, least]) => [`tier.level.minAnnualWan.${letter}`, least]),
    ['complaint.compensation.authorityLimit', AUTHORITY],
  ],
};

/** What the registers of forms hold, by form. */
export const papersOf = (all: Company): Readonly<Record<string, readonly FormEntry[]>> => ({
  ...customerPapers(all),
  ...creditPapers(all),
  ...complaintPapers(all),
  ...acquiringPapers(all),
  ...qualityPapers(all),
  ...keepingPapers(all),
});

/** The company on sheets: the list, the forms, the cards, the months, and what the company set for itself. */
export function companySheets(all: Company): readonly MemorySheetData[] {
  const papers = papersOf(all);
  return [
    listSheet(all),
    incomeSheet(all),
    ...Object.keys(papers).map((id) => formSheet(id, papers[id])),
    ...cardSheets(cardPapers(all)),
    volumeSheet,
    holidaySheet,
    ruleSheet,
  ];
}
