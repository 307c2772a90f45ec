import type { Readable } from 'node:stream';
import zlib from 'node:zlib';
import type { ByteSink, Host } from '../files/host';

/** Large enough that handing a piece over costs nothing, small enough to stay in the processor's cache. */
const PIECE_BYTES = 1 << 18;

/**
 * Hands on what a stream of zlib gives. The stream starts on its next piece when one is taken from it, so that its thread works
 * while the sink does, and it is never further ahead than that.
 */
async function handOn(stream: Readable, sink: ByteSink): Promise<void> {
  for await (const chunk of stream) await sink(chunk as Uint8Array);
}

/** Node's zlib, which inflates and deflates on a thread of its own, as the file side wants it. */
export const nodeHost: Host = {
  inflateRaw(compressed, sink) {
    const inflate = zlib.createInflateRaw({ chunkSize: PIECE_BYTES });
    inflate.end(compressed);
    return handOn(inflate, sink);
  },
  deflateRaw(level, sink) {
    const deflate = zlib.createDeflateRaw({ level, chunkSize: PIECE_BYTES });
    const taken = handOn(deflate, sink);
    // A write that waits for the sink to take something waits for ever once the sink has failed.
    let refuse: ((reason: unknown) => void) | undefined;
    taken.catch((reason: unknown) => refuse?.(reason));
    return {
      write: (chunk) =>
        new Promise((resolve, reject) => {
          refuse = reject;
          // A sink that failed has closed the stream: its reason is the one to tell.
          deflate.write(chunk, (error) => {
            if (error) taken.then(() => reject(error), reject);
            else resolve();
          });
        }),
      end() {
        deflate.end();
        return taken;
      },
    };
  },
  // Missing in the first releases of Node 20.
  crc32: typeof zlib.crc32 === 'function' ? (chunk, seed) => zlib.crc32(chunk, seed) : undefined,
};
