/** What of Office.js the Excel side stands on; a test hands in its own. */
export interface OfficeHost {
  readonly run: typeof Excel.run;
  isSetSupported(set: string, version: string): boolean;
}

/** The library that the page has loaded. */
export const officeHost = (): OfficeHost => ({
  run: Excel.run,
  isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
});

/** Whether the Excel has a version of its own programming interface. */
export const hasApi = (host: OfficeHost, version: string): boolean => host.isSetSupported('ExcelApi', version);
