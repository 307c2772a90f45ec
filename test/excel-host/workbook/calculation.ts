import { type AddInFunction, invoke } from '../functions/invoke';
import { addressIn, type Area, intersection } from './area';
import type { HostBook } from './book';
import { BLANK, type CellScalar, hasContent, isErrorValue } from './cell';
import { arithmetic } from './arithmetic';
import { type Called, readCall } from './formula';
import type { HostSheet } from './sheet';

interface Place {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

const scalarOf = (value: unknown): CellScalar => {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'object') {
    const { code, error } = value as { readonly code?: unknown; readonly error?: unknown };
    return { error: String(code ?? error ?? '#VALUE!') };
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

/**
 * Calculates the formulas that call an add-in's function with ranges, literals or nothing, and lets their arrays spill; when all is
 * calculated, those that reckon with two numbers too. Every other formula keeps the value that it was given, 0 at first: this is no
 * spreadsheet.
 */
export class Calculation {
  mode = 'Automatic';
  /** The add-in's functions, by their names in formulas, asked anew for each calculation. */
  functions: () => ReadonlyMap<string, AddInFunction> = () => new Map();
  #running = new Set<Promise<void>>();

  constructor(private readonly book: HostBook) {}

  /** When every function has answered. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Calculates the formulas that look at cells which were changed, or stand there. */
  touched(sheet: HostSheet, area: Area): void {
    if (this.mode === 'Manual' || this.functions().size === 0) return;
    for (const { place, call } of this.#calls()) {
      const own = { top: place.row, bottom: place.row, left: place.column, right: place.column };
      const isOwn = place.sheet === sheet && intersection(own, area) !== undefined;
      const isSeen = call.ranges.some((range) => range.sheet === sheet && intersection(range.area, area) !== undefined);
      if (isOwn || isSeen) this.#start(place, call);
    }
  }

  /** Calculates every formula anew. */
  all(): void {
    for (const sheet of this.book.sheets) {
      const used = sheet.used(true);
      if (used !== undefined)
        sheet.each(used, (cell, row, column) => {
          const value = cell.formula === undefined ? undefined : arithmetic(cell.formula, sheet);
          if (value !== undefined) sheet.put(row, column, { ...cell, value });
        });
    }
    for (const { place, call } of this.#calls()) this.#start(place, call);
  }

  /** Takes away what an array had put beside its formula. */
  clearSpill(sheet: HostSheet, row: number, column: number): void {
    if (sheet.cell(row, column).formula === undefined) return;
    const used = sheet.used(true);
    if (used === undefined) return;
    sheet.each({ ...used, top: row, left: column }, (cell, r, c) => {
      if (cell.spillOf?.row === row && cell.spillOf.column === column)
        sheet.put(r, c, { ...cell, value: '', spillOf: undefined });
    });
  }

  *#calls(): Generator<{ readonly place: Place; readonly call: Called }> {
    const functions = this.functions();
    for (const sheet of this.book.sheets) {
      const used = sheet.used(true);
      if (used === undefined) continue;
      const found: Place[] = [];
      sheet.each(used, ({ formula }, row, column) => {
        if (formula !== undefined) found.push({ sheet, row, column });
      });
      for (const place of found) {
        const call = readCall(sheet.cell(place.row, place.column).formula!, sheet, this.book);
        if (call !== undefined && functions.has(call.name)) yield { place, call };
      }
    }
  }

  #start(place: Place, call: Called): void {
    const { sheet, row, column } = place;
    const { formula } = sheet.cell(row, column);
    const run = async () => {
      const address = `${sheet.name}!${addressIn({ top: row, bottom: row, left: column, right: column })}`;
      const given = await Promise.resolve()
        .then(() => invoke(this.functions().get(call.name)!, call.args, { address, functionName: call.name }))
        .catch((error: unknown) => error);
      if (sheet.cell(row, column).formula === formula) this.#show(place, given);
    };
    sheet.put(row, column, { ...sheet.cell(row, column), value: { error: '#BUSY!' } });
    const running = run().finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  #show({ sheet, row, column }: Place, given: unknown): void {
    this.clearSpill(sheet, row, column);
    const rows = Array.isArray(given) ? (given as unknown[][]) : [[given]];
    const area = { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 1) - 1 };
    let isBlocked = false;
    sheet.each(area, (cell, r, c) => {
      if ((r !== row || c !== column) && hasContent(cell)) isBlocked = true;
    });
    const own = sheet.cell(row, column);
    if (isBlocked) {
      sheet.put(row, column, { ...own, value: { error: '#SPILL!' } });
      return;
    }
    rows.forEach((cells, r) =>
      cells.forEach((value, c) => {
        const scalar = scalarOf(value);
        if (r === 0 && c === 0) sheet.put(row, column, { ...own, value: scalar });
        else
          sheet.put(row + r, column + c, {
            ...sheet.cell(row + r, column + c),
            value: scalar,
            spillOf: { row, column },
          });
      }),
    );
  }
}

/** The cells of a range as the custom-functions runtime hands them over: blanks are `null`, errors are objects with their name. */
export const argumentOf = (sheet: HostSheet, { top, left, bottom, right }: Area): unknown[][] =>
  Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_cell, c) => {
      const { value } = sheet.cell(top + r, left + c) ?? BLANK;
      if (value === '') return null;
      return isErrorValue(value) ? { code: value.error } : value;
    }),
  );
