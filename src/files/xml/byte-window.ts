import { Problem } from '../../shared/text/message';
import { LT, type PartName } from './xml-bytes';
import { megabytes, words } from '../words';

/** Bytes after the end that hold the stopper, so that a scan may look a few bytes ahead without asking. */
const STOPPER_BYTES = 16;
/** What is kept is scanned again only when it has doubled, once it is longer than this. */
const PATIENCE_BYTES = 1 << 16;

/**
 * The stretch of a stream that is being scanned: what the scan before left unfinished, then the newest piece.
 * A value is therefore always read whole, wherever the pieces were cut.
 * Behind the last byte stand some `<`, so that a scan for the next tag needs no bounds check.
 */
export class ByteWindow {
  bytes = new Uint8Array(1 << 19);
  /** Bytes that are there. */
  end = 0;
  private waitUntil = 0;

  constructor(
    private readonly where: PartName,
    private readonly maxKept: number,
  ) {}

  /** Appends a piece. Answers whether a scan is worth its while now. */
  add(chunk: Uint8Array): boolean {
    const needed = this.end + chunk.length + STOPPER_BYTES;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
    this.bytes.fill(LT, this.end, this.end + STOPPER_BYTES);
    return this.end >= this.waitUntil;
  }

  /**
   * Drops everything before `from`; the rest waits for the next piece.
   * @throws Problem when a single unfinished thing is longer than any real one
   */
  keep(from: number): void {
    this.bytes.copyWithin(0, from, this.end);
    this.end -= from;
    if (this.end > this.maxKept) {
      const { file, part } = this.where;
      throw new Problem(words.tokenTooLong({ file, part, limit: megabytes(this.maxKept) }));
    }
    // A long comment in small pieces would otherwise be scanned from its start once per piece.
    this.waitUntil = this.end > PATIENCE_BYTES ? this.end * 2 : 0;
    this.bytes.fill(LT, this.end, this.end + STOPPER_BYTES);
  }
}
