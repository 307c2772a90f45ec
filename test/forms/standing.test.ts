import { customerView, openCustomers } from '../../src/shared/desk/customer';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { sheetOf } from './support';

const view = (marketType: string | null) => {
  const leads = sheetOf('leadSheet', [{ customerName: '新禾家纺', marketType, collectedOn: 46000, collector: '赵青' }]);
  const terms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' } as const;
  return customerView(openCustomers(memoryBook('三月.xlsx', [leads]), terms), '新禾家纺');
};

test('the kind of market stands on the page of a customer, with what the text says of such customers', () => {
  const fact = view('零散客户').facts.find(({ id }) => id === 'market');
  // S1: 对价格敏感,使得他们对快递品牌的忠诚度低.
  expect(fact?.value.zh).toMatch(/^零散客户：对价格敏感/);
  expect(fact?.reasons.map(({ path }) => path)).toContain('customer.marketTrait.individual');
});

test('a customer whose kind nobody wrote down has none', () =>
  expect(view(null).facts.map(({ id }) => id)).not.toContain('market'));
