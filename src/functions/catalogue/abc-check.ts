import { cellLang } from '../../shared/rules/letters/show';
import { because } from '../../shared/rules/answer';
import { runSurvey } from '../../shared/rules/ranking/survey';
import { diagnose } from '../../shared/rules/value-tier/pareto';
import { tierSurvey } from '../../shared/rules/value-tier/survey';
import { CHECK_LABELS, METRICS, words } from '../../shared/rules/value-tier/words';
import { formatPercent } from '../../shared/text/message';
import { numberColumn } from '../columns';
import { Stop } from '../inputs';
import { block } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { shownNumber } from '../show-number';
import type { Output } from '../types';
import { planOf, tierMethod, tierShares } from './tier-arguments';

/** Whether a list follows the 20/80 that the texts speak of. */
export const ABC_CHECK: FunctionDefinition = {
  id: 'ABC_CHECK',
  description: {
    zh: '名单自检：前20%客户占比、C类占比、集中度、基尼系数，是否符合“20%客户、80%收入”',
    en: 'Diagnosis of a list: share of the top 20%, share of C, concentration, Gini, and whether it follows 20/80',
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
  result: { zh: '一张小表：指标、数值、结论', en: 'A small table: measure, value, verdict' },
  examples: [
    {
      formula: '=ABC_CHECK(E2:E11)',
      args: [[400, 400, 50, 50, 25, 25, 20, 10, 10, 10]],
      shows: [
        ['有业务的客户数', 10, ''],
        ['合计', 1000, ''],
        ['前20%客户占比', 0.8, '符合（约80%）'],
        ['C类占比', 0.2, '符合（约20%）'],
        ['前1大客户占比', 0.4, ''],
        ['前4大客户占比', 0.9, ''],
        ['前8大客户占比', 0.98, ''],
        ['基尼系数', 0.653, ''],
      ],
      note: { zh: '前2家占80%', en: 'The top 2 have 80%' },
    },
  ],
  prepare(inputs) {
    const lang = cellLang(inputs.rules);
    const { rules } = inputs;
    const { values } = inputs.require('values', numberColumn(inputs, 'values'));
    const cuts = runSurvey(tierSurvey(planOf(inputs)), () => [values]);
    const found = diagnose(values, cuts, rules);
    if (found === undefined) throw new Stop(words.nobody({ metric: METRICS[rules.tier.value.metric] }));
    const { check } = rules.tier.value;
    const verdict = (agrees: boolean, about: number) =>
      CHECK_LABELS[agrees ? 'agrees' : 'departs'][lang].replace('{about}', formatPercent(about));
    const rows: Output[][] = [
      [CHECK_LABELS.count[lang], found.count, ''],
      [CHECK_LABELS.total[lang], found.total, ''],
      [
        CHECK_LABELS.top[lang].replace('{share}', formatPercent(check.topShare)),
        shownNumber(found.topValueShare),
        verdict(found.topAgrees, check.topValueShareApprox),
      ],
      [CHECK_LABELS.c[lang], shownNumber(found.cValueShare), verdict(found.cAgrees, check.cValueShareApprox)],
      ...found.concentration.map(({ n, share }): Output[] => [
        CHECK_LABELS.largest[lang].replace('{n}', String(n)),
        shownNumber(share),
        '',
      ]),
      [CHECK_LABELS.gini[lang], shownNumber(found.gini), ''],
    ];
    const reasons = [
      because(
        words.pareto({
          count: found.count,
          share: formatPercent(check.topShare),
          top: formatPercent(found.topValueShare),
          topAbout: formatPercent(check.topValueShareApprox),
          c: formatPercent(found.cValueShare),
          cAbout: formatPercent(check.cValueShareApprox),
        }),
        'tier.value.check.cValueShareApprox',
      ),
      because(
        found.topAgrees && found.cAgrees ? words.paretoAgrees() : words.paretoDeparts(),
        'tier.value.check.tolerance',
      ),
    ];
    return block(rows, { value: rows, reasons });
  },
};
