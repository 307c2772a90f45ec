import fc from 'fast-check';
import { customerRetention, revenueRetention } from '../../src/shared/rules/retention';
import { refusalOf, valueOf, whyOf } from './support';

describe('customers kept', () => {
  // CRR = (E − N) ÷ S, by hand.
  test.each<[start: number, end: number, added: number, kept: number]>([
    [200, 210, 30, 0.9],
    [80, 60, 0, 0.75],
    [50, 0, 0, 0],
    [50, 50, 50, 0],
    [50, 70, 20, 1],
  ])('%i, then %i with %i new: %f', (start, end, added, kept) =>
    expect(valueOf(customerRetention({ start, end, added }))).toBeCloseTo(kept, 12),
  );

  test.each<[start: number, end: number, added: number, part: string]>([
    [0, 5, 5, '期初不为0'],
    [10, -1, 0, '不小于0'],
    [10, NaN, 0, '不小于0'],
    [10, 5, 6, '新增6家多于期末5家'],
    [10, 15, 2, '恢复的老客户也算新增'],
  ])('%d, %d, %d is refused', (start, end, added, part) =>
    expect(refusalOf(customerRetention({ start, end, added })).zh).toContain(part),
  );

  test('says why', () =>
    expect(whyOf(customerRetention({ start: 200, end: 210, added: 30 }), 'zh')).toBe(
      '（期末210家 − 新增30家）÷ 期初200家，保持90%（其中“保持率的公式”为本公司设定）。',
    ));
});

describe('revenue kept', () => {
  test.each<[[number, number, number, number], gross: number, net: number]>([
    [[100_000, 5_000, 15_000, 30_000], 0.8, 1.1],
    [[100_000, 0, 0, 0], 1, 1],
    [[50_000, 0, 50_000, 0], 0, 0],
  ])('%j: %f gross, %f net', ([start, contraction, churned, expansion], gross, net) => {
    const found = valueOf(revenueRetention({ start, contraction, churned, expansion }));
    expect(found.gross).toBeCloseTo(gross, 12);
    expect(found.net).toBeCloseTo(net, 12);
  });

  test('gross is never above 1, and never above net', () =>
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (kept, contraction, churned, expansion) => {
        fc.pre(kept + contraction + churned > 0);
        const start = kept + contraction + churned;
        const { gross, net } = valueOf(revenueRetention({ start, contraction, churned, expansion }));
        expect(gross).toBeLessThanOrEqual(1);
        expect(gross).toBeLessThanOrEqual(net);
      }),
    ));

  test('more cannot leave than there was', () =>
    expect(refusalOf(revenueRetention({ start: 100, contraction: 60, churned: 50, expansion: 0 })).en).toContain(
      'more than the 100 at the start',
    ));
});
