import type { Finding } from '../../shared/checks/check';
import type { CheckedDesk } from '../../shared/desk/check';
import type { NumberClash } from '../../shared/desk/clashes';
import type { FillingDesk } from '../../shared/desk/fill';
import type { History, Step } from '../../shared/desk/history';
import type { Change, WorkbookPort } from '../../shared/port/port';
import type { RunOptions } from '../../shared/port/run';
import type { Progress } from '../../shared/values/steps';
import type { RuleBook } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { type Message, Problem, Problems } from '../../shared/text/message';
import type { CaseLine } from '../view/complaints';
import type { ListPreview, ListSpot } from '../work/customers';
import { findingAt } from '../view/here';
import type * as engineModule from '../work/engine';
import { words } from '../words/desk';
import type { Screen } from './routes';

/** What the pane is busy with. */
export type Task =
  'reading' | 'checking' | 'filling' | 'inserting' | 'writing' | 'undoing' | 'calculating' | 'planning' | 'closing';

/** What was done last, with the step that undoes it. */
export interface Notice {
  readonly message: Message;
  readonly step: number | undefined;
}

/** All that is known of the workbook; one object replaces another, so that screens can compare them. */
export interface DeskState {
  readonly task: Task | undefined;
  readonly progress: Progress | undefined;
  /** Why the last thing did not work. */
  readonly problems: readonly Message[];
  readonly notice: Notice | undefined;
  /** What this host lacks, until it was read. */
  readonly lacks: readonly Message[];
  /** Numbers that a co-author took at the same time. */
  readonly clashes: readonly NumberClash[];
  readonly checked: CheckedDesk | undefined;
  /** When it was checked, on the clock of the machine: for the eye alone. */
  readonly checkedAt: Date | undefined;
  /** Whether the workbook changed since. */
  readonly isStale: boolean;
  readonly lists: readonly ListSpot[];
  readonly cases: readonly CaseLine[];
  readonly filling: FillingDesk | undefined;
  readonly list: ListPreview | undefined;
  readonly steps: readonly Step[];
  readonly selected: Finding | undefined;
  /** The screen that was asked for outside of the pane, until it is shown. */
  readonly visit: Screen | undefined;
  readonly asOf: string;
  /** Whether new sheets of results hide personal information. */
  readonly masked: boolean;
}

const BLANK: Omit<DeskState, 'asOf' | 'lacks'> = {
  task: undefined,
  progress: undefined,
  problems: [],
  notice: undefined,
  clashes: [],
  checked: undefined,
  checkedAt: undefined,
  isStale: false,
  lists: [],
  cases: [],
  filling: undefined,
  list: undefined,
  steps: [],
  selected: undefined,
  visit: undefined,
  masked: false,
};

export interface DeskChoices {
  readonly port: WorkbookPort;
  readonly lang: Lang;
  /** The date of reference, as one types it. */
  readonly asOf: string;
  /** The company's rules; the textbook's where it has none. */
  readonly company?: () => Promise<RuleBook>;
  readonly now?: () => Date;
}

/** The heavy part: rules, forms, checks. It is loaded when the first screen stands. */
type Engine = typeof engineModule;

/** How long a check may take for it to be made again by itself after every change. */
const QUICK_MS = 1500;

const messagesOf = (reason: unknown): readonly Message[] => {
  if (reason instanceof Problems) return reason.details;
  if (reason instanceof Problem) return [reason.detail];
  return [words.failed({ detail: reason instanceof Error ? reason.message : String(reason) })];
};

/** The workbook as the pane knows it, and everything that can be done to it. One thing is done at a time. */
export class Desk {
  #state: DeskState;
  #lang: Lang;
  #history: History | undefined;
  #signal = { aborted: false };
  #lastMs = 0;
  /** How often the workbook was changed by others than the pane. */
  #changes = 0;
  /** What co-authors changed since the workbook was looked at. */
  #remote: Change[] = [];
  #running: Promise<boolean> = Promise.resolve(true);
  #unwatch: (() => Promise<void>) | undefined;
  #isStopped = false;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly choices: DeskChoices) {
    this.#state = { ...BLANK, lacks: choices.port.lacks, asOf: choices.asOf };
    this.#lang = choices.lang;
  }

  get port(): WorkbookPort {
    return this.choices.port;
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  put(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Reads and checks the workbook, and again whenever it changes, as long as that is quick. */
  async start(): Promise<void> {
    if (this.#isStopped) return;
    // Watched before it is read: what is typed meanwhile is not missed.
    const watching = this.#watch();
    await this.check();
    await watching;
  }

  async #watch(): Promise<void> {
    if (!this.port.can.has('events') || this.#unwatch !== undefined) return;
    try {
      this.#unwatch = await this.port.watch((changes) => {
        // What the pane itself changed it has looked at already, though it is told of it a moment later.
        if (changes.every(({ origin }) => origin === 'own')) return;
        this.#changes++;
        this.#remote.push(...changes.filter(({ origin }) => origin === 'remote'));
        this.put({ isStale: true });
        void this.#running.then(() => this.#lookAgain());
      });
      // Closed while Excel was still asked: nobody else would end it.
      if (this.#isStopped) await this.stop();
    } catch (reason) {
      this.complain(reason);
    }
  }

  /** Says what went wrong beside what is done one at a time. */
  complain(reason: unknown): void {
    this.put({ problems: messagesOf(reason) });
  }

  async #lookAgain(): Promise<void> {
    if (this.#state.isStale && this.#lastMs <= QUICK_MS && !this.#isStopped) await this.check();
  }

  /** For good: whoever opens the pane again makes another desk. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.cancel();
    const unwatch = this.#unwatch;
    this.#unwatch = undefined;
    await unwatch?.();
  }

  /** Stops what is being done, or that one thing where it is what is being done. */
  cancel(task = this.#state.task): void {
    if (task === this.#state.task) this.#signal.aborted = true;
  }

  speak(lang: Lang): void {
    this.#lang = lang;
    this.put({ filling: undefined, list: undefined });
  }

  async terms() {
    const { TEXTBOOK_RULES } = await import('../../shared/rulebook/book');
    const company = (await this.choices.company?.()) ?? TEXTBOOK_RULES;
    return { company, asked: undefined, asOf: this.#state.asOf || undefined, lang: this.#lang };
  }

  async history(): Promise<History> {
    if (this.#history === undefined) {
      const { History } = await import('../../shared/desk/history');
      this.#history ??= new History(this.port);
    }
    return this.#history;
  }

  /**
   * Does one thing. What goes wrong becomes a sentence, and what was known before stays.
   * @returns whether it was done
   */
  async run(task: Task, job: (engine: Engine, options: RunOptions) => Promise<Partial<DeskState>>): Promise<boolean> {
    if (this.#state.task === 'checking' && task !== 'checking') {
      // A check began by itself, perhaps under the user's finger: it gives way, and is made again behind the change.
      this.#signal.aborted = true;
      await this.#running;
    }
    if (this.#state.task !== undefined) return false;
    const running = this.#runOne(task, job);
    this.#running = running;
    return running;
  }

  async #runOne(
    task: Task,
    job: (engine: Engine, options: RunOptions) => Promise<Partial<DeskState>>,
  ): Promise<boolean> {
    const signal = (this.#signal = { aborted: false });
    this.put({ task, progress: undefined, problems: [] });
    // What is said must be seen before the machine is busy.
    await new Promise((resolve) => setTimeout(resolve));
    try {
      const engine = await import('../work/engine');
      const done = await job(engine, { signal, progress: (progress) => this.put({ progress }) });
      this.put({ task: undefined, progress: undefined, steps: (await this.history()).steps, ...done });
      return true;
    } catch (reason) {
      this.put({ task: undefined, progress: undefined, problems: messagesOf(reason) });
      return false;
    }
  }

  check(): Promise<boolean> {
    return this.run('checking', (engine, options) => this.#look(engine, options));
  }

  /** Goes by another date of reference, behind whatever is being done: a check that began by the one before is of no use any more. */
  async goBy(asOf: string): Promise<void> {
    this.put({ asOf });
    if (this.#state.task === 'checking') this.cancel();
    while (this.#state.task !== undefined) await this.#running;
    await this.check();
  }

  /** Looks at the workbook anew, and picks what was found where the user is. */
  async checkHere(): Promise<boolean> {
    this.put({ visit: 'check' });
    return this.run('reading', async (engine, options) => {
      const looked = await this.#look(engine, options);
      const spot = await this.port.selected();
      const selected = spot && findingAt(looked.checked?.findings ?? [], spot);
      return { ...looked, selected, notice: selected ? undefined : { message: words.nothingHere(), step: undefined } };
    });
  }

  /** Does something to the workbook, then looks at it anew. */
  change(
    task: Task,
    job: (engine: Engine, history: History, options: RunOptions) => Promise<Partial<DeskState>>,
  ): Promise<boolean> {
    return this.run(task, async (engine, options) => {
      const done = await job(engine, await this.history(), options);
      return { ...done, ...(await this.#look(engine, options)), filling: undefined, list: undefined };
    });
  }

  async #look(engine: Engine, options: RunOptions): Promise<Partial<DeskState>> {
    const begun = performance.now();
    const seen = this.#changes;
    const terms = await this.terms();
    const told = this.#remote.length;
    const { checked, lists, cases } = await engine.look(this.port, terms, options);
    const clashes = engine.allClashes(this.#state.clashes, checked, this.#remote.splice(0, told), terms);
    this.#lastMs = performance.now() - begun;
    const checkedAt = (this.choices.now ?? (() => new Date()))();
    return { checked, lists, cases, clashes, checkedAt, isStale: this.#changes !== seen };
  }

  /** Gives our row of a clash the number that is offered. */
  settle({ offer }: NumberClash): Promise<boolean> {
    return this.change('writing', async (engine, history, options) => {
      const applied = await history.apply(words.renumbered({ number: offer!.next }), [offer!.patch], options);
      return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
    });
  }

  undo(step: number): Promise<boolean> {
    return this.change('undoing', async (engine, history, options) => {
      const undone = await history.undo((await this.terms()).company, step, options);
      return { notice: { message: engine.undoneMessage(undone), step: undefined } };
    });
  }
}
