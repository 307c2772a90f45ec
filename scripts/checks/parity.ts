import type { Check } from '../../src/shared/checks/check';
import type { Lang } from '../../src/shared/text/lang';
import { HEADINGS, type Heading, type PageHalf, parseExample, parsePage } from './page';
import { runExample } from './run-example';

/** What lies in the folders of the checks and of their tests, and what the registry has. */
export interface CheckFiles {
  /** Folder under `src/shared/checks` → file → content. */
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** File in `test/checks` → content. */
  readonly tests: ReadonlyMap<string, string>;
  readonly registry: readonly Check[];
}

const HOME = 'src/shared/checks';

const FILES: Readonly<Record<string, string>> = {
  'index.ts': 'the check itself, exported and listed in registry.ts',
  'words.ts': 'its title, failure and why in both languages (about), and its sentences (defineWords)',
  'page.md': 'its page: two halves, Chinese and English, with the headings of scripts/checks/page.ts',
};

const NAMES: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };

function filesMissing(id: string, files: ReadonlyMap<string, string>): string[] {
  return Object.entries(FILES)
    .filter(([name]) => !files.has(name))
    .map(([name, what]) => `${HOME}/${id}/${name} is missing: add ${what}.`);
}

function testMissing(id: string, tests: ReadonlyMap<string, string>): string[] {
  const test = tests.get(`${id}.test.ts`);
  const wanted = `a table of valid and invalid cases, run by checkTester (test/checks/check-tester.ts)`;
  if (test === undefined) return [`test/checks/${id}.test.ts is missing: add ${wanted}.`];
  return test.includes('checkTester(') ? [] : [`test/checks/${id}.test.ts does not run checkTester: add ${wanted}.`];
}

/** What a half of a page does not say, or says and does not keep. */
function halfFaults(check: Check, half: PageHalf | undefined, lang: Lang): string[] {
  const page = `${HOME}/${check.id}/page.md`;
  if (half === undefined)
    return [`${page} has no ${NAMES[lang]} half: add «# ${check.title[lang]}» with its sections.`];
  const faults: string[] = [];
  if (half.title !== check.title[lang])
    faults.push(
      `${page}: the ${NAMES[lang]} heading is «${half.title}»; make it the check’s title, «${check.title[lang]}».`,
    );
  const missing = (Object.keys(HEADINGS) as Heading[]).filter((heading) => (half.sections[heading] ?? '') === '');
  for (const heading of missing)
    faults.push(`${page}: add the section «## ${HEADINGS[heading][lang]}», and say something in it.`);
  if (missing.length > 0) return faults;

  const bad = parseExample(half.sections.bad!);
  const said = runExample(check, bad, lang);
  if (bad.says.length === 0)
    faults.push(
      `${page}: the ${NAMES[lang]} example that fails promises nothing; list what the check says below its tables.`,
    );
  else if (said.join('\n') !== bad.says.join('\n'))
    faults.push(
      `${page}: the ${NAMES[lang]} example that fails promises\n  ${bad.says.join('\n  ')}\nand the check says\n  ${said.join('\n  ')}`,
    );
  const good = runExample(check, parseExample(half.sections.good!), lang);
  if (good.length > 0) faults.push(`${page}: the ${NAMES[lang]} example that passes does not:\n  ${good.join('\n  ')}`);
  return faults;
}

function pageFaults(check: Check, markdown: string): string[] {
  const page = parsePage(markdown);
  return (['zh', 'en'] as const).flatMap((lang) => halfFaults(check, page[lang], lang));
}

/** Everything by which a check, its words, its page, its test and the registry do not belong together; a sentence each. */
export function parityFaults({ folders, tests, registry }: CheckFiles): string[] {
  const faults: string[] = [];
  for (const [id, files] of folders) {
    faults.push(...filesMissing(id, files), ...testMissing(id, tests));
    const check = registry.find((one) => one.id === id);
    if (check === undefined)
      faults.push(`${HOME}/registry.ts does not list ${id}: import the check and add it to CHECKS.`);
    else if (files.has('page.md')) faults.push(...pageFaults(check, files.get('page.md')!));
  }
  const seen = new Set<string>();
  for (const { id, number } of registry) {
    if (!folders.has(id)) faults.push(`${HOME}/registry.ts lists ${id}, which has no folder: add ${HOME}/${id}.`);
    if (seen.has(id)) faults.push(`${HOME}/registry.ts lists ${id} twice: every check has an id of its own.`);
    seen.add(id);
    // Checks that carry out one rule of the domain together share its number.
    if (number !== undefined && !/^X\d\d$/.test(number))
      faults.push(`${HOME}/${id} has the number ${number}: a number is X and two digits.`);
  }
  return faults;
}
