import type { RuleValues } from '../../rulebook/book';
import { fold } from '../../values/fold';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** Folded, without the blanks and dashes that people set between the groups, in capitals. */
export const bareCode = (text: string): string => fold(text).replace(/[\s-]/g, '').toUpperCase();

/** The check character that the first seventeen positions demand; undefined where one of them is not in the alphabet. */
function checkCharacter(body: string, rules: RuleValues): string | undefined {
  const { alphabet, weights, modulus } = rules.identity.creditCode;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = alphabet.indexOf(body[i]);
    if (value < 0) return undefined;
    sum += value * weights[i];
  }
  return alphabet[(modulus - (sum % modulus)) % modulus];
}

/**
 * 统一社会信用代码: the code as it is registered, in capitals.
 * @returns a refusal for another length, a character that never occurs, or a check character that does not fit; a code that passes
 *   is well formed, which does not prove that it was ever given to anybody
 */
export function creditCode(text: string, rules: RuleValues): Answer<string> {
  const { alphabet, length } = rules.identity.creditCode;
  const code = bareCode(text);
  if (code.length !== length) return refuse(words.codeLength({ found: code, length, is: code.length }));
  const stranger = [...code].findIndex((char) => !alphabet.includes(char));
  if (stranger >= 0) return refuse(words.codeCharacter({ found: code, char: code[stranger], position: stranger + 1 }));
  const expected = checkCharacter(code, rules)!;
  if (code[length - 1] !== expected)
    return refuse(words.codeCheck({ found: code, last: code[length - 1], position: length, expected }));
  return ruled(code, because(words.codeFits({ expected }), 'identity.creditCode.weights'));
}

const letterValue = (char: string): number => (/[0-9]/.test(char) ? Number(char) : char.charCodeAt(0) - 55);

/**
 * Whether the organisation code inside a 统一社会信用代码 (the positions from `organisationFrom` on) carries its own check
 * character. It holds on nearly all codes, so that a mismatch is a hint at a slip, never a proof.
 */
export function organisationCode(code: string, rules: RuleValues): Answer<string> {
  const { organisationFrom, organisationWeights, organisationModulus } = rules.identity.creditCode;
  const part = bareCode(code).slice(organisationFrom - 1, organisationFrom + organisationWeights.length);
  const sum = organisationWeights.reduce((total, weight, i) => total + weight * letterValue(part[i]), 0);
  const value = (organisationModulus - (sum % organisationModulus)) % organisationModulus;
  const expected = value === 10 ? 'X' : String(value);
  const last = part[organisationWeights.length];
  if (last !== expected) {
    const to = organisationFrom + organisationWeights.length;
    return refuse(words.organisationCheck({ found: part, from: organisationFrom, to, last, expected }));
  }
  return ruled(part, because(words.codeFits({ expected }), 'identity.creditCode.organisationWeights'));
}
