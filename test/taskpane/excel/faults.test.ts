import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { portContract } from '../../port/contract';
import { type Collected, collect } from './collect';
import { listSuite } from './list-suite';
import type * as Open from './open';

const FOLDER = join(process.cwd(), 'src/taskpane/excel');
const CAN = ['sheets', 'forms', 'select', 'marks', 'events', 'charts', 'recalculate', 'functions'] as const;

/** The module with a piece of its source replaced, as the Excel side would load it. */
function plant(file: string, piece: string, instead: string): void {
  const path = join(FOLDER, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(piece).length !== 2) throw new Error(`${file} has not exactly one «${piece}»`);
  const { outputText } = ts.transpileModule(source.replace(piece, instead), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  jest.doMock(path, () => {
    const made = { exports: {} };
    const load = (name: string): unknown => jest.requireActual(name.startsWith('.') ? join(dirname(path), name) : name);
    new Function('module', 'exports', 'require', outputText)(made, made.exports, load);
    return made.exports;
  });
}

/** The contract of all sides and what lists ask of Excel, with the Excel side as it is loaded now. */
function suite(): readonly Collected[] {
  const { openWorkbook } = jest.requireActual<typeof Open>('./open');
  return collect(() => {
    listSuite((sheets, block, payloadLimit) => openWorkbook(sheets, { block }, { payloadLimit }));
    portContract('Excel', async (sheets) => openWorkbook(sheets), CAN);
  });
}

/** The first test that fails; undefined where all pass. Long stories about forms and random changes are left to the suite itself. */
async function firstFailure(tests: readonly Collected[]): Promise<string | undefined> {
  for (const { name, run } of tests) {
    if (/^every form|^random/.test(name)) continue;
    try {
      await run();
    } catch (reason) {
      return `${name}: ${String(reason)}`;
    }
  }
  return undefined;
}

afterEach(() => jest.resetModules());

describe('a fault in the Excel side', () => {
  test('none: everything passes with a module that was replaced by itself', async () => {
    plant('cells.ts', 'const LOADED', 'const LOADED');
    expect(await firstFailure(suite())).toBeUndefined();
  }, 60_000);

  test.each<[fault: string, file: string, piece: string, instead: string, says: RegExp]>([
    [
      'a missing load',
      'cells.ts',
      "'values, formulas, valueTypes, numberFormat'",
      "'values, formulas, valueTypes'",
      /PropertyNotLoaded/,
    ],
    [
      'a missing sync',
      'list.ts',
      'await context.sync();\n      for (const { left',
      'for (const { left',
      /PropertyNotLoaded/,
    ],
    [
      'a range kept over syncs without a reference',
      'cells.ts',
      'sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)',
      'sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack()',
      /InvalidObjectPath/,
    ],
    [
      'a request over the limit',
      'apply.ts',
      'applyInBlocks(cells, block,',
      'applyInBlocks(cells, 1_000_000,',
      /amount of data/,
    ],
    [
      'an unknown member',
      'cells.ts',
      'sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)',
      'sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).getSurroundingRegion()',
      /Range\.getSurroundingRegion/,
    ],
    [
      'a failed request half-way that nobody sees to',
      'write-block.ts',
      'await putBack(host, planned);',
      '',
      /half-way leaves whole blocks/,
    ],
  ])(
    '%s is found',
    async (_fault, file, piece, instead, says) => {
      jest.resetModules();
      plant(file, piece, instead);
      try {
        expect(await firstFailure(suite())).toMatch(says);
      } finally {
        jest.dontMock(join(FOLDER, file));
      }
    },
    60_000,
  );
});
