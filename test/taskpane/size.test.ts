import { execFileSync } from 'node:child_process';

/** What the first screen may cost, in bytes as gzip sends them. */
const MOST = 250_000;

test('the pane fetches little before its first screen stands', () => {
  const bytes = Number(execFileSync(process.execPath, ['scripts/pane-size.mjs'], { encoding: 'utf8' }));
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(MOST);
}, 60_000);
