import { maskKit } from '../forms/mask-kit';
import { maskReport } from '../report/mask';
import { maskNumbers } from '../rules/identity';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { MonthEnd, MonthPart, PartContent } from './part';

/**
 * A month end as it is handed on: forms, cards, calendar and findings with personal information hidden. Statistics hold none; the list stays as
 * changes to the user's own sheet, and who writes it elsewhere hides its columns.
 */
export function maskMonthEnd(end: MonthEnd): MonthEnd {
  const told = (text: string): string => maskNumbers(text, end.rules.values);
  const maskPage = (page: SheetPlan): SheetPlan => ({
    ...page,
    rows: page.rows.map((cells) =>
      cells.map((cell) => (typeof cell?.content === 'string' ? { ...cell, content: told(cell.content) } : cell)),
    ),
  });
  const mask = (content: PartContent): PartContent => {
    switch (content.kind) {
      case 'kit':
        return { ...content, kit: maskKit(content.kit), ...(content.pages && { pages: content.pages.map(maskPage) }) };
      case 'sheet':
        return { ...content, plan: (name) => maskPage(content.plan(name)) };
      case 'findings': {
        const { checked } = content;
        return { ...content, checked: { ...checked, report: maskReport(checked.report, end.rules.values) } };
      }
      default:
        return content;
    }
  };
  const parts = end.parts.map(({ calendar, ...part }): MonthPart => ({
    ...part,
    content: mask(part.content),
    ...(calendar && { calendar: () => calendar(told) }),
  }));
  return { ...end, parts };
}
