/** Takes bytes in order. What it returns is waited for before the next piece comes; a piece is the sink's to keep. */
export type ByteSink = (chunk: Uint8Array) => void | Promise<void>;

/** A raw deflate stream that is being written. */
export interface Deflater {
  /** Takes the next bytes; they may change again once the promise, if there is one, is settled. */
  write(chunk: Uint8Array): void | Promise<void>;
  /** Settles after the sink has taken the last piece. */
  end(): Promise<void>;
}

/** What the file side needs of the machine it runs on. Node and a browser each bring their own. */
export interface Host {
  /**
   * Inflates one raw deflate stream (no zlib or gzip header).
   * @param compressed  the whole compressed stream; not changed
   * @param sink  is given the inflated bytes piece by piece, any size.
   *   When it throws, the host stops inflating and rejects with what was thrown.
   * @returns settles after the last piece; rejects when the stream is broken or ends early
   */
  inflateRaw(compressed: Uint8Array, sink: ByteSink): Promise<void>;
  /**
   * Deflates into one raw deflate stream.
   * @param level  1 (quick) to 9 (small); a host that knows no levels may choose its own
   */
  deflateRaw(level: number, sink: ByteSink): Deflater;
  /**
   * CRC-32 as zip uses it, where the machine has a quick one.
   * @param seed  the checksum of everything before, 0 at the start
   * @returns an unsigned 32-bit number
   */
  crc32?(chunk: Uint8Array, seed: number): number;
}
