import type { ByteSink, Host } from '../files';

/** Hands on what a stream gives; when the sink fails, the stream is cancelled and the sink's reason comes out. */
async function handOn(stream: ReadableStream<Uint8Array>, sink: ByteSink): Promise<void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      await sink(value);
    }
  } catch (reason) {
    await reader.cancel(reason).catch(() => undefined);
    throw reason instanceof Error || typeof reason === 'symbol' ? reason : new Error(String(reason));
  }
}

/** A browser's own streams as the file side wants them. They know no levels of compression. */
export const browserHost: Host = {
  async inflateRaw(compressed, sink) {
    const inflate = new DecompressionStream('deflate-raw');
    const writer = inflate.writable.getWriter();
    const written = writer.write(compressed as Uint8Array<ArrayBuffer>).then(() => writer.close());
    // Whatever goes wrong is told by the reading end; the writing end must not complain to nobody.
    written.catch(() => undefined);
    await handOn(inflate.readable, sink);
  },
  deflateRaw(_level, sink) {
    const deflate = new CompressionStream('deflate-raw');
    const writer = deflate.writable.getWriter();
    const taken = handOn(deflate.readable, sink);
    // Told by `write` and `end`.
    taken.catch(() => undefined);
    writer.closed.catch(() => undefined);
    return {
      // A copy, since not every machine is done with the bytes when it says so.
      write: (chunk) => writer.write(chunk.slice()),
      end() {
        // A failure to close is told by the reading end too, with its reason.
        writer.close().catch(() => undefined);
        return taken;
      },
    };
  },
};
