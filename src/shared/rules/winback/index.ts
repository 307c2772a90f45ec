import type { RuleValues } from '../../rulebook/book';
import { defineWords, formatPercent } from '../../text/message';
import { isShareOf } from '../../values/ratio';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('winback', {
  noCost: {
    zh: '恢复成本应大于0元，实际是 {found}；没有成本就没有比值。',
    en: 'The cost must be above 0 yuan; found {found}. Without a cost there is no ratio.',
  },
  noBenefit: { zh: '恢复后收益应是数，实际是 {found}。', en: 'The benefit must be a number; found {found}.' },
  roi: { zh: '恢复后收益{benefit}元 ÷ 恢复成本{cost}元', en: 'benefit {benefit} ÷ cost {cost} (yuan)' },
  noneTried: {
    zh: '还没有恢复过流失客户，没有成功率。填“恢复结果”：恢复、未恢复或进行中。',
    en: 'No lost customer was tried to be won back: there is no rate. Fill in the result: won back, not won back or in progress.',
  },
  rate: {
    zh: '尝试恢复{tried}家，恢复{won}家：{share}',
    en: '{won} of {tried} tried were won back: {share}',
  },
  open: { zh: '其中{open}家还在进行中，尚未算作恢复', en: '{open} of them are in progress and not won back yet' },
  counts: {
    zh: '流失{lost}家，期初共{start}家：两个数都应不小于0，且期初不为0。',
    en: '{lost} lost of {start}: both must be from 0, and there must be customers at the start.',
  },
  share: { zh: '期初{start}家客户流失{lost}家，占{share}', en: 'lost: {lost} of {start} customer(s), {share}' },
  mass: { zh: '达到{limit}，为大量流失', en: 'that reaches {limit}: a mass loss' },
  single: { zh: '不到{limit}，为个别流失', en: 'that is below {limit}: a single loss' },
});

/**
 * 收益与成本之比 of a winback (S4: 统计客户关系恢复的成功率和收益与成本之比).
 * @param benefit  what the customer brought since, in 元; below 0 where it brought a loss
 * @param cost  what winning it back took, in 元, above 0
 */
export function winbackRoi(benefit: number, cost: number): Answer<number> {
  if (!Number.isFinite(benefit)) return refuse(words.noBenefit({ found: benefit }));
  if (!(cost > 0)) return refuse(words.noCost({ found: cost }));
  return ruled(benefit / cost, because(words.roi({ benefit, cost }), 'winback.measures'));
}

export type WinbackResult = 'recovered' | 'notRecovered' | 'inProgress';

/**
 * 恢复成功率: customers won back of those tried (S4: 统计客户关系恢复的成功率). One in progress has been tried, and is not won back yet.
 * @param results  of the customers that were tried
 * @returns a share, 0 to 1
 */
export function winbackRate(results: readonly WinbackResult[]): Answer<number> {
  const tried = results.length;
  if (tried === 0) return refuse(words.noneTried());
  const [won, open] = (['recovered', 'inProgress'] as const).map(
    (code) => results.filter((one) => one === code).length,
  );
  const rate = won / tried;
  return ruled(
    rate,
    because(words.rate({ tried, won, share: formatPercent(rate) }), 'winback.measures'),
    ...(open === 0 ? [] : [because(words.open({ open }))]),
  );
}

export type LossScope = 'mass' | 'single';

/**
 * 大量流失 or 个别流失, by the share of the customers at the start that were lost.
 * @param lost  customers lost within `winback.massLossMonths`
 */
export function lossScope(lost: number, start: number, rules: RuleValues): Answer<LossScope> {
  if (!(lost >= 0 && start > 0)) return refuse(words.counts({ lost, start }));
  const { massLossShare } = rules.winback;
  const limit = formatPercent(massLossShare);
  const isMass = isShareOf(lost, start, massLossShare);
  return ruled<LossScope>(
    isMass ? 'mass' : 'single',
    because(words.share({ lost, start, share: formatPercent(lost / start) })),
    because(isMass ? words.mass({ limit }) : words.single({ limit }), 'winback.massLossShare'),
  );
}
