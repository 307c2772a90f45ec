import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** `[Api set: ExcelApi 1.9]`, `[Api set: ExcelApi BETA (PREVIEW ONLY)]`, `[Api set: ExcelApiOnline 1.1]`. */
const API_SET = /\[Api set:\s*([A-Za-z]+)\s+([\w.]+)/;

const nameOf = (member: ts.ClassElement): string | undefined =>
  member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;

/** Whether everybody may use it: no constructor, nothing static or private. */
const isOpen = (member: ts.ClassElement): boolean => {
  const flags = ts.getCombinedModifierFlags(member);
  return (flags & (ts.ModifierFlags.Static | ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) === 0;
};

/** Helpers of the library itself, which never reach a host. */
const OWN = new Set(['context', 'isNullObject', 'load', 'set', 'toJSON', 'track', 'untrack', 'retrieve', 'update']);

function membersOf(declaration: ts.ClassDeclaration, file: ts.SourceFile): Record<string, string> {
  const members: Record<string, string> = {};
  const setOf = (node: ts.Node) => API_SET.exec(file.text.slice(node.pos, node.getStart(file)));
  const classSet = setOf(declaration);
  for (const member of declaration.members) {
    const name = nameOf(member);
    if (name === undefined || OWN.has(name) || !isOpen(member)) continue;
    const key = ts.isMethodDeclaration(member) ? `${name}()` : name;
    const set = setOf(member) ?? classSet;
    members[key] ??= set === null ? '' : `${set[1]} ${set[2]}`;
  }
  return members;
}

/** Every class of Office.js for Excel, its members and the requirement set of each, read from the library's own typings. */
export function excelMembers(root: string): Record<string, Record<string, string>> {
  const text = readFileSync(join(root, 'node_modules/@types/office-js/index.d.ts'), 'utf8');
  const found: Record<string, Record<string, string>> = {};
  // The namespace stands in several pieces; each is parsed alone, since the whole file takes ten times as long.
  for (
    let at = text.indexOf('declare namespace Excel {');
    at >= 0;
    at = text.indexOf('declare namespace Excel {', at)
  ) {
    const end = text.indexOf('\n}', at) + 2;
    const piece = text.slice(at, end);
    const file = ts.createSourceFile('excel.d.ts', piece, ts.ScriptTarget.ES2022, false);
    const visit = (node: ts.Node): void => {
      if (ts.isClassDeclaration(node) && node.name !== undefined) {
        const members = membersOf(node, file);
        if (Object.keys(members).length > 0) found[node.name.text] = { ...found[node.name.text], ...members };
      } else ts.forEachChild(node, visit);
    };
    visit(file);
    at = end;
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One class a line, so that a new version of the typings shows as a short diff. */
export const excelMembersJson = (root: string): string => {
  const lines = Object.entries(excelMembers(root)).map(
    ([name, members]) => `${JSON.stringify(name)}: ${JSON.stringify(members)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};
