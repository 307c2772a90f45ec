import zlib from 'node:zlib';
import type { Host } from '../files/host';

/** Large enough that handing a piece over costs nothing, small enough to stay in the processor's cache. */
const PIECE_BYTES = 1 << 18;

/** Node's zlib as the reading side wants it: inflating runs on another thread while the piece before is being read. */
export const nodeHost: Host = {
  inflateRaw(compressed, sink) {
    return new Promise((resolve, reject) => {
      const inflate = zlib.createInflateRaw({ chunkSize: PIECE_BYTES });
      const stop = (reason: unknown): void => {
        inflate.destroy();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      inflate.on('data', (chunk: Uint8Array) => {
        // As a microtask, because zlib starts on the next piece only after this callback has returned.
        queueMicrotask(() => {
          if (inflate.destroyed) return;
          try {
            sink(chunk);
          } catch (reason) {
            stop(reason);
          }
        });
      });
      // Behind the last piece, which may still be waiting and may still throw.
      inflate.on('end', () => queueMicrotask(resolve));
      inflate.on('error', stop);
      inflate.end(compressed);
    });
  },
  // Missing in the first releases of Node 20.
  crc32: typeof zlib.crc32 === 'function' ? (chunk, seed) => zlib.crc32(chunk, seed) : undefined,
};
