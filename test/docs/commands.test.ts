import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { root, scratch } from '../cli/support';
import { commandsOf, type Told, wordsOf } from './commands';

const PAGES = ['README', 'docs/deploy', 'docs/user-guide'].flatMap((name) => [`${name}.md`, `${name}.zh-CN.md`]);
const KADESK = 'npx kadesk ';

/** What is not run here, and why; that its script and its options exist is looked at all the same. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'npm ci': 'fetches packages',
  'npm start': 'serves until it is ended; test/preview opens it',
  'npm test': 'runs this test',
  'npm run check': 'runs this test',
  'npm run sample': 'writes into the checkout; a recalc of the same list is run',
  'npm run build': 'takes too long; test/manifest builds the add-in',
  'npm run excel': 'needs Excel and a certificate; test/manifest serves the folder',
  'KADESK_ADDRESS=https://addins.example.com/desk npm run build': 'as npm run build',
  'KADESK_OFFICE_JS=self KADESK_ADDRESS=https://addins.example.com/desk npm run build': 'as npm run build',
  'KADESK_ADDRESS=https://addins.example.com/desk npm run release': 'builds, and looks at what it made itself',
  'node start.mjs --open': 'stands in the archive of a release, which starts it',
  'node scripts/write-sample-year.mjs': 'writes into the checkout',
};

const told = PAGES.map((page) => ({ page, commands: commandsOf(readFileSync(join(root, page), 'utf8')) }));
const at = scratch();

test('a page’s commands are found where they stand', () => {
  const page =
    'Type `npm run build`, not `kadesk`.\n\n```sh\nnpm ci && npx kadesk rules # all\n```\n\n```\n12 rows\n```\n';
  expect(commandsOf(page)).toEqual<Told[]>([
    { command: 'npm run build', line: 1 },
    { command: 'npm ci', line: 4 },
    { command: 'npx kadesk rules', line: 4 },
  ]);
  expect(() => commandsOf('```\nnpm ci\n```\n')).toThrow('line 2');
  expect(wordsOf(`why F '' "a b" 'x y'`)).toEqual(['why', 'F', '', 'a b', 'x y']);
});

test('every command is run, or stands in the table with its reason', () => {
  const others = told.flatMap(({ page, commands }) =>
    commands.filter(({ command }) => !command.startsWith(KADESK)).map((one) => ({ page, ...one })),
  );
  expect(others.filter(({ command }) => !(command in NOT_RUN))).toEqual([]);
  expect(Object.keys(NOT_RUN).filter((known) => !others.some(({ command }) => command === known))).toEqual([]);
});

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const builders = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.mjs'));

/** Names what a release puts beside the page. */
const handedOut = readFileSync(join(root, 'scripts/release/index.ts'), 'utf8');

/** What a command that is not run names and the checkout does not have. */
function missing(command: string): string[] {
  const words = wordsOf(command);
  const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=')[0]);
  const [program, ...rest] = words.slice(settings.length);
  const known = builders.map((name) => readFileSync(join(root, 'scripts', name), 'utf8')).join('\n');
  const unset = settings.filter((name) => !known.includes(`'${name}'`));
  const isThere = (file: string) => existsSync(join(root, file)) || handedOut.includes(`['${file}',`);
  if (program === 'node') return [...unset, ...rest.slice(0, 1).filter((file) => !isThere(file))];
  if (rest[0] === 'ci') return existsSync(join(root, 'package-lock.json')) ? unset : ['package-lock.json'];
  const name = rest[0] === 'run' ? rest[1] : rest[0];
  const file = /^node (\S+)/.exec(scripts[name] ?? '')?.[1];
  if (scripts[name] === undefined || (file !== undefined && !existsSync(join(root, file)))) return [...unset, name];
  const options = rest.filter((word) => /^--\w/.test(word));
  const text = file === undefined ? '' : readFileSync(join(root, file), 'utf8');
  return [...unset, ...options.filter((option) => !text.includes(option.slice(2)))];
}

test.each(Object.keys(NOT_RUN))('%s names what there is', (command) => expect(missing(command)).toEqual([]));
test.each([
  ['npm run biuld', 'biuld'],
  ['npm run excel -- --prot 1', '--prot'],
  ['KADESK_ADRESS=x npm run build', 'KADESK_ADRESS'],
  ['node scripts/none.mjs', 'scripts/none.mjs'],
])('%s would not do', (command, name) => expect(missing(command)).toEqual([name]));

interface Came {
  readonly code: number;
  readonly out: number;
  readonly err: string;
}

/** Runs commands of kadesk, each in its folder, in one process. */
function run(commands: readonly (readonly [folder: string, args: readonly string[]])[]): readonly Came[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'run-commands.mjs')], {
    input: JSON.stringify(commands),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Came[];
}

const CUSTOMERS = [...Array(40).keys()].map((i) => [`KH${100 + i}`, `客户${i}`, 1000 * (i + 1)] as const);

/** The files that the pages take for granted, under the names that they give them. */
async function layFiles(folder: string, complaints: string, accounts: string): Promise<void> {
  const copy = (from: string, ...names: string[]) =>
    names.forEach((name) => copyFileSync(from, join(folder, `${name}.xlsx`)));
  copy(join(root, 'samples/customers.xlsx'), 'customers', '客户名单');
  copy(accounts, 'accounts', '大客户');
  copy(complaints, 'complaints', '投诉', 'quarter-1', '一季度', 'quarter-2', '二季度');
  for (const name of ['company', '公司规则'])
    writeFileSync(join(folder, `${name}.json`), '{"tier.value.aShare": 0.1, "locked": ["complaint"]}');
  const csv = ['客户编号,客户名称,消费金额', ...CUSTOMERS.map((row) => row.join(','))].join('\n');
  for (const name of ['big', '大名单']) writeFileSync(join(folder, `${name}.csv`), `${csv}\n`);
  const db = await (await DuckDBInstance.create()).connect();
  for (const name of ['big', '大名单'])
    await db.run(
      `COPY (SELECT * FROM read_csv('${join(folder, `${name}.csv`)}')) TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`,
    );
  db.closeSync();
}

test('every command of kadesk does what its page says', async () => {
  const [complaints, accounts] = [at('complaints.xlsx'), at('accounts.xlsx')];
  const three = ['客户投诉登记表', '客户投诉调查表', '客户投诉处理表'];
  const made = run([
    [at('.'), ['new', ...three, '--sample', '-o', complaints]],
    [at('.'), ['new', '--all', '--sample', '-o', accounts]],
  ]);
  expect(made.map(({ code }) => code)).toEqual([0, 0]);
  // Each page has a folder of its own: what one of its commands leaves, a later one may take.
  const planned = await Promise.all(
    told.map(async ({ page, commands }) => {
      const folder = at(basename(page, '.md'));
      mkdirSync(folder);
      await layFiles(folder, complaints, accounts);
      return commands
        .filter(({ command }) => command.startsWith(KADESK))
        .map((one) => ({ page, folder, ...one, args: wordsOf(one.command.slice(KADESK.length)) }));
    }),
  );
  // What leaves its files as they are does on one page what it does on another.
  const firstOf = new Map(
    planned
      .flat()
      .map((one) => [one.command, one] as const)
      .reverse(),
  );
  const wanted = planned.flat().filter((one) => one.command.includes('--in-place') || firstOf.get(one.command) === one);
  expect(wanted.length).toBeGreaterThan(50);
  const came = run(wanted.map(({ folder, args }) => [folder, args]));
  const faults = wanted.flatMap(({ page, line, command, folder, args }, i) => {
    const { code, out, err } = came[i];
    const written = args[args.indexOf('-o') + 1];
    // Findings are what a check is for.
    const fine = code === 0 || (code === 1 && args[0] === 'check');
    const kept = !args.includes('-o') || existsSync(join(folder, written));
    return fine && kept && out > 0 ? [] : [`${page}:${line} ${command}\n  ${code} ${err.trim()}`];
  });
  expect(faults).toEqual([]);
}, 120_000);
