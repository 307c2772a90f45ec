import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { recalcBig } from '../../src/cli/big-list/command';
import { recalcCsv } from '../../src/cli/big-list/recalc-csv';
import { nodeHost } from '../../src/cli/node-host';
import { Progress } from '../../src/cli/terminal';
import { readTables } from '../../src/files';
import { findLayout } from '../../src/shared/list/layout';
import { recalculate } from '../../src/shared/list/recalculate';
import { TEXTBOOK_RULES, type RuleBook } from '../../src/shared/rulebook/book';
import { isRefusal } from '../../src/shared/rules/answer';
import { dayOf } from '../../src/shared/values/date';
import { bookWith } from '../list/support';
import { kadesk, scratch } from './support';

const at = scratch();
const ASOF = dayOf(2026, 10, 31);
const HEAD = '客户编号,客户名称,消费金额,年收入目标,信用评分,信用类别';
/** The same in other units. */
const WAN_HEAD = '客户编号,客户名称,消费金额（万元）,年收入目标（元）,信用评分,信用类别';

/** The same list through the rules in memory, as lines of class, level, visits, calls, grade, settlement. */
async function inMemory(bytes: Uint8Array, book: RuleBook): Promise<string[][]> {
  const { tables } = await readTables(bytes, 'list.csv', nodeHost);
  const table = await tables[0].read();
  const { values } = book;
  const found = findLayout(table, values.list.columns, { required: ['value'], lenient: ['name'], map: {} }, values);
  if (isRefusal(found)) throw new Error(found.refusal.id);
  const { columns } = recalculate(table, found.value, book, { asOf: ASOF, preset: 's3', lang: 'zh' });
  const wanted = ['tier', 'level', 'visit', 'call', 'grade', 'settlement'].map((code) =>
    columns.find((one) => one.code === code)!,
  );
  return Array.from({ length: table.rowCount - 1 }, (_, i) => wanted.map(({ cell }) => String(cell(i + 1))));
}

/** The results that stand in a written list behind so many columns, read by the reader of lists. */
async function written(file: string, columns: number): Promise<string[][]> {
  const { tables } = await readTables(readFileSync(file), 'out.csv', nodeHost);
  const table = await tables[0].read();
  return Array.from({ length: table.rowCount - 1 }, (_, i) =>
    Array.from({ length: 6 }, (_unused, column) => table.column(columns + column).text(i + 1)),
  );
}

const task = (file: string, output: string, book: RuleBook) => ({
  file,
  output,
  book,
  map: {},
  lang: 'zh' as const,
  asOf: ASOF,
  preset: 's3',
  method: undefined,
  progress: new Progress(false),
  memoryLimit: 2 ** 30,
  threads: 1,
  folder: undefined,
  signal: new AbortController().signal,
});

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const amount = fc.oneof(
  fc.integer({ min: -500, max: 3000 }).map((fen) => String(fen / 100)),
  fc.constantFrom(
    '',
    '',
    '100',
    '100',
    '100.00',
    '007',
    '0',
    '-',
    '暂无',
    '1,234.50',
    '￥5',
    '3万元',
    '(12)',
    '１２',
    'x',
    '35%',
    '1e2',
  ),
);
const cells = fc
  .tuple(
    fc.constantFrom('K1', 'K2', '', '合计', '12', 'sum'),
    fc.constantFrom('甲公司', 'a "b" c', '甲,乙', '两\n行', '', '小 计'),
    amount,
    fc.constantFrom('', '500', '50', '3', '-1', 'x', '1,000', '60万', '600000元'),
    fc.constantFrom('', '95', '80.5', '60', '10', '101', '优'),
    fc.constantFrom('', '守信', '警示', '严重失信', '?'),
  )
  .map((one) => one.map(quoted));

describe('a text table that stays on disk gets the results of the list in memory', () => {
  test.each([
    ['by count', {}],
    ['by share', { 'tier.value.method': 'valueShare' }],
    ['ties in list order', { 'tier.value.ties': 'strict' }],
    ['the crossing customer below', { 'tier.value.method': 'valueShare', 'tier.value.cumulative.crossing': 'worse' }],
  ])(
    'random lists, %s',
    async (_, rules) => {
      const book = bookWith(rules);
      await fc.assert(
        fc.asyncProperty(
          fc.array(cells, { minLength: 12, maxLength: 60 }),
          // Without the text of the last column most rows are read by their numbers alone.
          fc.constantFrom(5, 6),
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 20, max: 400 }),
          fc.constantFrom(0, 2 ** 30),
          fc.constantFrom(HEAD, WAN_HEAD),
          async (rows, columns, eol, rangeBytes, memoryLimit, head) => {
            const lines = [head.split(','), ['K0', '首家', '88.88', '60', '70', ''], ...rows];
            const text = lines.map((line) => line.slice(0, columns).join(',') + eol).join('');
            writeFileSync(at('in.csv'), text);
            await recalcCsv({ ...task(at('in.csv'), at('out.csv'), book), rangeBytes, memoryLimit });
            expect(await written(at('out.csv'), columns)).toEqual(await inMemory(Buffer.from(text), book));
          },
        ),
        { numRuns: 16 },
      );
    },
    120_000,
  );

  test('what stood there is kept byte for byte, line ends and quotes too', async () => {
    const lines = [HEAD, 'K1,"甲,""乙""",5.50,,,', 'K2,两', 'K3,"第一\n第二",7,,,'];
    writeFileSync(at('keep.csv'), `\ufeff${lines.join('\r\n')}`);
    await recalcCsv(task(at('keep.csv'), at('kept.csv'), TEXTBOOK_RULES));
    const out = readFileSync(at('kept.csv'), 'utf8');
    expect(out.startsWith(`\ufeff${HEAD},价值类别,`)).toBe(true);
    expect(out).toContain('\r\nK1,"甲,""乙""",5.50,,,,');
    // A short row gets the fields it lacks before its results.
    expect(out).toContain('\r\nK2,两,,,,,,,,,,\r\n');
    expect(out).toContain('\r\nK3,"第一\n第二",7,,,,');
  });

  test('personal columns are hidden on demand, and nothing else changes', async () => {
    const lines = [
      '客户名称,联系电话,消费金额（元）,身份证号,生日',
      '甲,13812341234,5,11010519491231002X,1990-01-02',
      '乙,"138-1234-1234, 010-62345678",4,,',
      '丙',
    ];
    writeFileSync(at('own.csv'), lines.join('\r\n'));
    await recalcCsv(task(at('own.csv'), at('open.csv'), TEXTBOOK_RULES));
    await recalcCsv({ ...task(at('own.csv'), at('hidden.csv'), TEXTBOOK_RULES), masked: true });
    const open = readFileSync(at('open.csv'), 'utf8');
    expect(open).toContain(lines[1]);
    expect(readFileSync(at('hidden.csv'), 'utf8')).toBe(
      open
        .replace('13812341234,5,11010519491231002X,1990-01-02', '138****1234,5,110105********002X,***')
        .replace('138-1234-1234, 010-62345678', '138-****-1234, 010-****5678'),
    );
  });

  test('GB18030 is read, and written in UTF-8 with a mark', async () => {
    // 客户编号,消费金额 and 甲, as GBK has them.
    const gbk = Buffer.from('bfcdbba7b1e0bac52ccffbb7d1bdf0b6ee0abcd72c350ad2d22c340a', 'hex');
    writeFileSync(at('gbk.csv'), gbk);
    await recalcCsv(task(at('gbk.csv'), at('gbk-out.csv'), TEXTBOOK_RULES));
    expect(readFileSync(at('gbk-out.csv'), 'utf8')).toBe('\ufeff客户编号,消费金额,价值类别\n甲,5,A类\n乙,4,C类\n');
  });

  test('a total without a label is no customer', async () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8];
    writeFileSync(at('total.csv'), `客户编号,消费金额\n${values.map((one) => `K${one},${one}\n`).join('')},36\n`);
    const done = await recalcCsv(task(at('total.csv'), at('total-out.csv'), TEXTBOOK_RULES));
    expect(done.customers).toBe(8);
    expect(readFileSync(at('total-out.csv'), 'utf8').trimEnd().split('\n').at(-1)).toBe(',36,');
  });

  test.each([
    ['a row wider than the heading', '客户编号,消费金额\nK1,1,234\n', 'big-list.tooWide'],
    ['a quote that is never closed', '客户编号,消费金额\nK1,"1\n', 'files.unclosedQuote'],
    ['a list by groups', '客户编号,集团编号,消费金额\nK1,G,1\n', 'big-list.grouped'],
    ['nobody with a value', '客户编号,消费金额\nK1,\n', 'list.nobody'],
  ])('%s is refused', async (_, text, id) => {
    writeFileSync(at('bad.csv'), text);
    await expect(recalcCsv(task(at('bad.csv'), at('bad-out.csv'), TEXTBOOK_RULES))).rejects.toMatchObject({
      detail: { id },
    });
    expect(() => readFileSync(at('bad-out.csv'))).toThrow('ENOENT');
  });

  test('cancelled, nothing is written', async () => {
    writeFileSync(at('cancel.csv'), '客户编号,消费金额\nK1,1\n');
    const cancel = new AbortController();
    cancel.abort(new Error('cancelled'));
    const cancelled = { ...task(at('cancel.csv'), at('cancel-out.csv'), TEXTBOOK_RULES), signal: cancel.signal };
    await expect(recalcCsv(cancelled)).rejects.toThrow('cancelled');
    expect(() => readFileSync(at('cancel-out.csv'))).toThrow('ENOENT');
  });
});

test('several threads write what one writes', () => {
  const lines = Array.from(
    { length: 200_000 },
    (_, i) => `K${i},${(i * 7919) % 100_003},名称${i % 97}公司名称公司名称`,
  );
  writeFileSync(at('threads.csv'), `客户编号,消费金额,客户名称\n${lines.join('\n')}\n`);
  for (const threads of ['1', '2']) {
    const { code, err } = kadesk('recalc', at('threads.csv'), '-o', at(`threads-${threads}.csv`), '--threads', threads);
    expect([code, err]).toEqual([0, '']);
  }
  expect(readFileSync(at('threads-2.csv')).equals(readFileSync(at('threads-1.csv')))).toBe(true);
}, 60_000);

test('order lines become customers, sums to the fen, within the twelve months', async () => {
  writeFileSync(
    at('orders.csv'),
    '寄件日期,客户编号,运费\n2026-01-05,K1,0.1\n2026-03-01,K2,10\n2026/2/7,k1,0.2\n20260209,K1,-0.05\n2020-01-01,K2,99\n',
  );
  const report = await recalcBig({ ...task(at('orders.csv'), at('customers.csv'), TEXTBOOK_RULES), orders: true });
  expect(report.customers).toBe(2);
  const [, first, second] = readFileSync(at('customers.csv'), 'utf8').split('\n');
  expect(first.split(',').slice(0, 7)).toEqual(['K1', '', '0.25', '2', '2026-01-05', '2026-02-09', '0.2']);
  expect(second.split(',').slice(0, 7)).toEqual(['K2', '', '10.0', '1', '2026-03-01', '2026-03-01', '10.0']);
}, 60_000);
