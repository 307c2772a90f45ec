import type { Workbook } from 'exceljs';
import type { Kit } from '../../shared/forms/kit';
import { kitPlans, listRanges } from '../../shared/forms/kit-plans';
import type { SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellValue } from './cells';
import { addFormSheet } from './form-sheet';
import { BOX, colour, fill, font, size } from './pens';

const LABEL_HEIGHT = 24;

/** Draws one of the sheets that go with the forms. */
function addPlan(workbook: Workbook, { name, rows, widths, frozenRows, state }: SheetPlan): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: frozenRows, xSplit: 0 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width }));
  if (state !== undefined) sheet.state = state;
  rows.forEach((cells, r) => {
    cells.forEach((planned, c) => {
      if (planned === undefined) return;
      const { content, look, format } = planned;
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = cellValue(content);
      if (format !== undefined) cell.numFmt = format;
      if (look === 'heading') {
        sheet.getRow(r + 1).height = LABEL_HEIGHT;
        cell.font = font(size.header, 'FFFFFF', true);
        cell.fill = fill(colour.typed);
        cell.alignment = { horizontal: 'center', vertical: 'middle' };
      } else if (look !== undefined) {
        cell.font = font(size.body, colour.ink);
        cell.alignment = {
          vertical: 'middle',
          wrapText: true,
          ...(look === 'centred' ? { horizontal: 'center' } : {}),
        };
        cell.border = BOX;
      }
    });
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
  for (const plan of kitPlans(kit)) addPlan(workbook, plan);
  for (const [name, range] of listRanges(kit)) workbook.definedNames.add(range, name);
  // Cached results are shown at once; whoever opens the workbook reckons anew.
  workbook.calcProperties = { fullCalcOnLoad: kit.rules.length > 0 };
  await workbook.xlsx.writeFile(path);
}
