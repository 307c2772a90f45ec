import { yearOfCases } from '../../scripts/sample-year';
import { faults } from './axe';
import { type PanePages, startPanePages } from './pane-page';

/** 1970-01-01 as a day of Excel's. */
const UNIX = 25_569;

let pages: PanePages;
beforeAll(async () => {
  pages = await startPanePages();
}, 120_000);
afterAll(() => pages?.close());

test('complaints are counted: figures, charts with names, and the numbers of each as a table', async () => {
  const pane = await pages.open({ lang: 'en', book: 'year' }, 320);
  await pane.go('complaints');
  await pane.press('[data-view=figures]');
  await pane.page.waitForSelector('.plot');
  const names = await pane.page.$$eval('.plot > svg', (all) => all.map((one) => one.getAttribute('aria-label')!));
  expect(names.length).toBeGreaterThanOrEqual(8);
  expect(names.every((name) => name.length > 20)).toBe(true);
  expect(new Set(names).size).toBe(names.length);
  expect(await pane.page.$eval('[data-chart="reason cases"] > svg', (one) => one.getAttribute('aria-label'))).toContain(
    'Pareto',
  );

  // Counted again from the cases themselves.
  const cases = yearOfCases().filter((_, i) => i % 10 === 0);
  await pane.press('[data-chart="months cases"] summary');
  const rows = await pane.page.$$eval('[data-chart="months cases"] tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText)),
  );
  const perMonth = Array.from({ length: 12 }, (_, month) => {
    const key = `2025-${String(month + 1).padStart(2, '0')}`;
    return [
      key,
      String(
        cases.filter(({ acceptedOn }) => new Date((acceptedOn - UNIX) * 86_400_000).toISOString().startsWith(key))
          .length,
      ),
    ];
  });
  expect(rows.map(([month, count]) => [month, count])).toEqual([...perMonth, ['Total', String(cases.length)]]);
  expect(await faults(pane)).toEqual([]);
  expect(pane.errors).toEqual([]);
  await pane.page.close();
}, 90_000);
