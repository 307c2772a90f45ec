/**
 * Lets the next run ask again about every mutant that no test noticed. Stryker keeps its results and looks at test files alone to see
 * whether one has changed; what those share (`support.ts`, `check-tester.ts`) may have become sharper as well.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const KEPT = new URL('../out/mutation/incremental.json', import.meta.url);

if (existsSync(KEPT)) {
  const report = JSON.parse(readFileSync(KEPT, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  writeFileSync(KEPT, JSON.stringify(report));
}
