import { Problem } from '../../shared/text/message';
import type { Package } from '../zip/package';
import { type NumberClass, classifyBuiltIn, classifyFormat } from '../parts/styles';
import { readText } from '../parts/part-text';
import { words } from './words';
import { attributeOf, elementEnd, escapeXml, findTag, splice, tagsOf, withAttribute } from '../xml/xml-text';

/** Number formats that the format itself numbers, in the spelling of an English Excel. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  49: '@',
};
/** Numbers below it belong to the format. */
const FIRST_CUSTOM = 164;

interface CellFormat {
  /** The `<xf>` element as it stands in the part. */
  readonly xml: string;
  readonly formatId: number;
  readonly locked: boolean;
}

/** The cell formats of a workbook: read, and added to where a patch needs a number format that is not there yet. */
export class StyleBook {
  private readonly formats: CellFormat[] = [];
  private readonly codes = new Map<number, string>();
  /** By the code that is wanted, then by the format that is to have it: the format that does. */
  private readonly made = new Map<string, number[]>();
  private readonly addedCodes: { readonly id: number; readonly code: string }[] = [];
  private readonly given: number;

  private constructor(
    private readonly file: string,
    /** The styles part as it was; '' where the workbook has none. */
    private readonly xml: string,
  ) {
    // Differential styles have number formats and numbers of their own.
    let inNumbers = false;
    let inFormats = false;
    for (const tag of tagsOf(xml)) {
      if (tag.name === 'cellXfs') inFormats = tag.kind === 'open';
      else if (tag.name === 'numFmts') inNumbers = tag.kind === 'open';
      else if (inNumbers && tag.name === 'numFmt' && tag.kind !== 'close') {
        this.codes.set(Number(attributeOf(tag.text, 'numFmtId')), attributeOf(tag.text, 'formatCode') ?? '');
      } else if (inFormats && tag.name === 'xf' && tag.kind !== 'close') {
        const element = xml.slice(tag.from, elementEnd(xml, tag));
        const protection = findTag(element, 'protection');
        this.formats.push({
          xml: element,
          formatId: Number(attributeOf(tag.text, 'numFmtId') ?? 0),
          locked: !['0', 'false'].includes((protection && attributeOf(protection.text, 'locked')) ?? '1'),
        });
      }
    }
    this.given = this.formats.length;
  }

  static async open(pack: Package, part: string | undefined): Promise<StyleBook> {
    return new StyleBook(pack.file, part === undefined ? '' : await readText(pack, part));
  }

  /** Whether cells with this format may not be changed on a protected sheet. */
  isLocked(style: number): boolean {
    return this.formats[style]?.locked ?? true;
  }

  /** The number format's code; of one that only the reader's language knows, its number. */
  codeOf(style: number): string {
    const id = this.formats[style]?.formatId ?? 0;
    return this.codes.get(id) ?? BUILT_IN[id] ?? `#${id}`;
  }

  classOf(style: number): NumberClass {
    const id = this.formats[style]?.formatId ?? 0;
    const code = this.codes.get(id);
    return code === undefined ? classifyBuiltIn(id) : classifyFormat(code);
  }

  /** The format that differs from `style` in its number format only; added when there is none. */
  withCode(style: number, code: string): number {
    let made = this.made.get(code);
    if (made === undefined) this.made.set(code, (made = []));
    return (made[style] ??= this.codeOf(style) === code ? style : (this.find(style, code) ?? this.add(style, code)));
  }

  get changed(): boolean {
    return this.formats.length > this.given;
  }

  /** The part with what was added. */
  toXml(): string {
    const { xml } = this;
    const cellFormats = findTag(xml, 'cellXfs')!;
    const { prefix } = cellFormats;
    const edits = [
      {
        from: cellFormats.from,
        to: cellFormats.to,
        text: withAttribute(cellFormats.text, 'count', String(this.formats.length)),
      },
    ];
    const closing = elementEnd(xml, cellFormats);
    const end = xml.lastIndexOf('</', closing - 1);
    const added = this.formats.slice(this.given).map((format) => format.xml);
    edits.push({ from: end, to: end, text: added.join('') });
    if (this.addedCodes.length > 0) {
      const list = this.addedCodes
        .map(({ id, code }) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
        .join('');
      const numberFormats = findTag(xml, 'numFmts');
      const root = findTag(xml, 'styleSheet')!;
      if (numberFormats === undefined) {
        const text = `<${prefix}numFmts count="${this.addedCodes.length}">${list}</${prefix}numFmts>`;
        edits.push({ from: root.to, to: root.to, text });
      } else {
        const count = Number(attributeOf(numberFormats.text, 'count') ?? 0) + this.addedCodes.length;
        const opened = withAttribute(numberFormats.text, 'count', String(count)).replace(/(?<!\s)\s*\/>$/, '>');
        const text = numberFormats.kind === 'empty' ? `${opened}${list}</${prefix}numFmts>` : opened + list;
        edits.push({ from: numberFormats.from, to: numberFormats.to, text });
      }
    }
    return splice(xml, edits);
  }

  private find(style: number, code: string): number | undefined {
    const wanted = withoutNumber(this.formats[style]?.xml ?? '');
    const index = this.formats.findIndex(
      (format, at) => this.codeOf(at) === code && withoutNumber(format.xml) === wanted,
    );
    return index < 0 ? undefined : index;
  }

  private add(style: number, code: string): number {
    const base = this.formats[style];
    if (base === undefined) throw new Problem(words.noStyles({ file: this.file, style: String(style) }));
    const tag = findTag(base.xml, 'xf')!;
    const formatId = this.formatId(code);
    const numbered = withAttribute(tag.text, 'numFmtId', String(formatId));
    const text = withAttribute(numbered, 'applyNumberFormat', '1');
    this.formats.push({ ...base, xml: text + base.xml.slice(tag.to), formatId });
    return this.formats.length - 1;
  }

  private formatId(code: string): number {
    for (const [id, known] of this.codes) if (known === code) return id;
    const builtIn = Object.entries(BUILT_IN).find(([, known]) => known === code);
    if (builtIn !== undefined && !this.codes.has(Number(builtIn[0]))) return Number(builtIn[0]);
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.keys()) + 1;
    this.codes.set(id, code);
    this.addedCodes.push({ id, code });
    return id;
  }
}

/** What a format is apart from its number format. */
const withoutNumber = (xml: string): string =>
  withAttribute(withAttribute(xml, 'numFmtId', undefined), 'applyNumberFormat', undefined);
