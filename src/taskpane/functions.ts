// What the manifest names as the functions' script: all of them in one file, for a runtime that loads nothing else.
import { associateAll } from '../functions/associate';
import { TEXTBOOK_RULES } from '../shared/rulebook/book';
import { officeLanguage } from './office-language';
import { startRuntime } from './runtime';

const running = startRuntime({ company: TEXTBOOK_RULES, lang: officeLanguage });
// At once, since Excel calculates as soon as it has the names; every call waits for the workbook's own rules.
associateAll(CustomFunctions as never, async () => (await running).rules.context(), officeLanguage);
