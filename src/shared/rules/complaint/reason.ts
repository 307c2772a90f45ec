import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { foldKey } from '../../values/fold';
import { type Answer, because, refuse, ruled } from '../answer';
import { joined } from './words';
import { reasonWords as words } from './reason-words';

/** A reason of ours, with the detail under it where the text says one. */
export interface ComplaintReason {
  /** A code of `complaint.reasons`. */
  readonly reason: string;
  /** A code of `complaint.details`. */
  readonly detail?: string;
}

const SYSTEMS = ['spb', 'company', 'wechat', 'ltl'] as const;

/** The lists of other systems that are understood. */
export type ReasonSystem = (typeof SYSTEMS)[number];

const withoutMarks = (text: string): string => foldKey(text).replace(/[:：/、,，;；()（）\-—]/g, '');

/** What a text means, and in which list where it is not our own. */
type Indexed = ComplaintReason & { readonly system?: ReasonSystem };

/** What a text means in each list, built once for a rule book. */
const indexes = new WeakMap<RuleValues, ReadonlyMap<string, Indexed>>();

function indexOf(rules: RuleValues) {
  let index = indexes.get(rules);
  if (index !== undefined) return index;
  const made = new Map<string, Indexed>();
  // What comes first holds: our own names before those of others.
  const put = (name: string, found: Indexed) => {
    const key = withoutMarks(name);
    if (!made.has(key)) made.set(key, found);
  };
  const { reasons, details, imports } = rules.complaint;
  for (const { code, zh, en, aliases = [] } of reasons)
    for (const name of [code, zh, en, ...aliases]) put(name, { reason: code });
  for (const { reason, code, zh, en } of details)
    for (const name of [code, zh, en]) {
      put(name, { reason, detail: code });
      const { zh: parentZh, en: parentEn } = reasons.find((one) => one.code === reason) as Term;
      put(`${parentZh}${name}`, { reason, detail: code });
      put(`${parentEn}${name}`, { reason, detail: code });
    }
  for (const system of SYSTEMS)
    for (const { from, zh, en, reason } of imports[system])
      for (const name of [from, zh, en]) put(name, { reason, system });
  indexes.set(rules, (index = made));
  return index;
}

/** The name of a reason in the rule book. */
export function reasonTerm(code: string, rules: RuleValues): Term {
  const found = rules.complaint.reasons.find((one) => one.code === code);
  if (found === undefined) throw new Error(`complaint.reasons lacks ${code}`);
  return found;
}

/** A reason of ours with words of one's own behind a colon, as the forms write it: 其他：面单系统. */
function ownWithWords(text: string, rules: RuleValues): Indexed | undefined {
  const [, name] = /^([^:：]+)[:：]/u.exec(text) ?? [];
  const found = name === undefined ? undefined : indexOf(rules).get(withoutMarks(name));
  return found?.system === undefined ? found : undefined;
}

/**
 * The reason that a text of ours or of another system stands for: our categories and their details, the State Post Bureau's, WeChat's
 * codes, a less-than-truckload company's, words of service tickets; of ours also with words behind a colon. Unknown words are
 * refused, not filed under 其他.
 */
export function complaintReason(text: string, rules: RuleValues): Answer<ComplaintReason> {
  const found = indexOf(rules).get(withoutMarks(text)) ?? ownWithWords(text, rules);
  if (found === undefined)
    return refuse(words.unknown({ found: text.trim(), allowed: joined(rules.complaint.reasons) }));
  const { system, ...reason } = found;
  const term = reasonTerm(reason.reason, rules);
  return system === undefined
    ? ruled(reason, because(words.own({ found: text.trim(), reason: term }), 'complaint.reasons'))
    : ruled(
        reason,
        because(
          words.imported({ found: text.trim(), reason: term, system: words[system]().text }),
          `complaint.imports.${system}`,
        ),
      );
}
