import type { CheckedDesk } from '../../shared/desk/check';
import { findingMask } from '../../shared/report/mask';
import { freeSheetName } from '../../shared/workbook/free-name';
import { planned, type SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellName } from '../../shared/workbook/table';
import type { Lang } from '../../shared/text/lang';
import { say } from '../../shared/text/message';
import { degreeName, degreeOf } from '../view/check';
import { labels } from '../words/check';

const WIDTHS = [12, 34, 20, 10, 24, 24, 60];

/**
 * What was found as a sheet of the workbook, complete: each line leads to its cell.
 * @param masked  whether personal information is hidden in what is quoted
 */
export function findingsPlan({ book, findings, report, rules }: CheckedDesk, lang: Lang, masked: boolean): SheetPlan {
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
        const told = masked ? findingMask(finding, rules.values) : (text: string) => text;
        return [
          planned(degreeName(degree)[lang], 'text', { tone: degree }),
          planned(titles.get(checkId) ?? checkId, 'text'),
          planned(place.sheet, 'text'),
          planned(cellName(place.row, place.column), 'text', { link: place }),
          planned(told(found), 'text'),
          planned(told(expected?.[lang] ?? ''), 'text'),
          planned(told(say(lang, message)), 'text'),
        ];
      }),
    ],
  };
}
