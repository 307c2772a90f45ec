import { Problems } from '../../src/cli/rule-file';
import { rulesInForce } from '../../src/cli/rules-in-force';
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
const company = bookWith({ 'complaint.replyDays': 3 });

test.each<[what: string, days: number, notes: string[], found: ReturnType<typeof rulesInForce>]>([
  ['the textbook’s', 7, [], rulesInForce(bare, undefined)],
  ['those that were asked for', 3, [], rulesInForce(bare, company)],
  ['the workbook’s own', 5, ['ownRules'], rulesInForce(own(5), undefined)],
  ['those that were asked for, before the workbook’s own', 3, ['ownRulesUnused'], rulesInForce(own(5), company)],
])('%s hold', (_, days, notes, found) => {
  expect(found.rules.values.complaint.replyDays).toBe(days);
  expect(found.notes.map(({ id }) => id.split('.').at(-1))).toEqual(notes);
});

test('a workbook whose own rules are wrong is not worked on', () => {
  expect(() => rulesInForce(own('很快'), undefined)).toThrow(Problems);
  expect(rulesInForce(bare, undefined).rules).toBe(TEXTBOOK_RULES);
});
