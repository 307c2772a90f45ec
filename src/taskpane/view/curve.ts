/** One point of the curve: the share of customers, largest first, and the share of the total that they bring; 0 to 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The curve is drawn through no more points than the eye can tell apart. */
const MOST_POINTS = 120;

/**
 * The cumulative curve of a list.
 * @param values  in the metric's unit; what is not above 0 does not count
 */
export function curve(values: readonly number[]): readonly Point[] {
  const ranked = values.filter((value) => value > 0).sort((a, b) => b - a);
  const total = ranked.reduce((sum, value) => sum + value, 0);
  if (total === 0) return [];
  const step = Math.max(1, Math.ceil(ranked.length / MOST_POINTS));
  const points: Point[] = [{ x: 0, y: 0 }];
  let sum = 0;
  ranked.forEach((value, index) => {
    sum += value;
    if ((index + 1) % step === 0 || index === ranked.length - 1)
      points.push({ x: (index + 1) / ranked.length, y: sum / total });
  });
  return points;
}

/** The share of the total that a share of the customers brings, read off the curve. */
export function shareAt(points: readonly Point[], x: number): number {
  const after = points.findIndex((point) => point.x >= x);
  if (after <= 0) return 0;
  const [a, b] = [points[after - 1], points[after]];
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** The curve as the path of an SVG of that size, its origin at the lower left. */
export const pathOf = (points: readonly Point[], width: number, height: number): string =>
  points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${(x * width).toFixed(1)} ${((1 - y) * height).toFixed(1)}`)
    .join(' ');
