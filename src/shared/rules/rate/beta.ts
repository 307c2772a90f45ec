/** The part of ln Γ(x) beyond (x − ½)·ln x − x + ½·ln 2π: Stirling's series, shifted to where it converges. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x;
}

const SHIFTED_FROM = 12;

/** ln Γ(x) − ln Γ(x + steps), by the recurrence. */
const lnShift = (x: number, steps: number): number => {
  let sum = 0;
  for (let i = 0; i < steps; i++) sum -= Math.log(x + i);
  return sum;
};

function lnGamma(x: number): number {
  const steps = Math.max(0, Math.ceil(SHIFTED_FROM - x));
  const z = x + steps;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + stirlingRest(z) + lnShift(x, steps);
}

/** ln B(a, b) for a ≤ b; the difference of the two great logarithms is taken as a whole, since each alone would lose the digits that count. */
function lnBeta(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (more < SHIFTED_FROM) return lnGamma(less) + lnGamma(more) - lnGamma(less + more);
  const sum = less + more;
  const difference =
    (more - 0.5) * Math.log1p(-less / sum) - less * Math.log(sum) + less + stirlingRest(more) - stirlingRest(sum);
  return lnGamma(less) + difference;
}

const TINY = 1e-300;
const MOST_STEPS = 20_000;

/** The continued fraction of the incomplete beta function, from the front (Lentz's way). */
function fraction(a: number, b: number, x: number): number {
  const safe = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let numerator = 1;
  let denominator = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let product = denominator;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / safe(1 + even * denominator);
    numerator = safe(1 + even / numerator);
    product *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / safe(1 + odd * denominator);
    numerator = safe(1 + odd / numerator);
    const step = numerator * denominator;
    product *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return product;
}

/** I_x(a, b), the regularised incomplete beta function: the share of a beta distribution below `x`. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnBeta(a, b));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** The value below which a given share of a beta distribution lies: halved from both sides until doubles end. */
export function betaQuantile(share: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  // Near 0 halves of the exponent come first, so that tiny rates get all their digits.
  let guess = a / (a + b);
  while (low < guess && guess < high) {
    if (betaBelow(guess, a, b) < share) low = guess;
    else high = guess;
    guess = low === 0 ? high / 2 : (low + high) / 2;
  }
  return high;
}
