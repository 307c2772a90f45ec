import { because } from '../../shared/rules/answer';
import { runSurvey } from '../../shared/rules/ranking/survey';
import { words as ranking } from '../../shared/rules/ranking/words';
import { tierSurvey } from '../../shared/rules/value-tier/survey';
import { METRIC_UNITS, METRICS, words } from '../../shared/rules/value-tier/words';
import { numberColumn } from '../columns';
import { Stop } from '../inputs';
import { block } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { planOf, tierMethod, tierShares } from './tier-arguments';

/** The two cut values of a list, for a per-row `ABC_TIER` in a table. */
export const ABC_CUTS: FunctionDefinition = {
  id: 'ABC_CUTS',
  description: {
    zh: '一个名单的A类、B类分界值（元），一行两格；表格里的 ABC_TIER 用它，不必每行再读整个名单',
    en: 'The cut values (yuan) of classes A and B of a list, one row of two cells, for a per-row ABC_TIER in a table',
  },
  parameters: [
    {
      name: { en: 'values', zh: '名单' },
      description: { zh: '整个名单的消费金额，一列', en: 'The whole list’s revenue, one column' },
      kind: 'list',
    },
    tierMethod,
    ...tierShares,
  ],
  result: { zh: '一行两格：A类分界值、B类分界值', en: 'One row of two cells: the cut of A, the cut of B' },
  examples: [
    {
      formula: '=ABC_CUTS(E2:E11)',
      args: [[1000, 900, 800, 700, 600, 500, 400, 300, 200, 100]],
      shows: [[1000, 900]],
      note: { zh: '10家：前5%取整为1家，前20%为2家', en: '10 customers: the top 5% is 1, the top 20% is 2' },
    },
  ],
  prepare(inputs) {
    const { values } = inputs.require('values', numberColumn(inputs, 'values'));
    const plan = planOf(inputs);
    const cuts = runSurvey(tierSurvey(plan), () => [values]);
    const { metric } = inputs.rules.tier.value;
    if (cuts.count === 0) throw new Stop(words.nobody({ metric: METRICS[metric] }));
    // An amount that no sum of money reaches has no whole number of units.
    if (!Number.isFinite(cuts.a.units) || !Number.isFinite(cuts.b.units))
      throw new Stop(ranking.overflow({ limit: Number.MAX_SAFE_INTEGER / cuts.scale }));
    const row = [cuts.a.units / cuts.scale, cuts.b.units / cuts.scale];
    return block([row], {
      value: row,
      reasons: [because(words.byCuts({ a: row[0], b: row[1], unit: METRIC_UNITS[metric] }), 'tier.value.method')],
    });
  },
};
