import type { Package } from '../zip/package';
import { readXml } from './xml-part';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A small part as text, to be cut and joined: known to be well-formed, in UTF-8 and without a DOCTYPE.
 * @throws Problem
 */
export async function readText(pack: Package, part: string): Promise<string> {
  await readXml(pack, part, { open: () => undefined });
  const bytes = await pack.read(part);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isWide) return utf8.decode(bytes);
  // What is written back is UTF-8, and must not say otherwise.
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return text.replace(/^<\?xml[^?]*\?>/, '');
}
