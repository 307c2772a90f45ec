import { isRefusal } from '../../rules/answer';
import type { LevelClass } from '../../rules/letters/kinds';
import { visitQuota } from '../../rules/visit';
import type { Text } from '../../text/lang';
import { monthOf, monthSpan } from '../../values/date';
import { words } from '../words';
import { add, once, type Work } from './work';

/** 应走访 and 应电话 of the accounting month of the reference date. */
export function addQuotas(work: Work, levels: (LevelClass | undefined)[] | undefined): void {
  const { reader, tiers, asOf } = work;
  const { rules } = reader;
  // Without any level, quotas by class are a stopgap and only given where the list speaks of key accounts at all.
  if (levels === undefined && !reader.has('target')) return;
  const what: Text = { zh: '应走访、应电话次数', en: 'visits and calls owed' };
  if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what }));
    return;
  }
  const bridge: Readonly<Record<string, string>> = rules.tier.bridge.valueToLevel;
  const levelOf = (row: number): LevelClass | undefined =>
    levels === undefined ? (bridge[tiers.at(row) ?? ''] as LevelClass | undefined) : levels[row];
  if (levels === undefined) {
    reader.notes.push(words.bridged());
    work.used.add('tier.bridge.valueToLevel');
  }
  const { year, month } = monthOf(asOf, rules);
  const period = monthSpan(year, month, rules);
  const name = `${year}-${String(month).padStart(2, '0')}`;
  for (const [kind, zh, en] of [
    ['visit', '应走访', 'Visits owed'],
    ['call', '应电话', 'Calls owed'],
  ] as const) {
    const quotaOf = once((level: LevelClass): number => {
      const answer = visitQuota(level, kind, period, rules);
      return isRefusal(answer) ? 0 : answer.value;
    });
    add(work, kind, `${zh}（${name}）`, `${en} (${name})`, (row) => {
      const level = levelOf(row);
      return level === undefined ? '' : quotaOf(level);
    });
  }
  work.used.add('visit');
}
