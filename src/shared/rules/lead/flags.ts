import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { because, type Reason, type Ruled } from '../answer';
import { words } from './words';

/** What is known of a lead, in parcels a month; undefined where nobody knows. */
export interface LeadVolumes {
  readonly imports?: number | undefined;
  readonly exports?: number | undefined;
  /** Sent with us; what it sends out where that is not told apart. */
  readonly own?: number | undefined;
  /** Sent with all competitors together. */
  readonly rivals?: number | undefined;
  /** A code of the list of sources; those that are flags themselves count as such. */
  readonly source?: string | undefined;
}

/** The five kinds of leads to focus on (S3: 重点关注) that a lead belongs to, by code, in the order of the text. */
export function leadFlags(lead: LeadVolumes, rules: RuleValues): Ruled<readonly string[]> {
  const { imports, exports, rivals, source, own = exports } = lead;
  const reasons = new Map<string, Reason>();
  const flag = (code: string, reason: Reason) => reasons.set(code, reason);
  if (imports !== undefined && exports === 0 && imports > 0)
    flag('importOnly', because(words.importOnly({ imports }), 'acquire.leadFlags'));
  if (imports !== undefined && exports !== undefined && exports < imports)
    flag('importOver', because(words.importOver({ exports, imports }), 'acquire.leadFlags'));
  if (own !== undefined && rivals !== undefined && own < rivals)
    flag('rivalOver', because(words.rivalOver({ own, rivals }), 'acquire.leadFlags'));
  const named: Term | undefined = rules.acquire.leadFlags.find(({ code }) => code === source);
  if (named !== undefined) flag(named.code, because(words.source({ source: named }), 'acquire.leadFlags'));
  const flags = rules.acquire.leadFlags.map(({ code }) => code).filter((code) => reasons.has(code));
  return {
    value: flags,
    reasons:
      flags.length === 0 ? [because(words.noFlag(), 'acquire.leadFlags')] : flags.map((code) => reasons.get(code)!),
  };
}
