import { SaxesParser } from 'saxes';
import { Problem } from '../../shared/text/message';
import type { Package } from '../zip/package';
import { words } from '../words';

/** What a reader of a small part listens to. Names come without their prefix. */
export interface XmlHandler {
  /** @param attributes  by name without prefix; a prefixed one does not hide a plain one of the same name */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
}

/** Elements inside elements. These parts need about ten; millions would fill the memory. */
const MAX_DEPTH = 200;

/**
 * Parses one small part strictly.
 * @throws Problem when it is missing, too large, has a DOCTYPE, or is no well-formed XML
 */
export async function readXml(pack: Package, part: string, handler: XmlHandler): Promise<void> {
  const { file } = pack;
  const text = decodePart(await pack.read(part), file, part);
  const parser = new SaxesParser({ xmlns: true });
  // The parser would otherwise throw errors of its own kind at every place it can be called from.
  let broken = false;
  parser.on('error', () => {
    broken = true;
  });
  parser.on('doctype', () => {
    throw new Problem(words.partDoctype({ file, part }));
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new Problem(words.partBroken({ file, part }));
    if (broken) return;
    const attributes = new Map<string, string>();
    for (const { local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix === '' || !attributes.has(local)) attributes.set(local, value);
    }
    handler.open(tag.local, attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (!broken) handler.close?.(tag.local);
  });
  parser.write(text).close();
  if (broken) throw new Problem(words.partBroken({ file, part }));
}

function decodePart(bytes: Uint8Array, file: string, part: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(words.partEncoding({ file, part }));
  }
}
