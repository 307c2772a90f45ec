import type { Mark } from '../../shared/port/port';
import { demandSheets } from '../../shared/port/sheet-names';
import { TONES } from './pens';
import { type OfficeHost } from './office';
import { request } from './request';

/**
 * Paint is a conditional format with a formula that is always true and that nobody else would write: it lies over the cells' own
 * fills and leaves them alone, and it is known again after the workbook was closed with the paint on.
 */
const RULE = '=N("KA_MARK")=0';

async function take(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const all = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/id, items/type'));
  await context.sync();
  const custom = all.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  const rules = custom.map((one) => one.custom.rule.load('formula'));
  await context.sync();
  custom.forEach((one, i) => {
    if (rules[i].formula === RULE) one.delete();
  });
  await context.sync();
}

export const unmark = (host: OfficeHost): Promise<void> => request(host, take);

/** Paints cells, instead of those that were painted. */
export const mark = (host: OfficeHost, marks: readonly Mark[]): Promise<void> =>
  request(host, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    demandSheets([...new Set(marks.map(({ at }) => at.sheet))], worksheets.items);
    await take(context);
    for (const { at, tone } of marks) {
      const format = worksheets.getItem(at.sheet).getCell(at.row, at.column).conditionalFormats.add('Custom');
      format.custom.rule.formula = RULE;
      format.custom.format.fill.color = TONES[tone];
    }
    await context.sync();
  });
