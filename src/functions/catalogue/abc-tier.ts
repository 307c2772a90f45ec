import { because, type Ruled } from '../../shared/rules/answer';
import type { ValueClass } from '../../shared/rules/letters/kinds';
import { showLetter } from '../../shared/rules/letters/show';
import { scaleOf } from '../../shared/rules/ranking/money';
import { runSurvey } from '../../shared/rules/ranking/survey';
import { TIER_CODES, tierAssigner, tierOf } from '../../shared/rules/value-tier/assign';
import { explainTier, placeOf } from '../../shared/rules/value-tier/explain';
import { rollUp } from '../../shared/rules/value-tier/groups';
import { settleTier } from '../../shared/rules/value-tier/hysteresis';
import { type TierCuts, type TierPlan, tierSurvey } from '../../shared/rules/value-tier/survey';
import { METRIC_UNITS, METRICS, words } from '../../shared/rules/value-tier/words';
import { isCellError } from '../../shared/values/cell';
import { numberColumn, textColumn } from '../columns';
import { type Inputs, Stop } from '../inputs';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import type { Parameter } from '../types';
import { planOf, tierMethod, tierShares } from './tier-arguments';

const parameters: readonly Parameter[] = [
  {
    name: { en: 'values', zh: '数值' },
    description: {
      zh: '各客户的消费金额（元），一列；在表格里写本行的 [@消费金额]',
      en: 'Each customer’s revenue in yuan, one column; in a table this row’s [@Revenue]',
    },
    kind: 'each',
  },
  {
    name: { en: 'population', zh: '名单' },
    description: {
      zh: '整个名单的消费金额，或 ABC_CUTS 得出的一行分界值；省略时以第一个参数为名单',
      en: 'The whole list’s revenue, or the row of cut values from ABC_CUTS; values itself where omitted',
    },
    kind: 'list',
    optional: true,
  },
  tierMethod,
  ...tierShares,
  {
    name: { en: 'parent_ids', zh: '集团' },
    description: {
      zh: '各客户所属集团的编号，一列，先按集团合计再分类；没有集团的留空',
      en: 'The group each customer belongs to, one column: groups are added up and classed once; blank = none',
    },
    kind: 'list',
    optional: true,
  },
  {
    name: { en: 'previous', zh: '上期类别' },
    description: {
      zh: '上期的价值类别，一列：升类即时，降类须连续几期',
      en: 'Last period’s class, one column: promotion at once, demotion after some periods in a row',
    },
    kind: 'each',
    optional: true,
  },
  {
    name: { en: 'lower_periods', zh: '连续下降期数' },
    description: {
      zh: '此前已连续几期测算较低，省略为 0',
      en: 'Periods in a row, before this one, computed lower; 0 where omitted',
    },
    kind: 'each',
    optional: true,
  },
];

/** Cut values given as one row of two numbers, as {@link ABC_CUTS} returns them; undefined where the argument is a list. */
function givenCuts(inputs: Inputs, scale: number): TierCuts | undefined {
  const block = inputs.block('population');
  if (block === undefined || block.length !== 1 || block[0].length !== 2) return undefined;
  const [a, b] = block[0];
  if (typeof a !== 'number' || typeof b !== 'number' || !(b > 0) || !(a >= b)) {
    throw new Stop(
      words.badCuts({
        found: block[0].map((cell) => (isCellError(cell) ? cell.error : String(cell ?? ''))).join(', '),
      }),
    );
  }
  const cut = (value: number) => ({ units: Math.round(value * scale), ties: Infinity });
  return { method: 'countShare', scale, count: 0, ranks: undefined, total: undefined, a: cut(a), b: cut(b) };
}

/** The list that values are ranked in, and how each row stands in it. */
interface Ranking {
  readonly cuts: TierCuts;
  readonly plan: TierPlan | undefined;
  /** The values ranked: customers, or groups of them. Undefined where only cut values are known. */
  readonly list: Float64Array | undefined;
  /** The row's place in `list`; undefined = the row is ranked by its own cell. */
  at(row: number): number | undefined;
  /** The classes of `list` where they hang on the order of rows (strict ties). */
  readonly assigned: Uint8Array | undefined;
  /** The row of a 合计 without a label; -1 = none. */
  readonly total: number;
}

function rankingOf(inputs: Inputs): Ranking {
  const { rules } = inputs;
  const scale = scaleOf(rules.tier.value.decimals);
  const given = givenCuts(inputs, scale);
  if (inputs.given('population') && inputs.given('parent_ids')) throw new Stop(words.groupsNeedList());
  if (given !== undefined)
    return { cuts: given, plan: undefined, list: undefined, at: () => undefined, assigned: undefined, total: -1 };

  const own = inputs.spills ? numberColumn(inputs, 'values') : undefined;
  const population = numberColumn(inputs, 'population');
  if ((population ?? own)?.values === undefined || (population ?? own)!.values.length < 2)
    throw new Stop(words.oneCell());
  const plan = planOf(inputs);
  const parents = population === undefined ? textColumn(inputs, 'parent_ids') : undefined;
  if (own !== undefined) inputs.demandLength('parent_ids', own.values.length);
  const groups =
    own === undefined || parents === undefined
      ? undefined
      : rollUp(
          own.values,
          parents,
          scale,
          (row) => row === own.total || inputs.isTotal('parent_ids', row) || inputs.isTotal('values', row),
        );
  const list = groups?.values ?? population?.values ?? own!.values;
  const cuts = runSurvey(tierSurvey(plan), () => [list]);
  if (cuts.count === 0) throw new Stop(words.nobody({ metric: METRICS[rules.tier.value.metric] }));

  let assigned: Uint8Array | undefined;
  if (cuts.a.ties !== Infinity && population === undefined)
    tierAssigner(cuts)(list, (assigned = new Uint8Array(list.length)));
  return {
    cuts,
    plan,
    list,
    at: (row) =>
      groups !== undefined
        ? groups.of[row] < 0
          ? undefined
          : groups.of[row]
        : assigned === undefined
          ? undefined
          : row,
    assigned,
    total: own?.total ?? -1,
  };
}

/** 价值类别 of each customer: its place among the customers of a list. */
export const ABC_TIER: FunctionDefinition = {
  id: 'ABC_TIER',
  description: {
    zh: '价值类别（A类、B类、C类、未交易）：按消费金额在名单中的位置分类，可按客户数或累计金额',
    en: 'Value class (A, B, C, or no business) by a customer’s place in a list, by customer count or by cumulative value',
  },
  parameters,
  result: {
    zh: '每行一个类别：A类、B类、C类或未交易；空白行和合计行为空',
    en: 'One class a row: Class A, B, C, or No business; blank for blank and total rows',
  },
  examples: [
    {
      formula: '=ABC_TIER(E2:E11)',
      args: [[1000, 900, 900, 700, 600, 500, 400, 300, 0, null]],
      shows: [['A类'], ['B类'], ['B类'], ['C类'], ['C类'], ['C类'], ['C类'], ['C类'], ['未交易'], ['']],
      note: {
        zh: '8家有业务：A类1家，前20%为2家，第二名并列同归B类',
        en: '8 customers with business: one A, the top 20% is 2, and those that tie for second are both B',
      },
    },
    {
      formula: '=ABC_TIER([@消费金额],[消费金额])',
      args: [900, [1000, 900, 900, 700, 600, 500, 400, 300, 0, null]],
      shows: [['B类']],
      note: { zh: '在表格里逐行使用，名单作第二个参数', en: 'Row by row in a table, the list as the second argument' },
    },
    {
      formula: '=ABC_TIER([@消费金额],rules!$B$2:$C$2)',
      args: [900, [[1000, 900]]],
      shows: [['B类']],
      note: {
        zh: '表格里用 ABC_CUTS 的分界值，不再读名单',
        en: 'In a table with the cut values of ABC_CUTS: the list is not read again',
      },
    },
    {
      formula: '=ABC_TIER(E2)',
      args: [900],
      shows: [['#VALUE!']],
      note: { zh: '没有名单就无从比较', en: 'Without a list there is nothing to compare with' },
    },
    {
      formula: '=ABC_TIER(E2:E5,,"累计金额")',
      args: [[850, 100, 30, 20], null, '累计金额'],
      shows: [['A类'], ['B类'], ['C类'], ['C类']],
      note: {
        zh: '跨过70%的客户归A类，跨过90%的归B类',
        en: 'The customer that crosses 70% is A, the one that crosses 90% is B',
      },
    },
    {
      formula: '=ABC_TIER(E2:E5,,,0.25,0.5,B2:B5)',
      args: [[500, 300, 400, 100], null, null, 0.25, 0.5, ['', '集团甲', '集团甲', '']],
      shows: [['B类'], ['A类'], ['A类'], ['C类']],
      note: { zh: '集团甲合计700元，两家成员同为A类', en: 'Group 甲 has 700 together: both members are A' },
    },
    {
      formula: '=ABC_TIER(E2:E3,E2:E11,,,,,J2:J3,K2:K3)',
      args: [[700, 700], [1000, 900, 900, 700, 600, 500, 400, 300], null, null, null, null, ['B类', 'B类'], [0, 1]],
      shows: [['B类'], ['C类']],
      note: { zh: '连续两期低于B类才降类', en: 'Two periods below B before it is lost' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const { cuts, plan, list, at, assigned, total } = rankingOf(inputs);
    const grouped = inputs.given('parent_ids');
    const settles = inputs.given('previous');

    /** What the row is ranked with: its group's value, or its own. */
    const valueOf = (row: number): number => {
      const place = grouped ? at(row) : undefined;
      if (place !== undefined) {
        // A text or an error in the row is the row's own failure, within a group as well.
        inputs.text('parent_ids', row);
        inputs.number('values', row);
      }
      return place === undefined ? inputs.require('values', inputs.number('values', row)) : list![place];
    };
    const compute = (row: number, explaining: boolean): Ruled<ValueClass> => {
      const value = valueOf(row);
      const place = assigned === undefined ? undefined : at(row);
      const tier = place === undefined ? tierOf(value, cuts) : TIER_CODES[assigned![place]];
      if (!explaining) return { value: tier, reasons: [] };
      const { reasons } = explainTier(value, cuts, plan, rules, list && placeOf(value, list, cuts.scale), tier);
      const parent = inputs.text('parent_ids', row);
      return {
        value: tier,
        reasons:
          parent === undefined
            ? reasons
            : [because(words.group({ parent, value, unit: METRIC_UNITS[rules.tier.value.metric] })), ...reasons],
      };
    };
    return rowWise({
      inputs,
      key: 'values',
      // A member of a group without a number of its own still has its group's class.
      nothing: (row) =>
        row === total ||
        inputs.isTotal('values', row) ||
        (inputs.isBlank('values', row) && !(grouped && !inputs.isBlank('parent_ids', row))),
      answer(row, explaining) {
        const computed = compute(row, explaining);
        if (!settles) return computed;
        const settled = settleTier(
          computed.value,
          inputs.letter('previous', 'tier', row),
          inputs.number('lower_periods', row) ?? 0,
          rules,
        );
        return { value: settled.value.tier, reasons: [...computed.reasons, ...settled.reasons] };
      },
      show: (tier) => showLetter('tier', tier, rules),
    });
  },
};
