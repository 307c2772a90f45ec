/**
 * A test runner for Stryker that loads all tests once and switches mutants on and off in place. Jest's own runner would load the rule
 * book and all forms anew for every one of thousands of mutants, which takes seconds each.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { Forgetful, forget, Kept } from './forgetful.mjs';
import { NOT_RUN, TESTS } from './rooms.mjs';
import { Suite } from './suite.mjs';

const mutants = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

const testFiles = () =>
  TESTS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name.slice(0, -'.ts'.length))),
  ).filter((file) => !NOT_RUN.includes(file));

/** Random lists are drawn as often as this: most mutants show at once, and each list goes through all buckets of the ranking. */
const DRAWS = 12;

/** Gives the tests a fast-check that draws less, and the same for every mutant. */
function drawLess(load) {
  const whole = load('fast-check');
  const assert = (property, options = {}) =>
    whole.assert(property, { ...options, numRuns: Math.min(options.numRuns ?? DRAWS, DRAWS), seed: 1 });
  load.cache[load.resolve('fast-check')].exports = { ...whole, assert, default: { ...whole.default, assert } };
}

/** How a test ended. A mutant may do anything, so whatever is thrown is a failure. */
async function outcomeOf({ id, name, file, body }) {
  const result = { id, name, fileName: join(process.cwd(), `${file}.ts`) };
  const start = performance.now();
  const timed = (rest) => ({ ...result, ...rest, timeSpentMs: performance.now() - start });
  try {
    await body();
    return timed({ status: TestStatus.Success });
  } catch (error) {
    return timed({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

class InPlaceRunner {
  #suite = new Suite();

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const load = createRequire(join(process.cwd(), 'test', 'tests.js'));
    // It keeps its own schemas by WeakMap, for good.
    load('zod');
    drawLess(load);
    Object.assign(globalThis, this.#suite.words(), { WeakMap: Forgetful });
    for (const file of testFiles()) this.#suite.load(file, () => load(join(process.cwd(), `${file}.js`)));
    globalThis.WeakMap = Kept;
  }

  async dryRun() {
    const tests = [];
    for (const test of this.#suite.tests.values()) {
      forget();
      mutants.currentTestId = test.id;
      const result = await outcomeOf(test);
      test.time = result.timeSpentMs;
      tests.push(result);
    }
    mutants.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutants.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    mutants.hitLimit = hitLimit;
    mutants.hitCount = hitLimit === undefined ? undefined : 0;
    mutants.activeMutant = activeMutant.id;
    forget();
    const tests = await this.#untilOneFails(testFilter);
    mutants.activeMutant = undefined;
    const endless = determineHitLimitReached(mutants.hitCount, mutants.hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests });
  }

  /** The quickest first, so that most mutants are noticed at once. */
  async #untilOneFails(ids = [...this.#suite.tests.keys()]) {
    const tests = ids.map((id) => this.#suite.tests.get(id)).sort((a, b) => a.time - b.time);
    const results = [];
    for (const test of tests) {
      const result = await outcomeOf(test);
      test.time = Math.max(test.time, result.timeSpentMs);
      results.push(result);
      if (result.status === TestStatus.Failed) break;
    }
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-place', InPlaceRunner)];
