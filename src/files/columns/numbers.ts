const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

const POWERS = Array.from({ length: 23 }, (_unused, exponent) => Number(`1e${exponent}`));

const NUMBER = /^[ \t\r\n]*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[ \t\r\n]*$/;

/**
 * The number that these bytes write in decimal, exactly as `Number()` reads it; NaN when they write none or one beyond
 * the range of a double.
 * Up to 15 digits and a power of ten up to 22 are exact in a double, and one division of two exact numbers is rounded
 * correctly: that is the quick way. Everything else goes to `Number()` itself.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  if (to - at <= 16 && to > at) {
    let whole = 0;
    let digits = 0;
    let fraction = -1;
    for (; at < to; at++) {
      const byte = bytes[at];
      if (byte >= ZERO && byte <= NINE) {
        whole = whole * 10 + (byte - ZERO);
        digits++;
        if (fraction >= 0) fraction++;
      } else if (byte === DOT && fraction < 0) {
        fraction = 0;
      } else {
        break;
      }
    }
    if (at === to && digits > 0 && digits <= 15) {
      const value = fraction > 0 ? whole / POWERS[fraction] : whole;
      return negative ? -value : value;
    }
  }
  let text = '';
  for (let p = from; p < to; p++) text += String.fromCharCode(bytes[p]);
  if (!NUMBER.test(text)) return Number.NaN;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/**
 * The number that a text field holds when it is written plainly: an optional minus, digits without leading zeros,
 * optionally a point and decimals, at most 15 significant digits. NaN for everything else: customer numbers such as
 * 007, long ids, thousands separators and exponents are texts.
 */
export function parsePlainNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  if (bytes[at] === MINUS) at++;
  const first = bytes[at];
  if (at >= to || first < ZERO || first > NINE) return Number.NaN;
  if (first === ZERO && at + 1 < to && bytes[at + 1] !== DOT) return Number.NaN;
  let significant = 0;
  let dot = -1;
  for (; at < to; at++) {
    const byte = bytes[at];
    if (byte === DOT) {
      if (dot >= 0) return Number.NaN;
      dot = at;
    } else if (byte < ZERO || byte > NINE) {
      return Number.NaN;
    } else if (byte !== ZERO || significant > 0) {
      significant++;
    }
  }
  if (significant > 15 || dot === to - 1) return Number.NaN;
  // A negative zero would be a customer of its own at every border.
  return parseNumber(bytes, from, to) + 0;
}
