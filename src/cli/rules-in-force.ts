import type { GivenRules } from '../shared/desk/terms';
import { loadCompany, loadRules, type RuleFiles } from './rule-file';

/** Reads the files of rules that a command was given. */
export async function givenRules(files: RuleFiles): Promise<GivenRules> {
  return {
    company: await loadCompany(files),
    asked: files.rules === undefined ? undefined : await loadRules(files),
  };
}
