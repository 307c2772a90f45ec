import type { Lang } from '../../shared/text/lang';
import { say } from '../../shared/text/message';
import type { Marking } from '../../teaching/mark';
import { BOX, colour, fill, font, size } from '../forms/pens';
import { expected, given, totalLine, why } from './show';
import { labels, VERDICTS } from './words';

const HEAD = ['no', 'question', 'given', 'expected', 'verdict', 'points', 'why', 'source'] as const;
const WIDTHS = [7, 34, 18, 18, 10, 8, 60, 60];

/** Writes a marking as a workbook of its own; the student’s is not touched. */
export async function writeMarking(path: string, marking: Marking, lang: Lang): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(labels.marks[lang]);
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const title = sheet.addRow([`${marking.of.number} ${marking.of.title[lang]}`]);
  title.font = font(size.title, colour.ink, true);
  sheet.addRow([labels.total[lang], totalLine(marking, lang)]).font = font(size.body, colour.ink, true);
  for (const notice of marking.notices) sheet.addRow([labels.notice[lang], say(lang, notice)]);
  const head = sheet.addRow(HEAD.map((label) => labels[label][lang]));
  head.eachCell((cell) => {
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(colour.typed);
  });
  sheet.views = [{ state: 'frozen', ySplit: head.number }];
  for (const one of marking.marked) {
    const { question, verdict, points, source } = one;
    const row = sheet.addRow([
      question.id,
      question.prompt[lang],
      given(one, lang),
      expected(one, lang),
      VERDICTS[verdict][lang],
      points,
      why(one, lang),
      source[lang],
    ]);
    row.eachCell((cell) => {
      cell.font = font(size.body, colour.ink);
      cell.border = BOX;
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
  }
  await workbook.xlsx.writeFile(path);
}
