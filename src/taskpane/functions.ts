// What the manifest names as the functions' script: all of them in one file, for a runtime that loads nothing else.
import { associateAll } from '../functions/associate';
import { companyBeside } from './company';
import { officeLanguage } from './office-language';
import { startRuntime } from './runtime';

const running = startRuntime({ company: companyBeside(), lang: officeLanguage });
// At once, since Excel calculates as soon as it has the names; every call waits for the workbook's own rules.
associateAll(CustomFunctions as never, async () => (await running).rules.context(), officeLanguage);
