import { type Call, callsOf, type CustomFunctionsApi } from '../functions/associate';
import type { RuleBook } from '../shared/rulebook/book';
import type { WorkbookPort } from '../shared/port/port';
import { companyBeside } from './company';
import { callRoom } from './excel/call-room';
import { officeLanguage } from './office-language';
import { startRuntime } from './runtime';

/** What the page fetches behind its first screen. */
export interface Engine {
  /** @throws Problem where the Excel is too old */
  port(): Promise<WorkbookPort>;
  /** @throws Problem where the company's rules cannot be read or are wrong */
  company(): Promise<RuleBook>;
  readonly calls: ReadonlyMap<string, Call>;
}

/** Starts what functions and pane share. */
export function startEngine(api: Omit<CustomFunctionsApi, 'associate'>): Engine {
  const company = companyBeside();
  const running = startRuntime({ company, lang: officeLanguage });
  return {
    company,
    port: async () => (await running).port,
    calls: callsOf(api, async () => (await running).rules.context(), officeLanguage, callRoom),
  };
}
