import { anchorTables } from '../forms/anchors';
import { findForms } from '../forms/recognise';
import { joined } from '../port/block-apply';
import type { PortApplied } from '../port/columns';
import type { WorkbookPort } from '../port/port';
import type { RunOptions } from '../port/run';
import type { RuleBook } from '../rulebook/book';
import type { Message } from '../text/message';
import type { WorkbookPatch } from '../workbook/patch';
import { type Lost, relocate } from '../workbook/relocate';
import { printsOf, removeAdded, type SheetPrints } from './added-sheets';

/** What undoes a step: a patch, or the sheets that it added with what stood in them. */
type Back =
  | { readonly kind: 'patch'; readonly inverse: WorkbookPatch }
  | { readonly kind: 'sheets'; readonly prints: SheetPrints };

/** One thing that was done to a workbook and can be undone. */
export interface Step {
  readonly id: number;
  /** What it was, for the list of steps. */
  readonly title: Message;
  /** Cells that were changed; 0 where sheets were added. */
  readonly changed: number;
  /** Sheets that were added. */
  readonly sheets: readonly string[];
}

/** What undoing a step came to. */
export interface Undone extends PortApplied {
  /** What was not found again. */
  readonly lost: readonly Lost[];
}

const NOTHING: Undone = { inverse: { cells: [], columns: [], tables: [] }, changed: 0, skipped: [], lost: [] };

const isEmpty = ({ cells, columns, tables }: WorkbookPatch): boolean =>
  cells.length + columns.length + tables.length === 0;

/** What was done to a workbook, step by step, and how it is undone. */
export class History {
  #next = 1;
  #steps: { readonly step: Step; readonly back: Back }[] = [];

  constructor(private readonly port: WorkbookPort) {}

  /** Steps that can be undone, the last one first. */
  get steps(): readonly Step[] {
    return this.#steps.map(({ step }) => step).reverse();
  }

  /** Applies patches one after the other as one step. What was done before a stop is a step too. */
  async apply(title: Message, patches: readonly WorkbookPatch[], options: RunOptions = {}): Promise<PortApplied> {
    const done: PortApplied[] = [];
    try {
      for (const patch of patches) {
        done.push(await this.port.apply(patch, options));
        if (done.at(-1)!.stopped !== undefined) break;
      }
    } finally {
      // Also when a later one is refused: what the earlier ones did must not be left without a way back.
      const { inverse, changed } = joined(done);
      if (!isEmpty(inverse)) this.#push(title, changed, [], { kind: 'patch', inverse });
    }
    const stopped = done.at(-1)?.stopped;
    return { ...joined(done), ...(stopped === undefined ? {} : { stopped }) };
  }

  /**
   * Notes sheets that were just added as one step. Where they cannot be read they are taken out again: nothing may be left in a
   * workbook without a way back.
   */
  async added(title: Message, sheets: readonly string[]): Promise<void> {
    let prints: SheetPrints;
    try {
      prints = await printsOf(this.port, sheets);
    } catch (reason) {
      await this.port.removeSheets(sheets);
      throw reason;
    }
    this.#push(title, 0, sheets, { kind: 'sheets', prints });
  }

  /**
   * Undoes a step, the last one where none is named: cells are found again wherever rows have gone since, and one that was changed
   * since stays as it is and is listed.
   * @throws Problem where sheets were added and one was changed since
   */
  async undo(rules: RuleBook, id?: number, options: RunOptions = {}): Promise<Undone> {
    const found = id === undefined ? this.#steps.at(-1) : this.#steps.find(({ step }) => step.id === id);
    if (found === undefined) return NOTHING;
    const { back } = found;
    const undone = back.kind === 'sheets' ? NOTHING : await this.#applyBack(back.inverse, rules, options);
    if (back.kind === 'sheets') await removeAdded(this.port, back.prints);
    this.#steps = this.#steps.filter((one) => one !== found);
    // A stop half-way leaves the rest to be undone: cells that hold their old content already are left alone then.
    if (undone.stopped !== undefined) this.#steps.push(found);
    return undone;
  }

  #push(title: Message, changed: number, sheets: readonly string[], back: Back): void {
    this.#steps.push({ step: { id: this.#next++, title, changed, sheets }, back });
  }

  async #applyBack(inverse: WorkbookPatch, rules: RuleBook, options: RunOptions): Promise<Undone> {
    // Columns of a list stand where they stood; only single cells and tables are looked for.
    if (inverse.cells.length === 0) return { ...(await this.port.apply(inverse, options)), lost: [] };
    const book = await this.port.read(options);
    const { patch, lost } = relocate(inverse, book, anchorTables(findForms(book, rules)));
    return { ...(await this.port.apply(patch, options)), lost };
  }
}
