import type { Lang } from '../../shared/text/lang';
import { say, type Message } from '../../shared/text/message';
import type { Origin, Shelf } from '../rule-shelf';
import { labels, words } from '../words';
import { h } from './dom';

const ORIGINS: Readonly<Record<Origin, (count: number) => Message>> = {
  textbook: () => words.inForceTextbook(),
  page: (count) => words.inForcePage({ count }),
  workbook: (count) => words.inForceWorkbook({ count }),
};

/** The line at the bottom: the selected cell in full, what happened last, and the rule book in force. */
export class StatusLine {
  readonly #address = h('b');
  readonly #shows = h('span', { id: 'cell', class: 'shows' });
  readonly #message = h('span', { id: 'message', class: 'message', role: 'status' });
  readonly #rules = h('span', { id: 'rule-book', class: 'rule-book' });
  readonly element = h(
    'footer',
    { class: 'status' },
    h('div', { class: 'cell' }, this.#address, this.#shows),
    h('div', { class: 'below' }, this.#message, this.#rules),
  );
  #said: readonly Message[] = [];
  #tone: 'calm' | 'wrong' = 'calm';
  #shelf: Shelf | undefined;

  constructor(private lang: Lang) {}

  say(said: readonly Message[], tone: 'calm' | 'wrong' = 'calm'): void {
    this.#said = said;
    this.#tone = tone;
    this.#draw();
  }

  rules(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#draw();
  }

  cell(address: string, shows: string): void {
    this.#address.textContent = address;
    this.#shows.textContent = shows;
    this.#shows.title = shows;
  }

  speak(lang: Lang): void {
    this.lang = lang;
    this.#draw();
  }

  #draw(): void {
    const { lang } = this;
    const text = this.#said.map((message) => say(lang, message)).join(lang === 'zh' ? '' : ' ');
    this.#message.textContent = text;
    this.#message.title = text;
    this.#message.dataset.tone = this.#tone;
    if (this.#shelf === undefined) return;
    const { book, origin } = this.#shelf;
    const kind = say(lang, ORIGINS[origin](book.overridden.length));
    this.#rules.textContent = `${labels.version[lang]} ${book.version} · ${kind} · ${labels.hash[lang]} ${book.hash.slice(0, 8)}`;
    this.#rules.title = `${labels.hash[lang]} ${book.hash}`;
    this.#rules.dataset.origin = origin;
  }
}
