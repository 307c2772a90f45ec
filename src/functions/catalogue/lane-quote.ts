import { type Lane, type LaneQuote, weightedQuote } from '../../shared/rules/quote';
import type { FunctionDefinition } from '../definition';
import { type Inputs, take } from '../inputs';
import { block } from '../prepare';
import { shownNumber } from '../show-number';
import type { Output } from '../types';

const COLUMNS = ['volume', 'price', 'rival_price'] as const;

const ITEMS = {
  over: ['高出', 'over'],
  ours: ['我方合计', 'ours'],
  rivals: ['对手合计', 'rivals'],
  within: ['可报', 'within'],
  all: ['全部', 'all'],
} as const;

/** The lanes, row by row; a row in which nothing stands, a header and 合计 are no lanes. */
function lanesOf(inputs: Inputs): Lane[] {
  const rows = inputs.length('volume');
  for (const name of COLUMNS) inputs.demandLength(name, rows);
  const lanes: Lane[] = [];
  for (let row = 0; row < rows; row++) {
    const isNone =
      COLUMNS.some((name) => inputs.isTotal(name, row)) || COLUMNS.every((name) => inputs.isBlank(name, row));
    if (inputs.isHeader(row) || isNone) continue;
    const [volume, price, rivalPrice] = COLUMNS.map((name) =>
      inputs.at(name, row, () => inputs.require(name, inputs.number(name, row))),
    );
    lanes.push({ volume, price, rivalPrice });
  }
  return lanes;
}

const SHOWS: Readonly<Record<keyof typeof ITEMS, (quote: LaneQuote) => readonly Output[]>> = {
  over: ({ over }) => [over === undefined ? '' : shownNumber(over)],
  ours: ({ ours }) => [ours],
  rivals: ({ rivals }) => [rivals],
  within: ({ isWithin }) => [isWithin],
  all: (quote) => (['ours', 'rivals', 'over', 'within'] as const).flatMap((item) => SHOWS[item](quote)),
};

/** 综合报价: all lanes weighted by their volumes, set against a competitor's. */
export const LANE_QUOTE: FunctionDefinition = {
  id: 'LANE_QUOTE',
  description: {
    zh: '综合报价：各路向单价按件量加权，与竞争对手比，高出多少，可不可报',
    en: 'Quote over all lanes: unit prices weighted by volume, set against a competitor’s; how far above, and whether that will do',
  },
  parameters: [
    {
      name: { en: 'volume', zh: '件量' },
      description: { zh: '各路向每月件数，一列', en: 'Parcels a month on each lane, a column' },
      kind: 'list',
    },
    {
      name: { en: 'price', zh: '我方单价' },
      description: { zh: '各路向我方每件价格（元）', en: 'Our price of one on each lane, in yuan' },
      kind: 'list',
    },
    {
      name: { en: 'rival_price', zh: '对手单价' },
      description: { zh: '各路向竞争对手每件价格（元）', en: 'The competitor’s price of one on each lane, in yuan' },
      kind: 'list',
    },
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“高出”（默认，0.05 为高 5%）、“我方合计”“对手合计”“可报”，或“全部”（四格）',
        en: '“over” (default; 0.05 is 5 % above), “ours”, “rivals”, “within”, or “all” (four cells: ours, rivals, over, within)',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '一个数，或 TRUE/FALSE；“全部”时一行四格', en: 'A number, or TRUE/FALSE; one row of four for “all”' },
  examples: [
    {
      formula: '=LANE_QUOTE(B2:B4,C2:C4,D2:D4,"全部")',
      args: [[100, 50, 10], [10, 12, 20], [9, 14, 20], '全部'],
      shows: [[1800, 1800, 0, true]],
      note: {
        zh: '本地贵1元、省外便宜2元，按件量加权正好持平',
        en: 'A yuan dearer near by, two cheaper far away: weighted by volume they are even',
      },
    },
    {
      formula: '=LANE_QUOTE(B2:B3,C2:C3,D2:D3,"可报")',
      args: [[100, '合计'], [12, null], [10, null], '可报'],
      shows: [[false]],
      note: { zh: '高出20%，超过允许的幅度；合计行不算', en: '20 % above is too much; the total row does not count' },
    },
  ],
  prepare(inputs) {
    const item = inputs.choice('item', ITEMS) ?? 'over';
    const found = weightedQuote(lanesOf(inputs), inputs.rules);
    return block([SHOWS[item](take(found))], found);
  },
};
