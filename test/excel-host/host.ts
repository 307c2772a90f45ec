import type { AddInFunction } from './functions/invoke';
import { entriesOf, type EventEntry } from './model/events';
import { RANGE, type RangeObject } from './model/range';
import { workbook } from './model/workbook';
import { References } from './protocol/references';
import { type PlannedFailure, Session, type SessionOptions } from './session';
import { areaOf } from './workbook/area';
import { HostBook } from './workbook/book';

export interface HostOptions extends SessionOptions {
  readonly name?: string;
  /** Functions of the add-in by their names in formulas, asked anew for each calculation. */
  readonly functions?: () => ReadonlyMap<string, AddInFunction>;
}

/** What a person, or a co-author elsewhere, does to the workbook past Office.js. */
export interface Hands {
  /** Enters contents from a cell on, as typing does. */
  type(sheet: string, address: string, contents: readonly (readonly (string | number | boolean)[])[]): void;
  select(sheet: string, address: string): void;
  /** Merges cells. */
  merge(sheet: string, address: string): void;
}

/** Excel for tests: a workbook in memory behind the session that the real Office.js talks to. */
export class ExcelHost {
  readonly book: HostBook;
  readonly references = new References();
  readonly session: Session;
  /** Who sits before it. */
  readonly user: Hands = this.#hands('Local');
  /** Who works on it elsewhere: what they do is told as remote. */
  readonly coAuthor: Hands = this.#hands('Remote');
  /** Where the library takes messages; set by whoever loads it. */
  deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  #waiting: EventEntry[] = [];

  constructor(options: HostOptions = {}) {
    this.book = new HostBook(options.name ?? 'Book1.xlsx');
    this.session = new Session(workbook(this.book), this.references, options, () => this.#tell());
    this.book.onHappening = (happening) => void this.#waiting.push(...entriesOf(this.book, happening));
    this.book.kept = () =>
      this.references.objects.flatMap(({ kind, self }) => (kind === (RANGE as unknown) ? [self as RangeObject] : []));
    if (options.functions !== undefined) this.book.calculation.functions = options.functions;
  }

  /** Makes a request fail. */
  fail(failure: PlannedFailure): void {
    this.session.fail(failure);
  }

  /** When every function has answered and every event is told. */
  async settled(): Promise<void> {
    await this.book.calculation.settled();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Events come after the answer to the request that caused them, as in Excel. */
  #tell(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length > 0) setTimeout(() => this.deliver(entries), 0);
  }

  #hands(origin: 'Local' | 'Remote'): Hands {
    const done = (address: string, act: (area: NonNullable<ReturnType<typeof areaOf>>) => void) => {
      const area = areaOf(address);
      if (area === undefined) throw new Error(`no address: ${address}`);
      this.book.origin = origin;
      act(area);
      this.book.origin = 'Local';
      this.#tell();
    };
    return {
      type: (sheetName, address, contents) =>
        done(address, (area) => {
          const [rows, columns] = [contents.length, contents[0].length];
          const whole = { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
          this.book.enter(this.book.sheet(sheetName), whole, (row, column) => contents[row][column]);
        }),
      merge: (sheetName, address) =>
        done(address, (area) => this.book.merge(this.book.sheet(sheetName), area, 'merge')),
      select: (sheetName, address) => done(address, (area) => this.book.select(this.book.sheet(sheetName), [area])),
    };
  }
}
