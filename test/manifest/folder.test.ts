import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../cli/support';
import { type Allowed, type Folder, type FolderCode, pageFindings } from './check-folder';
import { BASE, MANIFEST, ROOT } from './checkout';

const MICROSOFT = 'https://appsforoffice.microsoft.com';
const at = scratch();

/** A folder as a build with this variable makes it. */
function built(name: string, office: string): Folder {
  const outdir = at(name);
  const script = `const { buildTaskpane } = await import(${JSON.stringify(join(ROOT, 'scripts/taskpane.mjs'))});
    await buildTaskpane(process.argv[1]);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, outdir], {
    env: { ...process.env, KADESK_OFFICE_JS: office },
    stdio: 'pipe',
  });
  const paths = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(join(outdir, path)).isFile());
  return { paths: files, read: (path) => (files.includes(path) ? readFileSync(join(outdir, path)) : undefined) };
}

/** The empty text among the styles is what Fluent puts in and fills through the object model. */
const EMPTY = `'sha256-${createHash('sha256').update('').digest('base64')}'`;
const panePolicy = (own: string, frames: string): Allowed['policy'] => ({
  'default-src': "'none'",
  'script-src': `${own} {inline}`,
  'style-src': `'self' ${EMPTY}`,
  'img-src': "'self' data:",
  'connect-src': own,
  'frame-src': frames,
  'base-uri': "'none'",
  'form-action': "'none'",
});
const SUPPORT: Allowed = {
  policy: {
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  },
};
const FROM_MICROSOFT: Allowed = { office: MICROSOFT, policy: panePolicy(`'self' ${MICROSOFT}`, MICROSOFT) };
const FROM_ITSELF: Allowed = { policy: panePolicy("'self'", "'self'") };

let [usual, closed]: Folder[] = [];
beforeAll(() => {
  usual = built('usual', '');
  closed = built('closed', 'self');
}, 60_000);

const textOf = (folder: Folder, path: string): string => Buffer.from(folder.read(path)!).toString('utf8');

test.each<[string, string, () => Folder, Allowed]>([
  ['with Microsoft’s Office.js', 'taskpane.html', () => usual, FROM_MICROSOFT],
  ['with Microsoft’s Office.js', 'support.html', () => usual, SUPPORT],
  ['with its own Office.js', 'taskpane.html', () => closed, FROM_ITSELF],
  ['with its own Office.js', 'support.html', () => closed, SUPPORT],
])('built %s, %s loads only what it says, each file held to its hash', (_, page, folder, allowed) =>
  expect(pageFindings(page, folder(), allowed)).toEqual([]),
);

test('every file that the manifest names is there, under the name that the manifest has', () => {
  const addresses = [...readFileSync(MANIFEST, 'utf8').matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(10);
  const missing = addresses.filter((one) => !one.startsWith(BASE) || !usual.paths.includes(one.slice(BASE.length)));
  expect(missing).toEqual([]);
});

describe('the copy of Office.js', () => {
  const PACKAGE = join(ROOT, 'node_modules/@microsoft/office-js');

  test.each([
    ['office.js', 'dist/office.js'],
    ['excel-win32-16.01.js', 'dist/excel-win32-16.01.js'],
    ['excel-mac-16.00.js', 'dist/excel-mac-16.00.js'],
    ['excel-web-16.00.js', 'dist/excel-web-16.00.js'],
    ['o15apptofilemappingtable.js', 'dist/o15apptofilemappingtable.js'],
    ['zh-cn/office_strings.js', 'dist/zh-cn/office_strings.js'],
    ['telemetry/oteljs_agave.js', 'dist/telemetry/oteljs_agave.js'],
    // Asked for in this spelling, which a server that minds it has to find.
    ['AgaveErrorUX/index.html', 'dist/agaveerrorux/index.html'],
    ['LICENSE.md', 'LICENSE.md'],
  ])('%s is as the package has it', (name, original) =>
    expect(Buffer.from(closed.read(`office-js/${name}`)!).equals(readFileSync(join(PACKAGE, original)))).toBe(true),
  );

  test('has nothing for programmers or for other programs, and its terms stand among the licences', () => {
    const copied = closed.paths.filter((path) => path.startsWith('office-js/'));
    expect(copied.filter((path) => /debug|\.d\.ts|word|outlook|powerpoint/.test(path))).toEqual([]);
    const terms = 'MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY';
    expect(textOf(closed, 'licences.txt')).toContain(terms);
    expect(textOf(usual, 'licences.txt')).not.toContain(terms);
    expect(usual.paths.filter((path) => path.startsWith('office-js/'))).toEqual([]);
  });
});

const PANE = 'taskpane.html';
const script = (html: string): string => /<script type="module" src="([^"]+)"/.exec(html)![1];

/** One fault in the real page, and the finding that it must give; `{script}` is the page's own script. */
const faults: readonly (readonly [string, (html: string) => string, FolderCode, string])[] = [
  ['a policy for another host', (html) => html.replace(MICROSOFT, 'https://cdn.invalid'), 'policy', 'script-src'],
  [
    'Office.js of another host',
    (html) => html.replace(`src="${MICROSOFT}`, 'src="https://cdn.invalid'),
    'stranger',
    'https://cdn.invalid/lib/1/hosted/office.js',
  ],
  [
    'a picture of another host',
    (html) => html.replace('href="assets/icon-32.png"', 'href="//cdn.invalid/icon.png"'),
    'stranger',
    '//cdn.invalid/icon.png',
  ],
  [
    'an icon that is not there',
    (html) => html.replace('icon-32.png', 'icon-33.png'),
    'file-missing',
    'assets/icon-33.png',
  ],
  [
    'Office.js held to a hash',
    (html) => html.replace('office.js">', 'office.js" integrity="sha384-x">'),
    'integrity-unfit',
    `${MICROSOFT}/lib/1/hosted/office.js`,
  ],
  [
    'a script without a hash',
    (html) => html.replace(/(<script type="module" src="[^"]+") integrity="[^"]+"/, '$1'),
    'integrity-missing',
    '{script}',
  ],
  [
    'a script with the hash of another',
    (html) => html.replace(/(<script type="module" src="[^"]+" integrity=")[^"]+"/, '$1sha384-x"'),
    'integrity-wrong',
    '{script}',
  ],
  ['a script in the page', (html) => html.replace('</head>', '<script>1</script></head>'), 'inline-code', 'script'],
  ['a style in the page', (html) => html.replace('<div', '<div style="color:red"'), 'inline-code', 'div'],
  ['a handler in the page', (html) => html.replace('<div', '<div onclick="go()"'), 'inline-code', 'div'],
  ['a policy that is wider', (html) => html.replace("img-src 'self' data:", 'img-src *'), 'policy', 'img-src *'],
  ['a policy with less in it', (html) => html.replace("base-uri 'none'; ", ''), 'policy', 'base-uri missing'],
  [
    'a policy behind a link',
    (html) => html.replace('<meta http-equiv', '<link rel="icon" href="assets/icon-32.png" /><meta http-equiv'),
    'policy',
    'not first',
  ],
];

test.each(faults)('finds %s', (_, damage, code, where) => {
  const html = textOf(usual, PANE);
  const damaged = damage(html);
  expect(damaged).not.toBe(html);
  const read: Folder['read'] = (path) => (path === PANE ? Buffer.from(damaged) : usual.read(path));
  expect(pageFindings(PANE, { ...usual, read }, FROM_MICROSOFT)).toContainEqual({
    code,
    at: expect.stringContaining(where.replace('{script}', script(html))) as string,
  });
});

test('finds a part that was changed after the page was written, and one that the page does not know', () => {
  const part = usual.paths.find((path) => path.startsWith('parts/engine-'))!;
  const read: Folder['read'] = (path) => (path === part ? Buffer.from('alert(1)') : usual.read(path));
  const paths = [...usual.paths, 'parts/more-ABCDEFGH.js'];
  expect(pageFindings(PANE, { paths, read }, FROM_MICROSOFT)).toEqual([
    { code: 'integrity-wrong', at: `./${part}` },
    { code: 'script-unsealed', at: 'parts/more-ABCDEFGH.js' },
  ]);
});

test('finds a name that does not change with its content', () => {
  const html = textOf(usual, 'support.html').replace(/support-[A-Z0-9]+\.css/, 'support.css');
  const style = usual.paths.find((path) => path.startsWith('support-'))!;
  const read: Folder['read'] = (path) =>
    path === 'support.html' ? Buffer.from(html) : usual.read(path === 'support.css' ? style : path);
  expect(pageFindings('support.html', { ...usual, read }, SUPPORT)).toEqual([
    { code: 'name-without-hash', at: 'support.css' },
  ]);
});

describe('where Office.js comes from', () => {
  const asked = (given: string): string => {
    const code = `const { officeOf } = await import(${JSON.stringify(join(ROOT, 'scripts/office-js.mjs'))});
      console.log(JSON.stringify(officeOf(process.argv[1])));`;
    return execFileSync(process.execPath, ['--input-type=module', '-e', code, given], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  };

  test('may be another host of Microsoft’s', () => {
    const script = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
    expect(JSON.parse(asked(script))).toEqual({ script, origin: 'https://appsforoffice.cdn.partner.office365.cn' });
  });

  test.each([
    ['selbst', '网址'],
    ['http://example.com/office.js', 'https'],
    ['https://example.com/lib/', 'office.js'],
  ])('%s is refused', (given, part) => expect(() => asked(given)).toThrow(part));
});
