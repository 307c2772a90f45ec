import { attributes, RELATIONSHIPS, XML_HEAD } from '../xml/xml-write';
import { attributeOf, splice, tagsOf } from '../xml/xml-text';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A list of relationships without any. */
export const NO_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;

/** What stands in front of a root's end tag: a list that is one empty tag is opened first. */
function append(xml: string, root: string, text: (prefix: string) => string): string {
  for (const tag of tagsOf(xml)) {
    if (tag.name !== root) continue;
    if (tag.kind === 'close') return splice(xml, [{ from: tag.from, to: tag.from, text: text(tag.prefix) }]);
    if (tag.kind === 'empty') {
      const open = `${tag.text.replace(/(?<!\s)\s*\/>$/, '>')}${text(tag.prefix)}</${tag.prefix}${root}>`;
      return splice(xml, [{ from: tag.from, to: tag.to, text: open }]);
    }
  }
  return xml;
}

/** A list of relationships with another one, and the id that it was given. */
export function withRelationship(
  list: string,
  type: string,
  target: string,
): { readonly list: string; readonly id: string } {
  const taken = new Set<string>();
  for (const tag of tagsOf(list))
    if (tag.name === 'Relationship') taken.add((attributeOf(tag.text, 'Id') ?? '').toLowerCase());
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number++;
  const id = `rId${number}`;
  const entry = attributes({ Id: id, Type: `${RELATIONSHIPS}/${type}`, Target: target });
  return { list: append(list, 'Relationships', (prefix) => `<${prefix}Relationship${entry}/>`), id };
}

/** The list of content types with a new part. */
export const withContentType = (list: string, part: string, type: string): string =>
  append(list, 'Types', (prefix) => `<${prefix}Override${attributes({ PartName: `/${part}`, ContentType: type })}/>`);
