import { format } from 'prettier';
import { nodeHost } from '../src/cli/node-host';
import { defaultLimits } from '../src/files';
import { openPackage } from '../src/files/package';
import { functionsJson } from '../src/functions/metadata';
import { functionReference } from '../src/functions/reference';
import { sampleCustomers, sampleList } from './sample-customers';
import { ruleReference } from '../src/shared/rulebook/reference';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A list of rows, one a line. */
const lines = (rows: readonly unknown[]): string => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** Every generated file: its path and what it must hold. */
export async function generated(): Promise<[path: string, content: string | Uint8Array][]> {
  const markdown = (text: string) => format(text, { parser: 'markdown', printWidth: 120 });
  return [
    ['assets/functions.json', json(functionsJson('en'))],
    ['assets/functions-zh-CN.json', json(functionsJson('zh'))],
    ['samples/customers.xlsx', await sampleCustomers()],
    ['src/preview/sample/customers.json', lines(sampleList())],
    ['docs/functions.md', await markdown(functionReference('en'))],
    ['docs/functions.zh-CN.md', await markdown(functionReference('zh'))],
    ['docs/rules.md', ruleReference('en')],
    ['docs/rules.zh-CN.md', ruleReference('zh')],
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
