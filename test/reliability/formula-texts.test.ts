import { readFileSync, writeFileSync } from 'node:fs';
import { readBook } from '../../src/files/book';
import { nodeHost } from '../../src/cli/node-host';
import { CellKind } from '../../src/shared/workbook/table';
import { kadesk, scratch } from '../cli/support';
import { tried } from './tally';

// Texts that a spreadsheet would take for formulas: nothing happens to them, and nothing comes of them.

const at = scratch();
const TEXTS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid","点我")',
  '+8613800000001',
  '+86 10 65550000',
  '-',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const lines = TEXTS.map((text, i) => `${quoted(text)},${(i + 1) * 100}`);
const FORMULA = /^[=+\-@\t\r]/;

test('in a CSV file every field stays byte for byte, and no result looks like a formula', () => {
  const [file, output] = [at('名单.csv'), at('结果.csv')];
  writeFileSync(file, `客户名称,业务收入\n${lines.join('\n')}\n`);
  expect(kadesk('recalc', file, '-o', output)).toMatchObject({ code: 0 });
  const written = readFileSync(output, 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
  expect(written).toHaveLength(TEXTS.length + 1);
  lines.forEach((line, i) => {
    expect(written[i + 1].startsWith(`${line},`)).toBe(true);
    const results = written[i + 1].slice(line.length + 1).split(',');
    expect(results.length).toBeGreaterThan(0);
    expect(results.filter((result) => FORMULA.test(result))).toEqual([]);
  });
});

test('in a workbook they are texts, not formulas', async () => {
  const [file, output] = [at('名单2.csv'), at('结果.xlsx')];
  writeFileSync(file, `客户名称,业务收入\n${lines.join('\n')}\n`);
  expect(kadesk('recalc', file, '--new', '-o', output)).toMatchObject({ code: 0 });
  const { sheets } = await readBook(new Uint8Array(readFileSync(output)), 'a.xlsx', nodeHost);
  const names = sheets[0].column(0);
  TEXTS.forEach((text, i) => {
    expect([names.kind(i + 1), names.text(i + 1)]).toEqual([CellKind.Text, text]);
    expect(sheets[0].formula(i + 1, 0)).toBeUndefined();
  });
  tried('formula-texts', TEXTS.length * 2);
});
