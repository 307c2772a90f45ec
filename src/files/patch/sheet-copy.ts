import type { ByteWindow } from '../xml/byte-window';
import type { SheetOutput } from './sheet-output';

/** The old bytes of a sheet on their way into the new one: copied as they stand, but for those that something else takes the place of. */
export class SheetCopy {
  /** Bytes of the window before it are written, or left out. */
  private done = 0;

  constructor(
    private readonly window: ByteWindow,
    readonly output: SheetOutput,
  ) {}

  /** Copies what stands before a byte of the window. */
  to(at: number): void {
    if (at > this.done) this.output.copy(this.window.bytes, this.done, at);
    this.done = at;
  }

  /** Leaves out what stands before a byte of the window and is not copied yet. */
  past(at: number): void {
    this.done = at;
  }

  /** Puts a text in the place of bytes. */
  replace(from: number, to: number, text: string): void {
    this.to(from);
    this.output.put(new TextEncoder().encode(text));
    this.done = to;
  }
}
