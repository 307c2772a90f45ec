import { elementEnd, findTag, splice, tagsOf, withAttribute } from '../xml/xml-text';

/** The lists of a styles part, in the order of the format. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const;

export type StyleList = (typeof ORDER)[number];

/** What a workbook without such a list is drawn with: a list that is made begins with it, so that nothing looks otherwise. */
const FIRST: Readonly<Partial<Record<StyleList, readonly string[]>>> = {
  fonts: ['<font/>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border/>'],
  cellXfs: ['<xf/>'],
};

/** The elements of a list, as they stand in the part; none where it has no such list. */
export function itemsOf(styles: string, list: StyleList): string[] {
  const root = findTag(styles, list);
  if (root === undefined || root.kind === 'empty') return [];
  const items: string[] = [];
  let end = root.to;
  for (const tag of tagsOf(styles, root.to)) {
    if (tag.from < end) continue;
    if (tag.kind === 'close') break;
    end = elementEnd(styles, tag);
    items.push(styles.slice(tag.from, end));
  }
  return items;
}

/** A list of a styles part that takes further elements in, each once. */
export class GrowingList {
  private readonly items: string[];
  private readonly given: number;

  constructor(
    styles: string,
    private readonly name: StyleList,
    private readonly prefix: string,
  ) {
    const items = itemsOf(styles, name);
    this.given = items.length;
    this.items = items.length > 0 ? items : (FIRST[name] ?? []).map((item) => this.prefixed(item));
  }

  /** The index of an element, which is added where there is none like it. */
  indexOf(item: string): number {
    const wanted = this.prefixed(item);
    const found = this.items.indexOf(wanted);
    return found >= 0 ? found : this.items.push(wanted) - 1;
  }

  /** The part with what was added to the list; the part itself where nothing was. */
  addedTo(styles: string): string {
    const added = this.items.slice(this.given).join('');
    if (added === '') return styles;
    const { name, prefix } = this;
    const count = String(this.items.length);
    const list = findTag(styles, name);
    if (list === undefined) return splice(styles, [this.made(styles, added, count)]);
    const opened = withAttribute(list.text, 'count', count);
    if (list.kind === 'empty') {
      const text = `${opened.replace(/(?<!\s)\s*\/>$/, '>')}${added}</${prefix}${name}>`;
      return splice(styles, [{ from: list.from, to: list.to, text }]);
    }
    const end = styles.lastIndexOf('</', elementEnd(styles, list) - 1);
    return splice(styles, [
      { from: list.from, to: list.to, text: opened },
      { from: end, to: end, text: added },
    ]);
  }

  /** A new list, behind those that come before it in the format. */
  private made(styles: string, added: string, count: string): { from: number; to: number; text: string } {
    const { name, prefix } = this;
    const text = `<${prefix}${name} count="${count}">${added}</${prefix}${name}>`;
    const before = ORDER.slice(0, ORDER.indexOf(name)).flatMap((one) => findTag(styles, one) ?? []);
    const last = before.at(-1);
    const from = last === undefined ? findTag(styles, 'styleSheet')!.to : elementEnd(styles, last);
    return { from, to: from, text };
  }

  private prefixed(item: string): string {
    return this.prefix === '' ? item : item.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${this.prefix}`);
  }
}
