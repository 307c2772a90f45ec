import { yearOfCases, yearSheets } from '../../scripts/sample-year';
import { statisticsOf, statisticsTables } from '../../src/shared/forms/statistics';
import { STATISTICS_CHARTS } from '../../src/shared/forms/statistics/charts';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { axisOf, everyOf, lineOf, plotOf } from '../../src/taskpane/view/plot';

const title = { zh: '', en: '' };

describe('an axis', () => {
  test.each([
    ['whole numbers', { title, format: 'whole' }, [3, 17], 20, ['0', '5', '10', '15', '20']],
    ['few of them', { title, format: 'whole' }, [1, 2], 2, ['0', '1', '2']],
    ['nothing above 0', { title, format: 'whole' }, [0], 1, ['0', '1']],
    ['shares up to all', { title, format: 'percent', max: 1 }, [0.2], 1, ['0%', '25%', '50%', '75%', '100%']],
    ['days', { title, format: 'decimal' }, [3.4], 4, ['0.0', '1.0', '2.0', '3.0', '4.0']],
    ['small rates', { title, format: 'decimal' }, [0.7], 0.8, ['0.0', '0.2', '0.4', '0.6', '0.8']],
    ['thousands', { title, format: 'whole' }, [6432], 8000, ['0', '2,000', '4,000', '6,000', '8,000']],
  ] as const)('of %s', (_, plan, values, max, labels) => {
    const axis = axisOf(plan, values);
    expect(axis.max).toBeCloseTo(max);
    expect(axis.ticks.map(({ label }) => label)).toEqual(labels);
  });
});

test('a line has a gap where a figure rests on nothing', () =>
  expect(lineOf([{ x: 0, y: 1 }, { x: 1, y: 2 }, undefined, { x: 3, y: 4 }])).toBe('M0.0 1.0 L1.0 2.0 M3.0 4.0'));

test.each([
  [12, 228, 48, 3],
  [4, 228, 48, 1],
  [1, 228, 48, 1],
])('of %i labels over %i px, %i px each, every %i is written', (count, width, room, every) =>
  expect(everyOf(count, width, room)).toBe(every),
);

describe('the charts of a year', () => {
  const cases = yearOfCases().filter((_, i) => i % 10 === 0);
  const { statistics } = statisticsOf(memoryBook('年.xlsx', yearSheets(cases)), TEXTBOOK_RULES, undefined);
  const tables = statisticsTables(statistics, TEXTBOOK_RULES.values, 'zh');
  const plots = STATISTICS_CHARTS.flatMap((chart) => plotOf(chart, tables) ?? []);

  test('show every case once, by month and by reason', () => {
    for (const table of ['months', 'reason']) {
      const { series, left } = plots.find((plot) => plot.table.id === table)!;
      const [first] = series;
      expect(left).toBe(0);
      expect(first.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(cases.length);
    }
  });

  test('tell how many rows are not drawn, and no name is drawn beneath a column', () => {
    const persons = plots.find(({ table }) => table.id === 'person')!;
    expect(persons.left).toBe(persons.table.rows.length - 12);
    expect(persons.left).toBeGreaterThan(0);
    expect(plots.filter(({ lying }) => !lying).every(({ chart }) => chart.categories === 'month')).toBe(true);
  });

  test('of nothing are none', () => {
    const none = statisticsOf(memoryBook('空.xlsx', yearSheets([])), TEXTBOOK_RULES, undefined);
    const empty = statisticsTables(none.statistics, TEXTBOOK_RULES.values, 'zh');
    expect(STATISTICS_CHARTS.flatMap((chart) => plotOf(chart, empty) ?? [])).toEqual([]);
  });
});
