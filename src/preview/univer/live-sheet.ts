import {
  BooleanNumber,
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, SetRangeValuesMutation, SetWorksheetColWidthMutation } from '@univerjs/preset-sheets-core';
import type { PatchedSheet } from '../../shared/workbook/apply-patch';
import type { CellContent } from '../../shared/workbook/content';
import { GENERAL, type MemoryContent, MemorySheet } from '../../shared/workbook/memory-sheet';
import { rangeName } from '../../shared/workbook/range';
import type { Area, ExcelTable } from '../../shared/workbook/sheet';
import { cellDataOf, plainOf } from './cells';
import { setTables, tablesOf } from './table-shelf';
import { pixelsOf, widthOf } from './widths';

/** The style of a cell that has no format of its own takes this in the place of one. */
const formatData = (format: string): IStyleData => ({ n: format === GENERAL ? null : { pattern: format } });

const placeKey = (row: number, column: number): string => `${row},${column}`;

/** A sheet of the grid as it is now: what is read of it, and what patches do to it. */
export class LiveSheet implements PatchedSheet {
  /** Cells that are written when the batch ends. */
  #pending: Record<number, Record<number, ICellData>> | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    readonly sheet: Worksheet,
  ) {}

  get name(): string {
    return this.sheet.getName();
  }

  get state(): 'visible' | 'hidden' {
    return this.sheet.isSheetHidden() === BooleanNumber.TRUE ? 'hidden' : 'visible';
  }

  get tables(): readonly ExcelTable[] {
    return tablesOf(this.sheet);
  }

  content(row: number, column: number): CellContent {
    const cell = this.sheet.getCellRaw(row, column);
    const formula = cell?.f || cell?.si ? this.#formula(row, column) : undefined;
    const shows = plainOf(this.#spilled(row, column) ?? cell, formula !== undefined);
    return formula === undefined ? shows : { formula, shows };
  }

  format(row: number, column: number): string {
    const style = this.workbook.getStyles().getStyleByCell(this.sheet.getCellRaw(row, column));
    return style?.n?.pattern ?? GENERAL;
  }

  set(row: number, column: number, content: CellContent, format?: string): void {
    const data: ICellData = cellDataOf(content);
    if (format !== undefined && format !== this.format(row, column)) data.s = formatData(format);
    if (this.#pending === undefined) this.#write({ [row]: { [column]: data } });
    else (this.#pending[row] ??= {})[column] = data;
  }

  batch(run: () => void): void {
    this.#pending = {};
    try {
      run();
      if (Object.keys(this.#pending).length > 0) this.#write(this.#pending);
    } finally {
      this.#pending = undefined;
    }
  }

  width(column: number): number | null {
    const pixels = this.sheet.getConfig().columnData[column]?.w;
    return pixels === undefined ? null : widthOf(pixels);
  }

  setWidth(column: number, width: number | null): void {
    const range = { startColumn: column, endColumn: column, startRow: 0, endRow: this.sheet.getRowCount() - 1 };
    const pixels = width === null ? this.sheet.getConfig().defaultColumnWidth : pixelsOf(width);
    this.#run(SetWorksheetColWidthMutation.id, { ranges: [range], colWidth: pixels });
    if (width === null) delete this.sheet.getConfig().columnData[column]?.w;
  }

  resizeTable(name: string, area: Area): void {
    setTables(
      this.sheet,
      this.tables.map((table) => (table.name === name ? { ...table, area } : table)),
    );
  }

  /** The sheet as it is, which later changes leave alone. */
  read(): MemorySheet {
    const rows: MemoryContent[][] = [];
    const formats = new Map<string, string>();
    const put = (row: number, column: number) => {
      const content = this.content(row, column);
      const format = this.format(row, column);
      if (content === null && format === GENERAL) return;
      (rows[row] ??= [])[column] = { content, format };
      formats.set(placeKey(row, column), format);
    };
    this.sheet.getCellMatrix().forValue((row, column) => put(row, column));
    for (const [row, column] of this.#spilledPlaces()) put(row, column);
    const { rowData, columnData, mergeData } = this.sheet.getConfig();
    const hidden = (lines: Readonly<Record<number, { hd?: BooleanNumber } | undefined>>) =>
      Object.entries(lines).flatMap(([line, data]) => (data?.hd === BooleanNumber.TRUE ? [Number(line)] : []));
    return new MemorySheet({
      name: this.name,
      state: this.state,
      rows: Array.from(rows, (row) => row ?? []),
      merges: mergeData.map((range) =>
        rangeName({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn }),
      ),
      tables: this.tables.map(({ area, ...table }) => ({ ...table, range: rangeName(area) })),
      hiddenRows: hidden(rowData as Record<number, { hd?: BooleanNumber }>),
      hiddenColumns: hidden(columnData as Record<number, { hd?: BooleanNumber }>),
    });
  }

  get #model(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  #formula(row: number, column: number): string | undefined {
    const text = this.#model.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.workbook.getUnitId());
    return text?.replace(/^=/, '') ?? undefined;
  }

  #spills() {
    return this.#model.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[this.sheet.getSheetId()];
  }

  /** A cell that a formula elsewhere filled. */
  #spilled(row: number, column: number) {
    return this.#spills()?.[row]?.[column];
  }

  *#spilledPlaces(): Generator<readonly [row: number, column: number]> {
    for (const [row, cells] of Object.entries(this.#spills() ?? {})) {
      for (const column of Object.keys(cells ?? {})) yield [Number(row), Number(column)];
    }
  }

  #write(cellValue: Record<number, Record<number, ICellData>>): void {
    const rows = Object.keys(cellValue).map(Number);
    const columns = Object.values(cellValue).flatMap((row) => Object.keys(row).map(Number));
    // Beyond the grid's edge nothing is drawn: it grows with what is written.
    this.sheet.setRowCount(Math.max(this.sheet.getRowCount(), Math.max(...rows) + 1));
    this.sheet.setColumnCount(Math.max(this.sheet.getColumnCount(), Math.max(...columns) + 1));
    this.#run(SetRangeValuesMutation.id, { cellValue });
  }

  #run(id: string, params: object): void {
    const where = { unitId: this.workbook.getUnitId(), subUnitId: this.sheet.getSheetId() };
    this.injector.get(ICommandService).syncExecuteCommand(id, { ...where, ...params });
  }
}
