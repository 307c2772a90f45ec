import type { Workbook } from 'exceljs';
import { type Kit, RULE_COLUMN, rulesSheetName } from '../../shared/forms/kit';
import { showStatus } from '../../shared/rulebook/show';
import { describeSource } from '../../shared/rulebook/source';
import { columnName } from '../../shared/workbook/table';
import { cellValue } from './cells';
import { addFormSheet, type NamedList, namedLists } from './form-sheet';
import { BOX, colour, fill, font, size } from './pens';
import { labels } from './words';

const LABEL_HEIGHT = 24;

function headRow(workbook: Workbook, sheetName: string, texts: readonly string[], widths: readonly number[]) {
  const sheet = workbook.addWorksheet(sheetName, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width }));
  const row = sheet.addRow([...texts]);
  row.height = LABEL_HEIGHT;
  row.eachCell((cell) => {
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(colour.typed);
    cell.alignment = { horizontal: 'center', vertical: 'middle' };
  });
  return sheet;
}

/** The entries that formulas read, with what they are called and where they come from: changing a value here changes the results. */
function addRules(workbook: Workbook, { rules, book, lang }: Kit): void {
  const texts = [labels.path, labels.name, labels.value, labels.status, labels.source].map((one) => one[lang]);
  const sheet = headRow(workbook, rulesSheetName(lang), texts, [34, 36, 18, 12, 70]);
  for (const { path, value, isDate } of rules) {
    const { label, status, source } = book.entry(path)!;
    const row = sheet.addRow([
      path,
      label[lang],
      cellValue(value),
      showStatus(status)[lang],
      describeSource(source)[lang],
    ]);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cell.font = font(size.body, colour.ink);
      cell.alignment = {
        vertical: 'middle',
        wrapText: true,
        ...(column === RULE_COLUMN + 1 ? { horizontal: 'center' } : {}),
      };
      cell.border = BOX;
      if (column === RULE_COLUMN + 1 && isDate) cell.numFmt = 'yyyy-mm-dd';
    });
  }
}

/** Lists that are too long for a validation, a column each, on a sheet that nobody needs to look at. */
function addLists(workbook: Workbook, lists: readonly NamedList[], { lang }: Kit): void {
  const sheet = headRow(
    workbook,
    labels.lists[lang],
    lists.map(({ label }) => label),
    lists.map(() => 28),
  );
  sheet.state = 'hidden';
  lists.forEach(({ name, items }, i) => {
    items.forEach((item, row) => (sheet.getCell(row + 2, i + 1).value = item));
    const column = columnName(i);
    workbook.definedNames.add(`'${labels.lists[lang]}'!$${column}$2:$${column}$${items.length + 1}`, name);
  });
}

/**
 * Writes a kit of forms as a new workbook.
 * @param made  the time that the workbook says it was made
 */
export async function writeKit(path: string, kit: Kit, made: Date): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'Key Account Desk';
  workbook.created = workbook.modified = made;
  for (const form of kit.forms) addFormSheet(workbook, form);
  const lists = kit.forms.flatMap(({ layout }) => namedLists(layout));
  if (lists.length > 0) addLists(workbook, lists, kit);
  if (kit.rules.length > 0) addRules(workbook, kit);
  // Cached results are shown at once; whoever opens the workbook reckons anew.
  workbook.calcProperties = { fullCalcOnLoad: kit.rules.length > 0 };
  await workbook.xlsx.writeFile(path);
}
