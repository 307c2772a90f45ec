import { associateAll, type CustomFunctionsApi } from '../functions/associate';
import { RuleRuntime, type RuntimeOptions } from '../functions/runtime';
import type { WorkbookPort } from '../shared/port/port';
import { excelPort } from './excel/excel-port';
import { officeHost } from './excel/office';

/** What runs as long as the workbook is open. */
export interface Running {
  readonly port: WorkbookPort;
  readonly rules: RuleRuntime;
}

/**
 * Ties the functions to their names at once, since Excel calculates as soon as it has them, and lets every call wait for the workbook's
 * own rules. Excel keeps no handler over a start: they are registered anew here, and Excel is asked to start us with the workbook.
 */
export function startRuntime(api: CustomFunctionsApi, options: RuntimeOptions): Promise<Running> {
  const running = (async (): Promise<Running> => {
    await Office.onReady();
    const host = officeHost();
    const port = excelPort(host, { url: () => Office.context.document.url });
    const rules = new RuleRuntime(port, options);
    if (host.isSetSupported('SharedRuntime', '1.1')) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await rules.start();
    return { port, rules };
  })();
  associateAll(api, async () => (await running).rules.context());
  return running;
}
