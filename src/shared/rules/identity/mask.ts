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

/** An area code without its zero: 10, 21, 755. */
const AREA = String.raw`(?:10|2\d|[3-9]\d{2})`;
/** What follows an area code, in one or two parts, and an extension. */
const LOCAL = String.raw`\d{3,4}[ -]?\d{4}(?:-\d{1,6})?`;
/** A landline as people write it: its area code stands apart, or behind the country code. */
const LANDLINE = String.raw`(?:(?:\(0${AREA}\)[ -]?|0${AREA}[ -])|(?:\+|00)86[ -]?(?:\(0?${AREA}\)|0?${AREA})[ -]?)${LOCAL}`;
/** Landlines, eleven digits and more, and mobile numbers in three parts, that nothing continues. */
const LIKELY = new RegExp(
  String.raw`(?<![\dA-Za-z])(?:(?<!\d[-.])${LANDLINE}(?!\.\d)|\d{11,18}[Xx]?|[1-9]\d{2}[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])`,
  'g',
);
const APART = new RegExp(`^${LANDLINE}$`);
const COUNTRY = /^(?:\+|00)86/;

/** In words of one's own a landline is written as people like; in one piece it has to be of the form, and no waybill. */
function isLandline(found: string, { phone, waybill }: RuleValues['identity']): boolean {
  if (!APART.test(found)) return /^\d+$/.test(found) && hasForm(found, phone.landline) && !hasForm(found, waybill);
  // 400 numbers are companies', behind the country code as well.
  return !hasForm(found.replace(COUNTRY, '').replace(/[ ()-]/g, ''), phone.national);
}

/** A number found among words, hidden where it is a phone or a citizen number. */
function maskFound(found: string, rules: RuleValues): string {
  const { identity } = rules;
  const bare = found.replace(/[ -]/g, '');
  const isMobile = hasForm(bare.slice(leadOf(bare, identity.phone)), identity.phone.mobile);
  if (isMobile || isLandline(found, identity)) return maskPersonal('phone', found, rules);
  return isRefusal(citizenNumber(bare, rules)) ? found : maskPersonal('citizenNumber', found, rules);
}

/** Signs of a number as a Chinese keyboard types them, one for one: the rest of a text is not folded. */
const WIDE = /[０-９（）＋－]/g;
const narrow = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** A text of several words, with the phone and citizen numbers in it hidden; whatever else it says stays. */
export function maskNumbers(text: string, rules: RuleValues): string {
  let masked = '';
  let at = 0;
  for (const { 0: found, index } of text.replace(WIDE, narrow).matchAll(LIKELY)) {
    const hidden = maskFound(found, rules);
    if (hidden === found) continue;
    masked += text.slice(at, index) + hidden;
    at = index + found.length;
  }
  return masked + text.slice(at);
}

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
