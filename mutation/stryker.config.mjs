import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What is mutated unless `--mutate` says otherwise, and how. */
export default {
  mutate: [
    'src/shared/{rules,checks}/**/*.ts',
    // Sentences in two languages: another word is no other behaviour.
    '!src/shared/**/{words,*-words}.ts',
  ],
  testRunner: 'in-place',
  plugins: [here('runner.mjs')],
  buildCommand: `node ${here('compile.mjs')}`,
  coverageAnalysis: 'perTest',
  // Mutants in what is worked out while a module loads: they would need every module loaded anew.
  ignoreStatic: true,
  // The compiler never sees the mutants; esbuild drops the types.
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: 'out/mutation/incremental.json',
  tempDirName: 'out/mutation/tmp',
  ignorePatterns: ['assets', 'bench', 'dist', 'release', 'samples', 'mutation'],
  reporters: ['json', 'clear-text', 'progress-append-only'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false },
  // An endless loop that passes its mutant is counted and ends by itself; this ends the others.
  dryRunTimeoutMinutes: 20,
  timeoutMS: 3_000,
  timeoutFactor: 2,
  concurrency: 1,
};
