import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { foldKey } from '../../values/fold';
import type { ContactKind } from './index';

const matches = (terms: readonly Term[], key: string): boolean =>
  terms.some((one) => [one.code, one.zh, one.en, ...(one.aliases ?? [])].some((name) => foldKey(name) === key));

/** Whether a log entry's 方式 counts as a visit or as a call; undefined = neither (邮件, 微信, 会议 …). */
export function contactKindOf(channel: string, rules: RuleValues): ContactKind | undefined {
  const key = foldKey(channel);
  if (matches(rules.visit.visitChannels, key)) return 'visit';
  return matches(rules.visit.callChannels, key) ? 'call' : undefined;
}
