import type { RuleValues } from '../../rulebook/book';
import { listed } from '../../text/list';
import { formatPercent } from '../../text/message';
import { foldKey } from '../../values/fold';
import { type Answer, because, type Reason, refuse, type Ruled } from '../answer';
import type { CreditGrade, CreditType } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { words } from './words';

const ORDER: readonly CreditGrade[] = ['G-A', 'G-B', 'G-C', 'G-D'];

/** The lower of two grades. */
const worse = (a: CreditGrade, b: CreditGrade): CreditGrade => ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))];

/** Splits a cell that lists several circumstances: by 、，；, ; / or a new line. */
const splitFlags = (text: string): string[] =>
  text
    .split(/[、，,；;/\n]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/**
 * 资信等级 from a score, then lowered by circumstances and by the credit type.
 * @param score  0 to `credit.score.max`
 * @param flags  circumstances as one text, names of `credit.caps`; '' = none
 */
export function creditGrade(
  score: number,
  type: CreditType | undefined,
  flags: string,
  rules: RuleValues,
): Answer<CreditGrade> {
  const { minA, minB, minC, max } = rules.credit.score;
  if (!(score >= 0 && score <= max)) return refuse(words.scoreRange({ max, found: score }));
  const reasons: Reason[] = [];
  const name = (grade: CreditGrade) => nameLetter('grade', grade, rules);
  const reached = [
    { grade: 'G-A', least: minA, path: 'credit.score.minA' },
    { grade: 'G-B', least: minB, path: 'credit.score.minB' },
    { grade: 'G-C', least: minC, path: 'credit.score.minC' },
  ] as const;
  const band = reached.find((one) => score >= one.least);
  let grade: CreditGrade = band?.grade ?? 'G-D';
  reasons.push(
    band === undefined
      ? because(words.scoredLowest({ score, least: minC, grade: name(grade) }), 'credit.score.minC')
      : because(words.scored({ score, least: band.least, grade: name(grade) }), band.path),
  );

  const { caps, fulfilment } = rules.credit;
  for (const flag of splitFlags(flags)) {
    const key = foldKey(flag);
    const named = <T extends { code: string; zh: string; en: string; aliases?: readonly string[] }>(
      list: readonly T[],
    ): T | undefined =>
      list.find((one) => [one.code, one.zh, one.en, ...(one.aliases ?? [])].some((alias) => foldKey(alias) === key));
    const cap = named(caps);
    if (cap !== undefined) {
      reasons.push(because(words.capped({ why: { zh: cap.zh, en: cap.en }, cap: name(cap.cap) }), 'credit.caps'));
      grade = worse(grade, cap.cap);
    } else if (named(fulfilment.flag) !== undefined) {
      reasons.push(
        because(words.lowFulfilment({ min: formatPercent(fulfilment.minRate) }), 'credit.fulfilment.minRate'),
      );
    } else {
      const known = [...caps, ...fulfilment.flag];
      return refuse(
        words.unknownFlag({
          found: flag,
          allowed: listed(known),
        }),
      );
    }
  }
  const lowered = capByType(grade, type, rules);
  return { value: lowered.value, reasons: [...reasons, ...lowered.reasons] };
}

/** Lowers a grade to what the credit type allows. */
export function capByType(grade: CreditGrade, type: CreditType | undefined, rules: RuleValues): Ruled<CreditGrade> {
  if (type === undefined || type === 'K-A') return { value: grade, reasons: [] };
  const cap = rules.credit.type.caps[type];
  const message = words.typeCapped({
    type: nameLetter('creditType', type, rules),
    cap: nameLetter('grade', cap, rules),
  });
  return { value: worse(grade, cap), reasons: [because(message, 'credit.type.caps')] };
}
