import type { Finding } from '../../shared/checks/check';
import type { Spot } from '../../shared/port/port';

/**
 * What was found where the user is: in the selected cells, else in their rows, where the nearest column comes first; undefined where
 * there is nothing.
 * @param findings  the worst first, as a report has them
 */
export function findingAt(findings: readonly Finding[], { sheet, area }: Spot): Finding | undefined {
  const inRows = findings.filter(
    ({ place }) => place.sheet === sheet && place.row >= area.top && place.row <= area.bottom,
  );
  const away = ({ place }: Finding): number => Math.max(area.left - place.column, place.column - area.right, 0);
  return inRows.reduce<Finding | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
}
