import { callFunction } from '../functions/call';
import { functionNamed } from '../functions/registry';
import { isFailure } from '../functions/types';
import type { RuleBook, RuleValues } from '../shared/rulebook/book';
import { styled } from '../shared/rulebook/styled';
import { isRefusal } from '../shared/rules/answer';
import { parseLetter } from '../shared/rules/letters/parse';
import type { Message } from '../shared/text/message';
import { parseDay } from '../shared/values/date';
import { fold, foldKey } from '../shared/values/fold';
import { parseNumber } from '../shared/values/number';
import { type AnswerKind, inLang, type Key, writings } from './case';
import { words } from './words';

export type Verdict = 'right' | 'partly' | 'wrong';

/** How good an answer is, and what to say where it is not simply right or wrong. */
export interface Judged {
  readonly verdict: Verdict;
  readonly remark?: Message;
}

export type Given = string | number | boolean;

const RIGHT: Judged = { verdict: 'right' };
const WRONG: Judged = { verdict: 'wrong' };
const unread = (given: Given): Judged => ({ verdict: 'wrong', remark: words.unread({ found: String(given) }) });
const partly = (remark: Message): Judged => ({ verdict: 'partly', remark });
/** The key as a sentence names it. */
const told = ({ value }: Key) => (typeof value === 'boolean' ? String(value) : value);

const KINDS = ['tier', 'level', 'grade'] as const;
/** Half a unit of the second decimal, with a hair for binary fractions. */
const NUMBER_TOLERANCE = 0.005 + 1e-9;
const TRUE_WORDS = ['对', '正确', '√', '✓', 't', 'true', 'right', 'correct'];
const FALSE_WORDS = ['错', '错误', '不对', '×', '✗', 'x', 'f', 'false', 'wrong', 'incorrect', 'not true'].map(foldKey);

/** What people write behind a number: 3次以上 and 3 visits or more are 3, as in the text. */
const COUNTED = /(?:次|件|家|分)(?:以上)?$|(?: (?:visits?|times?|complaints?|customers?|points?|yuan))?(?: or more)?$/i;

const numberOf = (given: Given, rules: RuleValues): number | undefined =>
  typeof given === 'number' ? given : parseNumber(fold(String(given)).trim().replace(COUNTED, ''), rules);

/** Right letter, wrong kind is half an answer: A级 where A类 is asked. */
function judgeLetter(given: Given, key: Key, kind: 'tier' | 'grade', rules: RuleValues): Judged {
  const name = String(inLang(key.value, 'zh'));
  const expected = parseLetter(name, kind, rules);
  const found = parseLetter(String(given), kind, rules);
  if (isRefusal(expected)) throw new Error(`no key: ${name}`);
  if (!isRefusal(found)) return found.value === expected.value ? RIGHT : WRONG;
  const isOtherKind = KINDS.some((other) => {
    const named = parseLetter(String(given), other, rules);
    return !isRefusal(named) && named.value[2] === expected.value[2];
  });
  return isOtherKind ? partly(words.otherKind({ expected: told(key) })) : unread(given);
}

function judgeNumber(given: Given, key: Key, rules: RuleValues): Judged {
  const found = numberOf(given, rules);
  const expected = Number(key.value);
  if (found === undefined) return unread(given);
  if (Math.abs(found - expected) <= NUMBER_TOLERANCE) return RIGHT;
  // Nothing is a hundred or ten thousand times of nothing.
  const scale =
    expected !== 0 &&
    [100, 10000].find((by) =>
      [found / by, found * by].some((one) => Math.abs(one - expected) <= NUMBER_TOLERANCE / by),
    );
  return scale ? partly(words.scale({ by: scale })) : WRONG;
}

function judgeShare(given: Given, key: Key, rules: RuleValues): Judged {
  const found = numberOf(given, rules);
  if (found === undefined) return unread(given);
  const near = (share: number) => Math.abs(share - Number(key.value)) <= NUMBER_TOLERANCE;
  if (near(found)) return RIGHT;
  return near(found / 100) ? partly(words.percent()) : WRONG;
}

function judgeDay(given: Given, key: Key, rules: RuleValues): Judged {
  const read = (value: Given) => parseDay(typeof value === 'boolean' ? String(value) : value, rules);
  const [found, expected] = [read(given), read(inLang(key.value, 'zh'))];
  if (!('day' in found)) return unread(given);
  return 'day' in expected && Math.floor(found.day) === Math.floor(expected.day) ? RIGHT : WRONG;
}

/** By any name of the reason; a detail of the right reason is right as well. */
function judgeReason(given: Given, key: Key, book: RuleBook): Judged {
  const definition = functionNamed('COMPLAINT_REASON');
  if (definition === undefined) throw new Error('no COMPLAINT_REASON');
  const [[found]] = callFunction(definition, [String(given)], { book: styled(book, 'zh'), lang: 'zh' });
  return !isFailure(found) && found === inLang(key.value, 'zh') ? RIGHT : WRONG;
}

/** What 对 and 错 mean however they are written; undefined for anything else. */
export function truthOf(given: Given): boolean | undefined {
  if (typeof given === 'boolean') return given;
  const key = foldKey(String(given));
  return TRUE_WORDS.includes(key) ? true : FALSE_WORDS.includes(key) ? false : undefined;
}

function judgeTruth(given: Given, key: Key, reason: string | undefined): Judged {
  const found = truthOf(given);
  if (found === undefined) return unread(given);
  if (found !== key.value) return WRONG;
  return reason === undefined ? partly(words.noReason()) : RIGHT;
}

/** Several choices in one cell are no answer: longer than a choice in Chinese, parted by a word in English. */
const SEVERAL = /\b(?:or|and)\b/i;

function judgeWords(given: Given, key: Key): Judged {
  const found = foldKey(String(given));
  const expected = writings(key.value).map(foldKey);
  if (expected.includes(found)) return RIGHT;
  const isLittleMore =
    !SEVERAL.test(String(given)) && expected.some((one) => found.includes(one) && found.length <= 2 * one.length);
  return isLittleMore ? partly(words.more({ expected: told(key) })) : WRONG;
}

/** Judges one answer; blanks never come here. */
export function judge(kind: AnswerKind, given: Given, key: Key, reason: string | undefined, book: RuleBook): Judged {
  switch (kind) {
    case 'tier':
    case 'grade':
      return judgeLetter(given, key, kind, book.values);
    case 'number':
      return judgeNumber(given, key, book.values);
    case 'share':
      return judgeShare(given, key, book.values);
    case 'day':
      return judgeDay(given, key, book.values);
    case 'reason':
      return judgeReason(given, key, book);
    case 'truth':
      return judgeTruth(given, key, reason);
    case 'words':
      return judgeWords(given, key);
  }
}
