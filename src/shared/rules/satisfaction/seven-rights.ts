import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { because, type Reason, type Ruled } from '../answer';
import { words } from './words';

export interface SevenRights {
  readonly met: readonly Term[];
  readonly unmet: readonly Term[];
  /** Nobody has answered. */
  readonly open: readonly Term[];
}

/**
 * The checklist of the seven rights (7R): what a service meets.
 * @param answers  by the code of the right; undefined where nobody has answered
 */
export function sevenRights(
  answers: Readonly<Record<string, boolean | undefined>>,
  rules: RuleValues,
): Ruled<SevenRights> {
  const rights = rules.satisfaction.sevenRights;
  const value = {
    met: rights.filter(({ code }) => answers[code] === true),
    unmet: rights.filter(({ code }) => answers[code] === false),
    open: rights.filter(({ code }) => answers[code] === undefined),
  };
  const reasons: Reason[] = value.unmet.map((right) => {
    const meaning = rules.satisfaction.sevenRightsMeaning.find(({ code }) => code === right.code) ?? right;
    return because(words.right({ right, meaning }), 'satisfaction.sevenRightsMeaning');
  });
  return { value, reasons: [because(words.rights({ met: value.met.length, of: rights.length })), ...reasons] };
}
