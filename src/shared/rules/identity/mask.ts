import type { RuleValues } from '../../rulebook/book';
import { hasForm } from '../../rulebook/pattern';
import { fold, isBlankText } from '../../values/fold';
import { isRefusal } from '../answer';
import { citizenNumber } from './citizen-number';

/** Why a text is somebody's own; `whole` shows nothing of it. */
export type PersonalKind = 'phone' | 'citizenNumber' | 'account' | 'person' | 'whole';

const MASK = '*';
const WHOLE = MASK.repeat(3);

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** Hides what `hides` says of a text but for so many of them at either end; where nothing would be hidden, all of them. */
function maskEnds(text: string, { first, last }: Ends, hides: RegExp): string {
  const count = text.match(hides)?.length ?? 0;
  const all = count <= first + last;
  let at = -1;
  return text.replace(hides, (one) => {
    at++;
    return !all && (at < first || at >= count - last) ? one : MASK;
  });
}

const SIGN = /[\dXx]/g;
/** Not blanks: they stand between people's names as well, and tell no more than how long these are. */
const LETTER = /[^\s]/gu;
/** A number as people write it, with dashes, blanks and brackets between its digits. */
const NUMBER = /\d(?:[\d() -]*\d)?/g;

/** How many characters of a number are a country code before a mobile number. */
function leadOf(number: string, { prefixes, mobile }: RuleValues['identity']['phone']): number {
  const lead = prefixes.map((one) => one.replace('+', '')).find((one) => number.startsWith(one));
  return lead !== undefined && hasForm(number.slice(lead.length).replace(/[ -]/g, ''), mobile) ? lead.length : 0;
}

function maskPhone(text: string, { phone, mask: { phone: ends } }: RuleValues['identity']): string {
  return text.replace(NUMBER, (one) => {
    if ((one.match(SIGN)?.length ?? 0) < ends.least) return one;
    const lead = leadOf(one, phone);
    return one.slice(0, lead) + maskEnds(one.slice(lead), ends, SIGN);
  });
}

function hide(kind: PersonalKind, text: string, { identity }: RuleValues): string {
  const { mask } = identity;
  switch (kind) {
    case 'phone':
      return maskPhone(text, identity);
    case 'citizenNumber':
      return maskEnds(text, mask.citizenNumber, SIGN);
    case 'account':
      return maskEnds(text, mask.account, SIGN);
    case 'person':
      return maskEnds(text, mask.person, LETTER);
    case 'whole':
      return WHOLE;
  }
}

/**
 * A text of that kind as it is handed on: 138****1234, 110105********002X, 陈*, ***. Blanks stay as they are; so does in a column of
 * phone numbers what is none.
 */
export function maskPersonal(kind: PersonalKind, text: string, rules: RuleValues): string {
  if (isBlankText(text, rules)) return text;
  const plain = fold(text);
  const hidden = hide(kind, plain, rules);
  return hidden === plain ? text : hidden;
}

/** Eleven digits and more that nothing continues, and mobile numbers in three parts. */
const LIKELY = /(?<![\dA-Za-z])(?:\d{11,18}[Xx]?|\d{3}[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])/g;

/** A text of several words, with the mobile and citizen numbers in it hidden; whatever else it says stays. */
export const maskNumbers = (text: string, rules: RuleValues): string =>
  text.replace(LIKELY, (found) => {
    const bare = found.replace(/[ -]/g, '');
    const { phone } = rules.identity;
    if (hasForm(bare.slice(leadOf(bare, phone)), phone.mobile)) return maskPersonal('phone', found, rules);
    return isRefusal(citizenNumber(bare, rules)) ? found : maskPersonal('citizenNumber', found, rules);
  });

/** A sentence about a text of that kind: the text itself is hidden in it, and the numbers that it may have been turned into. */
export function maskSentence(
  sentence: string,
  { kind, found }: { readonly kind: PersonalKind | undefined; readonly found: string },
  rules: RuleValues,
): string {
  if (kind === undefined) return maskNumbers(sentence, rules);
  const hidden = found === '' ? sentence : sentence.replaceAll(found, maskPersonal(kind, found, rules));
  return kind === 'person' || kind === 'whole'
    ? maskNumbers(hidden, rules)
    : hidden.replace(NUMBER, (one) =>
        (one.match(SIGN)?.length ?? 0) < rules.identity.mask.phone.least ? one : maskPersonal(kind, one, rules),
      );
}
