import { showValue } from '../../shared/rulebook/show';
import type { Lang } from '../../shared/text/lang';
import { say, type Message } from '../../shared/text/message';
import { EXAMPLE_RULES, type RuleShelf } from '../rule-shelf';
import { labels, words } from '../words';
import { h } from './dom';

/** The rule book in a dialog: what differs from the textbook, a field for one's own rules, and what is wrong with them. */
export class RulesDialog {
  readonly #field = h('textarea', { id: 'rules-field', spellcheck: 'false', rows: '7', autocomplete: 'off' });
  readonly #errors = h('ul', { id: 'rules-errors', class: 'errors', role: 'alert' });
  readonly #changed = h('div', { class: 'changed' });
  readonly element = h('dialog', { class: 'rules', 'aria-labelledby': 'rules-title' });
  #wrong: readonly Message[] = [];

  constructor(
    private lang: Lang,
    private readonly shelf: RuleShelf,
    private readonly done: (message: Message) => void,
  ) {
    this.#build();
    shelf.onChange(() => this.#draw());
  }

  /** Shows it, with what is typed so far, or with a file's text and what is wrong with it. */
  show(text?: string): void {
    this.#field.value = text ?? (this.shelf.now?.typed || this.#field.value);
    this.#wrong = [];
    if (!this.element.open) this.element.showModal();
    if (text !== undefined) this.#apply();
    else this.#draw();
  }

  /** Says what is wrong with rules that came from elsewhere. */
  complain(wrong: readonly Message[]): void {
    this.show();
    this.#wrong = wrong;
    this.#draw();
  }

  speak(lang: Lang): void {
    this.lang = lang;
    this.#build();
  }

  #apply(): void {
    this.#wrong = this.shelf.apply(this.#field.value);
    this.#draw();
    if (this.#wrong.length > 0) return;
    this.element.close();
    this.done(words.rulesApplied({ count: this.shelf.now?.book.overridden.length ?? 0 }));
  }

  #reset(): void {
    this.#field.value = '';
    this.shelf.reset();
    this.element.close();
    this.done(words.rulesReset());
  }

  #build(): void {
    const { lang } = this;
    const button = (id: string, label: string, act: () => void, kind = '') =>
      h('button', { id, type: 'button', class: kind, onclick: act }, label);
    const picker = h('input', { type: 'file', accept: '.json,application/json', hidden: true });
    picker.addEventListener('change', () => {
      const [file] = picker.files ?? [];
      picker.value = '';
      void file?.text().then((text) => this.show(text));
    });
    this.element.replaceChildren(
      h('h2', { id: 'rules-title' }, labels.rulesTitle[lang]),
      h('p', {}, labels.rulesIntro[lang]),
      h('label', { for: 'rules-field' }, labels.rulesField[lang]),
      this.#field,
      this.#errors,
      h(
        'div',
        { class: 'aids' },
        button('rules-example', labels.rulesExample[lang], () => (this.#field.value = EXAMPLE_RULES), 'link'),
        button('rules-file', labels.rulesFile[lang], () => picker.click(), 'link'),
        picker,
      ),
      this.#changed,
      h(
        'div',
        { class: 'actions' },
        button('rules-reset', labels.reset[lang], () => this.#reset()),
        button('rules-close', labels.close[lang], () => this.element.close()),
        button('rules-apply', labels.apply[lang], () => this.#apply(), 'main'),
      ),
    );
    this.#draw();
  }

  #draw(): void {
    const { lang } = this;
    this.#errors.replaceChildren(...this.#wrong.map((message) => h('li', {}, say(lang, message))));
    const book = this.shelf.now?.book;
    const entries = (book?.overridden ?? []).flatMap((path) => book?.entry(path) ?? []);
    this.#changed.replaceChildren(
      h('h3', {}, labels.changed[lang]),
      entries.length === 0
        ? h('p', {}, labels.same[lang])
        : h(
            'ul',
            {},
            ...entries.map(({ label, path, value, replaced }) =>
              h(
                'li',
                {},
                h('b', {}, showValue(value, lang)),
                ` ${label[lang]} `,
                h('code', {}, path),
                ` (${labels.was[lang]} ${showValue(replaced, lang)})`,
              ),
            ),
          ),
    );
  }
}
