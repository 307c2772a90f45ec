import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { CELL_UNITS } from '../../src/files/limits';
import { tried } from './tally';

// What the sources must not do with texts of others: take them for mark-up or for a program, or match them for ever.

const SOURCES = join(process.cwd(), 'src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const literals: Pattern[] = [];
const named: string[] = [];
for (const file of files) {
  const text = readFileSync(join(SOURCES, file), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    if (ts.isIdentifier(node)) named.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      file,
      text,
      ts.ScriptTarget.ES2022,
      false,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
}

test.each(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'eval', 'Function', 'writeln'])(
  'no text of a cell becomes mark-up or a program: no %s',
  (name) => {
    expect(named.length).toBeGreaterThan(10_000);
    expect(named.filter((one) => one === name)).toEqual([]);
  },
);

/** Patterns that never meet a long text, and why. */
const SHORT: Readonly<Record<string, string>> = {
  'cli/lock-files.ts': 'a lock file is read to 2048 bytes',
  'shared/forms/describe.ts': 'digits of a number that we wrote',
  'shared/list/look.ts': 'digits of a number that we wrote',
  'shared/text/message.ts': 'digits of a number that we wrote',
  'shared/workbook/header.ts': 'labels of a thousand characters at most',
};

/** Runs of what patterns repeat, each with an end that fits nothing. */
const BITS = [
  'a',
  'A',
  '0',
  ' ',
  '-',
  '_',
  '.',
  ',',
  '"',
  "'",
  '\\',
  '/',
  '(',
  ')',
  '[',
  '<',
  '&',
  '=',
  ':',
  '$',
  '客',
  '\t',
  '\n',
  'a ',
  '0-',
  'A1',
  'A1:',
  '""',
  ' -',
  '0.',
  '客 ',
];
/** Half the longest text of a cell: a pattern that goes back shows well enough there. */
const UNITS = CELL_UNITS >> 1;
const ends = ['', '!', '\u0000'];
const texts = BITS.flatMap((bit) => ends.map((end) => bit.repeat(Math.floor(UNITS / bit.length)) + end));
/** A pattern that goes back for every character takes a second here; one that goes through takes a millisecond. */
const MOST_MS = 150;

/** The quicker of two times: the machine may have been busy with other work. */
function takes(pattern: RegExp, text: string): number {
  const once = (): number => {
    pattern.lastIndex = 0;
    const from = performance.now();
    pattern.test(text);
    return performance.now() - from;
  };
  const first = once();
  return first > MOST_MS ? Math.min(first, once()) : first;
}

test('every pattern in the sources goes through a long text without going back for ever', () => {
  expect(literals.length).toBeGreaterThan(150);
  const slow: string[] = [];
  const tested = literals.filter(({ file }) => !(file in SHORT));
  for (const { file, pattern } of tested) {
    const text = texts.find((one) => takes(pattern, one) > MOST_MS);
    if (text !== undefined) slow.push(`${file}: ${String(pattern)} on «${text.slice(0, 3)}…${text.slice(-1)}»`);
  }
  expect(slow).toEqual([]);
  tried('source-patterns', tested.length * texts.length);
}, 120_000);
