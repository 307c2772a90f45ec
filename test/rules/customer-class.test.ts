import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Answer } from '../../src/shared/rules/answer';
import { classDuties, customerKind, risingStar, serviceLevel } from '../../src/shared/rules/customer-class';
import type { ValueClass } from '../../src/shared/rules/letters/kinds';
import type { Text } from '../../src/shared/text/lang';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;
const { customer, service } = rules;

const paths = (answer: Answer<unknown>) => ('refusal' in answer ? [] : answer.reasons.map(({ path }) => path));

describe('kinds of customers', () => {
  // S1 2: the ways to classify customers, each by its first kind.
  test.each([
    [customer.marketType[0], '市场类型', 'type of market', 'customer.marketType'],
    [customer.areaType[0], '区域或范围', 'area or range', 'customer.areaType'],
    [customer.specialMarkets[0], '专业市场', 'specialised market', 'customer.specialMarkets'],
    [customer.state.textbook[0], '所处状态', 'state', 'customer.state.textbook'],
    [customer.state.added[0], '所处状态', 'state', 'customer.state.added'],
    [customer.geography[0], '地理位置', 'geography', 'customer.geography'],
    [customer.cooperation[0], '合作领域', 'field of cooperation', 'customer.cooperation'],
    [customer.nature[0], '客户性质', 'nature', 'customer.nature'],
    [customer.origin[0], '客户来源', 'origin', 'customer.origin'],
  ])('%j belongs to %s, %s', (term, zh, en, path) => {
    const answer = customerKind(term.zh, rules);
    expect(valueOf(answer)).toMatchObject({ scheme: { zh, en }, term: { code: term.code } });
    expect(paths(answer)).toEqual([path]);
    expect(whyOf(answer, 'zh')).toContain(`${term.zh}是“${zh}”中的一种`);
  });

  // S1: 必然要求快递服务的高效、快捷; 一旦认定某种产品,可能影响周围的一大群人.
  test.each([
    ['商务区', '高效、快捷', 'customer.areaTrait.businessDistrict'],
    ['社区客户', '智能快递箱', 'customer.areaTrait.campusCommunity'],
    ['潜在', '一旦认定', 'customer.stateTrait.potential'],
    ['新增', '忠诚', 'customer.stateTrait.new'],
  ])('%s has a trait', (word, trait, path) => {
    const kind = valueOf(customerKind(word, rules));
    expect(kind.trait?.zh).toContain(trait);
    expect(kind.traitPath).toBe(path);
  });

  test('a trait goes with its way of classifying, whatever the code', () => {
    const traits: Readonly<Record<string, Text>> = customer.marketTrait;
    const [market] = customer.marketType;
    expect(valueOf(customerKind(market.zh, rules)).trait).toEqual(traits[market.code]);
    const [area] = customer.areaType;
    const lent = rulesWith({ 'customer.areaType': [{ ...area, code: market.code }, ...customer.areaType.slice(1)] });
    expect(valueOf(customerKind(area.zh, lent)).trait).toBeUndefined();
  });

  test('another word is refused with all that can be given', () => {
    const { zh, en } = refusalOf(customerKind('外星客户', rules));
    expect(zh).toContain('“外星客户”');
    expect(zh).toContain(customer.areaType.map((one) => one.zh).join('、'));
    expect(en).toContain(customer.areaType.map((one) => one.en).join(', '));
  });
});

describe('levels of service', () => {
  // S4: three levels, and the elements before, during and after the transaction.
  test.each([
    [service.basic[0], service.levels[0].zh, service.levels[0].en, 'service.basic'],
    [service.valueAdded[0], service.levels[1].zh, service.levels[1].en, 'service.valueAdded'],
    [service.advanced[0], service.levels[2].zh, service.levels[2].en, 'service.advanced'],
    [service.elements.before[0], '交易前要素', 'Before the transaction', 'service.elements.before'],
    [service.elements.during[0], '交易中要素', 'During the transaction', 'service.elements.during'],
    [service.elements.after[0], '交易后要素', 'After the transaction', 'service.elements.after'],
  ])('%j is of %s, %s', (term, zh, en, path) => {
    const answer = serviceLevel(term.zh, rules);
    expect(valueOf(answer)).toMatchObject({ zh, en });
    expect(paths(answer)).toEqual([path]);
    expect(whyOf(answer, 'zh')).toContain(`${term.zh}属于${zh}`);
  });

  test('another word is refused with all that can be given', () => {
    const { zh, en } = refusalOf(serviceLevel('理发', rules));
    expect(zh).toContain('“理发”');
    expect(zh).toContain(service.basic.map((one) => one.zh).join('、'));
    expect(en).toContain(service.basic.map((one) => one.en).join(', '));
  });
});

describe('duties of a class', () => {
  test('are named with the class they follow from', () => {
    const answer = classDuties('V-C', 'duties', rules);
    expect(valueOf(answer)).toEqual(customer.class.C.duties);
    expect(paths(answer)).toEqual(['customer.class.C.definition', 'customer.class.C.duties']);
    const { duties } = customer.class.C;
    expect(whyOf(answer, 'zh')).toContain(`管理要点：${duties.map((one) => one.zh).join('；')}`);
    expect(whyOf(answer, 'en')).toContain(`duties: ${duties.map((one) => one.en).join('; ')}`);
  });

  test('nobody visits a class-C customer regularly, and the sentence says so', () => {
    const answer = classDuties('V-C', 'leader', rules);
    expect(valueOf(answer)).toEqual([]);
    expect(whyOf(answer, 'zh')).toContain('由谁定期拜访：无');
    expect(whyOf(answer, 'en')).toContain('who visits: none');
  });

  test('customers without business are in no class', () =>
    expect(refusalOf(classDuties('V-0', 'duties', rules)).id).toBe('customer-class.noBusiness'));
});

describe('rising stars', () => {
  const by = rulesWith({
    'customer.risingStar.growth': 0.2,
    'customer.risingStar.periods': 2,
    'customer.risingStar.classes': ['B', 'C'],
  });

  test.each<[string, ValueClass, number[], boolean]>([
    ['grown by the least in both periods', 'V-C', [100, 120, 144], true],
    ['grown by less in the first', 'V-C', [100, 119, 200], false],
    ['grown by less in the last', 'V-B', [100, 150, 179], false],
    ['fallen to nothing in the last', 'V-C', [100, 150, 0], false],
    ['fallen long before', 'V-C', [0, 100, 120, 144], true],
    ['of a class that is not looked through', 'V-A', [100, 200, 400], false],
    ['without business', 'V-0', [], false],
  ])('%s', (_, tier, incomes, expected) => expect(valueOf(risingStar(tier, incomes, by))).toBe(expected));

  test.each<[string, number[], string, string]>([
    [
      'two periods are too few for two rates',
      [100, 120],
      'customer-class.tooFew',
      '要有最近3期的收入（由远到近），实际有2期',
    ],
    ['growth cannot be counted from nothing', [0, 120, 144], 'customer-class.notPositive', '“0”'],
    ['nor from what is no number', [100, NaN, 144], 'customer-class.notPositive', '“NaN”'],
  ])('%s', (_, incomes, id, zh) => {
    const refusal = refusalOf(risingStar('V-C', incomes, by));
    expect(refusal.id).toBe(id);
    expect(refusal.zh).toContain(zh);
  });

  test('say why', () => {
    const grown = risingStar('V-C', [100, 150, 225], by);
    expect(paths(grown)).toEqual(['customer.risingStar.growth']);
    expect(whyOf(grown, 'zh')).toContain('最近2期的增长率为50%、50%，要求每期不低于20%');
    expect(whyOf(grown, 'en')).toContain('grew by 50%, 50%; 20% or more');
    const wrong = risingStar('V-A', [], by);
    expect(paths(wrong)).toEqual(['customer.risingStar.classes']);
    expect(whyOf(wrong, 'zh')).toContain('只看B、C类');
  });
});
