import type { ColumnChoice, ColumnSource } from '../../shared/port/columns';
import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import { demandSheets } from '../../shared/port/sheet-names';
import { type CellContent, isFormula } from '../../shared/workbook/content';
import { classifyFormat, NumberClass } from '../../shared/workbook/number-format';
import { CellKind, type Column, type Table } from '../../shared/workbook/table';
import { inStretches, Tally } from './blocks';
import { askCells } from './cells';
import type { OfficeHost } from './office';
import { request } from './request';
import { askTables, survey } from './survey';

/** A column as it comes in: kinds beside contents, a date being a number with a format that shows one. */
class ReadColumn implements Column {
  readonly #kinds: CellKind[] = [];
  readonly #shown: (string | number)[] = [];
  readonly #dates = new Map<string, boolean>();

  get length(): number {
    return this.#kinds.length;
  }

  push(content: CellContent, format: string): void {
    const shows = isFormula(content) ? (content.shows ?? null) : content;
    switch (typeof shows) {
      case 'number':
        this.#add(this.#isDate(format) ? CellKind.Date : CellKind.Number, shows);
        break;
      case 'string':
        this.#add(shows === '' ? CellKind.Blank : CellKind.Text, shows);
        break;
      case 'boolean':
        this.#add(CellKind.Boolean, Number(shows));
        break;
      default:
        if (shows === null) this.#add(CellKind.Blank, '');
        else this.#add(CellKind.Error, shows.error);
    }
  }

  kind = (row: number): CellKind => this.#kinds[row] ?? CellKind.Blank;

  number(row: number): number {
    const shown = this.#shown[row];
    return typeof shown === 'number' ? shown : NaN;
  }

  text(row: number): string {
    if (this.kind(row) === CellKind.Boolean) return this.#shown[row] === 1 ? 'TRUE' : 'FALSE';
    return String(this.#shown[row] ?? '');
  }

  #add(kind: CellKind, shown: string | number): void {
    this.#kinds.push(kind);
    this.#shown.push(shown);
  }

  #isDate(format: string): boolean {
    let isDate = this.#dates.get(format);
    if (isDate === undefined) this.#dates.set(format, (isDate = classifyFormat(format) !== NumberClass.Plain));
    return isDate;
  }
}

/** Columns that stand side by side, so that a block of them is one range. */
function runsOf(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

async function readColumns(
  context: Excel.RequestContext,
  name: string,
  { columns, texts = [], firstRows }: ColumnChoice,
  options: RunOptions,
): Promise<Table> {
  const [{ id, used }] = await survey(context, [name]);
  const rowCount = used === undefined ? 0 : Math.min(used.bottom + 1, firstRows ?? Infinity);
  const columnCount = used === undefined ? 0 : used.right + 1;
  const all = Array.from({ length: columnCount }, (_, i) => i);
  const runs = runsOf(columns === undefined ? all : [...columns, ...texts].filter((one) => one < columnCount));
  const width = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const tally = new Tally(rowCount * width, options);
  const read = new Map<number, ReadColumn>();
  const sheet = context.workbook.worksheets.getItem(id);
  if (rowCount > 0 && width > 0)
    await inStretches({ top: 0, bottom: rowCount - 1, left: 0, right: width - 1 }, tally, async ({ top, bottom }) => {
      const asked = runs.map(([left, right]) => ({ left, cells: askCells(sheet, { top, bottom, left, right }) }));
      await context.sync();
      for (const { left, cells } of asked)
        for (const row of cells())
          row.forEach(({ content, format }, i) => {
            let column = read.get(left + i);
            if (column === undefined) read.set(left + i, (column = new ReadColumn()));
            column.push(content, format);
          });
    });
  else tally.add(0);
  const blank = new ReadColumn();
  return { name, rowCount, columnCount, column: (index) => read.get(index) ?? blank };
}

/** A sheet as a list. */
export async function listOf(host: OfficeHost, name: string): Promise<ColumnSource> {
  await request(host, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    demandSheets([name], sheets.items);
  });
  return {
    name,
    async read(choice = {}, options = {}) {
      throwIfStopped(options);
      return request(host, (context) => readColumns(context, name, choice, options));
    },
    excelTables: () =>
      request(host, async (context) => {
        const tables = await askTables(context, context.workbook.worksheets.getItem(name));
        await context.sync();
        return tables();
      }),
  };
}
