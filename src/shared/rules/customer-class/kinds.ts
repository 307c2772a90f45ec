import type { RulePath, RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Text } from '../../text/lang';
import { listed } from '../../text/list';
import { foldKey } from '../../values/fold';
import { type Answer, because, refuse, ruled } from '../answer';
import { words } from './words';

/** A customer’s place in one of the ways to classify customers. */
export interface CustomerKind {
  readonly scheme: Text;
  readonly term: Term;
  /** What the text says of such customers, where it does: of the kinds of market, and of some areas and states. */
  readonly trait?: Text;
  readonly traitPath?: RulePath;
}

interface Scheme {
  readonly name: Text;
  readonly path: RulePath;
  readonly terms: readonly Term[];
}

/** The ways of S1 in its order. A name that stands in two of them means the first. */
const schemes = ({ customer }: RuleValues): readonly Scheme[] => [
  { name: { zh: '市场类型', en: 'type of market' }, path: 'customer.marketType', terms: customer.marketType },
  { name: { zh: '区域或范围', en: 'area or range' }, path: 'customer.areaType', terms: customer.areaType },
  {
    name: { zh: '专业市场', en: 'specialised market' },
    path: 'customer.specialMarkets',
    terms: customer.specialMarkets,
  },
  { name: { zh: '所处状态', en: 'state' }, path: 'customer.state.textbook', terms: customer.state.textbook },
  { name: { zh: '所处状态', en: 'state' }, path: 'customer.state.added', terms: customer.state.added },
  { name: { zh: '地理位置', en: 'geography' }, path: 'customer.geography', terms: customer.geography },
  { name: { zh: '合作领域', en: 'field of cooperation' }, path: 'customer.cooperation', terms: customer.cooperation },
  { name: { zh: '客户性质', en: 'nature' }, path: 'customer.nature', terms: customer.nature },
  { name: { zh: '客户来源', en: 'origin' }, path: 'customer.origin', terms: customer.origin },
];

const names = ({ zh, en, aliases = [] }: Term): readonly string[] => [zh, en, ...aliases];

/** Where the traits of a way of classifying stand. */
const TRAITS: Readonly<Record<string, 'marketTrait' | 'areaTrait' | 'stateTrait'>> = {
  'customer.marketType': 'marketTrait',
  'customer.areaType': 'areaTrait',
  'customer.state.textbook': 'stateTrait',
};

function traitOf(path: RulePath, { code }: Term, { customer }: RuleValues): Pick<CustomerKind, 'trait' | 'traitPath'> {
  const group = TRAITS[path];
  const trait = group && (customer[group] as Readonly<Record<string, Text | undefined>>)[code];
  return trait === undefined ? {} : { trait, traitPath: `customer.${group}.${code}` as RulePath };
}

/** Which kind of customer a word names (S1 2: by market, area, state, geography, cooperation, nature, origin). */
export function customerKind(text: string, rules: RuleValues): Answer<CustomerKind> {
  const key = foldKey(text);
  const all = schemes(rules);
  for (const { name, path, terms } of all) {
    const term = terms.find((one) => names(one).some((word) => foldKey(word) === key));
    if (term === undefined) continue;
    return ruled(
      { scheme: name, term, ...traitOf(path, term, rules) },
      because(words.kind({ term, scheme: name }), path),
    );
  }
  const allowed = listed(all.flatMap(({ terms }) => terms));
  return refuse(words.unknownKind({ found: text, allowed }));
}

/** Which level of service, or which element before, during or after the transaction, a service of S4 belongs to. */
export function serviceLevel(text: string, rules: RuleValues): Answer<Text> {
  const { levels, basic, valueAdded, advanced, elements } = rules.service;
  const key = foldKey(text);
  const groups: readonly { readonly level: Text; readonly path: RulePath; readonly terms: readonly Term[] }[] = [
    { level: levels[0], path: 'service.basic', terms: basic },
    { level: levels[1], path: 'service.valueAdded', terms: valueAdded },
    { level: levels[2], path: 'service.advanced', terms: advanced },
    {
      level: { zh: '交易前要素', en: 'Before the transaction' },
      path: 'service.elements.before',
      terms: elements.before,
    },
    {
      level: { zh: '交易中要素', en: 'During the transaction' },
      path: 'service.elements.during',
      terms: elements.during,
    },
    { level: { zh: '交易后要素', en: 'After the transaction' }, path: 'service.elements.after', terms: elements.after },
  ];
  for (const { level, path, terms } of groups) {
    const service = terms.find((one) => names(one).some((word) => foldKey(word) === key));
    if (service !== undefined) return ruled(level, because(words.service({ service, level }), path));
  }
  const allowed = listed(groups.flatMap(({ terms }) => terms));
  return refuse(words.unknownService({ found: text, allowed }));
}
