import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { nodeHost } from '../src/cli/node-host';
import { defaultLimits } from '../src/files';
import { openPackage } from '../src/files/zip/package';
import { functionsJson } from '../src/functions/metadata';
import { FUNCTIONS } from '../src/functions/registry';
import { functionReference } from '../src/functions/reference';
import { initialsModule } from './initials';
import { kernelModule } from './kernel';
import { ruleValue } from './rule-values';
import { checkPages } from './checks/pages';
import { checkReference } from './checks/reference';
import { coveragePage } from './coverage/page';
import { caseWorkbook } from '../src/cli/teaching/write-case';
import { CASES } from '../src/teaching/cases';
import { excelMembersJson } from './excel-members';
import { companyReport, sampleCompany } from './sample-company';
import { SHORTCUTS, type VersionRecord, versionFor, withVersion } from './manifest-version';
import { sampleCourier } from './sample-courier';
import { sampleComplaints, sampleReport } from './sample-complaints';
import { sampleCustomers, sampleList } from './sample-customers';
import { CHECKS } from '../src/shared/checks/registry';
import { reportJsonSchema } from '../src/shared/report/schema';
import { formReference } from '../src/shared/forms/reference';
import { TEXTBOOK_RULES } from '../src/shared/rulebook/book';
import { ruleReference } from '../src/shared/rulebook/reference';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A list of rows, one a line. */
const lines = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** The names of all functions as a module, for a page that fetches the functions themselves later. */
const idsModule = (): string =>
  `/** The names of all functions in Excel. Generated from the functions. */
export const FUNCTION_IDS: readonly string[] = ${JSON.stringify(FUNCTIONS.map(({ id }) => id))};`;

/** The cases for the classroom, as students get them. */
const sampleCases = (): Promise<[path: string, content: Uint8Array][]> =>
  Promise.all(CASES.map(async (one) => [`samples/teaching/case-${one.number}.xlsx`, await caseWorkbook(one, 'zh')]));

const VERSION_RECORD = 'scripts/manifest-version.json';

/** The manifest with a version that is higher where Excel would be told something else than before, and the record of that. */
function versioned(root: string, described: readonly string[]): [path: string, content: string][] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const manifest = read('manifest.xml');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const shortcuts = SHORTCUTS.map(read);
  const record = versionFor(JSON.parse(read(VERSION_RECORD)) as VersionRecord, manifest, [...described, ...shortcuts]);
  return [
    [VERSION_RECORD, json(record)],
    ['manifest.xml', withVersion(manifest, version, record)],
  ];
}

/** Every generated file: its path and what it must hold. */
export async function generated(root: string): Promise<[path: string, content: string | Uint8Array][]> {
  const markdown = (text: string) => format(text, { parser: 'markdown', printWidth: 120 });
  const tidyJson = (value: unknown) => format(JSON.stringify(value), { parser: 'json', printWidth: 120 });
  const pages = await checkPages(root);
  const prettyTs = (text: string) => format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
  const metadata = [json(functionsJson('en')), json(functionsJson('zh'))];
  return [
    ['src/taskpane/view/initials.ts', await prettyTs(initialsModule())],
    ['src/functions/ids.ts', await prettyTs(idsModule())],
    ['src/files/list-rows/kernel-bytes.ts', await prettyTs(await kernelModule(root))],
    ['assets/functions.json', metadata[0]],
    ['assets/functions-zh-CN.json', metadata[1]],
    ...versioned(root, metadata),
    ['samples/customers.xlsx', await sampleCustomers()],
    ['samples/company.xlsx', await sampleCourier()],
    ['samples/complaints-broken.xlsx', await sampleComplaints()],
    ['samples/complaints-broken.report.json', await tidyJson(sampleReport())],
    ['samples/company-broken.xlsx', await sampleCompany()],
    ['samples/company-broken.report.json', await tidyJson(companyReport())],
    ...(await sampleCases()),
    ['src/preview/sample/customers.json', lines(sampleList())],
    ['docs/functions.md', await markdown(functionReference('en'))],
    ['docs/functions.zh-CN.md', await markdown(functionReference('zh'))],
    ['docs/forms.md', formReference('en', TEXTBOOK_RULES)],
    ['docs/forms.zh-CN.md', formReference('zh', TEXTBOOK_RULES)],
    ['docs/checks.md', await markdown(checkReference(CHECKS, pages, 'en'))],
    ['docs/checks.zh-CN.md', await markdown(checkReference(CHECKS, pages, 'zh'))],
    ['docs/coverage.md', await markdown(coveragePage('en'))],
    ['docs/coverage.zh-CN.md', await markdown(coveragePage('zh'))],
    ['docs/report.schema.json', await tidyJson(reportJsonSchema())],
    ['test/excel-host/members.json', excelMembersJson(root)],
    ['docs/rules.md', ruleReference('en', ruleValue)],
    ['docs/rules.zh-CN.md', ruleReference('zh', ruleValue)],
  ];
}

/** Whether a stored workbook holds the same parts as a fresh one; the zip around them carries the time it was made. */
export async function sameWorkbook(stored: Uint8Array, fresh: Uint8Array): Promise<boolean> {
  const parts = async (bytes: Uint8Array) => {
    const opened = openPackage(bytes, 'sample.xlsx', nodeHost, defaultLimits);
    const found: [string, string][] = [];
    for (const name of opened.entries.map((entry) => entry.name).sort())
      found.push([name, Buffer.from(await opened.read(name)).toString('base64')]);
    return JSON.stringify(found);
  };
  return (await parts(stored)) === (await parts(fresh));
}
