import { company, COURIER_AS_OF, MONTHS } from '../../scripts/sample-courier';
import { accountsOf, factsAbout } from '../../src/shared/forms/accounts';
import { formContext } from '../../src/shared/forms/context';
import { fieldOf, formOf } from '../../src/shared/forms/registry';
import { type MonthEnd, type MonthPart, type PartId, planMonthEnd } from '../../src/shared/month-end';
import { isRefusal } from '../../src/shared/rules/answer';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Sample } from '../sample/raw';
import { rates, WARNINGS } from '../sample/warnings';

// The month end of the sample company, counted a second time from the script's own records and from the cells of its workbook, in the
// plainest way and without our rules.

jest.setTimeout(240_000);

const all = company();
const { customers, appointments } = all;
const terms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-10-31', lang: 'zh' } as const;
const only: ReadonlySet<PartId> = new Set(['list', 'management', 'caseList', 'statistics', 'cards', 'warnings']);
let sample: Sample;
let end: MonthEnd;

beforeAll(async () => {
  sample = await Sample.read();
  end = planMonthEnd(sample.book, terms, { cards: ['L-A'], only });
});

const part = (id: PartId): MonthPart => end.parts.find((one) => one.id === id)!;
const figure = (id: PartId, label: string) => part(id).figures.find((one) => one.label.zh === label)?.value;
const cents = (yuan: number): number => Math.round(yuan * 100);
const year = (incomes: readonly number[], from: number, to: number): number =>
  incomes.slice(from, to).reduce((sum, one) => sum + cents(one), 0);

/**
 * Classes of the year to October: groups count as one and rank by what they bring together.
 * @param held  whether a first fall is not a fall yet
 */
function classes(held: boolean): Map<string, string> {
  const rank = (from: number, to: number, together: boolean): Map<string, string> => {
    const totals = new Map<string, number>();
    const keyOf = (one: (typeof customers)[number]) => (together ? (one.parent ?? one.id) : one.id);
    for (const one of customers) {
      const value = year(one.incomes, from, to);
      if (value > 0) totals.set(keyOf(one), (totals.get(keyOf(one)) ?? 0) + value);
    }
    const sorted = [...totals].sort((one, other) => other[1] - one[1]);
    const cut = (share: number) => sorted[Math.round(sorted.length * share) - 1][1];
    const [a, b] = [cut(0.05), cut(0.2)];
    return new Map(
      customers.flatMap((one): [string, string][] => {
        if (year(one.incomes, from, to) === 0) return [];
        const total = totals.get(keyOf(one))!;
        return [[one.id, total >= a ? 'A类' : total >= b ? 'B类' : 'C类']];
      }),
    );
  };
  const [now, before] = [rank(6, 18, true), rank(3, 15, false)];
  if (!held) return now;
  return new Map(
    [...now].map(([id, found]) => [id, before.has(id) && before.get(id)! < found ? before.get(id)! : found]),
  );
}

/** A column of results, by customer. */
function results(label: string): Map<string, string | number> {
  const { content } = part('list');
  if (content.kind !== 'list') throw new Error('no list');
  const { layout, sheet } = content.list;
  const column = content.result.columns.find((one) => one.label.zh === label)!;
  const first = layout.headerRow + 1;
  return new Map(customers.map((one, i) => [sheet.column(0).text(first + i) || one.id, column.cell(first + i)]));
}

test('value classes', () => {
  const expected = classes(true);
  const found = results('价值类别');
  expect(customers.map(({ id }) => [id, found.get(id)])).toEqual(
    customers.map(({ id }) => [id, expected.get(id) ?? '未交易']),
  );
});

test('levels and visits owed follow from the targets', () => {
  const [levels, visits] = [results('建议级别'), results('应走访（2026-10）')];
  for (const { customer, target } of appointments) {
    const letter = target >= 120 ? 'A' : target >= 60 ? 'B' : target >= 12 ? 'C' : 'D';
    expect([customer.id, levels.get(customer.id)]).toEqual([customer.id, `${letter}级`]);
    expect([customer.id, visits.get(customer.id)]).toEqual([customer.id, { A: 3, B: 2, C: 1, D: 0 }[letter]]);
  }
});

test('credit grades follow from the scores', () => {
  const grades = results('建议资信等级');
  for (const { id, score } of customers) {
    const letter = score === undefined ? '' : score >= 85 ? 'A' : score >= 70 ? 'B' : score >= 55 ? 'C' : 'D';
    expect([id, grades.get(id)]).toEqual([id, letter === '' ? '' : `资信${letter}级`]);
  }
});

test('the month’s complaints', () => {
  const { first, last } = MONTHS[17];
  const month = all.complaints.filter(({ acceptedOn }) => acceptedOn >= first && acceptedOn <= last);
  const valid = month.filter(({ investigation }) => ['valid', 'partly'].includes(investigation?.finding ?? ''));
  const loss = month.reduce(
    (sum, { handling }) =>
      handling === undefined
        ? sum
        : sum + cents(handling.compensation) + cents(handling.freightWaived) + cents(handling.otherDirect),
    0,
  );
  expect(figure('caseList', '行数')).toBe(month.length);
  expect(figure('statistics', '件数')).toBe(month.length);
  expect(figure('statistics', '有效件数')).toBe(valid.length);
  expect(cents(figure('statistics', '损失合计（元）')!)).toBe(loss);
  expect(figure('statistics', '尚未处理')).toBe(all.complaints.filter(({ handling }) => handling === undefined).length);
});

test('revenue of the month’s sheet, and the cards of level A', () => {
  const total = customers.reduce((sum, { incomes }) => sum + year(incomes, 6, 18), 0);
  expect(cents(figure('management', '消费金额合计（元）')!)).toBe(total);
  const largest = appointments.filter(({ target }) => target >= 120);
  expect(figure('cards', '张数')).toBe(largest.length);
  const { content } = part('cards');
  if (content.kind !== 'kit') throw new Error('no cards');
  for (const [i, { values }] of content.kit.cards.entries()) {
    // From January on.
    const { incomes } = largest[i].customer;
    expect(Array.from({ length: 10 }, (_, month) => values.get(`revenue${month + 1}`))).toEqual(incomes.slice(8));
    const log = all.contacts.filter(
      (one) => one.customer === largest[i].customer && one.channel === 'phone' && one.on >= MONTHS[17].first,
    );
    expect(Number(values.get('calls10') ?? 0)).toBe(log.length);
  }
});

test.each(WARNINGS)('key accounts warned of: %s', (trigger, accounts) => {
  const expected = accounts(sample);
  expect(expected.length).toBeGreaterThan(2);
  const { content } = part('warnings');
  if (content.kind !== 'kit') throw new Error('no warnings');
  const { layout, body } = content.kit.forms.find((one) => one.layout.form.id === 'monthlyWarning')!;
  const [id, of] = ['customerId', 'trigger'].map((field) => layout.columns.findIndex((one) => one.field.id === field));
  expect(
    body
      .filter((row) => row[of] === trigger)
      .map((row) => row[id])
      .sort(),
  ).toEqual([...expected].sort());
  expect(figure('warnings', trigger)).toBe(expected.length);
});

test('the month’s complaints: answered in time, satisfied with the handling, repeated', () => {
  for (const [label, rate] of Object.entries(rates(sample)))
    expect([label, figure('statistics', label)]).toEqual([label, rate]);
});

test('the year’s own sheet beside the one that the workbook has: every customer counts once', () => {
  const { content } = part('management');
  if (content.kind !== 'kit') throw new Error('no sheet');
  const [{ layout, body }] = content.kit.forms;
  const numbers = (id: string) => {
    const column = layout.columns.findIndex(({ field }) => field.id === id);
    return body.map((row) => Number(row[column] ?? 0));
  };
  expect(numbers('share').reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  expect(Math.max(...numbers('rank'))).toBe(customers.filter(({ incomes }) => year(incomes, 6, 18) > 0).length);
});

test('income was planned to fall, and did so nowhere else', () => {
  const [, falling] = WARNINGS.find(([trigger]) => trigger === '收入下降')!;
  const courses = falling(sample).map((id) => customers.find((one) => one.id === id)!.course);
  expect(new Set(courses)).toEqual(new Set(['declining', 'silent', 'lost']));
});

function derived(form: string, field: string) {
  const context = formContext(end.book, end.forms, end.rules, COURIER_AS_OF);
  return context.rows(form).map((row) => {
    const answer = fieldOf(formOf(form), field)!.derived!.derive(row, context);
    return answer === undefined || isRefusal(answer) ? undefined : answer.value;
  });
}

test('the flags of every lead', () => {
  expect(
    derived('leadSheet', 'leadTypes').map(
      (one) =>
        new Set(
          String(one ?? '')
            .split(' ')
            .filter((code) => code !== ''),
        ).size,
    ),
  ).toEqual(
    all.leads.map(
      ({ imports, exports, rivalParcels, source }) =>
        [
          exports === 0 && imports > 0,
          exports < imports,
          exports < rivalParcels,
          source === 'pickup11183',
          source === 'referral',
        ].filter(Boolean).length,
    ),
  );
});

test('loyalty is the mean of the five scores', () => {
  expect(derived('loyaltyCriteria', 'mean').map((one) => Number(one).toFixed(4))).toEqual(
    appointments.slice(0, 60).map(({ scores }) => (scores.reduce((sum, one) => sum + one, 0) / 5).toFixed(4)),
  );
});

test('the club’s dues in arrears, by years that are over', () => {
  expect(derived('clubMember', 'unpaidYears')).toEqual(all.members.map(({ paidTo }) => Math.max(0, 2025 - paidTo)));
});

test('contracts by the days to their end, and a month’s notice of it', () => {
  const ends = sample.book.sheets
    .filter(({ name }) => name.startsWith('物流合同'))
    .map(({ name }) => Number(sample.beside(name, '合同到期日')));
  expect(derived('contract', 'noticeOn')).toEqual(ends.map((day) => day - 30));
  expect(derived('contract', 'state')).toEqual(ends.map((day) => (day - COURIER_AS_OF <= 30 ? 'ending' : 'running')));
});

test('customers won back: benefit to cost', () => {
  const ratio = (benefit: unknown, cost: unknown) => (benefit === null ? undefined : Number(benefit) / Number(cost));
  expect(derived('winback', 'roi')).toEqual(
    sample.rows('流失客户分析与恢复表').map((row) => ratio(row['恢复后收益（元）'], row['恢复成本（元）'])),
  );
});

test('the page of a customer says what the year and the year before brought', () => {
  const context = formContext(end.book, end.forms, end.rules, COURIER_AS_OF);
  const yuan = (cent: number) => `${(cent / 100).toLocaleString('en-US', { maximumFractionDigits: 2 })}元`;
  const accounts = accountsOf(context);
  for (const { customer } of appointments.slice(0, 20)) {
    const account = accounts.find(({ id }) => id === customer.id)!;
    const { value } = factsAbout(account, context).find(({ id }) => id === 'revenue')!;
    const before = cents(customer.earlier.income) + year(customer.incomes, 0, 6);
    expect(value.zh).toBe(`${yuan(year(customer.incomes, 6, 18))}，上期${yuan(before)}`);
  }
});
