import { because, type Ruled } from '../../shared/rules/answer';
import { type Rate, rateOf } from '../../shared/rules/rate';
import { rateWords } from '../../shared/rules/rate/words';
import { formatNumber, formatPercent } from '../../shared/text/message';
import { type Inputs, Stop } from '../inputs';
import type { Output, Parameter } from '../types';
import { words } from '../words';

const UNITS = {
  item: ['件', '票', 'items', 'item'],
  wan: ['万件', '万票', '万', 'ten thousand'],
  yi: ['亿件', '亿票', '亿', 'hundred million'],
} as const;

export const volumeParameters: readonly Parameter[] = [
  {
    name: { en: 'volume', zh: '业务量' },
    description: { zh: '同期业务量（票、件），一格或一列', en: 'Volume of the same period, a cell or a column' },
    kind: 'each',
  },
  {
    name: { en: 'unit', zh: '业务量单位' },
    description: {
      zh: '业务量的单位：“件”（默认）、“万件”或“亿件”',
      en: 'Unit of the volume: “items” (default), “ten thousand” or “hundred million”',
    },
    kind: 'one',
    optional: true,
  },
];

export const intervalParameter: Parameter = {
  name: { en: 'interval', zh: '区间' },
  description: {
    zh: '“是”则另给区间的下限和上限（95%，算法见规则 complaint.rates）',
    en: '“yes” gives the lower and upper end as well (95 %, see complaint.rates in the rules)',
  },
  kind: 'one',
  optional: true,
};

/** The volume of a row in items. */
export function volumeOf(inputs: Inputs, row: number): number {
  const { wan } = inputs.rules.list;
  const factor = { item: 1, wan, yi: wan * wan }[inputs.choice('unit', UNITS) ?? 'item'];
  const volume = inputs.require('volume', inputs.number('volume', row)) * factor;
  if (!(volume > 0)) throw new Stop(words.noVolume({ name: inputs.label('volume'), found: volume }));
  return volume;
}

/** The number of cases of a row: from 0, and not more than the volume. */
export function casesOf(inputs: Inputs, name: string, volume: number, row: number): number {
  const cases = inputs.require(name, inputs.number(name, row));
  if (cases < 0) throw new Stop(words.negative({ name: inputs.label(name), found: cases }));
  if (cases > volume)
    throw new Stop(
      words.partOfWhole({ part: inputs.label(name), found: cases, whole: inputs.label('volume'), of: volume }),
    );
  return cases;
}

/** Cases per so many items, with the interval. */
export function ratePer(cases: number, volume: number, per: number, inputs: Inputs): Ruled<Rate> {
  const { rules } = inputs;
  const { share, low, high } = rateOf(cases, volume, rules)!;
  const { confidence, interval } = rules.complaint.rates;
  const said = { cases, volume, per, rate: formatNumber(share * per) };
  const ends = { low: formatNumber(low * per), high: formatNumber(high * per), confidence: formatPercent(confidence) };
  return {
    value: { share: share * per, low: low * per, high: high * per },
    reasons: [
      because(rateWords.rate(said)),
      because((interval === 'exact' ? rateWords.exact : rateWords.wilson)(ends), 'complaint.rates.interval'),
    ],
  };
}

const DECIMALS = 1e6;

const round = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

/** A rate as cells: alone, or with its ends. */
export const rateCells = ({ share, low, high }: Rate, withInterval: boolean): readonly Output[] =>
  withInterval ? [round(share), round(low), round(high)] : [round(share)];
