import type { RuleValues } from '../../rulebook/book';
import { daysInMonth } from '../../values/date';
import { type Answer, because, refuse, ruled } from '../answer';
import { bareCode } from './credit-code';
import { words } from './words';

/** Whether eight digits are a day that was: `19491231`. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 公民身份号码: the number in one spelling, or a refusal that says which part does not fit. */
export function citizenNumber(text: string, rules: RuleValues): Answer<string> {
  const { length, weights, checkCharacters, birth } = rules.identity.citizenNumber;
  const number = bareCode(text);
  if (number.length !== length) return refuse(words.citizenLength({ length, is: number.length }));
  if (!/^\d*$/.test(number.slice(0, -1))) return refuse(words.citizenCharacter({ digits: weights.length }));
  const born = number.slice(birth.from - 1, birth.from - 1 + birth.length);
  if (!isDay(born))
    return refuse(words.citizenBirth({ from: birth.from, to: birth.from + birth.length - 1, found: born }));
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  const expected = checkCharacters[sum % checkCharacters.length];
  const last = number[length - 1];
  if (last !== expected) return refuse(words.citizenCheck({ position: length, last, expected }));
  return ruled(number, because(words.codeFits({ expected }), 'identity.citizenNumber.weights'));
}
