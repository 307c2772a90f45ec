import type { Host } from '../files';

/** A browser's own inflate as the reading side wants it. */
export const browserHost: Host = {
  async inflateRaw(compressed, sink) {
    const inflate = new DecompressionStream('deflate-raw');
    const writer = inflate.writable.getWriter();
    const written = writer.write(compressed as Uint8Array<ArrayBuffer>).then(() => writer.close());
    // Whatever goes wrong is told by the reading end; the writing end must not complain to nobody.
    written.catch(() => undefined);
    const reader = inflate.readable.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        sink(value);
      }
    } catch (reason) {
      await reader.cancel(reason).catch(() => undefined);
      throw reason instanceof Error || typeof reason === 'symbol' ? reason : new Error(String(reason));
    }
  },
};
