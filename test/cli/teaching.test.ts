import { readFileSync } from 'node:fs';
import excel from 'exceljs';
import { kadesk, scratch } from './support';

const at = scratch();

test('a case is made, answered, marked, and the marking written beside without touching the answers', async () => {
  const file = at('visits.xlsx');
  expect(kadesk('case', '3', '-o', file).code).toBe(0);
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  const answers = workbook.getWorksheet('答卷')!;
  answers.getCell('C2').value = '3次以上';
  answers.getCell('C3').value = { formula: '3-数据!C2', result: 1, date1904: false };
  answers.getCell('C4').value = 5;
  await workbook.xlsx.writeFile(file);
  const before = readFileSync(file);

  const marks = at('marks.xlsx');
  const { code, out } = kadesk('mark', file, '--json', '-o', marks);
  expect(code).toBe(0);
  const found = JSON.parse(out) as { points: number; most: number; questions: { verdict: string; why: string }[] };
  expect([found.points, found.most]).toEqual([2, 12]);
  expect(found.questions.slice(0, 4).map(({ verdict }) => verdict)).toEqual(['right', 'right', 'wrong', 'blank']);
  expect(readFileSync(file).equals(before)).toBe(true);
  const written = new excel.Workbook();
  await written.xlsx.readFile(marks);
  expect(written.getWorksheet('批阅')!.rowCount).toBe(3 + 12);
});

test('the six statements are asked and judged', () => {
  const { out, code } = kadesk('quiz', '错错错对错错');
  expect(code).toBe(0);
  expect(out).toContain('答对 5 / 6');
  const short = kadesk('quiz', '错错');
  expect([short.code, short.err]).toEqual([2, expect.stringContaining('6')]);
});
