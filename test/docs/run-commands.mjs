// Runs commands of kadesk one after another in one process: [folder, arguments] from stdin, what each came to on stdout.
import { text } from 'node:stream/consumers';
import { run } from '../../scripts/bundle.mjs';

const { main } = await run('src/cli/main.ts', 'dist/kadesk.mjs');
const bundle = new URL('../../dist/', import.meta.url);
const say = process.stdout.write.bind(process.stdout);
const came = [];
for (const [folder, args] of JSON.parse(await text(process.stdin))) {
  const said = { out: 0, err: '' };
  process.chdir(folder);
  process.stdout.write = (piece) => ((said.out += piece.length), true);
  process.stderr.write = (piece) => ((said.err += piece), true);
  const code = await main(args, bundle);
  came.push({ code: process.exitCode ?? code, ...said });
  process.exitCode = undefined;
}
say(JSON.stringify(came));
