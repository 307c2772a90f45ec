import { listed } from '../text/list';
import { defineWords, Problem } from '../text/message';
import { foldKey } from '../values/fold';
import { LONGEST_NAME } from '../workbook/free-name';

const words = defineWords('sheet-names', {
  missing: {
    zh: '工作簿里没有工作表“{sheet}”（有：{sheets}）。',
    en: 'The workbook has no sheet “{sheet}” (it has {sheets}).',
  },
  taken: {
    zh: '工作簿里已有工作表“{sheet}”。请先给它改名，或换一个名称。',
    en: 'The workbook has a sheet “{sheet}” already. Rename that one first, or choose another name.',
  },
  tableTaken: {
    zh: '工作簿里已有表格“{table}”。请换一个名称。',
    en: 'The workbook has a table “{table}” already. Choose another name.',
  },
  bad: {
    zh: '“{sheet}”不能用作工作表名：须为 1 到 31 个字，不含 \\ / ? * [ ] :，首尾不是单引号。',
    en: '“{sheet}” cannot be the name of a sheet: 1 to 31 characters, without \\ / ? * [ ] : and no apostrophe at either end.',
  },
  last: {
    zh: '不能删除全部可见的工作表：工作簿至少要留一张。',
    en: 'Not all visible sheets can be removed: a workbook keeps at least one.',
  },
});

const FORBIDDEN = /[\\/?*[\]:]/;

interface Named {
  readonly name: string;
}

/** @throws Problem where one of the names is not there */
export function demandSheets(wanted: readonly string[], sheets: readonly Named[]): void {
  const missing = wanted.find((name) => !sheets.some((sheet) => sheet.name === name));
  if (missing !== undefined)
    throw new Problem(words.missing({ sheet: missing, sheets: listed(sheets.map(({ name }) => name)) }));
}

/**
 * Looks at names for new sheets and tables, of which a workbook has each once, whatever its capitals.
 * @throws Problem
 */
export function demandFreeNames(
  wanted: { readonly sheets: readonly string[]; readonly tables?: readonly string[] },
  taken: { readonly sheets: readonly string[]; readonly tables?: readonly string[] },
): void {
  const sheets = new Set(taken.sheets.map(foldKey));
  for (const sheet of wanted.sheets) {
    if (sheet === '' || sheet.length > LONGEST_NAME || FORBIDDEN.test(sheet) || /^'|'$/.test(sheet))
      throw new Problem(words.bad({ sheet }));
    if (sheets.has(foldKey(sheet))) throw new Problem(words.taken({ sheet }));
    sheets.add(foldKey(sheet));
  }
  const tables = new Set(taken.tables?.map(foldKey));
  for (const table of wanted.tables ?? []) {
    if (tables.has(foldKey(table))) throw new Problem(words.tableTaken({ table }));
    tables.add(foldKey(table));
  }
}

/** @throws Problem where no visible sheet would be left */
export function demandOneLeft(
  gone: readonly string[],
  sheets: readonly (Named & { readonly state: 'visible' | 'hidden' | 'veryHidden' })[],
): void {
  if (!sheets.some(({ name, state }) => state === 'visible' && !gone.includes(name))) throw new Problem(words.last());
}
