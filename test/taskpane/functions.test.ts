import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import metadata from '../../assets/functions.json';
import { callFunction } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/registry';
import type { Argument } from '../../src/functions/types';
import { isFailure } from '../../src/functions/types';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { RULE_SHEET } from '../../src/shared/workbook/own-rules';
import { fillBook } from '../excel-host/from-memory';
import { type AddInFunction, type FunctionMetadata, invoke } from '../excel-host/functions/invoke';
import { loadFunctions } from '../excel-host/functions/load';
import { openExcel } from '../excel-host/node';

const functionsOf = metadata.functions as readonly FunctionMetadata[];
let script = '';

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ka-functions-'));
  const outfile = join(folder, 'functions.js');
  await build({
    entryPoints: ['src/taskpane/functions.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    logLevel: 'error',
  });
  script = readFileSync(outfile, 'utf8');
  rmSync(folder, { recursive: true });
});

const pages: { close(): void }[] = [];
afterEach(() => pages.splice(0).forEach((page) => page.close()));

/** A workbook with a list, and rules of its own where they are given. */
async function opened(rules: readonly (readonly (string | number)[])[] = []) {
  let found: ReadonlyMap<string, AddInFunction> = new Map();
  const excel = openExcel({ functions: () => found, language: 'zh-CN' });
  const sheets = [
    {
      name: '名单',
      rows: [
        ['单位', '收入'],
        ['甲公司', 900],
        ['乙公司', 80],
        ['丙公司', 20],
        ['丁公司', null],
      ],
    },
    ...(rules.length > 0 ? [{ name: RULE_SHEET, rows: [['规则路径', '值'], ...rules] }] : []),
  ];
  fillBook(excel.host.book, memoryBook('样例.xlsx', sheets).sheets);
  const loaded = await loadFunctions(script, functionsOf, excel);
  found = loaded.functions;
  pages.push(loaded);
  return loaded;
}

const INVOCATION = { address: '名单!D2', functionName: 'TEST' };

/** What our own call gives in the shape that Excel gets. */
const shown = (value: unknown): unknown =>
  isFailure(value as never) ? { code: (value as { error: string }).error } : value;

describe('the built script of functions, as Excel calls it', () => {
  test('associates every function of the metadata, and nothing else', async () => {
    const { associated } = await opened();
    expect([...associated].sort()).toEqual(functionsOf.map(({ id }) => id).sort());
  });

  test.each(functionsOf.map(({ id }) => id))(
    '%s takes ranges with blanks, texts and error cells, and nothing at all',
    async (id) => {
      const { functions } = await opened();
      const call = functions.get(id)!;
      const definition = FUNCTIONS.find((one) => one.id === id)!;
      const context = { book: TEXTBOOK_RULES, lang: 'zh' as const };
      const cells = [[900], [null], ['文字'], [{ code: '#N/A' }]];
      for (const given of [
        call.metadata.parameters.map((parameter, i) => (parameter.optional === true && i > 0 ? undefined : cells)),
        [],
      ]) {
        const answer = (await invoke(call, given, INVOCATION)) as unknown[][];
        expect(
          Array.isArray(answer) && answer.every((row) => Array.isArray(row) && row.length === answer[0].length),
        ).toBe(true);
        const own = call.metadata.parameters.map((parameter, i): Argument => {
          const one = given[i] as unknown[][] | undefined;
          if (one === undefined) return null;
          const ours = one.map((row) =>
            row.map((cell) => (cell !== null && typeof cell === 'object' ? { error: '#N/A' } : cell)),
          );
          return (parameter.dimensionality === 'matrix' ? ours : ours[0][0]) as Argument;
        });
        const rest = call.metadata.parameters.some(({ repeating }) => repeating)
          ? own.filter((one) => one !== null)
          : own;
        const expected = callFunction(definition, rest, context);
        const codes = answer.map((row) =>
          row.map((cell) =>
            cell !== null && typeof cell === 'object' ? { code: (cell as { code: string }).code } : cell,
          ),
        );
        expect(codes).toEqual(expected.map((row) => row.map(shown)));
      }
    },
  );

  test('a formula in the workbook is answered, and Excel is asked to start us with the workbook', async () => {
    const { excel } = await opened();
    excel.host.user.type('名单', 'D2', [['=ABC_TIER(B2:B5)']]);
    await excel.host.settled();
    const sheet = excel.host.book.sheet('名单');
    const classes = () => [1, 2, 3, 4].map((row) => sheet.cell(row, 3).value);
    expect(classes()[0]).toBe('A类');
    expect(excel.runtime.startupBehavior).toMatch(/load/i);
    expect(excel.host.session.refused).toEqual([]);
  });

  test('a workbook’s own rule holds from the first answer on, and a change of it recalculates', async () => {
    const { excel } = await opened([['tier.value.aShare', 0.05]]);
    excel.host.user.type('名单', 'D2', [['=RULE_VALUE("tier.value.aShare")']]);
    await excel.host.settled();
    const shown = () => excel.host.book.sheet('名单').cell(1, 3).value;
    expect(shown()).toBe(0.05);
    excel.host.coAuthor.type(RULE_SHEET, 'B2', [[0.1]]);
    // The port waits until the workbook is still.
    for (let i = 0; i < 40 && shown() !== 0.1; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBe(0.1);
  });
});
