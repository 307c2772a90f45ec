import { maskKit } from '../forms/mask-kit';
import { maskReport } from '../report/mask';
import type { MonthEnd } from './index';
import type { PartContent } from './part';

/**
 * A month end as it is handed on: forms, cards and findings with personal information hidden. Statistics hold none; the list stays as
 * changes to the user's own sheet, and who writes it elsewhere hides its columns.
 */
export function maskMonthEnd(end: MonthEnd): MonthEnd {
  const mask = (content: PartContent): PartContent => {
    switch (content.kind) {
      case 'kit':
        return { ...content, kit: maskKit(content.kit) };
      case 'findings': {
        const { checked } = content;
        return { ...content, checked: { ...checked, report: maskReport(checked.report, end.rules.values) } };
      }
      default:
        return content;
    }
  };
  return { ...end, parts: end.parts.map((part) => ({ ...part, content: mask(part.content) })) };
}
