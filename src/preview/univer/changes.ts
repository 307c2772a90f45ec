import type { ICommandService, IRange, Workbook } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import type { Debounced } from '../../shared/port/debounce';
import type { Change } from '../../shared/port/port';
import type { Area } from '../../shared/workbook/sheet';
import { shiftTables } from './table-shelf';

/** What the grid's mutations say of where they were made. */
interface Where {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;
}

const LINES: Readonly<Record<string, readonly ['rows' | 'columns', 1 | -1]>> = {
  [InsertRowMutation.id]: ['rows', 1],
  [RemoveRowMutation.id]: ['rows', -1],
  [InsertColMutation.id]: ['columns', 1],
  [RemoveColMutation.id]: ['columns', -1],
};

const SHEETS = new Set<string>([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);

/** The rectangle around the cells of a mutation. */
function areaOf({ cellValue = {} }: Where): Area | undefined {
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (columns.length === 0) return undefined;
  const ends = (lines: readonly number[]) =>
    lines.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [lines[0], lines[0]]);
  const [[top, bottom], [left, right]] = [ends(rows), ends(columns)];
  return { top, left, bottom, right };
}

/**
 * Tells of every change that the grid makes to the workbook, and moves the tables with its rows and columns.
 * @returns runs what the port itself does, so that it is told as its own
 */
export function followChanges(commands: ICommandService, workbook: () => Workbook, changes: Debounced) {
  let origin: Change['origin'] = 'user';
  commands.onCommandExecuted(({ id, params }, options) => {
    const where = (params ?? {}) as Where;
    const sheet = () => (where.subUnitId === undefined ? undefined : workbook().getSheetBySheetId(where.subUnitId));
    if (id === SetRangeValuesMutation.id) {
      // Results of formulas arrive by the same road.
      if (options?.fromFormula !== true)
        changes.tell({ kind: 'cells', sheet: sheet()?.getName(), area: areaOf(where), origin });
      return;
    }
    if (id in LINES && where.range) {
      const [lines, sign] = LINES[id];
      const { startRow, endRow, startColumn, endColumn } = where.range;
      const [first, last] = lines === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
      const found = sheet();
      if (found) shiftTables(found, lines, first, sign * (last - first + 1));
      changes.tell({ kind: 'structure', sheet: found?.getName(), area: undefined, origin });
    } else if (SHEETS.has(id)) {
      changes.tell({ kind: 'structure', sheet: sheet()?.getName(), area: undefined, origin });
    }
  });
  return <T>(work: () => T): T => {
    const before = origin;
    origin = 'own';
    try {
      return work();
    } finally {
      origin = before;
    }
  };
}
