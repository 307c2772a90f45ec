import type { NativeAddress } from '../form';

/** The parts of a formula that keep to the rows of the same period; and whether the row has one. */
export interface NativePeriod {
  /** `,from,fromCell,to,toCell` for COUNTIFS and SUMIFS. */
  readonly criteria: string;
  /** `*(from=fromCell)*(to=toCell)` for SUMPRODUCT. */
  readonly product: string;
  readonly missing: string;
}

export function nativePeriod(at: NativeAddress): NativePeriod {
  const ends = ['periodFrom', 'periodTo'].filter((field) => at.has(field));
  return {
    criteria: ends.map((field) => `,${at.column(field)},${at.cell(field)}`).join(''),
    product: ends.map((field) => `*(${at.column(field)}=${at.cell(field)})`).join(''),
    missing: ends.map((field) => `${at.cell(field)}=""`).join(','),
  };
}

/** A formula that is empty unless the row has its period and the number at `cell`. */
export const whenNumber = (period: NativePeriod, cell: string, formula: string): string =>
  `IF(${period.missing === '' ? '' : `OR(${period.missing},`}NOT(ISNUMBER(${cell}))${period.missing === '' ? '' : ')'},"",${formula})`;

const ROUNDING = { halfUp: 'ROUND', ceil: 'ROUNDUP', floor: 'ROUNDDOWN' } as const;

/** What a formula of the value class needs: how much is ranked, and how many, or what sum, stands above this row. */
interface NativeRanking {
  readonly count: string;
  readonly above: string;
  readonly total: string;
  readonly sumAbove: string;
}

/** Every customer by itself. */
export function customersNative(column: string, own: string, { criteria }: NativePeriod): NativeRanking {
  return {
    count: `COUNTIFS(${column},">0"${criteria})`,
    above: `COUNTIFS(${column},">"&${own}${criteria})`,
    total: `SUMIFS(${column},${column},">0"${criteria})`,
    sumAbove: `SUMIFS(${column},${column},">"&${own}${criteria})`,
  };
}

/** Groups as one: each member counts as its part of the group, so that a group counts as one. */
export function groupsNative(column: string, own: string, parents: string, period: NativePeriod): NativeRanking {
  const { criteria, product } = period;
  const sums = `SUMIFS(${column},${parents},${parents}${criteria})`;
  const members = `(COUNTIFS(${parents},${parents}${criteria})+(${parents}=""))`;
  const grouped = `(${parents}<>"")${product}`;
  const single = `,${parents},""${criteria}`;
  const groups = (than: string, of: string): string => `SUMPRODUCT(${grouped}*(${sums}>${than})*${of}/${members})`;
  return {
    count: `(COUNTIFS(${column},">0"${single})+${groups('0', '1')})`,
    above: `(COUNTIFS(${column},">"&${own}${single})+${groups(own, '1')})`,
    total: `(SUMIFS(${column},${column},">0"${single})+${groups('0', sums)})`,
    sumAbove: `(SUMIFS(${column},${column},">"&${own}${single})+${groups(own, sums)})`,
  };
}

export function classNative(at: NativeAddress, own: string, ranking: NativeRanking): string | undefined {
  const { method, ties, rounding, cumulative } = at.rules.tier.value;
  const [a, b, c] = (['V-A', 'V-B', 'V-C'] as const).map((code) => at.term('tier.value.names', code));
  const none = at.term('tier.value.none', 'V-0');
  const choose = (isA: string, isB: string): string =>
    `IF(ROUND(${own},${at.rule('tier.value.decimals')})<=0,${none},IF(${isA},${a},IF(${isB},${b},${c})))`;
  if (method === 'valueShare') {
    if (cumulative.crossing !== 'better') return undefined;
    const below = (path: 'aCum' | 'bCum'): string =>
      `${ranking.sumAbove}<${at.rule(`tier.value.cumulative.${path}`)}*${ranking.total}`;
    return choose(below('aCum'), below('bCum'));
  }
  if (ties !== 'inclusive') return undefined;
  // Rounded twice: 90 × 0.35 is a hair below 31.5 in binary numbers.
  const part = (path: 'aShare' | 'bShare'): string =>
    `${ROUNDING[rounding]}(ROUND(${ranking.count}*${at.rule(`tier.value.${path}`)},9),0)`;
  const first = `MAX(${at.rule('tier.value.minCount')},${part('aShare')})`;
  return choose(`${ranking.above}<${first}`, `${ranking.above}<MAX(${first},${part('bShare')})`);
}
