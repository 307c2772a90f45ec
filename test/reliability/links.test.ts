import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kadesk, root, scratch } from '../cli/support';
import { partNames, partText } from '../files/entries';
import { makeZip } from '../files/zip';
import { tried } from './tally';

// A workbook that points out of itself in every way the format has: nobody follows it, whatever is done with the workbook.

const at = scratch();
const BAIT = 'bait-prices.xlsx';
const WATCH = pathToFileURL(join(__dirname, 'watch.mjs')).href;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a workbook can point at: a host of the web, one of the local network, a file beside it. */
const TARGETS = [
  'http://bait.invalid:9/prices.xlsx',
  'https://127.0.0.1:9/prices.xlsx',
  'file:///\\\\bait.invalid\\share\\prices.xlsx',
  'ftp://bait.invalid/prices.xlsx',
  'mailto:bait@bait.invalid',
];

type Arrow = readonly [kind: string, target: string];

const isSheet = (name: string): boolean => /^xl\/worksheets\/sheet\d+\.xml$/.test(name);

const relations = (arrows: readonly Arrow[], external: boolean): string =>
  arrows
    .map(
      ([kind, target], i) =>
        `<Relationship Id="out${i}" Type="${RELATION}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('');

/**
 * The broken sample with arrows in every sheet, links to other workbooks, a query and formulas that ask elsewhere.
 * @returns how many arrows lead out of it
 */
async function pointingWorkbook(file: string, targets: readonly string[]): Promise<number> {
  const bytes = new Uint8Array(readFileSync(join(root, 'samples', 'complaints-broken.xlsx')));
  const sheet = targets.flatMap((target): Arrow[] => [
    ['hyperlink', target],
    ['image', target],
  ]);
  const book = targets.map((_, i): Arrow => ['externalLink', `externalLinks/externalLink${i + 1}.xml`]);
  const list = (arrows: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${arrows}</Relationships>`;
  const parts = await Promise.all(
    partNames(bytes)
      .filter((name) => !name.endsWith('/'))
      .map(async (name) => ({ name, data: await partText(bytes, name) })),
  );
  const sheets = parts.map(({ name }) => name).filter(isSheet);
  const links = targets
    .map((target, i) =>
      /^(http|file)/.test(target) ? `<hyperlink ref="A${i + 1}" r:id="out${2 * i}" display="点我"/>` : '',
    )
    .join('');
  const asking = targets
    .map(
      (target, i) =>
        `<c r="${'XYZ'[i % 3]}30" t="str"><f>WEBSERVICE("${target}")&amp;[${(i % 5) + 1}]价格!$B$2</f><v></v></c>`,
    )
    .slice(0, 3)
    .join('');
  writeFileSync(
    file,
    makeZip([
      ...parts.map(({ name, data }) => {
        if (isSheet(name)) {
          return {
            name,
            data: data.replace(
              '</sheetData>',
              `<row r="30">${asking}</row></sheetData><hyperlinks xmlns:r="${RELATION}">${links}</hyperlinks>`,
            ),
          };
        }
        if (name === 'xl/_rels/workbook.xml.rels') {
          return {
            name,
            data: data.replace(
              '</Relationships>',
              `${relations(book, false)}<Relationship Id="query" Type="${RELATION}/connections" Target="connections.xml"/></Relationships>`,
            ),
          };
        }
        if (name === 'xl/workbook.xml') {
          const references = `<externalReferences xmlns:r="${RELATION}">${book.map((_, i) => `<externalReference r:id="out${i}"/>`).join('')}</externalReferences>`;
          return { name, data: data.replace('</sheets>', `</sheets>${references}`) };
        }
        return { name, data };
      }),
      ...sheets.map((name) => ({
        name: `${name.replace('worksheets/', 'worksheets/_rels/')}.rels`,
        data: list(relations(sheet, true)),
      })),
      ...targets.flatMap((target, i) => [
        {
          name: `xl/externalLinks/externalLink${i + 1}.xml`,
          data: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATION}" r:id="out0"><sheetNames><sheetName val="价格"/></sheetNames></externalBook></externalLink>`,
        },
        {
          name: `xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`,
          data: list(relations([['externalLinkPath', target]], true)),
        },
      ]),
      {
        name: 'xl/connections.xml',
        data: `<connections xmlns="${MAIN}"><connection id="1" name="q" type="4" refreshOnLoad="1" refreshedVersion="6"><webPr url="${targets[0]}"/></connection></connections>`,
      },
    ]),
  );
  return sheet.length * sheets.length + book.length;
}

/** What a program did beyond its own files, line by line. */
function seenBy(
  script: readonly string[],
  log: string,
): { readonly code: number | null; readonly err: string; readonly seen: string } {
  writeFileSync(log, '');
  const { status, stderr } = spawnSync(process.execPath, [...script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_OPTIONS: `--import ${WATCH}`, KADESK_SEEN: log, KADESK_BAIT: BAIT },
  });
  return { code: status, err: stderr, seen: readFileSync(log, 'utf8') };
}

test('the watch sees connections, names and the file that is pointed at', () => {
  const bait = at(BAIT);
  writeFileSync(bait, 'x');
  const script = at('follows.mjs');
  writeFileSync(
    script,
    `import { readFileSync } from 'node:fs';
     readFileSync(${JSON.stringify(bait)});
     await fetch('http://127.0.0.1:4001/').catch(() => {});
     await fetch('http://bait.invalid/').catch(() => {});`,
  );
  const { seen } = seenBy([script], at('watched.txt'));
  expect(seen).toContain(BAIT);
  expect(seen).toContain('127.0.0.1');
  expect(seen).toContain('bait.invalid');
});

const COMMANDS: readonly (readonly [
  title: string,
  codes: readonly number[],
  args: (file: string) => readonly string[],
])[] = [
  ['check', [1], (file) => ['check', file, '--json']],
  ['check --fix', [0, 1], (file) => ['check', file, '--fix', '--force']],
  ['fill', [0, 1], (file) => ['fill', file, '--as-of', '2026-10-31', '--force']],
  ['complaints', [0, 1], (file) => ['complaints', file, '-o', at('statistics.xlsx'), '--force']],
  ['page', [0, 1], (file) => ['page', file, '-o', at('pages.xlsx'), '--force']],
  ['month-end', [0, 1], (file) => ['month-end', file, '--as-of', '2026-10-31', '-o', at('month'), '--force']],
];

describe('a workbook that points out of itself', () => {
  const source = at('points.xlsx');
  let arrows = 0;
  beforeAll(async () => {
    writeFileSync(at(BAIT), 'x');
    const targets = [...TARGETS, pathToFileURL(at(BAIT)).href, BAIT];
    arrows = await pointingWorkbook(source, targets);
    // The command line is bundled before it is watched: bundling starts a program.
    kadesk('--version');
  });

  test.each(COMMANDS)('%s asks nobody and opens nothing that it points at', (name, codes, args) => {
    const file = at(`${name.replace(/\W/g, '')}.xlsx`);
    copyFileSync(source, file);
    const { code, err, seen } = seenBy([join(root, 'bin', 'kadesk.mjs'), ...args(file)], at('seen.txt'));
    expect({ name, err, known: codes.includes(code ?? -1) }).toEqual({ name, err, known: true });
    expect(existsSync(file)).toBe(true);
    expect(seen).toBe('');
    tried('links', arrows);
  });
});
