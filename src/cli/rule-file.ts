import { basename } from 'node:path';
import { readRuleBook, type RuleBook, TEXTBOOK_RULES } from '../shared/rulebook/book';
import { Problem, Problems } from '../shared/text/message';
import { readBytes } from './files';
import { words } from './words';

/** Rules hold Chinese names: read as something else than they are, they would be wrong without a word. */
function textOf(bytes: Uint8Array, file: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  try {
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(
      bytes,
    );
  } catch {
    throw new Problem(words.rulesNotText({ file }));
  }
}

async function readRules(file: string, below: RuleBook): Promise<RuleBook> {
  const result = readRuleBook(textOf(await readBytes(file), file), basename(file), below);
  if (!result.ok) throw new Problems(result.errors);
  return result.book;
}

/** Files of rules that a command was given. */
export interface RuleFiles {
  /** `--company`: what the company laid down; a workbook's own rules go over it and may not change what it locks. */
  readonly company?: string;
  /** `--rules`: what was asked for on this run, before a workbook's own; the company's locks hold for it too. */
  readonly rules?: string;
}

/** The company's rules, or the textbook's where it has none. */
export const loadCompany = async ({ company }: RuleFiles): Promise<RuleBook> =>
  company === undefined ? TEXTBOOK_RULES : readRules(company, TEXTBOOK_RULES);

/** The rule book in force where no workbook brings its own: the textbook's, the company's over it, and over both what was asked for. */
export async function loadRules(files: RuleFiles): Promise<RuleBook> {
  const company = await loadCompany(files);
  return files.rules === undefined ? company : readRules(files.rules, company);
}
