import type { Text } from '../text/lang';
import { defineWords, type Message, Problem } from '../text/message';

/**
 * What a side may be able to do beyond reading a workbook, applying patches and listing its sheets.
 *
 * - `sheets`: a sheet is added from a plan, removed
 * - `forms`: a kit of forms is put on new sheets
 * - `select`: a sheet is shown, a cell is selected and brought into sight, and the selection is known
 * - `marks`: cells are painted, and look as before afterwards
 * - `events`: changes of the workbook are told
 * - `charts`: a chart over cells is added
 * - `recalculate`: every formula is calculated anew
 * - `functions`: formulas may hold the functions of this product
 */
export const CAPABILITIES = [
  'sheets',
  'forms',
  'select',
  'marks',
  'events',
  'charts',
  'recalculate',
  'functions',
] as const;

export type Capability = (typeof CAPABILITIES)[number];

const words = defineWords('port', {
  sheets: {
    zh: '{side}不能增删工作表。请在表格程序中操作。',
    en: '{side} cannot add or remove sheets. Do so in the spreadsheet program.',
  },
  forms: {
    zh: '{side}不能插入表单。请用 kadesk new 生成表单工作簿，或在 Excel 中插入。',
    en: '{side} cannot insert forms. Make a workbook of forms with kadesk new, or insert them in Excel.',
  },
  select: {
    zh: '{side}不能定位到单元格。请按所列的工作表和地址自行查找。',
    en: '{side} cannot go to a cell. Look it up by the sheet and the address that are given.',
  },
  marks: {
    zh: '{side}不能标出单元格。请按所列的工作表和地址自行查找。',
    en: '{side} cannot mark cells. Look them up by the sheet and the address that are given.',
  },
  events: {
    zh: '{side}不会通知改动。改完后请再检查一次。',
    en: '{side} does not tell of changes. Check again when you have made some.',
  },
  charts: {
    zh: '{side}不能添加图表。请选中数据后自行插入图表。',
    en: '{side} cannot add a chart. Select the data and insert the chart yourself.',
  },
  recalculate: {
    zh: '{side}不能重算公式。用 Excel 打开后会自动重算。',
    en: '{side} cannot calculate formulas. They are calculated when Excel opens the workbook.',
  },
  functions: {
    zh: '{side}里不能使用大客户助手的函数。请改为写入数值。',
    en: '{side} does not know the functions of Key Account Desk. Write values instead.',
  },
});

/** What a side calls itself in a sentence. */
export type SideName = Text;

/** The sentence by which a side refuses what it does not declare. */
export const refusalOf = (capability: Capability, side: SideName): Message => words[capability]({ side });

/** Refuses what a side does not declare: to be called first by every method that needs a capability. */
export function demand(can: ReadonlySet<Capability>, capability: Capability, side: SideName): void {
  if (!can.has(capability)) throw new Problem(refusalOf(capability, side));
}
