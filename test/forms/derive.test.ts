import fc from 'fast-check';
import { isRefusal } from '../../src/shared/rules/answer';
import type { FormContext, FormRow, Profile } from '../../src/shared/forms/form';
import { type FormEntry, kitSheet, makeKit } from '../../src/shared/forms/kit';
import { formContext } from '../../src/shared/forms/context';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS, fieldOf, formOf } from '../../src/shared/forms/registry';
import { say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import type { CellContent } from '../../src/shared/workbook/content';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { bookWith } from '../rules/support';

type Entries = Readonly<Record<string, readonly FormEntry[]>>;

interface Around {
  readonly rules?: Readonly<Record<string, unknown>>;
  readonly asOf?: number;
  readonly profile?: Profile;
}

const march = (day: number): number => dayOf(2026, 3, day);

/** What a kit shows in a field of a row, after everything that follows from the entries was worked out. */
function kitOf(entries: Entries, { rules = {}, asOf, profile = 'company' }: Around = {}) {
  const choices = { profile, lang: 'zh' as const, rows: 1, book: bookWith(rules), asOf, native: false, entries };
  const kit = makeKit(FORMS, choices);
  return (form: string, row: number, field: string): CellContent => {
    const { layout, body } = kit.forms.find((one) => one.layout.form.id === form)!;
    return body[row][layout.columns.findIndex((column) => column.field.id === field)];
  };
}

/** The rows of a workbook of forms, and what stands around them. */
function contextOf(entries: Entries, { rules = {}, asOf }: Around = {}): FormContext {
  const book = bookWith(rules);
  const kit = makeKit(FORMS, { profile: 'company', lang: 'zh', rows: 1, book, asOf, native: false, entries });
  const memory = memoryBook('', kit.forms.map(kitSheet));
  return formContext(memory, findForms(memory, book), book, asOf);
}

const derive = (form: string, field: string, row: FormRow, context: FormContext) =>
  fieldOf(formOf(form), field)!.derived!.derive(row, context);

const LEVELS = {
  'tier.level.minAnnualWan.A': 120,
  'tier.level.minAnnualWan.B': 60,
  'tier.level.minAnnualWan.C': 12,
  'tier.level.minAnnualWan.D': 2.4,
};

describe('the registration', () => {
  const appointment: FormEntry = {
    customerId: 'KH1',
    customerName: '甲公司',
    level: 'L-B',
    target: 70,
    owner: '林岚',
    setOn: dayOf(2026, 1, 5),
    basis: 'SQ1',
    adjustment: 'added',
  };
  const complaint: FormEntry = { customerName: '甲公司', acceptedOn: march(5), caseNo: 'TS20260305-001' };

  test.each<[FormEntry[], Readonly<Record<string, unknown>>, string | null, string | null, string]>([
    [[appointment], {}, 'B级', '林岚', 'in force'],
    [[{ ...appointment, setOn: march(6) }], {}, null, null, 'set the day after'],
    [[{ ...appointment, setOn: march(5) }], {}, 'B级', '林岚', 'set on the day itself'],
    [
      [{ ...appointment, setOn: dayOf(2025, 3, 5) }],
      {},
      'B级',
      '林岚',
      'Civil Code §202: the corresponding day still counts',
    ],
    [[{ ...appointment, setOn: dayOf(2025, 3, 4) }], {}, null, null, 'run out the day before'],
    [
      [{ ...appointment, setOn: dayOf(2025, 3, 4) }],
      { 'forms.appointment.validYears': 2 },
      'B级',
      '林岚',
      'longer by rule',
    ],
    [
      [{ ...appointment, setOn: march(1), level: 'L-A', owner: '周启' }, appointment],
      {},
      'A级',
      '周启',
      'the latest, not the lowest row',
    ],
    [[appointment, { ...appointment, setOn: march(2), adjustment: 'removed' }], {}, null, null, 'taken off the list'],
    [[{ ...appointment, customerName: '乙公司' }], {}, null, null, 'somebody else'],
  ])('level and owner of %j with %j: %s, %s (%s)', (keyAccountAppointment, rules, level, owner) => {
    const at = kitOf({ keyAccountAppointment, complaintRegistration: [complaint] }, { rules });
    expect([at('complaintRegistration', 0, 'level'), at('complaintRegistration', 0, 'owner')]).toEqual([level, owner]);
  });

  const change = (changedOn: number | null, oldOwner: string | null, newOwner: string | null): FormEntry => ({
    customerId: 'KH1',
    customerName: '甲公司',
    changedOn,
    oldOwner,
    newOwner,
  });

  test.each<[FormEntry[], string, string]>([
    [[change(march(2), '林岚', '陈晓')], '陈晓', 'changed before, though the appointment names another'],
    [[change(march(5), '林岚', '陈晓')], '陈晓', 'changed on the day itself'],
    [[change(march(6), '周启', '陈晓')], '周启', 'changed the day after: whoever it was taken from had it'],
    [[change(march(2), '林岚', null)], '林岚', 'a change that names nobody is none'],
    [[change(march(6), null, '陈晓')], '林岚', 'a later change that does not say from whom'],
    [[change(march(3), '周启', '陈晓'), change(march(1), '林岚', '周启')], '陈晓', 'the latest, not the lowest row'],
    [
      [change(march(8), '陈晓', '方屿'), change(march(6), '周启', '陈晓')],
      '周启',
      'the first of two later changes, not the upper row',
    ],
    [[change(null, '周启', '陈晓')], '陈晓', 'a change without a day has taken place'],
    [[{ ...change(march(2), '林岚', '陈晓'), customerId: 'KH2', customerName: '乙公司' }], '林岚', 'somebody else’s'],
  ])('the owner of a complaint and of a contact after %j is %s: %s', (ownerChanges, owner) => {
    const at = kitOf({
      keyAccountAppointment: [appointment],
      ownerChanges,
      complaintRegistration: [{ ...complaint, customerId: 'KH1' }],
      contactLog: [{ customerId: 'KH1', date: march(5), channel: 'phone' }],
    });
    expect([at('complaintRegistration', 0, 'owner'), at('contactLog', 0, 'owner')]).toEqual([owner, owner]);
  });

  test('the number goes before the name', () => {
    const at = kitOf({
      keyAccountAppointment: [appointment, { ...appointment, customerId: 'KH2', level: 'L-D', owner: '周启' }],
      complaintRegistration: [{ ...complaint, customerId: 'KH2' }],
    });
    expect(at('complaintRegistration', 0, 'owner')).toBe('周启');
  });

  test.each<[string[], string | null, string]>([
    [['KH1'], 'KH1', 'one customer of that name'],
    [['KH1', 'KH1'], 'KH1', 'one customer with two rows'],
    [['KH1', 'KH2'], null, 'two customers of one name: nobody is guessed'],
  ])('customer numbers %j give %s (%s)', (ids, number) => {
    const keyAccountAppointment = ids.map((customerId) => ({ ...appointment, customerId }));
    const at = kitOf({ keyAccountAppointment, complaintRegistration: [complaint] });
    expect(at('complaintRegistration', 0, 'customerId')).toBe(number);
  });

  test.each<[string, string | null, string | null, string]>([
    ['KH1', 'A类', '是', 'the text: complaints of class A come first'],
    ['KH2', 'C类', '否', 'not those of others'],
    ['KH9', null, null, 'a customer that is not on the list'],
  ])('%s is of %s: priority %s (%s)', (customerId, tier, priority) => {
    const keyAccountManagement = ['KH1', 'KH2', 'KH3'].map((id, i) => ({
      customerId: id,
      customerName: `客户${id}`,
      periodFrom: dayOf(2025, 4, 1),
      periodTo: march(31),
      value: 9000 - 1000 * i,
    }));
    const at = kitOf({ keyAccountManagement, complaintRegistration: [{ ...complaint, customerId }] });
    expect(at('complaintRegistration', 0, 'valueClass')).toBe(tier);
    expect(at('complaintRegistration', 0, 'priority')).toBe(priority);
  });

  const handled: FormEntry = { handlingNo: 'CL20260307-001', caseNo: 'TS20260305-001', handledOn: march(7) };
  test.each<[Entries, number | undefined, string | null, string]>([
    [{}, march(12), '待处理', 'the last day'],
    [{}, march(13), '逾期', 'a day too late'],
    [{}, undefined, null, 'nothing reads a clock'],
    [
      { complaintInvestigation: [{ caseNo: 'TS20260305-001', investigator: '周启' }] },
      march(8),
      '调查中',
      'investigated',
    ],
    [
      { complaintInvestigation: [{ caseNo: 'TS20260305-001', event: '外箱塌陷' }] },
      march(8),
      '待处理',
      'only opened for an investigation',
    ],
    [{ complaintHandling: [handled] }, march(31), '已处理待确认', 'handled, not closed'],
    [{ complaintHandling: [{ ...handled, closedOn: march(9) }] }, march(31), '已结案', 'closed'],
    [{ complaintHandling: [{ ...handled, appealedOn: march(20) }] }, march(31), '已转申诉', 'appealed'],
    [{ complaintHandling: [{ ...handled, caseNo: 'TS20260305-002' }] }, march(31), '逾期', 'another case was handled'],
  ])('status with %j as of %s: %s (%s)', (others, asOf, status) => {
    const at = kitOf({ complaintRegistration: [complaint], ...others }, { asOf });
    expect(at('complaintRegistration', 0, 'status')).toBe(status);
  });

  test('the investigation may carry the case number with a suffix, where the rules say so', () => {
    const entries = {
      complaintRegistration: [complaint],
      complaintInvestigation: [{ caseNo: 'TS20260305-001-DC', investigator: '周启' }],
    };
    const suffix = { 'complaint.idLink': 'suffix' };
    const name = (rules: Readonly<Record<string, unknown>>) =>
      kitOf(entries, { rules, asOf: march(6) })('complaintInvestigation', 0, 'customerName');
    expect(name(suffix)).toBe('甲公司');
    expect(name({})).toBeNull();
    expect(kitOf(entries, { rules: suffix, asOf: march(6) })('complaintRegistration', 0, 'status')).toBe('调查中');
  });
});

describe('what the other complaint forms repeat', () => {
  const registrations: FormEntry[] = [
    {
      customerName: '甲公司（集团）',
      acceptedOn: march(5) + 0.75,
      caseNo: 'TS1',
      reason: { code: 'damage', text: '内物破损' },
      content: '外箱塌陷，要求“全额”赔偿。',
    },
    { customerName: '王珊', acceptedOn: march(6), caseNo: 'TS2', reason: { code: 'delay' }, content: '迟到' },
  ];

  test('name and event are taken over as they were typed', () => {
    const at = kitOf({ complaintRegistration: registrations, complaintInvestigation: [{ caseNo: 'TS1' }] });
    expect(at('complaintInvestigation', 0, 'customerName')).toBe('甲公司（集团）');
    expect(at('complaintInvestigation', 0, 'event')).toBe('外箱塌陷，要求“全额”赔偿。');
  });

  test('a case number that is there twice leads nowhere', () => {
    const at = kitOf({
      complaintRegistration: [registrations[0], { ...registrations[1], caseNo: 'TS1' }],
      complaintInvestigation: [{ caseNo: 'TS1' }],
    });
    expect(at('complaintInvestigation', 0, 'customerName')).toBeNull();
  });

  test('without a column of contents the event is the reason in words', () => {
    const at = kitOf(
      { complaintRegistration: registrations, complaintInvestigation: [{ caseNo: 'TS1' }, { caseNo: 'TS2' }] },
      { profile: 'textbook' },
    );
    expect([0, 1].map((row) => at('complaintInvestigation', row, 'event'))).toEqual(['损毁：内物破损', '延误']);
  });

  test.each<[string, string | null, string]>([
    ['TS2', '王珊', 'its number is that of the case'],
    ['CL1', null, 'a number of its own says nothing'],
  ])('the textbook’s handling form, numbered %s, is of %s (%s)', (handlingNo, name) => {
    const at = kitOf(
      { complaintRegistration: registrations, complaintHandling: [{ handlingNo }] },
      { profile: 'textbook' },
    );
    expect(at('complaintHandling', 0, 'customerName')).toBe(name);
  });

  const handling = (handlingNo: string, caseNo: string, more: FormEntry): FormEntry => ({
    handlingNo,
    caseNo,
    ...more,
  });
  test('a row of the statistics for each case, with its last handling and the loss of all', () => {
    const at = kitOf({
      complaintRegistration: registrations,
      complaintHandling: [
        handling('CL2', 'TS1', {
          handledOn: march(9),
          responsible: '吴桐',
          result: { code: 'compensation', text: '再赔0.2元' },
          compensation: 0.2,
        }),
        handling('CL1', 'TS1', {
          handledOn: march(7),
          responsible: '孙平',
          result: { code: 'apology' },
          compensation: 0.1,
          freightWaived: 18,
        }),
      ],
    });
    const row = (at0: number) =>
      ['acceptedOn', 'caseNo', 'customerName', 'content', 'responsible', 'handling', 'loss'].map((field) =>
        at('complaintStatistics', at0, field),
      );
    expect(row(0)).toEqual([march(5), 'TS1', '甲公司（集团）', '外箱塌陷，要求“全额”赔偿。', '吴桐', '赔偿', 18.3]);
    // Not handled yet: a loss of nothing would be a claim.
    expect(row(1)).toEqual([march(6), 'TS2', '王珊', '迟到', null, null, null]);
  });

  test('in the textbook profile a handling without a case number counts for the only case of its customer', () => {
    const at = kitOf(
      {
        complaintRegistration: registrations,
        complaintHandling: [
          { customerName: '王珊', handlingNo: 'CL1', handledOn: march(8), result: { code: 'apology' } },
        ],
      },
      { profile: 'textbook' },
    );
    expect(at('complaintStatistics', 1, 'handling')).toBe('道歉');
    expect(at('complaintStatistics', 0, 'handling')).toBeNull();
  });
});

describe('the management sheet', () => {
  const PERIOD = { periodFrom: dayOf(2025, 4, 1), periodTo: march(31) };
  const customer = (id: number, more: FormEntry): FormEntry => ({
    customerId: `KH${id}`,
    customerName: `客户${id}`,
    ...PERIOD,
    ...more,
  });
  const numbers = (at: ReturnType<typeof kitOf>, field: string, count: number) =>
    Array.from({ length: count }, (_, row) => at('keyAccountManagement', row, field));

  const list = [500, 300, 300, 100, 0, null].map((value, i) => customer(i, { value, frequency: value && i + 1 }));

  test('shares, places and cumulated shares, ties together', () => {
    const at = kitOf({ keyAccountManagement: list });
    expect(numbers(at, 'share', 6)).toEqual([500 / 1200, 0.25, 0.25, 100 / 1200, 0, null]);
    expect(numbers(at, 'cumulativeShare', 6)).toEqual([500 / 1200, 1100 / 1200, 1100 / 1200, 1, 1, null]);
    expect(numbers(at, 'rank', 6)).toEqual([1, 2, 2, 4, null, null]);
  });

  test('classes by the text’s shares, of 20 customers: 5 % is one, 20 % are four', () => {
    const at = kitOf({ keyAccountManagement: Array.from({ length: 20 }, (_, i) => customer(i, { value: 100 + i })) });
    const classes = numbers(at, 'valueClass', 20);
    expect(classes.lastIndexOf('C类')).toBe(15);
    expect(classes.slice(16)).toEqual(['B类', 'B类', 'B类', 'A类']);
  });

  test('each period is ranked by itself', () => {
    const before = { periodFrom: dayOf(2024, 4, 1), periodTo: dayOf(2025, 3, 31) };
    const at = kitOf({
      keyAccountManagement: [
        customer(1, { value: 10 }),
        customer(2, { value: 20 }),
        customer(1, { value: 9000, ...before }),
        customer(3, { value: 1, ...before }),
      ],
    });
    expect(numbers(at, 'rank', 4)).toEqual([2, 1, 1, 2]);
    expect(numbers(at, 'previousValue', 4)).toEqual([9000, null, null, null]);
    expect(numbers(at, 'change', 4)).toEqual([(10 - 9000) / 9000, null, null, null]);
  });

  test('the period before is the latest that ends before this one begins', () => {
    const year = (from: number, value: number) =>
      customer(1, { value, periodFrom: dayOf(from, 1, 1), periodTo: dayOf(from, 12, 31) });
    const at = kitOf({
      keyAccountManagement: [
        year(2025, 400),
        year(2023, 100),
        year(2024, 200),
        { ...year(2024, 7), periodTo: dayOf(2025, 6, 30) },
      ],
    });
    expect(numbers(at, 'previousValue', 3)).toEqual([200, null, 100]);
  });

  test('a typed amount of last period is compared too', () => {
    const at = kitOf({
      keyAccountManagement: [
        customer(1, { value: 120, previousValue: 100 }),
        customer(2, { value: 5, previousValue: 0 }),
      ],
    });
    expect(numbers(at, 'change', 2)).toEqual([0.2, null]);
  });

  test('a group is ranked with the sum of its members, which share its class', () => {
    const alone = Array.from({ length: 10 }, (_, i) => customer(i, { value: 100 + i }));
    const members = [customer(20, { value: 60, parent: 'JT1' }), customer(21, { value: 61, parent: 'jt1' })];
    const at = kitOf({ keyAccountManagement: [...alone, ...members] });
    // Eleven to rank: 5 % is one, 20 % are two.
    expect(numbers(at, 'valueClass', 12).slice(9)).toEqual(['B类', 'A类', 'A类']);
    // Their own places stay theirs.
    expect(numbers(at, 'rank', 12).slice(9)).toEqual([1, 12, 11]);
  });

  test.each([
    ['revenue', ['A类', 'C类'], 'by revenue'],
    ['profit', ['C类', 'A类'], 'by profit, worked out from its parts'],
    ['parcels', ['C类', 'A类'], 'by parcels'],
  ])('value is %s: %j (%s)', (metric, classes) => {
    const entries = [
      customer(1, { value: 100, serviceCost: 90, parcels: 1 }),
      customer(2, { value: 50, serviceCost: 10, parcels: 5 }),
    ];
    const at = kitOf({ keyAccountManagement: entries }, { rules: { 'tier.value.metric': metric } });
    expect(numbers(at, 'valueClass', 2)).toEqual(classes);
  });

  test('a metric that the sheet has no field for is refused with the way out', () => {
    const context = contextOf({ keyAccountManagement: list }, { rules: { 'tier.value.metric': 'weight' } });
    const answer = derive('keyAccountManagement', 'valueClass', context.rows('keyAccountManagement')[0], context);
    if (answer === undefined || !isRefusal(answer)) throw new Error('answered');
    expect(say('en', answer.refusal)).toContain('tier.value.metric');
  });

  test('scores from 1 to 5 by rank, the more recent the higher; a last order after the period is refused', () => {
    const entries = [1, 2, 3, 4, 5].map((i) =>
      customer(i, { value: i * 100, frequency: 6 - i, lastDate: march(10 + i) }),
    );
    const at = kitOf({ keyAccountManagement: entries });
    expect(numbers(at, 'rScore', 5)).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(at, 'fScore', 5)).toEqual([5, 4, 3, 2, 1]);
    expect(numbers(at, 'mScore', 5)).toEqual([1, 2, 3, 4, 5]);
    const late = contextOf({
      keyAccountManagement: [customer(1, { value: 1, frequency: 1, lastDate: dayOf(2026, 4, 1) })],
    });
    const answer = derive('keyAccountManagement', 'rScore', late.rows('keyAccountManagement')[0], late);
    if (answer === undefined || !isRefusal(answer)) throw new Error('answered');
    expect(say('zh', answer.refusal)).toContain('2026-04-01');
  });

  test('profit is to the fen, and blank where a part is missing', () => {
    const at = kitOf({
      keyAccountManagement: [customer(1, { value: 0.3, serviceCost: 0.1 }), customer(2, { value: 5 })],
    });
    expect(numbers(at, 'profit', 2)).toEqual([0.2, null]);
  });

  test('a row without its period takes no part, where the sheet has periods', () => {
    const at = kitOf({ keyAccountManagement: [customer(1, { value: 5 }), { customerId: 'KH2', value: 900 }] });
    expect(numbers(at, 'rank', 2)).toEqual([1, null]);
  });

  test('classes are those of a ranking by hand, for any list', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (amounts) => {
        const at = kitOf({ keyAccountManagement: amounts.map((value, i) => customer(i, { value })) });
        const ranked = amounts.filter((one) => one > 0).sort((one, other) => other - one);
        // S1: the first 20 % less class A; A is 5 % of the customers by the house default, at least one. Halves round up.
        const first = Math.min(ranked.length, Math.max(1, Math.round((ranked.length * 5) / 100)));
        const second = Math.min(ranked.length, Math.max(first, Math.round((ranked.length * 20) / 100)));
        const expected = amounts.map((one) => {
          if (one === 0) return '未交易';
          return one >= ranked[first - 1] ? 'A类' : one >= ranked[second - 1] ? 'B类' : 'C类';
        });
        expect(numbers(at, 'valueClass', amounts.length)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('a list twice as long asks its cells twice as often, not four times', () => {
    const asked = (count: number): number => {
      const entries = Array.from({ length: count }, (_, i) =>
        customer(i, {
          value: (i * 37) % 1000,
          frequency: 1 + (i % 9),
          lastDate: march(1 + (i % 28)),
          parent: `JT${i % 5}`,
        }),
      );
      const context = contextOf({ keyAccountManagement: entries });
      let calls = 0;
      const rows = context.rows('keyAccountManagement').map((row): FormRow => {
        const counted = Object.create(row) as { number: FormRow['number']; text: FormRow['text'] };
        counted.number = (field) => (calls++, row.number(field));
        counted.text = (field) => (calls++, row.text(field));
        return counted as FormRow;
      });
      const own: FormContext = { ...context, rows: (form) => (form === 'keyAccountManagement' ? rows : []) };
      for (const field of formOf('keyAccountManagement').fields) {
        for (const row of rows) field.derived?.derive(row, own);
      }
      return calls;
    };
    const [short, long] = [asked(150), asked(300)];
    expect(short).toBeGreaterThan(150);
    expect(long / short).toBeLessThan(2.2);
  });
});

describe('the appointment sheet', () => {
  const appointment: FormEntry = {
    customerId: 'KH1',
    level: 'L-B',
    target: 70,
    lastYear: 63,
    setOn: dayOf(2024, 2, 29),
  };

  test('what follows from the level, the target and the day', () => {
    const at = kitOf({ keyAccountAppointment: [appointment] }, { rules: LEVELS });
    expect(at('keyAccountAppointment', 0, 'levelFloor')).toBe(60);
    expect(at('keyAccountAppointment', 0, 'attainment')).toBe(0.9);
    // Civil Code §202: where the month has no such day, its last one.
    expect(at('keyAccountAppointment', 0, 'validUntil')).toBe(dayOf(2025, 2, 28));
    // S2: B级大客户,每月走访2次以上,每周电话1次以上.
    expect(at('keyAccountAppointment', 0, 'duty')).toBe('每月走访2次以上；每周电话1次以上');
  });

  test.each([
    ['L-A', '每月走访3次以上；每周电话2次以上'],
    ['L-C', '每月走访1次以上；每半月电话1次以上'],
    ['L-D', '每半月电话1次以上'],
  ])('%s is owed %s (S2)', (level, duty) => {
    const at = kitOf({ keyAccountAppointment: [{ ...appointment, level }] });
    expect(at('keyAccountAppointment', 0, 'duty')).toBe(duty);
  });

  test('a floor that nobody has set is refused with the entry to fill in', () => {
    const context = contextOf({ keyAccountAppointment: [appointment] });
    const answer = derive('keyAccountAppointment', 'levelFloor', context.rows('keyAccountAppointment')[0], context);
    if (answer === undefined || !isRefusal(answer)) throw new Error('answered');
    expect(say('en', answer.refusal)).toContain('tier.level.minAnnualWan');
  });

  // S2: A级可允许有一定的赊销额度; B级一般要求现款现货; C级、D级先款后货.
  test.each([
    ['G-A', '资信A级', '赊销'],
    ['G-B', '资信B级', '现款现货'],
    ['G-C', '资信C级', '先款后货'],
    ['G-D', '资信D级', '先款后货'],
  ])('%s of the latest period gives the terms %s', (creditGrade, shown, terms) => {
    const year = (from: number, grade: string): FormEntry => ({
      customerId: 'KH1',
      value: 5,
      periodFrom: dayOf(from, 1, 1),
      periodTo: dayOf(from, 12, 31),
      creditGrade: grade,
    });
    const at = kitOf({
      keyAccountManagement: [year(2025, creditGrade), year(2024, creditGrade === 'G-A' ? 'G-D' : 'G-A')],
      keyAccountAppointment: [appointment],
    });
    expect(at('keyAccountAppointment', 0, 'creditGrade')).toBe(shown);
    expect(at('keyAccountAppointment', 0, 'terms')).toBe(terms);
  });
});

describe('the contact log', () => {
  test.each([
    ['onSite', '走访', 'a visit'],
    ['executive', '走访', 'an executive visit'],
    ['phone', '电话', 'a call'],
    ['wechat', '不计', 'neither'],
  ])('%s counts as %s (%s)', (channel, counted) => {
    const at = kitOf({ contactLog: [{ customerName: '甲', date: march(5), channel }] });
    expect(at('contactLog', 0, 'countsAs')).toBe(counted);
  });

  test.each<[number | null, string | null, string]>([
    [march(5) + 0.9, '是', 'the same day'],
    [march(6) + 0.99, '是', 'the next day'],
    [march(7), '否', 'two days later'],
    [null, null, 'not said'],
  ])('a contact of 5 March entered at %s: %s (%s)', (enteredAt, inTime) => {
    const at = kitOf({ contactLog: [{ customerName: '甲', date: march(5), channel: 'phone', enteredAt }] });
    expect(at('contactLog', 0, 'onTime')).toBe(inTime);
  });

  test('name, level and owner come from the appointment in force on that day', () => {
    const appointment = (level: string, owner: string, setOn: number): FormEntry => ({
      customerId: 'KH1',
      customerName: '甲公司',
      level,
      owner,
      setOn,
    });
    const at = kitOf({
      keyAccountAppointment: [appointment('L-B', '林岚', dayOf(2026, 1, 5)), appointment('L-A', '周启', march(10))],
      contactLog: [
        { customerId: 'KH1', date: march(9), channel: 'phone' },
        { customerId: 'KH1', date: march(10), channel: 'phone' },
      ],
    });
    const row = (at0: number) => ['customerName', 'level', 'owner'].map((field) => at('contactLog', at0, field));
    expect(row(0)).toEqual(['甲公司', 'B级', '林岚']);
    expect(row(1)).toEqual(['甲公司', 'A级', '周启']);
  });
});

describe('a warning of the month and a loss', () => {
  const period = (value: number, month: number): FormEntry => ({
    customerId: 'KH1',
    customerName: '甲公司',
    periodFrom: dayOf(2026, month, 1),
    periodTo: dayOf(2026, month + 1, 1) - 1,
    value,
    lastDate: dayOf(2026, month, 20),
  });

  test('the finding is what the rules of warnings say, by the sheet’s own period before where nobody typed it', () => {
    const at = kitOf({
      keyAccountManagement: [period(100_000, 2), period(87_500, 3)],
      monthlyWarning: [{ customerId: 'KH1', customerName: '甲公司', warnedOn: march(31), trigger: 'drop' }],
    });
    expect(at('monthlyWarning', 0, 'finding')).toBe('下降12.5%');
  });

  test('whether the lost customer counts is told by the name of its class', () => {
    const context = contextOf({
      keyAccountManagement: [{ ...period(100_000, 2), tier: 'V-A' }],
      winback: [{ customerId: 'KH1', customerName: '甲公司', lostOn: march(31) }],
    });
    const answer = derive('winback', 'valuable', context.rows('winback')[0], context)!;
    expect('reasons' in answer && answer.reasons.map(({ message }) => say('zh', message))).toEqual(['流失客户是A类']);
  });

  test('what is left of a credit limit is told to the 分', () => {
    const at = kitOf({
      creditLimit: [{ customerId: 'KH1', customerName: '甲公司', limit: 0.3, receivable: 0.1 }],
    });
    expect(at('creditLimit', 0, 'available')).toBe(0.2);
  });
});
