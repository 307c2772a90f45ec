import { Problem } from '../../shared/text/message';
import { cellName, columnName } from '../../shared/workbook/table';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import type { CellWriter } from './cell-writer';
import { words } from './words';
import { attributes, MAIN, XML_HEAD } from '../xml/xml-write';
import { escapeXml } from '../xml/xml-text';

/** Four indexes from 0, the last row and column included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a sheet is printed: always one page wide, as many pages long as it takes. */
export interface PrintSetup {
  readonly paper: 'A3' | 'A4';
  readonly landscape: boolean;
  /** A row that is printed on top of every page, from 0. */
  readonly titleRow?: number;
}

/** A sheet of a new workbook. */
export interface NewSheet {
  /** Made valid, and unlike the others, where it must be. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Widths of the columns in characters of the workbook's plain font. */
  readonly widths: readonly number[];
  /** Rows and columns that stay while the rest scrolls. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The list that gets a button in each cell of its first row. */
  readonly filter?: Area;
  readonly print: PrintSetup;
  /** Height of a row in points; undefined = as its text needs. */
  readonly height?: (row: number) => number | undefined;
  /** Writes the cells of one row, from 0 and from left to right; called once per row, in order. */
  readonly row: (row: number, cells: CellWriter) => void;
}

/** Numbers of the papers, as printers count them. */
const PAPERS = { A3: 8, A4: 9 } as const;

/** Of a row of the plain font. */
const ROW_HEIGHT = 16.5;

const areaName = ({ top, left, bottom, right }: Area): string => `${cellName(top, left)}:${cellName(bottom, right)}`;

const absolute = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** Refuses a sheet that is larger than the format or the limit allows. */
export function checkSize({ rowCount, columnCount }: NewSheet, sheet: string, limit: number): void {
  if (rowCount > SHEET_ROWS) throw new Problem(words.tooManyRows({ sheet, found: rowCount, limit: SHEET_ROWS }));
  if (columnCount > SHEET_COLUMNS)
    throw new Problem(words.tooManyColumns({ sheet, found: columnCount, limit: SHEET_COLUMNS }));
  const cells = rowCount * columnCount;
  if (cells > limit)
    throw new Problem(words.areaTooLarge({ sheet, rows: rowCount, columns: columnCount, cells, limit }));
}

function viewXml({ frozenRows = 0, frozenColumns = 0 }: NewSheet, isFirst: boolean): string {
  const open = `<sheetView${attributes({ tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 })}`;
  if (frozenRows === 0 && frozenColumns === 0) return `${open}/>`;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const place = attributes({
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: cellName(frozenRows, frozenColumns),
    activePane: pane,
    state: 'frozen',
  });
  return `${open}><pane${place}/><selection pane="${pane}"/></sheetView>`;
}

/** Neighbours of one width are one element. */
function columnsXml(widths: readonly number[]): string {
  const columns: string[] = [];
  for (let from = 0; from < widths.length;) {
    let to = from;
    while (to + 1 < widths.length && widths[to + 1] === widths[from]) to++;
    columns.push(`<col${attributes({ min: from + 1, max: to + 1, width: widths[from], customWidth: 1 })}/>`);
    from = to + 1;
  }
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** What stands before the rows. */
export function sheetHead(sheet: NewSheet, isFirst: boolean): string {
  const { rowCount, columnCount, widths } = sheet;
  const last = { top: 0, left: 0, bottom: Math.max(0, rowCount - 1), right: Math.max(0, columnCount - 1) };
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaName(last)}"/>`,
    `<sheetViews>${viewXml(sheet, isFirst)}</sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(widths),
    '<sheetData>',
  ].join('');
}

/** What stands behind the rows. */
export function sheetTail({ filter, print }: NewSheet): string {
  const setup = attributes({
    paperSize: PAPERS[print.paper],
    fitToWidth: 1,
    fitToHeight: 0,
    orientation: print.landscape ? 'landscape' : 'portrait',
  });
  return [
    '</sheetData>',
    filter === undefined ? '' : `<autoFilter ref="${areaName(filter)}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup${setup}/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

/** The names that a filter and a title row must have in the workbook; `index` of the sheet from 0. */
export function sheetDefinedNames({ filter, print }: NewSheet, name: string, index: number): string[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const defined = (id: string, hidden: 1 | undefined, refers: string): string =>
    `<definedName${attributes({ name: id, localSheetId: index, hidden })}>${escapeXml(`${quoted}!${refers}`)}</definedName>`;
  const names: string[] = [];
  if (filter !== undefined) {
    const { top, left, bottom, right } = filter;
    names.push(defined('_xlnm._FilterDatabase', 1, `${absolute(top, left)}:${absolute(bottom, right)}`));
  }
  const { titleRow } = print;
  if (titleRow !== undefined) {
    names.push(defined('_xlnm.Print_Titles', undefined, `$${titleRow + 1}:$${titleRow + 1}`));
  }
  return names;
}
