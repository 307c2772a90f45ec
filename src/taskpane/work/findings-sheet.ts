import type { CheckedDesk } from '../../shared/desk/check';
import { freeSheetName } from '../../shared/workbook/free-name';
import { planned, type SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellName } from '../../shared/workbook/table';
import type { Lang } from '../../shared/text/lang';
import { say } from '../../shared/text/message';
import { degreeName, degreeOf } from '../view/check';
import { labels } from '../words/check';

const WIDTHS = [12, 34, 20, 10, 24, 24, 60];

/** What was found as a sheet of the workbook, complete: each line leads to its cell. */
export function findingsPlan({ book, findings, report }: CheckedDesk, lang: Lang): SheetPlan {
  const heads = ['degree', 'check', 'sheet', 'cell', 'found', 'expected', 'message'] as const;
  const titles = new Map(report.checks.map(({ id, title }) => [id, title[lang]]));
  return {
    name: freeSheetName(
      labels.exportSheet[lang],
      book.sheets.map(({ name }) => name),
    ),
    widths: WIDTHS,
    frozenRows: 1,
    rows: [
      heads.map((head) => planned(labels[head][lang], 'heading')),
      ...findings.map((finding) => {
        const degree = degreeOf(finding);
        const { place, found, expected, message, checkId } = finding;
        return [
          planned(degreeName(degree)[lang], 'text', { tone: degree }),
          planned(titles.get(checkId) ?? checkId, 'text'),
          planned(place.sheet, 'text'),
          planned(cellName(place.row, place.column), 'text', { link: place }),
          planned(found, 'text'),
          planned(expected?.[lang] ?? '', 'text'),
          planned(say(lang, message), 'text'),
        ];
      }),
    ],
  };
}
