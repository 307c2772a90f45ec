import type { RuleValues } from '../rulebook/book';
import { fold } from './fold';

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * The number that a text stands for: digits, thousands separators, a currency sign, 元 or 万元 behind, a percent sign,
 * accounting brackets for a negative, full-width digits. Anything else is `undefined`; nothing is guessed.
 */
export function parseNumber(text: string, rules: RuleValues): number | undefined {
  if (/\p{No}/u.test(text)) return undefined; // folding would make 102 of 10²
  let rest = fold(text).replace(/ /g, '');
  let sign = 1;
  let shift = 0; // decimal places, moved in the text: 35 × 0.01 is not the double 0.35
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed !== null) {
    rest = bracketed[1];
    // Negative twice over: nobody can tell which was meant.
    if (/^[+-]/.test(rest)) return undefined;
    sign = -1;
  }
  rest = rest.replace(/^(￥|¥|rmb|cny)/i, '').replace(/元$/, '');
  if (rest.endsWith('万')) {
    rest = rest.slice(0, -1);
    shift = Math.log10(rules.list.wan);
  } else if (rest.endsWith('%')) {
    rest = rest.slice(0, -1);
    shift = -2;
  }
  if (GROUPED.test(rest)) rest = rest.replace(/,/g, '');
  if (!PLAIN.test(rest)) return undefined;
  const [mantissa, exponent = '0'] = rest.toLowerCase().split('e');
  const value = sign * Number(`${mantissa}e${Number(exponent) + shift}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Whether an amount that stands as a text says its unit itself, 3万 or 120000元: {@link parseNumber} has read it in 元 then. */
export const saysOwnUnit = (text: string): boolean => /[元万]\)?$/.test(fold(text));
