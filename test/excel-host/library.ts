import type { ExcelHost } from './host';

/** What of the library's globals the host needs; the library declares more. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Office: {
    context?: unknown;
    onReady?: unknown;
    addin?: unknown;
  };
  CustomFunctions: unknown;
}

export interface OfficeSurroundings {
  /** Language of Excel's surface: `zh-CN`. */
  readonly language?: string;
  /** Requirement sets that there are; every one where nothing is said. */
  readonly supports?: (set: string, version: string) => boolean;
}

/** What the add-in asked of its runtime. */
export interface Runtime {
  startupBehavior: string | undefined;
  /** How often it had the pane shown. */
  shown: number;
}

/** Sets of the protocol itself, for which the library has older ways: those are what this host speaks. */
const PROTOCOL_SETS = /^(RichApiRuntime|DelayForCellEdit|RedirectV1Api|JsonPayload)/;

/**
 * Puts a host behind the loaded library: every `Excel.run` goes to its workbook, its events come to the handlers, and `Office` says
 * what it is asked.
 */
export function connect(globals: OfficeGlobals, host: ExcelHost, around: OfficeSurroundings = {}): Runtime {
  const { supports = () => true, language = 'zh-CN' } = around;
  const runtime: Runtime = { startupBehavior: undefined, shown: 0 };
  globals.OfficeExtension.SessionBase._overrideSession = host.session;
  globals.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.deliver = (entries) => globals.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  const context = {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: language,
    contentLanguage: language,
    requirements: {
      isSetSupported: (set: string, version = '1.1') => !PROTOCOL_SETS.test(set) && supports(set, String(version)),
    },
    document: { url: `https://excel.invalid/${encodeURIComponent(host.book.name)}` },
  };
  const own = {
    context,
    onReady: async (ready?: (info: unknown) => unknown) => {
      const info = { host: 'Excel', platform: 'OfficeOnline' };
      await ready?.(info);
      return info;
    },
    addin: {
      setStartupBehavior: async (behavior: string) => void (runtime.startupBehavior = behavior),
      showAsTaskpane: async () => void runtime.shown++,
      getStartupBehavior: async () => runtime.startupBehavior ?? 'None',
    },
  };
  // The library has fixed its own `context`, which only a real host fills; everything else of `Office` is the library's.
  const values = Object.entries(own).map(([name, value]) => [name, { value, enumerable: true, writable: true }]);
  globals.Office = Object.create(
    globals.Office,
    Object.fromEntries(values) as PropertyDescriptorMap,
  ) as typeof globals.Office;
  return runtime;
}
