import { attributes, MAIN, XML_HEAD } from '../xml/xml-write';
import { escapeXml } from '../xml/xml-text';

export interface Font {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits, red, green, blue: `0F6B6B`. */
  readonly color?: string;
}

export interface BorderLine {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  readonly color?: string;
}

export interface Borders {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

export interface Alignment {
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** In steps of three spaces. */
  readonly indent?: number;
}

/** How a cell looks; what is left out is as in the workbook's plain cells. */
export interface CellStyle {
  readonly font?: Font;
  /** Colour of the ground. */
  readonly fill?: string;
  readonly borders?: Borders;
  readonly alignment?: Alignment;
  /** Number format code: `#,##0.00`. */
  readonly format?: string;
}

/** Formats that every reader knows by number. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
/** The first number of a format of one's own. */
const FIRST_CUSTOM = 164;

/** Things that are defined once and named by their index. */
class Registry {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.indexOf(xml);
  }

  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.indexes.size);
    return this.indexes.size - 1;
  }

  element(name: string): string {
    return `<${name} count="${this.indexes.size}">${[...this.indexes.keys()].join('')}</${name}>`;
  }
}

const colorXml = (color: string | undefined, name = 'color'): string =>
  color === undefined ? '' : `<${name} rgb="FF${color}"/>`;

const fontXml = ({ name, size, bold, color }: Font): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/>${colorXml(color)}<name val="${escapeXml(name)}"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml(color, 'fgColor')}<bgColor indexed="64"/></patternFill></fill>`;

function borderXml(borders: Borders): string {
  const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
    const line = borders[name];
    return line === undefined ? `<${name}/>` : `<${name} style="${line.style}">${colorXml(line.color)}</${name}>`;
  };
  return `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;
}

const alignmentXml = ({ horizontal, vertical, wrap, indent }: Alignment): string =>
  `<alignment${attributes({ horizontal, vertical, wrapText: wrap ? 1 : undefined, indent })}/>`;

/** The looks that the cells of one workbook have, each kept once. */
export class StyleBook {
  private readonly formats = new Map<string, number>();
  private readonly fonts: Registry;
  // The format wants these two to be the first.
  private readonly fills = new Registry(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Registry(borderXml({}));
  private readonly cells = new Registry();

  /** @param plain  font of cells without a style, by which the widths of columns are counted too */
  constructor(plain: Font) {
    this.fonts = new Registry(fontXml(plain));
    this.indexOf({});
  }

  /** The index of a look for the cells that have it; 0 is the plain one. */
  indexOf({ font, fill, borders, alignment, format }: CellStyle): number {
    const fontId = font === undefined ? 0 : this.fonts.indexOf(fontXml(font));
    const fillId = fill === undefined ? 0 : this.fills.indexOf(fillXml(fill));
    const borderId = borders === undefined ? 0 : this.borders.indexOf(borderXml(borders));
    const numFmtId = format === undefined ? 0 : this.formatId(format);
    const own = attributes({
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId > 0 ? 1 : undefined,
      applyFont: fontId > 0 ? 1 : undefined,
      applyFill: fillId > 0 ? 1 : undefined,
      applyBorder: borderId > 0 ? 1 : undefined,
      applyAlignment: alignment === undefined ? undefined : 1,
    });
    return this.cells.indexOf(alignment === undefined ? `<xf${own}/>` : `<xf${own}>${alignmentXml(alignment)}</xf>`);
  }

  /** The styles part. */
  xml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`);
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '',
      this.fonts.element('fonts'),
      this.fills.element('fills'),
      this.borders.element('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.element('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  private formatId(code: string): number {
    if (Object.hasOwn(BUILT_IN, code)) return BUILT_IN[code];
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    this.formats.set(code, FIRST_CUSTOM + this.formats.size);
    return FIRST_CUSTOM + this.formats.size - 1;
  }
}
