import { readRuleBook, TEXTBOOK_RULES, type BookResult, type RuleBook } from '../shared/rulebook/book';
import type { Message } from '../shared/text/message';
import type { Keep } from '../taskpane/state/keep';
import { words } from './words';

const KEY = 'kad.rules';

/** Where the rules in force come from. */
export type Origin = 'textbook' | 'page' | 'workbook';

export interface Shelf {
  readonly book: RuleBook;
  readonly origin: Origin;
  /** The page's own override as it was typed; '' for none. */
  readonly typed: string;
}

/**
 * The rule book in force on the page. A workbook's own rules come before the page's, the page's before the textbook's. Until it is
 * known which of them holds, {@link inForce} waits, and so does every cell.
 */
export class RuleShelf {
  #shelf: Shelf | undefined;
  #settle: (shelf: Shelf) => void = () => undefined;
  #inForce = new Promise<Shelf>((resolve) => (this.#settle = resolve));
  readonly #listeners: ((shelf: Shelf) => void)[] = [];

  constructor(private readonly kept: Keep) {}

  /** The rule book to answer with; a promise that is kept when the rules are known. */
  inForce(): Promise<Shelf> {
    return this.#inForce;
  }

  get now(): Shelf | undefined {
    return this.#shelf;
  }

  onChange(listener: (shelf: Shelf) => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Takes the rules for a workbook that is shown from now on.
   * @param own  those that it brings along
   * @returns sentences about a kept override that no longer holds
   */
  open(own: RuleBook | undefined): readonly Message[] {
    const typed = this.kept.getItem(KEY) ?? '';
    const page = typed === '' ? undefined : read(typed);
    if (own !== undefined) this.#put({ book: own, origin: 'workbook', typed });
    else if (page?.ok) this.#put({ book: page.book, origin: 'page', typed });
    else this.#put({ book: TEXTBOOK_RULES, origin: 'textbook', typed });
    return page === undefined || page.ok ? [] : page.errors;
  }

  /** Puts an override of the page in force, or says what is wrong with it and changes nothing. */
  apply(typed: string): readonly Message[] {
    const result = read(typed);
    if (!result.ok) return result.errors;
    if (result.book.overridden.length === 0) return [words.nothingChanged({ example: EXAMPLE_RULES })];
    this.kept.setItem(KEY, typed);
    this.#put({ book: result.book, origin: 'page', typed });
    return [];
  }

  /** Back to the textbook. */
  reset(): void {
    this.kept.removeItem(KEY);
    this.#put({ book: TEXTBOOK_RULES, origin: 'textbook', typed: '' });
  }

  #put(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#settle(shelf);
    this.#inForce = Promise.resolve(shelf);
    for (const listener of this.#listeners) listener(shelf);
  }
}

/** An override that shows at once what a rule does: a tenth of the customers in class A. */
export const EXAMPLE_RULES = '{ "tier.value.aShare": 0.1 }';

/** What sentences call the page's own override. */
const ORIGIN = 'rules.json';

const read = (typed: string): BookResult => readRuleBook(typed, ORIGIN);
