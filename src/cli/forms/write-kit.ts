import type { CellValue, Workbook } from 'exceljs';
import type { SheetDrawer } from '../../files/port';
import type { Kit } from '../../shared/forms/kit';
import { indexPlan } from '../../shared/forms/kit-index';
import { kitPlans, listRanges } from '../../shared/forms/kit-plans';
import { LOOK } from '../../shared/forms/look';
import type { Place } from '../../shared/workbook/patch';
import type { SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellName } from '../../shared/workbook/table';
import { cellValue, linesIn, textOf } from './cells';
import { addCardSheet } from './card-sheet';
import { addFormSheet } from './form-sheet';
import { BOX, colour, fill, font, size, TONES } from './pens';

const LABEL_HEIGHT = 24;
const LINE_HEIGHT = 15;

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The address within a workbook to which a link leads. */
const addressOf = ({ sheet, row, column }: Place): string => `#'${sheet.replace(/'/g, "''")}'!${cellName(row, column)}`;

/**
 * A text that leads to another place of the workbook, as a formula: LibreOffice draws the text of a cell with a link in its own blue,
 * whatever its font says.
 */
const linkTo = (place: Place, text: string): CellValue => ({
  formula: `HYPERLINK(${quoted(addressOf(place))},${quoted(text)})`,
  result: text,
  date1904: false,
});

/** A link that leaves the cell its text: a planned sheet holds what its plan says, on every side of the port. */
const linkBeside = (place: Place, text: string): CellValue => ({ text, hyperlink: addressOf(place) });

/** How many lines the texts of a row take at the widths of their columns; 0 where nothing in it is wrapped. */
const linesOf = (cells: SheetPlan['rows'][number], widths: readonly number[]): number =>
  cells.reduce(
    (most, cell, i) =>
      cell?.look === 'text' || cell?.look === 'centred'
        ? Math.max(most, linesIn(textOf(cell.content), widths[i] - 2))
        : most,
    0,
  );

/** Draws one of the sheets that go with the forms. */
function addPlan(
  workbook: Workbook,
  { name, rows, widths, frozenRows, state }: SheetPlan,
  linked: typeof linkTo = linkTo,
): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: frozenRows, xSplit: 0 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: LOOK.margin,
    },
  });
  sheet.columns = widths.map((width) => ({ width }));
  if (state !== undefined) sheet.state = state;
  rows.forEach((cells, r) => {
    const lines = linesOf(cells, widths);
    // Not every program finds the height of a wrapped row by itself.
    if (lines > 0) sheet.getRow(r + 1).height = lines * LINE_HEIGHT + 6;
    cells.forEach((planned, c) => {
      if (planned === undefined) return;
      const { content, look, tone, format, link } = planned;
      const cell = sheet.getCell(r + 1, c + 1);
      cell.value = link === undefined ? cellValue(content) : linked(link, String(content));
      if (format !== undefined) cell.numFmt = format;
      if (look === 'title' || look === 'note') {
        const isTitle = look === 'title';
        sheet.getRow(r + 1).height = isTitle ? LOOK.height.title : LOOK.height.note;
        cell.font = isTitle ? font(size.title, colour.ink, true) : font(size.small, colour.quiet);
        cell.alignment = { vertical: 'middle' };
      } else if (look === 'heading' || look === 'group') {
        const isHeading = look === 'heading';
        sheet.getRow(r + 1).height = LABEL_HEIGHT;
        cell.font = font(size.header, isHeading ? 'FFFFFF' : colour.ink, true);
        cell.fill = fill(isHeading ? colour.typed : colour.derivedCell);
        cell.alignment = { horizontal: isHeading ? 'center' : 'left', vertical: 'middle' };
      } else if (look !== undefined) {
        cell.font = font(
          size.body,
          tone !== undefined ? TONES[tone] : link === undefined ? colour.ink : colour.derived,
        );
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

/** The title of every form leads back to the index. */
function linkBack(workbook: Workbook, { forms, cards }: Kit, index: string): void {
  for (const { layout } of [...forms, ...cards]) {
    const title = workbook.getWorksheet(layout.name)!.getCell(1, 1);
    title.value = linkTo({ sheet: index, row: 0, column: 0 }, layout.form.title[layout.lang]);
  }
}

/** A new workbook of ours. */
async function newWorkbook(made: Date): Promise<Workbook> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'Key Account Desk';
  workbook.created = workbook.modified = made;
  return workbook;
}

async function kitWorkbook(kit: Kit, made: Date, pages: readonly SheetPlan[] = []): Promise<Workbook> {
  const workbook = await newWorkbook(made);
  if (kit.indexSheet !== undefined) addPlan(workbook, indexPlan(kit, kit.indexSheet));
  for (const form of kit.forms) addFormSheet(workbook, form);
  for (const card of kit.cards) addCardSheet(workbook, card);
  for (const plan of pages) addPlan(workbook, plan);
  if (kit.indexSheet !== undefined) linkBack(workbook, kit, kit.indexSheet);
  for (const plan of kitPlans(kit)) addPlan(workbook, plan);
  for (const [name, range] of listRanges(kit)) workbook.definedNames.add(range, name);
  // Cached results are shown at once; whoever opens the workbook reckons anew.
  workbook.calcProperties = { fullCalcOnLoad: kit.rules.length > 0 };
  return workbook;
}

/**
 * Writes a kit of forms as a new workbook.
 * @param made  the time that the workbook says it was made
 * @param pages  sheets that go behind the forms and cards
 */
export async function writeKit(path: string, kit: Kit, made: Date, pages: readonly SheetPlan[] = []): Promise<void> {
  await (await kitWorkbook(kit, made, pages)).xlsx.writeFile(path);
}

const bytesOf = async (workbook: Workbook): Promise<Uint8Array> => new Uint8Array(await workbook.xlsx.writeBuffer());

/** Draws what goes into a workbook that is there: nothing of the drawing but its sheets is taken over, so the time does not matter. */
export const sheetDrawer: SheetDrawer = {
  kit: async (kit) => bytesOf(await kitWorkbook(kit, new Date(0))),
  async plan(plan) {
    const workbook = await newWorkbook(new Date(0));
    addPlan(workbook, plan, linkBeside);
    return bytesOf(workbook);
  },
};
