import type { Field } from '../forms/form';
import type { RulePath, RuleValues } from '../rulebook/book';
import type { Text } from '../text/lang';
import { isRefusal } from '../rules/answer';
import type { Kind } from '../rules/letters/kinds';
import { parseLetter } from '../rules/letters/parse';

/** Which of the four letters an entry of the rule book lists. */
const KIND_AT: Partial<Record<RulePath, Kind>> = {
  'tier.value.names': 'tier',
  'tier.level.names': 'level',
  'credit.names': 'grade',
  'credit.type.names': 'creditType',
};

/** What each kind is called in sentences. */
export const KIND_NAMES: Readonly<Record<Kind, Text>> = {
  tier: { zh: '价值类别', en: 'value class' },
  level: { zh: '大客户级别', en: 'key-account level' },
  grade: { zh: '资信等级', en: 'credit grade' },
  creditType: { zh: '信用类别', en: 'credit type' },
};

/** Which of the four letters a field takes; undefined for every other field. */
export const letterKind = ({ choices = [] }: Field): Kind | undefined =>
  choices.map((path) => KIND_AT[path]).find((kind) => kind !== undefined);

/** The other kind that a text is marked as: A类 where a level belongs is a value class. */
export function otherKind(text: string, kind: Kind, rules: RuleValues): Kind | undefined {
  if (!isRefusal(parseLetter(text, kind, rules))) return undefined;
  return (['tier', 'level', 'grade', 'creditType'] as const).find(
    (other) => other !== kind && !isRefusal(parseLetter(text, other, rules)),
  );
}
