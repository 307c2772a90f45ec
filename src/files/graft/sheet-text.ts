import { attributeOf, elementEnd, escapeXml, findTag, splice, type Tag, tagsOf, withAttribute } from '../xml/xml-text';

/** What of a drawn sheet is said otherwise in the workbook that takes it in. */
export interface SheetTerms {
  /** Numbers of cell formats, and of formats of conditions, by those of the drawing. */
  readonly formats: readonly number[];
  readonly conditions: readonly number[];
  /** The shared texts of the drawing: what stands inside each of them. */
  readonly texts: readonly string[];
  /** Names that are taken, and what they are called instead. */
  readonly names: ReadonlyMap<string, string>;
  /** Where links of the drawing lead that lead into the workbook itself, by their relationship. */
  readonly links: ReadonlyMap<string, string>;
  /** Whether a format shows dates. */
  readonly isDate: (format: number) => boolean;
  /** What is taken from the serial of a date: the first day of the workbook, in days after the drawing's. */
  readonly shift: number;
}

/** The shared texts of a workbook, each as it stands inside its element. */
export function sharedTexts(part: string): string[] {
  const texts: string[] = [];
  for (const tag of tagsOf(part)) {
    if (tag.name !== 'si' || tag.kind === 'close') continue;
    const end = elementEnd(part, tag);
    texts.push(tag.kind === 'empty' ? '' : part.slice(tag.to, part.lastIndexOf('</', end - 1)));
  }
  return texts;
}

/** A sheet as another workbook takes it in: its formats by their new numbers, its texts in their cells, its links by place. */
export function graftedSheet(xml: string, terms: SheetTerms): string {
  const edits: { from: number; to: number; text: string }[] = [];
  const put = (tag: Tag, text: string): void => void edits.push({ from: tag.from, to: tag.to, text });
  let isDateRule = false;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') continue;
    const attribute = (name: string): string | undefined => attributeOf(tag.text, name);
    switch (tag.name) {
      case 'c':
        edits.push(cell(xml, tag, terms));
        break;
      case 'row':
        if (attribute('s') !== undefined) put(tag, withFormat(tag.text, 's', terms.formats));
        break;
      case 'col':
        if (attribute('style') !== undefined) put(tag, withFormat(tag.text, 'style', terms.formats));
        break;
      case 'cfRule':
        if (attribute('dxfId') !== undefined) put(tag, withFormat(tag.text, 'dxfId', terms.conditions));
        break;
      case 'sheetView':
        // One sheet of a workbook is in sight, and that is another.
        put(tag, withAttribute(tag.text, 'tabSelected', undefined));
        break;
      case 'dataValidation':
        isDateRule = attribute('type') === 'date';
        break;
      case 'formula1':
      case 'formula2': {
        const end = elementEnd(xml, tag);
        const formula = xml.slice(tag.to, xml.lastIndexOf('</', end - 1));
        const said = isDateRule && /^\d+$/.test(formula) ? String(Number(formula) - terms.shift) : formula;
        const renamed = terms.names.get(said) ?? said;
        if (renamed !== formula) edits.push({ from: tag.to, to: tag.to + formula.length, text: renamed });
        break;
      }
      case 'hyperlink': {
        const place = terms.links.get(attribute('r:id') ?? '');
        if (place !== undefined) put(tag, withAttribute(withAttribute(tag.text, 'r:id', undefined), 'location', place));
        break;
      }
    }
  }
  return splice(xml, edits);
}

const withFormat = (tag: string, name: string, numbers: readonly number[]): string =>
  withAttribute(tag, name, String(numbers[Number(attributeOf(tag, name))]));

/** A cell by its new format; a shared text stands in the cell itself, since the texts of a workbook stay as they are. */
function cell(xml: string, tag: Tag, terms: SheetTerms): { from: number; to: number; text: string } {
  const format = Number(attributeOf(tag.text, 's') ?? 0);
  const type = attributeOf(tag.text, 't');
  const text = format === 0 ? tag.text : withFormat(tag.text, 's', terms.formats);
  const only = { from: tag.from, to: tag.to, text };
  if (tag.kind === 'empty') return only;
  const end = elementEnd(xml, tag);
  const content = xml.slice(tag.to, end);
  const value = findTag(content, 'v');
  if (value === undefined || value.kind === 'empty') return only;
  const found = content.slice(value.to, content.indexOf('</', value.to));
  if (type === 's') {
    const inside = `<is>${terms.texts[Number(found)]}</is></c>`;
    return { from: tag.from, to: end, text: withAttribute(text, 't', 'inlineStr') + inside };
  }
  const isSerial = (type ?? 'n') === 'n' && terms.isDate(format) && findTag(content, 'f') === undefined;
  if (!isSerial || terms.shift === 0) return only;
  const shifted = escapeXml(String(Number(found) - terms.shift));
  return { from: tag.from, to: end, text: text + content.replace(`>${found}<`, `>${shifted}<`) };
}
