import { open } from 'node:fs/promises';
import type { ByteSink } from '../files';

/** Writes a file piece by piece, each waited for; it is closed when the work is done or has failed. */
export async function writePieces(path: string, work: (sink: ByteSink) => Promise<void>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await work(async (piece) => {
      for (let done = 0; done < piece.length;) done += (await file.write(piece, done)).bytesWritten;
    });
  } finally {
    await file.close();
  }
}
