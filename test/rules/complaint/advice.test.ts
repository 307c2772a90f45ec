import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import {
  adviseCompensation,
  type CompensationFacts,
  complaintReason,
  hasPriority,
  inOrderOfHandling,
  needsApproval,
} from '../../../src/shared/rules/complaint';
import { CHINESE, refusalOf, rulesWith, valueOf, whyOf } from '../support';

const rules = rulesWith();

describe('proposed compensation', () => {
  test.each<[string, CompensationFacts, Record<string, unknown>, readonly (readonly [string, number | undefined])[]]>([
    ['declared, loss above it', { harm: 'loss', provedLoss: 800, declaredValue: 500 }, {}, [['declared', 500]]],
    ['declared, loss below it', { harm: 'damage', provedLoss: 300, declaredValue: 500 }, {}, [['declared', 300]]],
    [
      'declared, part damage',
      { harm: 'partDamage', provedLoss: 900, declaredValue: 1000, damagedShare: 0.3 },
      {},
      [['declared', 300]],
    ],
    ['declared, no voucher yet', { harm: 'loss', declaredValue: 500 }, {}, [['declared', undefined]]],
    [
      'not declared, nothing agreed: the loss alone has an amount',
      { harm: 'loss', provedLoss: 800, freight: 18 },
      {},
      [
        ['agreed', undefined],
        ['actual', 800],
      ],
    ],
    [
      'not declared, a multiple agreed: both ways are shown',
      { harm: 'loss', provedLoss: 800, freight: 18.5 },
      { 'complaint.compensation.freightMultiple': 7 },
      [
        ['agreed', 129.5],
        ['actual', 800],
      ],
    ],
  ])('%s', (_, facts, override, proposals) => {
    const own = rulesWith(override);
    const answer = adviseCompensation(facts, own);
    expect(valueOf(answer).proposals).toEqual(proposals.map(([basis, amount]) => ({ basis, amount })));
    expect(whyOf(answer, 'zh')).toContain('不得作为对客户的承诺');
    expect(whyOf(answer, 'en')).toContain('no promise');
    expect(whyOf(answer, 'en')).not.toMatch(CHINESE);
  });

  test.each<[CompensationFacts['harm'], number]>([
    ['delay', 18],
    ['loss', 18],
    ['damage', 0],
    ['partDamage', 0],
  ])('%s: freight waived %d', (harm, waived) =>
    expect(valueOf(adviseCompensation({ harm, freight: 18 }, rules)).freightWaived).toBe(waived),
  );

  test.each<[number, string | undefined, boolean | undefined]>([
    [500, undefined, false],
    [500.01, undefined, true],
    [900, '理赔部', false],
    [900, ' 理赔 部', false],
    [1000.01, '理赔部', true],
  ])('%d yuan by %s: needs approval %s', (amount, department, needs) => {
    const own = rulesWith({
      'complaint.compensation.authorityLimit': 500,
      'complaint.compensation.authorityByDepartment': [{ department: '理赔部', limit: 1000 }],
    });
    expect(needsApproval(amount, department, own)).toBe(needs);
  });

  test('without a limit nobody can say, and without the rule nothing needs approval', () => {
    expect(needsApproval(500, '理赔部', rules)).toBeUndefined();
    expect(needsApproval(500, '理赔部', rulesWith({ 'complaint.compensation.approvalAboveAuthority': false }))).toBe(
      false,
    );
    expect(whyOf(adviseCompensation({ harm: 'loss', provedLoss: 1 }, rules), 'zh')).toContain(
      '没有设定处理部门的赔偿权限',
    );
  });

  test.each<[string, CompensationFacts, string]>([
    ['a negative amount', { harm: 'loss', provedLoss: -1 }, '不能是负数'],
    ['a share above one', { harm: 'partDamage', damagedShare: 30 }, '50%写作 0.5'],
    ['part damage without the share', { harm: 'partDamage', declaredValue: 100, provedLoss: 50 }, '请给出毁损比例'],
  ])('%s is refused', (_, facts, part) => expect(refusalOf(adviseCompensation(facts, rules)).zh).toContain(part));
});

describe('reasons of other systems', () => {
  test.each<[string, string]>([
    ['延误', 'delay'],
    ['送货慢', 'delay'],
    ['Delay', 'delay'],
    ['内物破损', 'damage/contents'],
    ['损毁：内物破损', 'damage/contents'],
    ['损毁-内物破损', 'damage/contents'],
    ['投递服务：虚假签收', 'delivery/falseSignature'],
    ['丢失及短少', 'lossOrShortage'],
    ['违规收费', 'overcharging'],
    ['1004', 'delay'],
    ['1005', 'lossOrShortage'],
    ['1006', 'damage'],
    ['1007', 'attitude'],
    ['1008', 'other'],
    ['财务：代收货款', 'cashOnDelivery'],
    ['货差', 'lossOrShortage'],
    ['理赔', 'other'],
    [' 派送 超时 ', 'delay'],
    ['签收未收到', 'delivery'],
    ['其他：面单系统', 'other'],
    ['延误:中转仓停电', 'delay'],
  ])('%s is %s', (text, expected) => {
    const { reason, detail } = valueOf(complaintReason(text, rules));
    expect(detail === undefined ? reason : `${reason}/${detail}`).toBe(expected);
  });

  test('what it came from is said', () => {
    expect(whyOf(complaintReason('1004', rules), 'zh')).toContain('微信投诉代码的“1004”对应“延误”');
    expect(whyOf(complaintReason('延误', rules), 'zh')).toContain('“延误”属于“延误”');
  });

  test('unknown words are refused and not filed under 其他', () =>
    expect(refusalOf(complaintReason('说不清', rules)).zh).toContain('complaint.imports'));

  test('words behind a colon stand behind a reason of ours alone', () =>
    expect(refusalOf(complaintReason('1004：面单系统', rules)).zh).toContain('complaint.imports'));

  test('every mapping leads to a reason that exists', () => {
    const { imports, reasons, details } = TEXTBOOK_RULES.values.complaint;
    const codes = new Set(reasons.map(({ code }) => code));
    const named = [...Object.values(imports).flat(), ...details].map(({ reason }) => reason);
    expect(named.filter((reason) => !codes.has(reason))).toEqual([]);
  });
});

describe('priority', () => {
  test.each([
    ['V-A', true],
    ['V-B', false],
    ['V-0', false],
  ] as const)('%s: %s', (tier, first) => expect(hasPriority(tier, rules).value).toBe(first));

  test('the class that comes first, then the nearest day, then as they came', () => {
    const waiting = [
      { name: 'late C', acceptedOn: 3, dueOn: 10, tier: 'V-C' },
      { name: 'no due', acceptedOn: 1, dueOn: undefined, tier: undefined },
      { name: 'A', acceptedOn: 5, dueOn: 12, tier: 'V-A' },
      { name: 'early C', acceptedOn: 2, dueOn: 10, tier: 'V-C' },
      { name: 'soon B', acceptedOn: 6, dueOn: 9, tier: 'V-B' },
    ] as const;
    expect(inOrderOfHandling(waiting, rules).map(({ name }) => name)).toEqual([
      'A',
      'soon B',
      'early C',
      'late C',
      'no due',
    ]);
  });
});
