import { BY_WEIGHT } from '../checks/severity';
import type { CheckedDesk } from '../desk/check';
import { COUNT, type Made } from './part';
import { labels, words } from './words';

const DEGREES = { error: labels.mustFix, warning: labels.shouldFix, info: labels.worthKnowing } as const;

/** 检查结果: everything that the checks find in the workbook's forms. */
export function findingsPart(checked: CheckedDesk): Made {
  const { forms, totals } = checked.report;
  if (forms.length === 0) return { missing: words.noForms() };
  return {
    part: {
      id: 'findings',
      title: labels.findings,
      figures: [
        ...BY_WEIGHT.map((severity) => ({ label: DEGREES[severity], value: totals[severity], format: COUNT })),
        { label: labels.toReview, value: totals.review, format: COUNT },
      ],
      content: { kind: 'findings', checked },
    },
  };
}
