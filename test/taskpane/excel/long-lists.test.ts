import { History } from '../../../src/shared/desk/history';
import { insertForms } from '../../../src/shared/desk/insert';
import { formById } from '../../../src/shared/forms/registry';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { openWorkbook } from './open';

/** More requests than fit a drop-down of their own. */
const requests = Array.from({ length: 60 }, (_, i) => ({
  code: `r${i}`,
  zh: `投诉要求第${i + 1}种`,
  en: `Wish ${i + 1}`,
}));
const rules = mergeRuleBook({ name: '样例', rules: { 'complaint.requests': requests } }, '样例');

test('a form with a long list is put in twice, each with a list of its own, and the second is undone alone', async () => {
  const { port, excel } = openWorkbook([{ name: '首页', rows: [['大客户']] }]);
  const book = rules.ok ? rules.book : TEXTBOOK_RULES;
  const history = new History(port);
  const form = formById('complaintRegistration')!;
  const insert = () => insertForms(port, history, [form], { profile: 'company', lang: 'zh', book, rows: 3 });
  const sources = () =>
    excel.host.book.sheets.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => {
        const { source } = (rule.list ?? {}) as { readonly source?: string };
        return source?.startsWith('=') === true ? [source] : [];
      }),
    );
  expect(await insert()).toEqual(['客户投诉登记表', '选项']);
  expect(sources()).toEqual(["='选项'!$A$2:$A$61"]);
  expect(await insert()).toEqual(['客户投诉登记表 (2)', '选项 (2)']);
  expect(sources()).toEqual(["='选项'!$A$2:$A$61", "='选项 (2)'!$A$2:$A$61"]);
  await history.undo(book);
  expect(sources()).toEqual(["='选项'!$A$2:$A$61"]);
  expect((await port.sheets()).map(({ name, state }) => [name, state])).toEqual([
    ['首页', 'visible'],
    ['客户投诉登记表', 'visible'],
    ['选项', 'hidden'],
  ]);
  // Nothing of the workbook's own list of names is touched.
  expect(excel.host.book.names).toEqual([]);
});
