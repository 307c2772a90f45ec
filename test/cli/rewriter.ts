import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { writeBeside } from '../../src/cli/safe-write';
import { readForChange } from '../../src/cli/stamp';

// Rewrites a file again and again until it is killed: rewriter.mjs <how> <file> <content A> <content B>
const [how, file, ...contents] = process.argv.slice(2);

/** In pieces, as a workbook is written. */
const writeTo = (path: string, content: string): Promise<void> =>
  pipeline(createReadStream(content), createWriteStream(path));

process.stdout.write('ready\n');
for (let turn = 0; ; turn++) {
  const content = contents[turn % contents.length];
  if (how === 'in place') await writeTo(file, content);
  else {
    const { stamp } = await readForChange(file);
    // Every other time, so that kills fall on both ways.
    await writeBeside(file, (path) => writeTo(path, content), { stamp, backup: turn % 4 < 2 ? 'zh' : undefined });
  }
}
