import { History } from '../../src/shared/desk/history';
import { insertForms } from '../../src/shared/desk/insert';
import { formOf } from '../../src/shared/forms/registry';
import { memoryPort } from '../../src/shared/port/memory-port';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';

const OPEN = '许经理 13800001234、0755-8888 6666，已回复 TS20260305-001';

/** All that the new sheets of a workbook say once a customer's card was put in. */
async function insertedCard(masked: boolean | undefined): Promise<string> {
  const own = memoryBook('自己的.xlsx', [{ name: '名单', rows: [['KH0003', '13812341234']] }]);
  const port = memoryPort(own);
  const choices = {
    profile: 'company',
    lang: 'zh',
    book: TEXTBOOK_RULES,
    ...(masked === undefined ? {} : { masked }),
    entries: {
      keyAccountCard: [
        {
          customerId: 'KH0003',
          customerName: '海州远航供应链有限公司',
          events: OPEN,
          owner: '陈晓',
        },
      ],
    },
  } as const;
  const before = (await port.sheets()).map(({ name }) => name);
  await insertForms(port, new History(port), [formOf('keyAccountCard')], choices, {});
  const book = await port.read();
  const texts = book.sheets
    .filter(({ name }) => !before.includes(name))
    .flatMap((sheet) =>
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(row)),
      ).flat(),
    );
  return texts.join('\t');
}

test.each([
  [undefined, OPEN],
  [false, OPEN],
  [true, '许经理 138****1234、075*-**** 6666，已回复 TS20260305-001'],
] as const)('a customer’s card put in with masked %s says %s, and whose it is', async (masked, events) => {
  const text = await insertedCard(masked);
  for (const one of [events, 'KH0003', '海州远航供应链有限公司', '陈晓']) expect(text).toContain(one);
});
