import type { Finding } from '../../shared/checks/check';
import type { CheckedDesk } from '../../shared/desk/check';
import type { History } from '../../shared/desk/history';
import { formById } from '../../shared/forms/registry';
import type { WorkbookPort } from '../../shared/port/port';
import type { Lang } from '../../shared/text/lang';
import { listed } from '../../shared/text/list';
import { defineWords, Problem } from '../../shared/text/message';
import { foldKey } from '../../shared/values/fold';
import { matchHeader } from '../../shared/workbook/header';
import type { CellPatch } from '../../shared/workbook/patch';
import { contentAt } from '../../shared/workbook/read-content';
import { planned } from '../../shared/workbook/sheet-plan';
import { cellName } from '../../shared/workbook/table';

const words = defineWords('pane-ignore', {
  step: { zh: '忽略一处：{reason}', en: 'One finding ignored: {reason}' },
  noHeader: {
    zh: '工作表“{sheet}”里找不到忽略清单的表头（{labels}），没有写入。请补上表头，或给这张表改名后再试。',
    en: 'The sheet “{sheet}” lacks the labels of the list of what is ignored ({labels}), so nothing was written. Put them back, or give the sheet another name, and try again.',
  },
});

/** Characters of the columns of a new list. */
const WIDTHS = [26, 24, 20, 18, 44, 14, 14];

export interface IgnoreNote {
  readonly reason: string;
  /** The day on which it is ignored, as the list shows it. */
  readonly on: string;
}

/**
 * Writes a finding into the workbook's own list of what is left as it is, on a new sheet where it has none.
 * @returns the name of that sheet
 * @throws Problem where that sheet has no list
 */
export async function ignoreFinding(
  port: WorkbookPort,
  history: History,
  { book, rules }: CheckedDesk,
  finding: Finding,
  { reason, on }: IgnoreNote,
  lang: Lang,
): Promise<string> {
  const { ignoreSheets, ignoreColumns } = rules.values.forms.check;
  const { place, anchor, form, field } = finding;
  const title = form === undefined ? '' : formById(form)!.title[lang];
  const line: Readonly<Record<string, string>> = {
    check: finding.checkId,
    form: title,
    row: anchor?.key.text ?? cellName(place.row, place.column),
    field: field ?? '',
    reason,
    by: '',
    on,
  };
  const names = ignoreSheets.map(foldKey);
  const sheet = book.sheets.find(({ name }) => names.includes(foldKey(name)));
  const step = words.step({ reason });
  if (sheet === undefined) {
    const name = ignoreSheets[lang === 'zh' ? 0 : 1] ?? ignoreSheets[0];
    await port.addSheet({
      name,
      widths: WIDTHS,
      frozenRows: 1,
      rows: [
        ignoreColumns.map((column) => planned(column[lang], 'heading')),
        ignoreColumns.map(({ code }) => planned(line[code] ?? '', 'text')),
      ],
    });
    await history.added(step, [name]);
    return name;
  }
  for (let header = 0; header < sheet.rowCount; header++) {
    const labels = Array.from({ length: sheet.columnCount }, (_, column) => sheet.column(column).text(header));
    const columns = matchHeader(labels, ignoreColumns);
    if (!columns.has('check')) continue;
    const cells = [...columns].map(([code, [column]]): CellPatch => {
      const at = { sheet: sheet.name, row: sheet.rowCount, column };
      return { at, was: contentAt(sheet, at.row, column), now: line[code] ?? '' };
    });
    await history.apply(step, [{ cells: cells.filter(({ now }) => now !== ''), columns: [], tables: [] }]);
    return sheet.name;
  }
  throw new Problem(words.noHeader({ sheet: sheet.name, labels: listed(ignoreColumns) }));
}
