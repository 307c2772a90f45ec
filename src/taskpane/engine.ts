import { type Call, callsOf, type CustomFunctionsApi } from '../functions/associate';
import { TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { WorkbookPort } from '../shared/port/port';
import { callRoom } from './excel/call-room';
import { officeLanguage } from './office-language';
import { startRuntime } from './runtime';

/** What the page fetches behind its first screen. */
export interface Engine {
  /** @throws Problem where the Excel is too old */
  port(): Promise<WorkbookPort>;
  readonly calls: ReadonlyMap<string, Call>;
}

/** Starts what functions and pane share. */
export function startEngine(api: Omit<CustomFunctionsApi, 'associate'>): Engine {
  const running = startRuntime({ company: TEXTBOOK_RULES, lang: officeLanguage });
  return {
    port: async () => (await running).port,
    calls: callsOf(api, async () => (await running).rules.context(), officeLanguage, callRoom),
  };
}
