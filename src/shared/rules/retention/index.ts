import { defineWords, formatPercent } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';

const words = defineWords('retention', {
  counts: {
    zh: '期初{start}家、期末{end}家、新增{added}家：都应是不小于0的数，期初不为0。',
    en: '{start} at the start, {end} at the end, {added} new: all must be from 0, and there must be customers at the start.',
  },
  tooManyNew: {
    zh: '新增{added}家多于期末{end}家，请检查。',
    en: '{added} new are more than the {end} at the end. Check the figures.',
  },
  tooManyKept: {
    zh: '期末{end}家减新增{added}家，多于期初{start}家：恢复的老客户也算新增，请检查。',
    en: '{end} at the end less {added} new are more than the {start} at the start: customers won back count as new. Check the figures.',
  },
  kept: {
    zh: '（期末{end}家 − 新增{added}家）÷ 期初{start}家，保持{share}',
    en: '({end} at the end − {added} new) ÷ {start} at the start: {share} kept',
  },
  amounts: {
    zh: '期初收入{start}元，减少{contraction}元、流失{churned}元、增加{expansion}元：都应是不小于0的数，期初不为0。',
    en: 'Revenue {start}, less {contraction} and {churned}, more {expansion} yuan: all must be from 0, and there must be revenue at the start.',
  },
  lostMore: {
    zh: '减少{contraction}元加流失{churned}元，多于期初的{start}元，请检查。',
    en: '{contraction} and {churned} yuan together are more than the {start} at the start. Check the figures.',
  },
  gross: {
    zh: '（期初{start}元 − 减少{contraction}元 − 流失{churned}元）÷ 期初收入，总收入保持{share}',
    en: '({start} − {contraction} − {churned} yuan) ÷ revenue at the start: {share} kept, gross',
  },
  net: {
    zh: '另加老客户增加的{expansion}元，净收入保持{share}',
    en: 'with the {expansion} yuan that old customers brought more: {share}, net',
  },
});

/** Customers of a period, counted. */
export interface CustomerCounts {
  readonly start: number;
  readonly end: number;
  /** New within the period, among those at its end; customers that were won back are new. */
  readonly added: number;
}

const fromNought = (...numbers: readonly number[]): boolean => numbers.every((one) => one >= 0 && one < Infinity);

/** 客户保持率: (end − new) ÷ start, 0 to 1. What it leaves of 1 is 客户流失率. */
export function customerRetention({ start, end, added }: CustomerCounts): Answer<number> {
  const shown = { start, end, added };
  if (!fromNought(start, end, added) || start === 0) return refuse(words.counts(shown));
  if (added > end) return refuse(words.tooManyNew(shown));
  if (end - added > start) return refuse(words.tooManyKept(shown));
  const share = (end - added) / start;
  return ruled(share, because(words.kept({ ...shown, share: formatPercent(share) }), 'churn.retention'));
}

/** What the customers at the start of a period brought, in 元. */
export interface RevenueChange {
  readonly start: number;
  /** Less of those that stayed. */
  readonly contraction: number;
  /** Of those that left. */
  readonly churned: number;
  /** More of those that stayed. */
  readonly expansion: number;
}

export interface RevenueRetention {
  /** 总收入保持率, 0 to 1. */
  readonly gross: number;
  /** 净收入保持率, from 0; above 1 where old customers brought more than was lost. */
  readonly net: number;
}

/** 总收入保持率 and 净收入保持率. */
export function revenueRetention({ start, contraction, churned, expansion }: RevenueChange): Answer<RevenueRetention> {
  const shown = { start, contraction, churned, expansion };
  if (!fromNought(start, contraction, churned, expansion) || start === 0) return refuse(words.amounts(shown));
  if (contraction + churned > start) return refuse(words.lostMore(shown));
  const gross = (start - contraction - churned) / start;
  const net = (start - contraction - churned + expansion) / start;
  return ruled(
    { gross, net },
    because(words.gross({ ...shown, share: formatPercent(gross) }), 'churn.retention'),
    because(words.net({ ...shown, share: formatPercent(net) }), 'churn.retention'),
  );
}
