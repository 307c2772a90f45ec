import { capitalAmount, spellsAmount } from '../../src/shared/values/capital-amount';

// The first six are the examples of the People's Bank of China for filling in bills (支付结算办法, annex 1).
test.each([
  [1409.5, '人民币壹仟肆佰零玖元伍角'],
  [6007.14, '人民币陆仟零柒元壹角肆分'],
  [1680.32, '人民币壹仟陆佰捌拾元零叁角贰分'],
  [107000.53, '人民币壹拾万柒仟元零伍角叁分'],
  [16409.02, '人民币壹万陆仟肆佰零玖元零贰分'],
  [325.04, '人民币叁佰贰拾伍元零肆分'],
  [0, '人民币零元整'],
  [0.07, '人民币柒分'],
  [0.3, '人民币叁角'],
  [10, '人民币壹拾元整'],
  [100_000, '人民币壹拾万元整'],
  [100_001, '人民币壹拾万零壹元整'],
  [1_020_300, '人民币壹佰零贰万零叁佰元整'],
  [20_000_000, '人民币贰仟万元整'],
  [100_000_005, '人民币壹亿零伍元整'],
  [305_000_000_000, '人民币叁仟零伍拾亿元整'],
  [1_000_000_000_000, '人民币壹万亿元整'],
])('%d is %s', (yuan, text) => expect(capitalAmount(yuan)).toBe(text));

test('rounds to the 分', () => expect(capitalAmount(1.005 + 0.0001)).toBe('人民币壹元零壹分'));

test.each([-1, NaN, Infinity, 1e13])('%d is not spelled', (yuan) => expect(capitalAmount(yuan)).toBeUndefined());

test.each([
  ['人民币壹仟陆佰捌拾元叁角贰分', 1680.32, true],
  ['壹拾万零柒仟圆伍角叁分', 107000.53, true],
  ['人民币 伍佰元正', 500, true],
  ['伍佰元', 500, true],
  ['人民币壹仟肆佰零玖元伍角整', 1409.5, true],
  ['伍佰零伍元整', 500, false],
  ['伍佰元整', 5000, false],
  ['', 0, false],
  ['伍佰元整', -500, false],
])('%s spells %d: %s', (text, yuan, same) => expect(spellsAmount(text, yuan)).toBe(same));
