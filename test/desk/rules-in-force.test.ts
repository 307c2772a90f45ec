import { Problems } from '../../src/shared/text/message';
import { rulesInForce } from '../../src/shared/desk/terms';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { bookWith } from '../rules/support';

const own = (days: unknown) =>
  memoryBook('样例.xlsx', [
    {
      name: 'KA_Rules',
      rows: [
        ['路径', '值'],
        ['complaint.replyDays', days as number],
      ],
    },
  ]);
const bare = memoryBook('样例.xlsx', [{ name: '登记', rows: [] }]);
const three = bookWith({ 'complaint.replyDays': 3 });
const laidDown = (override: Record<string, unknown>) => ({ company: bookWith(override), asked: undefined });
const none = { company: TEXTBOOK_RULES, asked: undefined };
const asked = { company: TEXTBOOK_RULES, asked: three };
const six = { 'complaint.replyDays': 6 };

test.each<[what: string, days: number, notes: string[], found: ReturnType<typeof rulesInForce>]>([
  ['the textbook’s', 7, [], rulesInForce(bare, none)],
  ['those that were asked for', 3, [], rulesInForce(bare, asked)],
  ['the company’s', 6, [], rulesInForce(bare, laidDown(six))],
  ['the workbook’s own', 5, ['ownRules'], rulesInForce(own(5), none)],
  ['the workbook’s own, before the company’s', 5, ['ownRules'], rulesInForce(own(5), laidDown(six))],
  ['those that were asked for, before the workbook’s own', 3, ['ownRulesUnused'], rulesInForce(own(5), asked)],
])('%s hold', (_, days, notes, found) => {
  expect(found.rules.values.complaint.replyDays).toBe(days);
  expect(found.notes.map(({ id }) => id.split('.').at(-1))).toEqual(notes);
});

test('a workbook whose own rules are wrong is not worked on', () => {
  expect(() => rulesInForce(own('很快'), none)).toThrow(Problems);
  expect(rulesInForce(bare, none).rules).toBe(TEXTBOOK_RULES);
});

test('what the company locks, a workbook’s own rules cannot change', () => {
  const company = laidDown({ ...six, locked: ['complaint'] });
  expect(() => rulesInForce(own(5), company)).toThrow(Problems);
  expect(rulesInForce(own(6), company).rules.values.complaint.replyDays).toBe(6);
});
