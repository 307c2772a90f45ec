/** What the reading side needs of the machine it runs on. Node and a browser each bring their own. */
export interface Host {
  /**
   * Inflates one raw deflate stream (no zlib or gzip header).
   * @param compressed  the whole compressed stream; not changed
   * @param sink  is given the inflated bytes piece by piece, in order, any size; it has read a piece when it returns.
   *   When it throws, the host stops inflating and rejects with what was thrown.
   * @returns settles after the last piece; rejects when the stream is broken or ends early
   */
  inflateRaw(compressed: Uint8Array, sink: (chunk: Uint8Array) => void): Promise<void>;
  /**
   * CRC-32 as zip uses it, where the machine has a quick one.
   * @param seed  the checksum of everything before, 0 at the start
   * @returns an unsigned 32-bit number
   */
  crc32?(chunk: Uint8Array, seed: number): number;
}
