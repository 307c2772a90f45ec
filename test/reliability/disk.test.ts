import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kadesk, program, root, scratch } from '../cli/support';
import { tried } from './tally';

// The command line as a user runs it, on a disk that takes no more: files that are there stay, nothing is left half-written, and a
// sentence says why.

const at = scratch();
const hasShell = program('bash', '--version');
/** What a file may grow to, in KiB: nothing at all, or the first pieces of a workbook. */
const ROOMS = [0, 8];

const customers = join(root, 'samples/customers.xlsx');
const complaints = join(root, 'samples/complaints-broken.xlsx');

const commands: readonly (readonly [what: string, given: string, args: (file: string, output: string) => string[]])[] =
  [
    ['a list written anew', customers, (file, output) => ['recalc', file, '--preset', 's3', '--new', '-o', output]],
    ['a list in place', customers, (file) => ['recalc', file, '--preset', 's3', '--in-place']],
    ['forms filled in place', complaints, (file) => ['fill', file, '--in-place']],
    ['faults mended in place', complaints, (file) => ['check', file, '--fix', '--in-place']],
    ['statistics', complaints, (file, output) => ['complaints', file, '-o', output]],
    ['blank forms', complaints, (_, output) => ['new', 'complaintRegistration', '-o', output]],
  ];

/** The files of a folder with what is in them. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]));

let refused = 0;
(hasShell ? describe : describe.skip)('a disk that takes no more', () => {
  // The bundle is made while there is room.
  beforeAll(() => void kadesk('help'));

  test.each(commands)(
    '%s',
    (what, given, args) => {
      const ends = ROOMS.map((room) => {
        const folder = at(`${what} ${room}`);
        mkdirSync(folder);
        const [file, output] = [join(folder, '工作簿.xlsx'), join(folder, '结果.xlsx')];
        copyFileSync(given, file);
        writeFileSync(join(folder, '别的.txt'), '不相干');
        const before = filesIn(folder);
        const line = [...args(file, output), '--as-of', '2026-10-31'];
        const { status, stderr } = spawnSync(
          'bash',
          ['-c', `ulimit -f ${room}; exec "$0" "$@"`, process.execPath, join(root, 'bin/kadesk.mjs'), ...line],
          { cwd: root, encoding: 'utf8' },
        );
        if (status !== 2) {
          // There was room enough: the whole of it is there.
          expect({ what, room, status, file: existsSync(file) }).toEqual({ what, room, status: 0, file: true });
          return 'written';
        }
        expect({ what, room, said: /超过这个磁盘或账户允许的上限|磁盘空间不足/.test(stderr), stderr }).toMatchObject({
          said: true,
        });
        expect(filesIn(folder)).toEqual(before);
        refused++;
        return 'refused';
      });
      expect(ends[0]).toBe('refused');
    },
    60_000,
  );

  test('what is counted', () => tried('disk', refused));
});
