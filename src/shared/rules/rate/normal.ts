/** The share of the standard normal distribution below `z`, by the series of its integral; exact to doubles for |z| < 6. */
function normalBelow(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; Math.abs(term) > 1e-18 * Math.abs(sum) && n < 400; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/** How many standard deviations each way hold a share of the normal distribution: 0.95 → 1.959964. */
export function normalSpan(confidence: number): number {
  const wanted = 0.5 + confidence / 2;
  let [low, high] = [0, 8];
  let middle = 4;
  while (low < middle && middle < high) {
    if (normalBelow(middle) < wanted) low = middle;
    else high = middle;
    middle = (low + high) / 2;
  }
  return middle;
}
