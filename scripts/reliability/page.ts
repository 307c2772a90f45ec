import type { Lang } from '../../src/shared/text/lang';
import { FAULTS, INPUTS, type Row } from './rows';

/** A test as Jest reports it. */
export interface RanTest {
  readonly file: string;
  readonly title: string;
  readonly passed: boolean;
}

/** What a test says it tried, see test/reliability/tally.ts. */
export interface Tried {
  readonly row: string;
  readonly count: number;
}

const HEADS: Readonly<Record<Lang, string>> = {
  zh: '| 试了什么 | 次数 | 结果 | 测试 |\n| --- | --- | --- | --- |',
  en: '| tried | times | what comes of it | test |\n| --- | --- | --- | --- |',
};

const testsOf = ({ files, titles = '' }: Row, ran: readonly RanTest[]): readonly RanTest[] =>
  ran.filter(({ file, title }) => files.includes(file) && title.includes(titles));

/** How often a row was tried: what its tests say, else how many tests there are. */
function countOf(row: Row, ran: readonly RanTest[], tried: readonly Tried[]): number {
  const said = tried.filter((one) => one.row === row.id);
  return said.length > 0 ? said.reduce((sum, { count }) => sum + count, 0) : testsOf(row, ran).length;
}

/** Rows that nobody tried, or of which a test failed. */
export const brokenRows = (ran: readonly RanTest[], tried: readonly Tried[]): readonly string[] =>
  [...INPUTS, ...FAULTS]
    .filter((row) => countOf(row, ran, tried) === 0 || testsOf(row, ran).some(({ passed }) => !passed))
    .map(({ id }) => id);

/** The files of tests behind all rows. */
export const testFiles = (): readonly string[] => [...new Set([...INPUTS, ...FAULTS].flatMap(({ files }) => files))];

const table = (rows: readonly Row[], ran: readonly RanTest[], tried: readonly Tried[], lang: Lang): string =>
  [
    HEADS[lang],
    ...rows.map((row) => {
      const links = row.files.map((file) => `[${file.replace(/^.*\//, '').replace('.test.ts', '')}](../${file})`);
      return `| ${row.what[lang]} | ${countOf(row, ran, tried)} | ${row.answer[lang]} | ${links.join(', ')} |`;
    }),
  ].join('\n');

/** The page with its two tables written anew; what stands around them stays. */
export function withTables(page: string, ran: readonly RanTest[], tried: readonly Tried[], lang: Lang): string {
  let made = page;
  for (const [name, rows] of [
    ['inputs', INPUTS],
    ['faults', FAULTS],
  ] as const) {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest] = made.split(from);
    const after = rest?.split(to)[1];
    if (after === undefined) throw new Error(`the page has no ${from} … ${to}`);
    made = `${before}${from}\n\n${table(rows, ran, tried, lang)}\n\n${to}${after}`;
  }
  return made;
}
