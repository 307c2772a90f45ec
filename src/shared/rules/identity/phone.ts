import type { RuleValues } from '../../rulebook/book';
import { hasForm } from '../../rulebook/pattern';
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
    if (hasForm(rest, mobile)) return rest;
  }
  return plain;
}

function isNumber(number: string, rules: RuleValues): boolean {
  const { mobile, landline, landlineBrackets, national, abroad, service, serviceNumbers } = rules.identity.phone;
  return (
    [mobile, landline, landlineBrackets, national, abroad, service].some((form) => hasForm(number, form)) ||
    serviceNumbers.some(({ zh }) => number === zh)
  );
}

/** The words before and behind a number: 王经理 13800000001, 13800000001（王经理）. */
const BESIDE = /^[\p{L} :]+|(?<![\p{L} :()])[\p{L} :()]+$/gu;

const holdsNumber = (text: string, rules: RuleValues): boolean =>
  isNumber(bareNumber(text.replace(BESIDE, ''), rules), rules);

/**
 * A phone number, or several in one cell: mobile, landline with its area code and extension, 400 and 800, abroad, service numbers.
 * Full-width digits, blanks and country codes are understood. Words beside good numbers have a refusal of their own.
 */
export function phoneNumber(text: string, rules: RuleValues): Answer<string> {
  const given = fold(text)
    .split(BETWEEN)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const numbers = given.map((one) => bareNumber(one, rules));
  const refused = given.filter((_, i) => !isNumber(numbers[i], rules));
  const wrong = given.length === 0 ? fold(text) : refused.find((one) => !holdsNumber(one, rules));
  if (wrong !== undefined) return refuse(words.noPhone({ found: wrong }));
  if (refused.length > 0) return refuse(words.besidePhone({ found: refused[0] }));
  return ruled(numbers.join(' / '), because(words.isPhone(), 'identity.phone.mobile'));
}
