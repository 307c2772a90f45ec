import { attributeOf, escapeXml, findTag, withAttribute } from '../xml/xml-text';
import { GrowingList, itemsOf } from './style-lists';

/** Numbers of number formats below it belong to the format. */
const FIRST_CUSTOM = 164;

/** The styles of a workbook that takes in those of sheets that were drawn elsewhere; what it has already is used again. */
export class GraftedStyles {
  private readonly fonts: GrowingList;
  private readonly fills: GrowingList;
  private readonly borders: GrowingList;
  private readonly formats: GrowingList;
  private readonly cells: GrowingList;
  private readonly differential: GrowingList;
  /** Numbers of its own number formats, by their codes. */
  private readonly codes = new Map<string, number>();

  /** @param given  the styles part that takes in */
  constructor(private readonly given: string) {
    const prefix = findTag(given, 'styleSheet')?.prefix ?? '';
    const list = (name: ConstructorParameters<typeof GrowingList>[1]): GrowingList =>
      new GrowingList(given, name, prefix);
    this.formats = list('numFmts');
    this.fonts = list('fonts');
    this.fills = list('fills');
    this.borders = list('borders');
    this.cells = list('cellXfs');
    this.differential = list('dxfs');
    for (const item of itemsOf(given, 'numFmts'))
      this.codes.set(attributeOf(item, 'formatCode') ?? '', Number(attributeOf(item, 'numFmtId')));
  }

  /**
   * Takes the cell formats of another styles part in.
   * @returns by the number that a format has there, the one that it has here; the first, which is every workbook's own, stays the first
   */
  cellsOf(donor: string): readonly number[] {
    const [fonts, fills, borders] = [itemsOf(donor, 'fonts'), itemsOf(donor, 'fills'), itemsOf(donor, 'borders')];
    const codes = new Map(
      itemsOf(donor, 'numFmts').map((item) => [
        Number(attributeOf(item, 'numFmtId')),
        attributeOf(item, 'formatCode') ?? '',
      ]),
    );
    return itemsOf(donor, 'cellXfs').map((item, index) => {
      if (index === 0) return 0;
      const tag = findTag(item, 'xf')!;
      const at = (name: string): number => Number(attributeOf(tag.text, name) ?? 0);
      const format = at('numFmtId');
      const numbers: readonly (readonly [string, number])[] = [
        ['numFmtId', format < FIRST_CUSTOM ? format : this.formatId(codes.get(format) ?? 'General')],
        ['fontId', this.fonts.indexOf(fonts[at('fontId')])],
        ['fillId', this.fills.indexOf(fills[at('fillId')])],
        ['borderId', this.borders.indexOf(borders[at('borderId')])],
      ];
      const text = numbers.reduce((xf, [name, number]) => withAttribute(xf, name, String(number)), tag.text);
      return this.cells.indexOf(text + item.slice(tag.to));
    });
  }

  /** Takes the formats of conditions in, and gives their numbers here. */
  conditionsOf(donor: string): readonly number[] {
    return itemsOf(donor, 'dxfs').map((item) => this.differential.indexOf(item));
  }

  /** The part with everything that was taken in. */
  toXml(): string {
    const lists = [this.formats, this.fonts, this.fills, this.borders, this.cells, this.differential];
    return lists.reduce((xml, list) => list.addedTo(xml), this.given);
  }

  private formatId(code: string): number {
    const known = this.codes.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.codes.values()) + 1;
    this.codes.set(code, id);
    this.formats.indexOf(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}
