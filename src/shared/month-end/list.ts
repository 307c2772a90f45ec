import type { FormEntry } from '../forms/kit';
import type { FoundForm } from '../forms/found';
import { makeKit } from '../forms/kit';
import { formOf } from '../forms/registry';
import { type FoundList, findLists } from '../list/find-lists';
import { listPatch } from '../list/patch';
import { ListReader } from '../list/reader';
import { recalculate } from '../list/recalculate';
import { nameLetter } from '../rules/letters/show';
import { scaleOf, toUnits } from '../rules/ranking/money';
import { listed } from '../text/list';
import type { Message } from '../text/message';
import { dateOf, type Day, dayOf } from '../values/date';
import { COUNT, kitChoices, type Made, type MonthContext, type MonthFigure, YUAN } from './part';
import { labels, words } from './words';

/** The workbook's customer list, and what to say where there are several. */
export function listOf({ book, forms, rules }: MonthContext): { list: FoundList | undefined; notes: Message[] } {
  const lists = findLists(book, new Set(forms.map(({ sheet }) => sheet.name)), rules);
  const [list, ...others] = lists;
  const notes =
    others.length === 0
      ? []
      : [words.severalLists({ sheet: list.sheet.name, others: listed(others.map(({ sheet }) => sheet.name)) })];
  return { list, notes };
}

/** 名单重算: the list with a column for every result, as changes to its own sheet. */
export function listPart(context: MonthContext, list: FoundList): Made {
  const { rules, asOf, lang } = context;
  const { sheet, layout } = list;
  const result = recalculate(sheet, layout, rules, { asOf, lang });
  const patch = listPatch({ table: sheet, layout, columns: result.columns, tables: sheet.tables, lang });
  const classes = (['A', 'B', 'C'] as const).map((letter): MonthFigure => ({
    label: nameLetter('tier', `V-${letter}`, rules.values),
    value: result.counts[letter],
    format: COUNT,
  }));
  return {
    part: {
      id: 'list',
      title: labels.list,
      figures: [
        { label: labels.customers, value: result.rows, format: COUNT },
        ...classes,
        { label: labels.unclassified, value: result.rows - result.classified, format: COUNT },
      ],
      content: { kind: 'list', list, result, patch },
    },
  };
}

const MANAGEMENT = 'keyAccountManagement';

/** The twelve months up to a day: the day after the same one of the year before. */
function yearBefore(day: Day): Day {
  const { year, month, day: of } = dateOf(day + 1);
  return dayOf(year - 1, month, of);
}

/**
 * The workbook's forms beside the month's own 大客户管理表: rows of the same period would stand there twice, in every rank and share.
 */
export const besideManagement = (forms: readonly FoundForm[], asOf: Day): readonly FoundForm[] =>
  forms.map((found) =>
    found.form.id === MANAGEMENT
      ? {
          ...found,
          rows: found.rows.filter((row) => row.day('periodFrom') !== yearBefore(asOf) || row.day('periodTo') !== asOf),
        }
      : found,
  );

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** The rows of 大客户管理表 that a list gives: one for each customer, whose amounts are those of the twelve months up to the day. */
function entriesOf({ sheet, layout }: FoundList, { rules, asOf }: MonthContext): readonly FormEntry[] {
  const reader = new ListReader(sheet, layout, rules, asOf);
  const values = reader.numbers('value');
  const numbers = (code: string) => (reader.has(code) ? reader.numbers(code) : undefined);
  const [frequency, lastDate] = [numbers('frequency'), reader.has('lastDate') ? reader.days('lastDate') : undefined];
  const entries: FormEntry[] = [];
  for (let row = layout.headerRow + 1; row < reader.length; row++) {
    if (!reader.isCustomer(row)) continue;
    entries.push({
      customerId: reader.text('id', row) || null,
      customerName: reader.text('name', row) || null,
      parent: reader.text('parent', row) || null,
      periodFrom: yearBefore(asOf),
      periodTo: asOf,
      value: known(values[row]),
      frequency: frequency === undefined ? null : known(frequency[row]),
      lastDate: lastDate === undefined ? null : known(lastDate[row]),
    });
  }
  return entries;
}

/** 大客户管理表 of the month, with everything that follows from the list and from the workbook's forms. */
export function managementPart(context: MonthContext, list: FoundList): Made {
  const { book, asOf } = context;
  const forms = besideManagement(context.forms, asOf);
  const entries = entriesOf(list, context);
  const kit = makeKit([formOf(MANAGEMENT)], {
    ...kitChoices(context),
    beside: { book, forms },
    entries: { [MANAGEMENT]: entries },
  });
  const scale = scaleOf(context.rules.values.tier.value.decimals);
  const units = entries.reduce((sum, { value }) => sum + (typeof value === 'number' ? toUnits(value, scale) : 0), 0);
  return {
    part: {
      id: 'management',
      title: labels.management,
      figures: [
        { label: labels.rows, value: entries.length, format: COUNT },
        { label: labels.revenue, value: units / scale, format: YUAN },
      ],
      content: { kind: 'kit', kit },
    },
  };
}
