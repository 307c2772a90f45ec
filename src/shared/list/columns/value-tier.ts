import { showLetter } from '../../rules/letters/show';
import { TIER_CODES } from '../../rules/value-tier/assign';
import { add, type Work } from './work';

/** 价值类别, 名次, and where last period's classes are known, the periods below. */
export function addTiers(work: Work): void {
  const { reader, tiers } = work;
  const { rules } = reader;
  const shown = new Map(TIER_CODES.map((code) => [code, showLetter('tier', code, rules, work.lang)]));
  add(work, 'tier', '价值类别', 'Value class', (row) => shown.get(tiers.at(row)!) ?? '');
  add(work, 'rank', '名次', 'Rank', (row) => tiers.ranks[row] || '');
  const { lowerPeriods } = tiers;
  if (lowerPeriods !== undefined) {
    add(work, 'lowerPeriods', '连续下降期数', 'Periods below', (row) => lowerPeriods[row]);
    work.used.add('tier.value.demoteAfterPeriods');
  }
  const taken = work.method ?? rules.tier.value.method;
  work.used.add('tier.value.method').add('tier.value.metric').add('tier.value.decimals').add('tier.value.window');
  if (taken === 'countShare')
    for (const key of ['aShare', 'bShare', 'rounding', 'minCount', 'ties']) work.used.add(`tier.value.${key}`);
  else work.used.add('tier.value.cumulative');
}
