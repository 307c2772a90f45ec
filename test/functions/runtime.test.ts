import { associateAll, type CustomFunctionsApi } from '../../src/functions/associate';
import { RuleRuntime } from '../../src/functions/runtime';
import { memoryPort } from '../../src/shared/port/memory-port';
import { CAPABILITIES } from '../../src/shared/port/capability';
import type { WorkbookPort } from '../../src/shared/port/port';
import { readRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { defineWords, Problem } from '../../src/shared/text/message';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { RULE_SHEET } from '../../src/shared/workbook/own-rules';

class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** The custom-functions runtime, as far as it is called. */
function host() {
  const calls = new Map<string, (...given: unknown[]) => Promise<unknown[][]>>();
  const api: CustomFunctionsApi = {
    associate: (id, call) => void calls.set(id, call),
    Error: CellError,
    ErrorCode: { invalidValue: '#VALUE!' },
  };
  return { api, call: (id: string, ...given: unknown[]) => calls.get(id)!(...given) };
}

const ticks = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A workbook whose reading waits until it is let go, and which counts its recalculations. */
function slow(rows: readonly (readonly MemoryContent[])[] | undefined) {
  const timer = {
    set: (run: () => void) => setTimeout(run, 0),
    clear: (handle: unknown) => clearTimeout(handle as never),
  };
  const book = memoryBook('样例.xlsx', [{ name: '名单', rows: [] }, ...(rows ? [{ name: RULE_SHEET, rows }] : [])]);
  const memory = memoryPort(book, { timer });
  let go: () => void = () => undefined;
  let gate = new Promise<void>((resolve) => (go = resolve));
  let recalculated = 0;
  let failing: Error | undefined;
  const port: WorkbookPort = {
    ...memory,
    can: new Set(CAPABILITIES),
    async sheets() {
      await gate;
      if (failing) throw failing;
      return memory.sheets();
    },
    recalculate: async () => void recalculated++,
  };
  return {
    port,
    memory,
    go: () => go(),
    hold: () => void (gate = new Promise((resolve) => (go = resolve))),
    fail: (reason: Error | undefined) => void (failing = reason),
    get recalculated() {
      return recalculated;
    },
  };
}

const words = defineWords('runtime-test', { lost: { zh: '公司规则丢了', en: 'The company’s rules are lost' } });
const runtimeOn = (port: WorkbookPort) =>
  new RuleRuntime(port, { company: async () => TEXTBOOK_RULES, lang: () => 'zh' });
/** Ten customers: the first is the only one of class A while A is a tenth. */
const VALUES = Array.from({ length: 10 }, (_, i) => [1000 - i]);
const A_TENTH: readonly (readonly MemoryContent[])[] = [
  ['规则路径', '值'],
  ['tier.value.aShare', 0.1],
];

test('no cell is answered before the workbook’s own rules were read', async () => {
  const book = slow(A_TENTH);
  const runtime = runtimeOn(book.port);
  const { api, call } = host();
  associateAll(api, () => runtime.context());
  let answer: unknown[][] | undefined;
  const called = call('ABC_TIER', VALUES).then((rows) => (answer = rows));
  await ticks();
  expect(answer).toBeUndefined();
  book.go();
  await called;
  expect(answer!.map(([cell]) => cell).filter((cell) => cell === 'A类')).toHaveLength(1);
});

test('while the company’s rules cannot be read no cell has a result, and each says why; afterwards they hold', async () => {
  const book = slow(undefined);
  book.go();
  const company = readRuleBook('{"tier.value.aShare":0.2}', 'rules.json');
  if (!company.ok) throw new Error('the company’s rules are wrong');
  const answers = [Promise.reject(new Problem(words.lost())), Promise.resolve(company.book)];
  const runtime = new RuleRuntime(book.port, { company: () => answers.shift()!, lang: () => 'zh' });
  const { api, call } = host();
  associateAll(api, () => runtime.context());
  await expect(call('ABC_TIER', VALUES)).rejects.toMatchObject({ code: '#VALUE!', message: '公司规则丢了' });
  expect((await call('ABC_TIER', VALUES)).filter(([cell]) => cell === 'A类')).toHaveLength(2);
});

test('when the rules change, calls wait for the new ones and everything is calculated anew, once', async () => {
  const book = slow(A_TENTH);
  book.go();
  const runtime = runtimeOn(book.port);
  const end = await runtime.start();
  expect((await runtime.context()).book.values.tier.value.aShare).toBe(0.1);
  book.hold();
  book.memory.type({ sheet: RULE_SHEET, row: 1, column: 1 }, 0.05, 'remote');
  await ticks();
  let share: number | undefined;
  const waiting = runtime.context().then(({ book: rules }) => (share = rules.values.tier.value.aShare));
  await ticks();
  expect([share, book.recalculated]).toEqual([undefined, 0]);
  book.go();
  await waiting;
  await ticks();
  expect([share, book.recalculated]).toEqual([0.05, 1]);
  await end();
  book.memory.type({ sheet: RULE_SHEET, row: 1, column: 1 }, 0.1);
  await ticks();
  expect(book.recalculated).toBe(1);
});

test('a change elsewhere, or one that leaves the rules as they are, calculates nothing', async () => {
  const book = slow(A_TENTH);
  book.go();
  await runtimeOn(book.port).start();
  book.memory.type({ sheet: '名单', row: 1, column: 1 }, 7);
  book.memory.type({ sheet: RULE_SHEET, row: 5, column: 3 }, '备注');
  await ticks();
  expect(book.recalculated).toBe(0);
});

test('rules that are wrong give no result, and the cell says what to mend; mending them brings the results', async () => {
  const book = slow([
    ['规则路径', '值'],
    ['tier.value.aShare', '很多'],
  ]);
  book.go();
  const runtime = runtimeOn(book.port);
  await runtime.start();
  const { api, call } = host();
  associateAll(api, () => runtime.context());
  await expect(call('ABC_TIER', VALUES)).rejects.toMatchObject({
    code: '#VALUE!',
    message: expect.stringMatching(/KA_Rules.*tier\.value\.aShare/),
  });
  book.memory.type({ sheet: RULE_SHEET, row: 1, column: 1 }, 0.1);
  await ticks();
  expect(book.recalculated).toBe(1);
  expect(await call('ABC_TIER', VALUES)).toHaveLength(10);
});

test('a workbook that cannot be read gives no result by other rules, and the next call reads again', async () => {
  const book = slow(A_TENTH);
  book.go();
  book.fail(new Error('host busy'));
  const runtime = runtimeOn(book.port);
  await expect(runtime.context()).rejects.toThrow(/host busy/);
  book.fail(undefined);
  expect((await runtime.context()).book.values.tier.value.aShare).toBe(0.1);
});

test('the first rules of a workbook, and their going, change what holds', async () => {
  const book = slow(undefined);
  book.go();
  const runtime = runtimeOn(book.port);
  await runtime.start();
  const before = (await runtime.context()).book;
  expect(before.hash).toBe(TEXTBOOK_RULES.hash);
  await book.memory.addSheet({
    name: RULE_SHEET,
    widths: [],
    frozenRows: 0,
    rows: A_TENTH.map((row) => row.map((content) => ({ content: content as number }))),
  });
  await ticks();
  expect((await runtime.context()).book.values.tier.value.aShare).toBe(0.1);
  await book.memory.removeSheets([RULE_SHEET]);
  await ticks();
  expect((await runtime.context()).book.hash).toBe(before.hash);
  expect(book.recalculated).toBe(2);
});
