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
 * The workbook and the rules by which its functions answer, when those were read. Excel keeps no handler over a start: they are
 * registered anew here, and Excel is asked to start us with the workbook.
 * @throws Problem where the Excel is too old
 */
export async function startRuntime(options: RuntimeOptions): Promise<Running> {
  await Office.onReady();
  const host = officeHost();
  const port = excelPort(host, { url: () => Office.context.document.url });
  const rules = new RuleRuntime(port, options);
  if (host.isSetSupported('SharedRuntime', '1.1')) await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await rules.start();
  return { port, rules };
}
