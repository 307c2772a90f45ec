import { elementEnd, escapeXml, findTag, splice, tagsOf, type Tag, unescapeXml, withAttribute } from '../xml/xml-text';

interface Item {
  readonly tag: Tag;
  readonly end: number;
  readonly text: string;
}

/** Elements of a name inside another element, with what they say. */
function itemsIn(xml: string, outer: string, name: string): Item[] {
  const root = findTag(xml, outer);
  if (root === undefined) return [];
  const last = elementEnd(xml, root);
  const found: Item[] = [];
  for (const tag of tagsOf(xml.slice(0, last), root.to)) {
    if (tag.name !== name || tag.kind === 'close') continue;
    const end = elementEnd(xml, tag);
    const text = tag.kind === 'empty' ? '' : unescapeXml(xml.slice(tag.to, xml.lastIndexOf('</', end - 1)));
    found.push({ tag, end, text });
  }
  return found;
}

/**
 * The properties of a workbook with other sheets in the list of its contents. A list that does not say what the workbook holds is left
 * as it is: nobody but people reads it.
 * @param was  the sheets that it lists first
 */
export function withTitles(xml: string, was: readonly string[], now: readonly string[]): string {
  const counts = itemsIn(xml, 'HeadingPairs', 'i4');
  const titles = itemsIn(xml, 'TitlesOfParts', 'lpstr');
  const list = findTag(xml, 'TitlesOfParts');
  const vector = list && findTag(xml, 'vector', list.to);
  const isSo = was.every((name, i) => titles[i]?.text === name) && Number(counts[0]?.text) === was.length;
  if (vector === undefined || was.length === 0 || !isSo) return xml;
  const { prefix } = titles[0].tag;
  const [count] = counts;
  return splice(xml, [
    { from: count.tag.to, to: xml.lastIndexOf('</', count.end - 1), text: String(now.length) },
    {
      from: vector.from,
      to: vector.to,
      text: withAttribute(vector.text, 'size', String(titles.length - was.length + now.length)),
    },
    {
      from: titles[0].tag.from,
      to: titles[was.length - 1].end,
      text: now.map((name) => `<${prefix}lpstr>${escapeXml(name)}</${prefix}lpstr>`).join(''),
    },
  ]);
}
