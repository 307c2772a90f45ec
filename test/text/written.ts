import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An English text of the product as its source has it, or a part of one between the slots of a template. */
export interface Written {
  /** `src/files/words.ts:12`. */
  readonly at: string;
  readonly en: string;
}

const isEnglish = ({ name }: ts.PropertyAssignment): boolean => ts.isIdentifier(name) && name.text === 'en';

/** The texts within an expression. What it calls or compares is none: a name is looked up there, not said. */
function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [
      node.head.text,
      ...node.templateSpans.flatMap(({ expression, literal }) => [...textsOf(expression), literal.text]),
    ];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isBinaryExpression(node)) return [...textsOf(node.left), ...textsOf(node.right)];
  return [];
}

function textsIn(path: string, source: string): Written[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && isEnglish(node)) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(...textsOf(node.initializer).map((en) => ({ at: `${path}:${line}`, en })));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every English text that stands in the source of the product, wherever it is shown. */
export const writtenEnglish = (root: string): Written[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .flatMap((path) => textsIn(`src/${path}`, readFileSync(join(root, 'src', path), 'utf8')));
