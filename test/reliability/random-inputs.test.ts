import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { callFunction, whyCall } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/registry';
import { type Argument, isFailure } from '../../src/functions/types';
import { readBook } from '../../src/files/book';
import { filePort } from '../../src/files/port';
import { nodeHost } from '../../src/cli/node-host';
import { checkBook } from '../../src/shared/desk/check';
import { fillDesk, openForms } from '../../src/shared/desk/fill';
import { readOwnRules } from '../../src/shared/desk/rules';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { memoryPort } from '../../src/shared/port/memory-port';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, Problems, say } from '../../src/shared/text/message';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { readPatch } from '../../src/shared/workbook/patch-json';
import { sharedFile } from '../cli/support';
import { tried } from './tally';
import { limitOf, tries } from './tries';

// Random and mutated inputs: each gives an answer or a sentence, and a workbook that is written after it can be read again.

const TERMS: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };

/** Texts that programs trip over: names of what every object has, formulas, mark-up, half characters, endless ones. */
const ODD = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '=1+1',
  '+8613800000001',
  '-',
  '@SUM(A1)',
  '\t=1',
  '\r\n',
  '<img src=x onerror=alert(1)>',
  '{0}',
  '{file}',
  '$&',
  '\ud800',
  '\u0000',
  '\u202e',
  '客'.repeat(32_767),
  '(((((((((((((((((((((',
  '1e999',
  '-0',
  '2026-02-30',
  '9999-12-31',
  '0.1%',
  'NaN',
] as const;

const scalar = fc.oneof(
  fc.constantFrom(...ODD),
  fc.constantFrom('A', 'B类', '放行', '2026-03-01', '走访', 100, 0.35, 46_085),
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 1e15, -1e15, 2 ** 53, 5e-324, 1.7e308, -1, 2_958_466),
  fc.boolean(),
  fc.constant(null),
);
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(scalar, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const argument = fc.oneof(scalar, block) as fc.Arbitrary<Argument>;

const sentenceOf = (reason: unknown): string => {
  if (reason instanceof Problems) return reason.details.map((one) => say('zh', one)).join('');
  if (reason instanceof Problem) return say('zh', reason.detail);
  throw reason;
};

test(
  'every function answers every argument with a value or a sentence',
  async () => {
    const given = fc.tuple(fc.constantFrom(...FUNCTIONS), fc.array(argument, { maxLength: 8 }));
    const count = await tries(
      given,
      ([definition, args]) => {
        const context = { book: TEXTBOOK_RULES, lang: 'zh' as const };
        for (const row of callFunction(definition, args, context))
          for (const cell of row) {
            if (isFailure(cell)) expect(say('zh', cell.message)).not.toBe('');
            else expect(['string', 'number', 'boolean']).toContain(typeof cell);
            if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          }
        whyCall(definition, args, context);
      },
      { runs: 4000, seconds: 12 },
    );
    expect(count).toBeGreaterThan(50);
    tried('functions', count);
  },
  limitOf(12),
);

test.each([1e9, 1001, 1, 2.5])('a questionnaire of %d answers is refused, and nothing is counted for it', (points) => {
  const definition = FUNCTIONS.find((one) => one.id === 'SURVEY_CSAT')!;
  const [[cell]] = callFunction(definition, [[[1]], null, points], { book: TEXTBOOK_RULES, lang: 'zh' });
  expect(isFailure(cell) && say('zh', cell.message)).toContain('应是2到1,000的整数');
});

test.each<[string, readonly Argument[]]>([
  ['WINBACK_ROI', [-1, 5e-324]],
  ['ABC_CUTS', [[[1.7e308], [0]]]],
])('a result of %s beyond any number is told in a sentence, and so is why', (id, args) => {
  const definition = FUNCTIONS.find((one) => one.id === id)!;
  const context = { book: TEXTBOOK_RULES, lang: 'zh' as const };
  const cells = callFunction(definition, args, context).flat();
  expect(cells.every((cell) => isFailure(cell) && say('zh', cell.message).includes('请检查'))).toBe(true);
  expect(whyCall(definition, args, context).join('')).toContain('请检查');
});

test(
  'every entry of the rule book takes a value that it allows, or says what is wrong with it',
  async () => {
    const paths = TEXTBOOK_RULES.entries().map(({ path }) => path);
    const any = fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 }), fc.array(scalar, { maxLength: 4 }));
    const count = await tries(
      fc.tuple(fc.constantFrom(...paths), any),
      ([path, value]) => {
        const result = mergeRuleBook({ [path]: value }, '规则.json');
        if (!result.ok) for (const error of result.errors) expect(say('zh', error)).toContain('规则.json');
      },
      { runs: 4000, seconds: 8 },
    );
    tried('rule-values', count);
  },
  limitOf(8),
);

test(
  'a workbook’s own rules, whatever somebody typed on their sheet, hold or are told at their cells, and the workbook is checked or refused',
  async () => {
    const paths = TEXTBOOK_RULES.entries().map(({ path }) => path);
    const path = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...paths) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('tier', 'tier.value', '__proto__.x', 'constructor.prototype.y', 'a.b.c'),
      },
      { weight: 1, arbitrary: scalar },
    );
    const value = fc.oneof(
      scalar,
      fc.jsonValue({ maxDepth: 3 }).map((one) => JSON.stringify(one)),
      fc.constantFrom(...paths).map((one) => JSON.stringify(TEXTBOOK_RULES.entry(one)!.value)),
    );
    let held = 0;
    const count = await tries(
      fc.array(fc.tuple(path, value), { maxLength: 6 }),
      async (rows) => {
        const book = memoryBook('样例.xlsx', [
          { name: 'KA_Rules', rows: [['路径', '值'], ...rows.map((cells) => [...cells])] },
          {
            name: '名单',
            rows: [
              ['客户名称', '消费金额'],
              ['甲', 5],
            ],
          },
        ]);
        const own = await readOwnRules(memoryPort(book), TEXTBOOK_RULES);
        if (own.book === undefined) {
          expect(own.faults.length).toBeGreaterThan(0);
          for (const { message } of own.faults) expect(say('zh', message)).toContain('KA_Rules');
          expect(() => checkBook(book, TERMS)).toThrow();
        } else {
          held++;
          expect(checkBook(book, TERMS).rules.hash).toBe(own.book.hash);
        }
        expect(({} as Record<string, unknown>).x ?? ({} as Record<string, unknown>).y).toBeUndefined();
      },
      { runs: 2000, seconds: 8 },
    );
    expect(held).toBeGreaterThan(0);
    tried('rule-sheets', count);
  },
  limitOf(8),
);

test(
  'lists of changes that somebody edited are read, or refused at their path',
  async () => {
    const patch = fc.record(
      {
        kind: fc.constantFrom('kadesk-patch', 'x'),
        version: fc.constantFrom(1, 2),
        cells: fc.array(
          fc.record({
            at: fc.record({
              sheet: fc.constantFrom(...ODD),
              row: fc.oneof(fc.nat(), fc.constant(1e15)),
              column: fc.nat(),
            }),
            was: scalar,
            now: fc.oneof(scalar, fc.constant({ absent: true }), fc.constant({ formula: '1+1' })),
          }),
          { maxLength: 3 },
        ),
        columns: fc.constant([]),
        tables: fc.array(
          fc.record({ sheet: fc.constantFrom(...ODD), table: fc.string(), was: fc.string(), now: fc.string() }),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ['kind', 'version', 'cells'] },
    );
    const bytes = new Uint8Array(readFileSync(join(process.cwd(), 'samples/complaints-broken.xlsx')));
    const count = await tries(
      patch,
      async (given) => {
        const port = filePort(bytes, '投诉.xlsx', nodeHost);
        try {
          await port.apply(readPatch(JSON.stringify(given), 'x.undo.json'));
        } catch (reason) {
          expect(sentenceOf(reason)).not.toBe('');
        }
      },
      { runs: 200, seconds: 8 },
    );
    tried('patches', count);
  },
  limitOf(8),
);

/** Files of this project and, where they are beside the checkout, of others. */
const seeds = ['samples/complaints-broken.xlsx', 'samples/customers.xlsx'].map((name) => join(process.cwd(), name));

test(
  'real workbooks with bytes turned over, cut off or put in from elsewhere',
  async () => {
    const folder = sharedFile('data');
    const files = seeds.map((file) => new Uint8Array(readFileSync(file)));
    expect(folder === undefined || folder.length > 0).toBe(true);
    const change = fc.oneof(
      fc.record({
        kind: fc.constant('flip' as const),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        byte: fc.nat(255),
      }),
      fc.record({
        kind: fc.constant('cut' as const),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        byte: fc.nat(255),
      }),
      fc.record({
        kind: fc.constant('splice' as const),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        byte: fc.nat(4000),
      }),
    );
    let [answered, refused] = [0, 0];
    const count = await tries(
      fc.tuple(fc.constantFrom(...files.keys()), fc.array(change, { minLength: 1, maxLength: 4 })),
      async ([which, changes]) => {
        let bytes = files[which].slice();
        for (const { kind, at, byte } of changes) {
          const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
          if (kind === 'flip') bytes[place] ^= byte;
          else if (kind === 'cut') bytes = bytes.slice(0, Math.max(1, place));
          else {
            const other = files[(which + 1) % files.length];
            bytes.set(other.subarray(0, Math.min(byte, bytes.length - place)), place);
          }
        }
        try {
          const book = await readBook(bytes, '客户.xlsx', nodeHost);
          checkBook(book, TERMS, { only: ['required-field', 'value-type'] });
          const plan = fillDesk(openForms(book, TERMS), TERMS).plan;
          const port = filePort(bytes, '客户.xlsx', nodeHost);
          await port.apply(plan.patch);
          await readBook(port.bytes, '客户.xlsx', nodeHost);
          answered++;
        } catch (reason) {
          expect(sentenceOf(reason)).toContain('客户.xlsx');
          refused++;
        }
      },
      { runs: 400, seconds: 15 },
    );
    expect(answered + refused).toBe(count);
    tried('workbooks', count);
  },
  limitOf(15),
);
