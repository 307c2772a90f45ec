import { SaxesParser } from 'saxes';

/** An element with what is inside it. Names and attributes come without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** @throws Error when the text is not well-formed */
export function parseXml(text: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const plain = Object.values(tag.attributes).filter((one) => one.prefix !== 'xmlns' && one.name !== 'xmlns');
    const attributes = Object.fromEntries(plain.map((one) => [one.local, one.value]));
    const element: Element = { name: tag.local, attributes, children: [], text: '' };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    open[open.length - 1].text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return document.children[0];
}

/** The element itself and everything inside it, in document order. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

export const named = (element: Element, ...names: readonly string[]): Element[] =>
  all(element).filter((one) => names.includes(one.name));

export const children = (element: Element, name: string): Element[] =>
  element.children.filter((one) => one.name === name);

/** The text of the first child of that name, without the space around it. */
export const childText = (element: Element, name: string): string => children(element, name)[0]?.text.trim() ?? '';
