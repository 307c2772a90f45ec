import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { foldKey } from '../../values/fold';
import type { ContactKind } from './index';

const known = new WeakMap<readonly Term[], ReadonlySet<string>>();

/** Every name of a list's terms, folded once: each line of a log is compared with them. */
function namesOf(terms: readonly Term[]): ReadonlySet<string> {
  let names = known.get(terms);
  if (names === undefined) {
    names = new Set(terms.flatMap(({ code, zh, en, aliases = [] }) => [code, zh, en, ...aliases]).map(foldKey));
    known.set(terms, names);
  }
  return names;
}

/** Whether a log entry's 方式 counts as a visit or as a call; undefined = neither (邮件, 微信, 会议 …). */
export function contactKindOf(channel: string, rules: RuleValues): ContactKind | undefined {
  const key = foldKey(channel);
  if (namesOf(rules.visit.visitChannels).has(key)) return 'visit';
  return namesOf(rules.visit.callChannels).has(key) ? 'call' : undefined;
}
