import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { nodeHost } from '../../src/cli/node-host';

/** Bytes that do not deflate, more than the stream takes in ahead of its sink. */
const PIECE = randomBytes(1 << 20);
const PIECES = 8;

describe('deflating into a sink that fails, as a disk that is full', () => {
  it.each([
    { at: 0, reason: 'before anything was taken' },
    { at: 1, reason: 'after the first piece' },
    { at: 9, reason: 'while a later write waits for the sink' },
  ])('is refused with the reason of the sink, $reason', async ({ at }) => {
    const full = new Error('no space left');
    let taken = 0;
    const deflate = nodeHost.deflateRaw(1, async () => {
      // Slower than the deflating, so that a write waits for the sink when it fails.
      await setTimeout(5);
      if (taken++ >= at) throw full;
    });
    const work = async (): Promise<void> => {
      for (let piece = 0; piece < PIECES; piece++) await deflate.write(PIECE);
      await deflate.end();
    };
    await expect(work()).rejects.toBe(full);
  });
});
