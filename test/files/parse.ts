import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What is told of an XML part, in its order. */
interface Listener {
  open(tag: SaxesTagNS): void;
  text?(text: string): void;
  close?(tag: SaxesTagNS): void;
}

/** Goes through a part, apart from the readers that are tested. */
export function parse(xml: string, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => listener.open(tag));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', (tag) => listener.close?.(tag));
  parser.write(xml).close();
}
