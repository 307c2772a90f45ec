import { readFileSync } from 'node:fs';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { findForms } from '../../src/shared/forms/recognise';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { kadesk, scratch } from './support';

const path = scratch();
const BOOK = path('sample.xlsx');
const AS_OF = ['--as-of', '2026-03-31'];

beforeAll(() => {
  const { code, err } = kadesk('new', '--all', '--sample', '-o', BOOK);
  if (code !== 0) throw new Error(err);
}, 60_000);

test('a month of visits as a workbook and as a calendar, each with its why', () => {
  const [plan, ics] = [path('plan.xlsx'), path('plan.ics')];
  const first = kadesk('visits', BOOK, ...AS_OF, '-o', plan, '--ics', ics, '--json');
  expect(first.code).toBe(0);
  const { contacts } = JSON.parse(first.out) as { contacts: { day: string; customerId: string; why: string }[] };
  expect(contacts.every(({ day, why }) => day.startsWith('2026-04') && why !== '')).toBe(true);
  const text = readFileSync(ics, 'utf8');
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(contacts.length);
  // The same run gives the same bytes.
  kadesk('visits', BOOK, ...AS_OF, '--ics', path('again.ics'));
  expect(readFileSync(path('again.ics'), 'utf8')).toBe(text);
  const checked = kadesk('check', plan, ...AS_OF, '--json');
  expect(checked.out).toContain('revisitPlan');
}, 60_000);

test('one customer, and its card, which counts what the log holds', async () => {
  const card = path('card.xlsx');
  const { code, out } = kadesk('customer', 'KH0003', BOOK, ...AS_OF, '--card', card, '--json');
  expect(code).toBe(0);
  const view = JSON.parse(out) as { facts: { id: string; value: string }[]; customerName: string };
  const fact = (id: string) => view.facts.find((one) => one.id === id)?.value;
  expect(view.customerName).toBe('滨江锦程电子商务有限公司');
  expect([fact('owner'), fact('valueClass'), fact('level'), fact('terms')]).toEqual(['陈晓', 'A类', 'B级', '赊销']);
  // B级每月走访2次：3月只有3日一次。
  expect(fact('quota')).toContain('应走访2次、欠1次');
  const [found] = findForms(await readBook(new Uint8Array(readFileSync(card)), 'card.xlsx', nodeHost), TEXTBOOK_RULES);
  const [row] = found.rows;
  // 3月：上门一次，电话一次；年收入目标60万元。
  expect(['visits3', 'calls3', 'visits12', 'target', 'creditGrade'].map((field) => row.value(field))).toEqual([
    1,
    1,
    0,
    60,
    'G-A',
  ]);
}, 60_000);

test('what everybody has to do, and one person’s of it, each with why and source', () => {
  const all = JSON.parse(kadesk('actions', BOOK, ...AS_OF, '--json').out) as {
    people: { who: string; actions: { dueOn: string | null; urgency: string; why: string; sources: unknown[] }[] }[];
  };
  const [collector] = all.people.filter(({ who }) => who === '赵青');
  // 赵青的最后一条线索在3月3日之前：4日至31日每天都没有。
  expect(collector.actions).toEqual([
    expect.objectContaining({ dueOn: '2026-03-31', urgency: 'today', sources: [expect.anything()] }),
  ]);
  expect(all.people.flatMap(({ actions }) => actions).every(({ why }) => why !== '')).toBe(true);
  const one = kadesk('actions', BOOK, ...AS_OF, '--person', '赵', '--why');
  expect(one).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^赵青 \(1\)\n2026-03-31 {2}今天.*\n.*依据.*\n.*出处.*每人每天/),
  });
  expect(kadesk('actions', BOOK).err).toContain('--as-of');
}, 60_000);

describe('without a date of reference nobody looked for warnings and what to do, which is not none', () => {
  const shown = (...args: string[]) => kadesk('customer', 'KH0003', BOOK, ...args).out;

  test.each([
    ['zh', /^预警\n没有截止日，没有查看。请用 --as-of [^\n]*\n\n接下来要做的事\n没有截止日，没有查看。/m],
    [
      'en',
      /^Warnings\nNot looked at: there is no reference date\. Give --as-of [^\n]*\n\nWhat to do next\nNot looked at:/m,
    ],
  ])('on the screen: %s', (lang, says) => expect(shown('--lang', lang)).toMatch(says));

  test.each<[why: string, args: string[], lists: boolean]>([
    ['without', [], false],
    ['with', AS_OF, true],
  ])('as JSON: %s', (_, args, lists) => {
    const { warnings, actions } = JSON.parse(shown('--json', ...args)) as { warnings: unknown; actions: unknown };
    expect([warnings, actions]).toEqual(lists ? [expect.any(Array), expect.any(Array)] : [null, null]);
  });

  test.each([
    ['zh', '客户', '没有截止日，没有查看'],
    ['en', 'Customer', 'Not looked at: there is no reference date'],
  ])('on the sheet beside the card: %s', async (lang, name, says) => {
    const card = path(`undated-${lang}.xlsx`);
    shown('--card', card, '--lang', lang);
    const { sheets } = await readBook(new Uint8Array(readFileSync(card)), 'card.xlsx', nodeHost);
    const sheet = sheets.find((one) => one.name === name)!;
    const texts = Array.from({ length: sheet.rowCount }, (_, row) => sheet.column(0).text(row));
    expect(texts.filter((text) => text === says)).toHaveLength(2);
  });
});

test('a part of several names proposes those', () =>
  expect(kadesk('customer', '滨江', BOOK, ...AS_OF)).toMatchObject({
    code: 2,
    err: expect.stringContaining('相近的有：滨江锦程电子商务有限公司 KH0003、滨江恒信商务服务有限公司 KH0018'),
  }));

test('a schedule needs a date of reference', () =>
  expect(kadesk('visits', BOOK)).toMatchObject({ code: 2, err: expect.stringContaining('--as-of') }));
