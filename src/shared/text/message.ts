import { isText, type Lang, type Text } from './lang';

/** What may fill a slot of a sentence: a text in both languages is resolved when the sentence is said. */
export type Datum = string | number | Text;

/**
 * A sentence as data: its id, the template in both languages, and what fills the slots.
 * It is rendered with {@link say} at the very edge; until then it can be stored, compared and sent.
 */
export interface Message {
  readonly id: string;
  readonly text: Text;
  readonly data: Readonly<Record<string, Datum>>;
}

type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

type Sentence<W extends Text> = [Slots<W['zh'] | W['en']>] extends [never]
  ? () => Message
  : (data: Readonly<Record<Slots<W['zh'] | W['en']>, Datum>>) => Message;

/** The sentences of one module: a function each, which demands exactly the slots of its template. */
export type Words<W extends Record<string, Text>> = { readonly [K in keyof W]: Sentence<W[K]> };

const registry = new Map<string, Text>();

/**
 * Defines the sentences of one module beside its logic.
 * @param room  prefix of the message ids, unique in the product, for instance `value-tier`
 */
export function defineWords<const W extends Record<string, Text>>(room: string, words: W): Words<W> {
  const made: Record<string, (data?: Readonly<Record<string, Datum>>) => Message> = {};
  for (const [key, text] of Object.entries(words)) {
    const id = `${room}.${key}`;
    if (registry.has(id)) throw new Error(`message id defined twice: ${id}`);
    registry.set(id, text);
    made[key] = (data = {}) => ({ id, text, data });
  }
  return made as Words<W>;
}

/** Every sentence defined so far, for the tests that read them all. */
export const allWords = (): ReadonlyMap<string, Text> => registry;

/** Numbers in sentences: at most four decimals, thousands separated, the same on every machine. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = Math.round(value * 1e4) / 1e4;
  const digits = String(Math.abs(rounded));
  if (digits.includes('e')) return String(value);
  const [whole, fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A share as people write it: 0.05 → `5%`. */
export const formatPercent = (share: number): string => `${formatNumber(Math.round(share * 1e4) / 1e2)}%`;

const render = (lang: Lang, datum: Datum): string =>
  typeof datum === 'number' ? formatNumber(datum) : isText(datum) ? datum[lang] : datum;

/** A slot, or what goes with the number in the slot before: `{days} day(s)`, `{count} penalt(y|ies)`, `{count} row(s) (is|are) open`. */
const PLACE = /\{(\w+)\}|\((s|es|[a-z ]+\|[a-z ]+)\)/g;

/** A word's ending or form for one, and for any other number. */
function inNumber(forms: string, isOne: boolean): string {
  const [one, more] = forms.includes('|') ? forms.split('|') : ['', forms];
  return isOne ? one : more;
}

/** The sentence in one language. A slot that nobody filled is a fault of the program and stays visible. */
export function say(lang: Lang, message: Message): string {
  let last: string | undefined;
  return message.text[lang].replace(PLACE, (place, slot: string | undefined, forms: string) => {
    if (slot === undefined) return last === undefined ? place : inNumber(forms, last === '1');
    if (!(slot in message.data)) return place;
    last = render(lang, message.data[slot]);
    return last;
  });
}

/** The sentence as a text in both languages, for a slot of another or for data. */
export const both = (message: Message): Text => ({ zh: say('zh', message), en: say('en', message) });

/** Several sentences at once: every fault of what was given, not the first alone. */
export class Problems extends Error {
  constructor(readonly details: readonly Message[]) {
    super(details.map(({ id }) => id).join(', '));
    this.name = 'Problems';
  }
}

/** A failure that carries its sentence; thrown where a whole operation cannot go on. */
export class Problem extends Error {
  constructor(readonly detail: Message) {
    super(say('en', detail));
    this.name = 'Problem';
  }
}
