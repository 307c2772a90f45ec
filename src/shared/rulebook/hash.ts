const { imul } = Math;

/**
 * A 64-bit fingerprint of a text as 16 hex digits, the same on every machine: FNV-1a, as two 32-bit lanes over the UTF-16
 * units. It tells two rule books apart; it is no protection against forgery.
 */
export function fingerprint(text: string): string {
  const prime = 0x01000193;
  let low = 0x811c9dc5;
  let high = 0xc59d1c81;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = imul(low ^ unit, prime);
    high = imul(high ^ (unit + i), prime);
  }
  const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
  return hex(high ^ (low >>> 15)) + hex(low ^ (high >>> 13));
}
