import type { ByteWindow } from '../xml/byte-window';
import type { RootTag } from '../xml/root-tag';
import { BANG, INCOMPLETE, LT, QUESTION, SLASH, skipSpecial, type PartName } from '../xml/xml-bytes';
import { afterTag } from './rich-text';

/** Bytes after a `<` that suffice to recognise every name that is looked for, whatever the prefix. */
const NAME_ROOM = 64;

/** What goes through the tags of a part. */
export interface TagReader {
  readonly where: PartName;
  readonly window: ByteWindow;
  readonly root: RootTag;
  /**
   * Reads what stands behind the `<` at `start`.
   * @param name  where the tag's name begins, its prefix included
   * @returns where to go on, or {@link INCOMPLETE} where it has to be read again with more bytes; then nothing has changed
   */
  tag(bytes: Uint8Array, start: number, name: number, end: number, closing: boolean, final: boolean): number;
}

/** Reads what the window holds, tag by tag behind the root's; returns where the first unfinished thing begins. */
export function walkTags(reader: TagReader, final: boolean): number {
  const { where, root } = reader;
  const { bytes, end } = reader.window;
  let p = 0;
  for (;;) {
    while (bytes[p] !== LT) p++;
    if (p >= end) return end;
    if (p + NAME_ROOM > end && !final && afterTag(bytes, p, end) === INCOMPLETE) return p;
    const start = p;
    const byte = bytes[p + 1];
    if (!root.isKnown) p = root.read(bytes, p, end);
    else if (byte === BANG || byte === QUESTION) p = skipSpecial(bytes, p, end, where);
    else {
      const closing = byte === SLASH;
      p = reader.tag(bytes, start, p + (closing ? 2 : 1), end, closing, final);
    }
    if (p === INCOMPLETE) return start;
  }
}
