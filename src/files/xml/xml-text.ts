/** One tag of a small part. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** The tag itself. */
  readonly text: string;
}

const MARKUP = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/**
 * The tags of a part that is known to be well-formed, in order. A part that is edited is cut and joined as text, so that
 * everything beside the edit keeps its bytes.
 */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (const found of xml.slice(from).matchAll(MARKUP)) {
    const text = found[0];
    if (text[1] === '!' || text[1] === '?') continue;
    const closing = text[1] === '/';
    const qualified = /^[^\s/>]+/.exec(text.slice(closing ? 2 : 1))?.[0] ?? '';
    const colon = qualified.indexOf(':');
    const at = from + found.index;
    yield {
      name: qualified.slice(colon + 1),
      prefix: qualified.slice(0, colon + 1),
      kind: closing ? 'close' : text.endsWith('/>') ? 'empty' : 'open',
      from: at,
      to: at + text.length,
      text,
    };
  }
}

/** The first tag with this name that is no closing one. */
export function findTag(xml: string, name: string, from = 0): Tag | undefined {
  for (const tag of tagsOf(xml, from)) if (tag.name === name && tag.kind !== 'close') return tag;
  return undefined;
}

/** Where the element that begins with this tag ends. */
export function elementEnd(xml: string, tag: Tag): number {
  if (tag.kind === 'empty') return tag.to;
  let depth = 1;
  for (const next of tagsOf(xml, tag.to)) {
    if (next.name !== tag.name || next.kind === 'empty') continue;
    depth += next.kind === 'open' ? 1 : -1;
    if (depth === 0) return next.to;
  }
  return xml.length;
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  let pattern = patterns.get(name);
  if (pattern === undefined) patterns.set(name, (pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`)));
  return pattern;
}

/** The value of an attribute by its full name, unescaped; undefined where the tag has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = attributePattern(name).exec(tag);
  return found === null ? undefined : unescapeXml(found[2].slice(1, -1));
}

/** Whether an attribute says yes: the format allows several words. */
export const isOn = (value: string | undefined): boolean => value !== undefined && ['1', 'true', 'on'].includes(value);

/** The tag with an attribute set, or removed where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = attributePattern(name);
  if (value === undefined) return tag.replace(pattern, '');
  const quoted = `"${escapeXml(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, (_whole, start: string) => start + quoted);
  return tag.replace(/(?<!\s)\s*\/?>$/, (end) => ` ${name}=${quoted}${end.trim()}`);
}

/** The text with stretches replaced; they must not overlap. What is put in at a place comes before what is replaced there. */
export function splice(
  xml: string,
  edits: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): string {
  let spliced = '';
  let at = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from || one.to - other.to)) {
    spliced += xml.slice(at, from) + text;
    at = to;
  }
  return spliced + xml.slice(at);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text in the content or in an attribute; what XML has no place for is left out. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- those are the characters that XML cannot carry
  text.replace(/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, (letter) => ESCAPES[letter] ?? '');

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g, (_whole, hex, decimal, name) =>
    name !== undefined ? NAMED[name] : String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
  );
