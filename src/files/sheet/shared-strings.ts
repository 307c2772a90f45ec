import { Problem } from '../../shared/text/message';
import { ByteWindow } from '../xml/byte-window';
import { ENOUGH } from './enough';
import type { Limits } from '../limits';
import type { Package } from '../zip/package';
import { RichText, afterTag } from './rich-text';
import { TextStore, type TextSource } from '../columns/text-store';
import { RootTag } from '../xml/root-tag';
import { megabytes, words } from '../words';
import { type TagReader, walkTags } from './tag-walk';
import { INCOMPLETE, SLASH, brokenPart, endsName, type PartName } from '../xml/xml-bytes';

const LOWER_S = 0x73;
const LOWER_I = 0x69;
/** Texts up to which those that were decoded are kept. */
const MOST_KEPT = 1 << 16;

/** The texts that the cells of all sheets share, decoded when they are asked for and then kept. */
export class SharedStrings implements TextSource {
  private readonly store = new TextStore();
  /** 4 bytes suffice for every store but the largest. */
  private places: Uint32Array | Float64Array = new Uint32Array(1 << 10);
  private readonly cache: (string | undefined)[] = [];
  private found = 0;

  /** Number of texts. */
  get count(): number {
    return this.found;
  }

  /** Bytes of memory taken, apart from the texts decoded so far. */
  get size(): number {
    return this.store.size + this.places.byteLength;
  }

  text(index: number): string {
    // Kept only where they are few: a million names are read once each, and would fill the memory.
    if (this.found > MOST_KEPT) return this.store.text(this.places[index]);
    return (this.cache[index] ??= this.store.text(this.places[index]));
  }

  firstUnit(index: number): number {
    return this.store.firstUnit(this.places[index]);
  }

  keyHash(index: number): number {
    return this.store.keyHash(this.places[index]);
  }

  add(text: RichText, bytes: Uint8Array): void {
    this.addPlace(text.addTo(this.store, bytes));
  }

  addEmpty(): void {
    this.addPlace(this.store.addText(''));
  }

  /** @throws Problem when a text is no valid UTF-8 */
  verify(where: PartName): void {
    this.store.verify(() => words.partEncoding({ file: where.file, part: where.part }));
  }

  private addPlace(place: number): void {
    if (place > 0xffff_ffff && this.places instanceof Uint32Array) this.places = Float64Array.from(this.places);
    if (this.found === this.places.length) {
      const Places = this.places instanceof Uint32Array ? Uint32Array : Float64Array;
      const larger = new Places(this.places.length * 2);
      larger.set(this.places);
      this.places = larger;
    }
    this.places[this.found++] = place;
  }
}

/**
 * Reads the shared strings part.
 * @param first  how many are needed; what stands behind them is then neither checked nor known
 * @throws Problem
 */
export async function readSharedStrings(pack: Package, part: string, first: number): Promise<SharedStrings> {
  const scanner = new Scanner({ file: pack.file, part }, pack.limits);
  try {
    await pack.stream(part, (chunk) => {
      scanner.push(chunk);
      if (scanner.count >= first) throw ENOUGH;
    });
  } catch (reason) {
    if (reason !== ENOUGH) throw reason;
    return scanner.soFar();
  }
  return scanner.finish();
}

class Scanner implements TagReader {
  private readonly strings = new SharedStrings();
  readonly window: ByteWindow;
  private readonly text: RichText;
  readonly root: RootTag;
  private closed = false;

  constructor(
    readonly where: PartName,
    private readonly limits: Limits,
  ) {
    this.window = new ByteWindow(where, limits.maxTokenBytes);
    this.text = new RichText(where, LOWER_S, LOWER_I);
    this.root = new RootTag(where, 'sst');
  }

  push(chunk: Uint8Array): void {
    if (this.window.add(chunk)) this.window.keep(walkTags(this, false));
    const { maxTableBytes } = this.limits;
    if (this.strings.size > maxTableBytes) {
      const { file, part } = this.where;
      throw new Problem(
        words.tableTooLarge({
          where: { zh: `“${file}”的部件 ${part} `, en: `Part ${part} of “${file}”` },
          limit: megabytes(maxTableBytes),
        }),
      );
    }
  }

  get count(): number {
    return this.strings.count;
  }

  /** What was read up to now. */
  soFar(): SharedStrings {
    this.strings.verify(this.where);
    return this.strings;
  }

  finish(): SharedStrings {
    const rest = walkTags(this, true);
    if (!this.closed || rest !== this.window.end) brokenPart(this.where);
    this.strings.verify(this.where);
    return this.strings;
  }

  tag(bytes: Uint8Array, _start: number, name: number, end: number, closing: boolean): number {
    const { root } = this;
    if (closing) {
      if (root.isName(bytes, name)) this.closed = true;
      return name;
    }
    const local = name + root.prefixLength;
    const isText =
      root.hasPrefix(bytes, name) &&
      bytes[local] === LOWER_S &&
      bytes[local + 1] === LOWER_I &&
      endsName(bytes[local + 2]);
    if (!isText) return name;
    const content = afterTag(bytes, local, end);
    if (content === INCOMPLETE) return INCOMPLETE;
    if (bytes[content - 2] === SLASH) {
      this.strings.addEmpty();
      return content;
    }
    const behind = this.text.read(bytes, content, end, root.prefixLength);
    if (behind !== INCOMPLETE) this.strings.add(this.text, bytes);
    return behind;
  }
}
