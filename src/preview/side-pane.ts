import type { WorkbookPort } from '../shared/port/port';
import type { RuleBook } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import type { MountedPane } from '../taskpane/mount';
import type { Keep } from '../taskpane/state/keep';
import { h } from './page/dom';
import { labels } from './words';

/** Widths of the pane in pixels: what Excel gives it, and how far it can be drawn. */
const WIDTH = { first: 340, least: 320, most: 640 };

export interface SidePaneChoices {
  readonly kept: Keep;
  readonly port: () => WorkbookPort | undefined;
  readonly company: () => Promise<RuleBook>;
  readonly lang: () => Lang;
  /** Told when another language is chosen in the pane. */
  readonly onLang: (lang: Lang) => void;
}

/** The pane beside the spreadsheet: shut until it is asked for, as wide as it is drawn. */
export class SidePane {
  readonly element: HTMLElement;
  readonly #holder = h('div', { id: 'pane' });
  #mounted: MountedPane | undefined;

  constructor(private readonly choices: SidePaneChoices) {
    const edge = h('div', { class: 'edge', 'aria-hidden': 'true', onpointerdown: (event) => this.#drag(event) });
    this.element = h('aside', { class: 'side', hidden: true }, edge, this.#holder);
    this.#widen(WIDTH.first);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  async toggle(): Promise<void> {
    this.element.hidden = this.isOpen;
    if (this.isOpen) await this.#mount();
    else await this.#unmount();
  }

  /** Another workbook is shown, or another language is spoken: what the pane knew is gone. */
  async renew(): Promise<void> {
    if (!this.isOpen) return;
    await this.#unmount();
    await this.#mount();
  }

  async #mount(): Promise<void> {
    const { kept, port, company, lang, onLang } = this.choices;
    const on = port();
    if (on === undefined) return;
    const { mountPane } = await import('../taskpane/mount');
    this.element.setAttribute('aria-label', labels.pane[lang()]);
    const asOf = new Date().toLocaleDateString('sv-SE');
    this.#mounted = mountPane(this.#holder, { port: on, keep: kept, lang: lang(), asOf, company, onLang });
  }

  async #unmount(): Promise<void> {
    await this.#mounted?.close();
    this.#mounted = undefined;
  }

  #widen(width: number): void {
    this.element.style.width = `${Math.min(WIDTH.most, Math.max(WIDTH.least, width))}px`;
  }

  #drag(event: Event): void {
    const edge = event.currentTarget as HTMLElement;
    edge.setPointerCapture((event as PointerEvent).pointerId);
    const move = (at: PointerEvent) => this.#widen(document.documentElement.clientWidth - at.clientX);
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', move), { once: true });
  }
}
