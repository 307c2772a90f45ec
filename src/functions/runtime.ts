import type { WorkbookPort } from '../shared/port/port';
import { type OwnRules, readOwnRules } from '../shared/desk/rules';
import type { RuleBook } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { both, defineWords, type Message, Problem, say } from '../shared/text/message';
import { RULE_SHEET } from '../shared/workbook/own-rules';
import type { Context } from './types';

const words = defineWords('function-rules', {
  wrong: {
    zh: '工作表“{sheet}”里的规则有误，改正之前不给结果：{fault}',
    en: 'The rules of the sheet “{sheet}” are wrong, and there is no result until they are mended: {fault}',
  },
  unread: {
    zh: '读不到工作簿自带的规则，因此不给结果：{detail}。请重新计算工作表。',
    en: 'The workbook’s own rules could not be read, so there is no result: {detail}. Calculate the sheet again.',
  },
});

export interface RuntimeOptions {
  /** The company's rules, below the workbook's; asked for at every reading. Where it fails with a `Problem`, cells say that. */
  readonly company: () => Promise<RuleBook>;
  /** The language of messages, asked at every call. */
  readonly lang: () => Lang;
}

/**
 * The rules by which a workbook's functions answer. Nothing is answered before they were read, and nothing by rules that are wrong:
 * a cell that shows a textbook's result where the company has another is worse than one that shows an error.
 */
export class RuleRuntime {
  /** What calls wait for; undefined before the first one, and after a reading that failed. */
  #rules: Promise<RuleBook> | undefined;
  /** By what the cells were answered last: the hash of the rules, or the sentence that says what is wrong. */
  #answered: string | undefined;
  readonly #listeners: (() => void)[] = [];

  constructor(
    private readonly port: WorkbookPort,
    private readonly options: RuntimeOptions,
  ) {}

  /**
   * What a call answers by.
   * @throws Problem where the workbook's rules are wrong or cannot be read
   */
  async context(): Promise<Context> {
    return { book: await (this.#rules ??= this.#read()), lang: this.options.lang() };
  }

  /** Told whenever other rules hold than before. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /**
   * Reads the rules and follows their changes, those of co-authors too, where the host tells of any: all formulas are calculated anew
   * when other rules hold than before.
   * @returns ends the following
   */
  async start(): Promise<() => Promise<void>> {
    const end = this.port.can.has('events')
      ? await this.port.watch((changes) => {
          const concerned = changes.some(
            ({ sheet, kind }) => sheet === RULE_SHEET || sheet === undefined || kind === 'structure',
          );
          if (concerned) void this.refresh();
        })
      : async () => undefined;
    await this.#settled();
    return end;
  }

  /** Reads the rules again; calls wait meanwhile. Recalculates where others hold than before. */
  async refresh(): Promise<void> {
    const before = this.#answered;
    this.#rules = this.#read();
    const now = await this.#settled();
    if (before === undefined || now === before) return;
    for (const listener of this.#listeners) listener();
    if (this.port.can.has('recalculate')) await this.port.recalculate();
  }

  /** What the cells are answered by now, as one text. */
  async #settled(): Promise<string> {
    this.#answered = await (this.#rules ??= this.#read()).then(
      ({ hash }) => hash,
      (reason: unknown) => (reason instanceof Problem ? say('en', reason.detail) : String(reason)),
    );
    return this.#answered;
  }

  #read(): Promise<RuleBook> {
    const reading = this.#readOnce();
    // Whoever calls next tries again; those that wait get the sentence.
    reading.catch((reason: unknown) => {
      if (this.#rules === reading && !(reason instanceof WrongRules)) this.#rules = undefined;
    });
    return reading;
  }

  async #readOnce(): Promise<RuleBook> {
    const company = await this.options.company();
    let own: OwnRules;
    try {
      own = await readOwnRules(this.port, company);
    } catch (reason) {
      const detail = reason instanceof Problem ? both(reason.detail) : String(reason);
      throw new Problem(words.unread({ detail }));
    }
    if (own.book === undefined) throw new WrongRules(own.faults.map(({ message }) => message));
    return own.book;
  }
}

/** All faults in one sentence for a cell; reading again would find them again. */
class WrongRules extends Problem {
  constructor(faults: readonly Message[]) {
    const told = (lang: Lang) => faults.map((fault) => say(lang, fault)).join(lang === 'zh' ? '；' : '; ');
    super(words.wrong({ sheet: RULE_SHEET, fault: { zh: told('zh'), en: told('en') } }));
  }
}
