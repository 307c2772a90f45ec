import type { RuleValues } from '../../rulebook/book';
import { fold } from '../../values/fold';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** Several numbers in one cell are parted like this; folding has made the signs half-width. */
const BETWEEN = /[、,;/]/;

/** One number without the country code, blanks and, in a mobile number, dashes. */
function bareNumber(text: string, rules: RuleValues): string {
  const { prefixes, mobile } = rules.identity.phone;
  const plain = text.replace(/ /g, '');
  const digits = plain.replace(/-/g, '');
  for (const prefix of ['', ...prefixes]) {
    if (!digits.startsWith(prefix)) continue;
    const rest = digits.slice(prefix.length);
    if (new RegExp(mobile, 'u').test(rest)) return rest;
  }
  return plain;
}

function isNumber(number: string, rules: RuleValues): boolean {
  const { mobile, landline, landlineBrackets, national, service, serviceNumbers } = rules.identity.phone;
  return (
    [mobile, landline, landlineBrackets, national, service].some((form) => new RegExp(form, 'u').test(number)) ||
    serviceNumbers.some(({ zh }) => number === zh)
  );
}

/**
 * A phone number, or several in one cell: mobile, landline with its area code, 400 and 800, service numbers. Full-width digits,
 * blanks and country codes are understood.
 */
export function phoneNumber(text: string, rules: RuleValues): Answer<string> {
  const given = fold(text)
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const numbers = given.map((one) => bareNumber(one, rules));
  const wrong = numbers.findIndex((one) => !isNumber(one, rules));
  if (given.length === 0 || wrong >= 0) return refuse(words.noPhone({ found: given[wrong] ?? fold(text) }));
  return ruled(numbers.join(' / '), because(words.isPhone(), 'identity.phone.mobile'));
}
