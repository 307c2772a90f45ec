import { invalidArgument, itemNotFound } from '../protocol/errors';
import { addressIn, type Area, intersection } from './area';
import { BLANK, type Cell, hasContent } from './cell';
import { Calculation } from './calculation';
import { entered } from './input';
import { demandSheetName, HostSheet } from './sheet';
import type { Name } from './sheet-parts';
import type { HostTable } from './table';

export type Origin = 'Local' | 'Remote';

/** Something that happened, as the events of Office.js tell it. */
export type Happening =
  | {
      readonly type: 'changed';
      readonly sheet: HostSheet;
      readonly address: string;
      readonly changeType: string;
      readonly source: Origin;
    }
  | { readonly type: 'formatChanged'; readonly sheet: HostSheet; readonly address: string; readonly source: Origin }
  | { readonly type: 'selectionChanged'; readonly sheet: HostSheet; readonly address: string }
  | { readonly type: 'activated' | 'deactivated'; readonly sheet: HostSheet }
  | { readonly type: 'added' | 'deleted'; readonly sheet: HostSheet; readonly source: Origin }
  | { readonly type: 'nameChanged'; readonly sheet: HostSheet; readonly before: string; readonly source: Origin };

/** A range that is selected. */
export interface Selection {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** A workbook in memory, as Excel would hold it. */
export class HostBook {
  readonly sheets: HostSheet[] = [];
  readonly names: Name[] = [];
  readonly settings = new Map<string, unknown>();
  readonly calculation: Calculation = new Calculation(this);
  selection: Selection | undefined;
  #active: HostSheet | undefined;
  #ids = 0;
  /** Whose change is being made: a co-author's, while one is put in. */
  origin: Origin = 'Local';
  /** How often a program made Excel clear its own list of steps by what it asked. */
  undoCleared = 0;
  /** Told of everything that happens. */
  onHappening: (happening: Happening) => void = () => undefined;
  /** Events that somebody hears, each with the id of its sheet, or for the whole workbook. */
  readonly heard = new Set<string>();
  /** Ranges that programs keep: they go with their cells. */
  kept: () => readonly { readonly sheet: HostSheet; area: Area }[] = () => [];

  constructor(readonly name: string) {}

  nextId(): string {
    return `{${String(++this.#ids).padStart(8, '0')}}`;
  }

  addSheet(name?: string): HostSheet {
    const taken = new Set(this.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = this.sheets.length + 1;
    while (name === undefined && taken.has(`sheet${number}`)) number++;
    const wanted = demandSheetName(name ?? `Sheet${number}`);
    if (taken.has(wanted.toLowerCase()))
      throw invalidArgument('A resource with the same name or identifier already exists.');
    const sheet = new HostSheet(this.nextId(), wanted);
    this.sheets.push(sheet);
    this.#active ??= sheet;
    this.onHappening({ type: 'added', sheet, source: this.origin });
    return sheet;
  }

  /** @throws HostError where it is the last one that shows */
  removeSheet(sheet: HostSheet): void {
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    if (others.length === 0 && sheet.visibility === 'Visible')
      throw invalidArgument('A workbook must contain at least one visible worksheet.');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.#active === sheet) this.activate(others[0]);
    if (this.selection?.sheet === sheet) this.selection = undefined;
    this.onHappening({ type: 'deleted', sheet, source: this.origin });
  }

  /** By name, whatever its capitals, or by id. */
  findSheet(key: string): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  sheet(key: string): HostSheet {
    const found = this.findSheet(key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  get active(): HostSheet {
    return this.#active ?? this.sheets[0];
  }

  activate(sheet: HostSheet): void {
    const before = this.#active;
    if (before === sheet) return;
    this.#active = sheet;
    if (before !== undefined) this.onHappening({ type: 'deactivated', sheet: before });
    this.onHappening({ type: 'activated', sheet });
  }

  select(sheet: HostSheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = { sheet, areas };
    this.onHappening({ type: 'selectionChanged', sheet, address: areas.map(addressIn).join(',') });
  }

  get tables(): readonly { readonly sheet: HostSheet; readonly table: HostTable }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  findTable(key: string): { readonly sheet: HostSheet; readonly table: HostTable } | undefined {
    return this.tables.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  /** Enters contents as a person or a program does; what is undefined stays. */
  enter(
    sheet: HostSheet,
    area: Area,
    given: (row: number, column: number) => string | number | boolean | undefined,
  ): void {
    sheet.demandWritable(area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const content = given(row - area.top, column - area.left);
        if (content !== undefined) this.#enterCell(sheet, row, column, content);
      }
    }
    this.changed(sheet, area, 'RangeEdited');
  }

  #enterCell(sheet: HostSheet, row: number, column: number, content: string | number | boolean): void {
    const before = sheet.cell(row, column);
    const { value, formula, format } = entered(content, before.format);
    // What is hidden by a merge takes no content.
    const merge = sheet.merges.find((one) => intersection(one, { top: row, bottom: row, left: column, right: column }));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
    this.calculation.clearSpill(sheet, row, column);
    sheet.put(row, column, {
      ...before,
      value,
      formula,
      spillOf: undefined,
      format: before.format === 'General' && format !== undefined ? format : before.format,
    });
  }

  /** Merges cells, or parts them again. */
  merge(sheet: HostSheet, area: Area, how: 'merge' | 'across' | 'unmerge'): void {
    if (how === 'unmerge') sheet.unmerge(area);
    else sheet.merge(area, how === 'across');
    this.onHappening({ type: 'formatChanged', sheet, address: addressIn(area), source: this.origin });
  }

  /** Says that cells were changed, and lets those be calculated that look at them. */
  changed(sheet: HostSheet, area: Area, changeType: string): void {
    this.calculation.touched(sheet, area);
    this.onHappening({ type: 'changed', sheet, address: addressIn(area), changeType, source: this.origin });
  }

  clear(sheet: HostSheet, area: Area, what: 'All' | 'Formats' | 'Contents'): void {
    sheet.demandWritable(area);
    const part = sheet.within(area);
    if (part !== undefined)
      sheet.each(part, (cell, row, column) => {
        if (what !== 'Formats' && hasContent(cell)) this.calculation.clearSpill(sheet, row, column);
        const kept: Cell =
          what === 'All'
            ? BLANK
            : what === 'Formats'
              ? { ...BLANK, value: cell.value, formula: cell.formula, spillOf: cell.spillOf }
              : { ...cell, value: '', formula: undefined, spillOf: undefined };
        sheet.put(row, column, kept);
      });
    if (what !== 'Contents') {
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        ({ areas }) => !areas.every((one) => intersection(one, area)),
      );
      sheet.unmerge(area);
    }
    if (what === 'All') sheet.clearValidation(area);
    this.changed(sheet, area, what === 'Formats' ? 'Unknown' : 'RangeEdited');
  }
}
