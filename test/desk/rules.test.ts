import { History } from '../../src/shared/desk/history';
import { readOwnRules, ruleCell, rulesPlan, setRule } from '../../src/shared/desk/rules';
import { memoryPort } from '../../src/shared/port/memory-port';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { RULE_SHEET } from '../../src/shared/workbook/own-rules';
import { contentsByName } from '../port/contents';
import { bookWith } from '../rules/support';

const open = (rows?: readonly (readonly MemoryContent[])[]) => {
  const port = memoryPort(
    memoryBook('样例.xlsx', [{ name: '名单', rows: [] }, ...(rows ? [{ name: RULE_SHEET, rows }] : [])]),
  );
  return { port, history: new History(port) };
};

test('a workbook without a sheet of rules has those below', async () => {
  const { port } = open();
  const own = await readOwnRules(port, TEXTBOOK_RULES);
  expect(own).toEqual({ hasSheet: false, rows: [], book: TEXTBOOK_RULES, faults: [] });
});

test.each<[what: string, row: [string, MemoryContent], at: number, id: string]>([
  ['a value that is none', ['tier.value.aShare', '很多'], 1, 'rulebook.notAllowed'],
  ['a path that leads nowhere', ['tier.value.zzz', 1], 0, 'rulebook.unknownPath'],
  ['a group', ['tier.value', 1], 0, 'rulebook.notAGroup'],
  ['an error', ['tier.value.aShare', { error: '#N/A' }], 1, 'rulebook.notAllowed'],
])('%s is told at its cell', async (_what, row, column, id) => {
  const { port } = open([['规则路径', '值'], ['complaint.replyDays', 5], row]);
  const { book, faults } = await readOwnRules(port, TEXTBOOK_RULES);
  expect(book).toBeUndefined();
  expect(faults.map(({ place, message }) => [place, message.id])).toEqual([
    [{ sheet: RULE_SHEET, row: 2, column }, id],
  ]);
});

test('of a path that stands there twice the second is at fault; entries that disagree are told at the first of them', async () => {
  const twice = open([
    ['complaint.replyDays', 5],
    ['complaint.replyDays', 6],
  ]);
  const [fault] = (await readOwnRules(twice.port, TEXTBOOK_RULES)).faults;
  expect([fault.place?.row, fault.message.id]).toEqual([1, 'rulebook.twice']);
  const disagree = open([['说明'], ['tier.value.aShare', 0.9]]);
  const { faults } = await readOwnRules(disagree.port, TEXTBOOK_RULES);
  expect(faults.map(({ message }) => message.id)).toEqual(['rulebook.order']);
  expect(faults[0].place?.row ?? 1).toBe(1);
});

test('the first entry makes the sheet, a second goes below, a third changes the first; each is a step', async () => {
  const { port, history } = open();
  const set = (path: string, value: unknown) => setRule(port, history, TEXTBOOK_RULES, path, value, 'zh');
  expect(await set('complaint.replyDays', 5)).toEqual([]);
  expect(await set('tier.value.aShare', 0.1)).toEqual([]);
  expect(await set('complaint.replyDays', 6)).toEqual([]);
  const { book, rows } = await readOwnRules(port, TEXTBOOK_RULES);
  expect(rows.map(({ path, value }) => [path, value])).toEqual([
    ['complaint.replyDays', 6],
    ['tier.value.aShare', 0.1],
  ]);
  expect([book!.values.complaint.replyDays, book!.values.tier.value.aShare]).toEqual([6, 0.1]);
  await history.undo(TEXTBOOK_RULES);
  expect((await readOwnRules(port, TEXTBOOK_RULES)).rows[0].value).toBe(5);
  await history.undo(TEXTBOOK_RULES);
  await history.undo(TEXTBOOK_RULES);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(['名单']);
});

test('an entry that would be wrong, or that the company locks, is not written', async () => {
  const { port, history } = open();
  const company = bookWith({ 'complaint.replyDays': 6, locked: ['complaint'] });
  const before = contentsByName(await port.read());
  for (const [path, value, id] of [
    ['tier.value.aShare', 2, 'rulebook.notAllowed'],
    ['complaint.replyDays', 5, 'rulebook.locked'],
  ] as const) {
    const faults = await setRule(port, history, company, path, value, 'zh');
    expect(faults.map(({ message }) => message.id)).toEqual([id]);
  }
  expect(contentsByName(await port.read())).toEqual(before);
  expect(history.steps).toEqual([]);
});

test('an entry is taken back, and what stands around it stays', async () => {
  const { port, history } = open([
    ['说明', '本公司'],
    ['complaint.replyDays', 5, '答复期限'],
    ['tier.value.aShare', 0.1],
  ]);
  expect(await setRule(port, history, TEXTBOOK_RULES, 'complaint.replyDays', undefined, 'zh')).toEqual([]);
  expect(contentsByName(await port.read())[RULE_SHEET]).toEqual({
    A1: '说明',
    B1: '本公司',
    A3: 'tier.value.aShare',
    B3: 0.1,
  });
});

test('what a workbook takes along is what differs from below, and reads as the same again', async () => {
  expect(rulesPlan(TEXTBOOK_RULES, 'zh')).toBeUndefined();
  const company = bookWith({ 'complaint.replyDays': 6 });
  const own = mergeRuleBook({ 'tier.value.aShare': 0.1, 'period.asOf': '2026-03-31' }, '样例', company);
  if (!own.ok) throw new Error('rules');
  const { port } = open();
  await port.addSheet(rulesPlan(own.book, 'zh')!);
  const read = await readOwnRules(port, company);
  expect(read.rows.map(({ path }) => path).sort()).toEqual(['period.asOf', 'tier.value.aShare']);
  expect(read.book!.hash).toBe(own.book.hash);
});

test.each<[value: unknown, cell: unknown]>([
  [5, 5],
  [true, true],
  ['en', 'en'],
  ['5', '"5"'],
  ['true', '"true"'],
  [null, 'null'],
  [['甲', '乙'], '["甲","乙"]'],
])('the value %j stands in its cell as %j', (value, cell) => expect(ruleCell(value)).toBe(cell));
