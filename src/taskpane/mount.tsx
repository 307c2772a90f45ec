import { createRoot } from 'react-dom/client';
import type { WorkbookPort } from '../shared/port/port';
import type { RuleBook } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { App } from './app';
import { Desk } from './state/desk';
import type { Keep } from './state/keep';
import { keptSettings } from './state/settings';
import { VERSION } from './version';

export interface MountChoices {
  readonly port: WorkbookPort;
  readonly keep: Keep;
  /** What the host speaks, as `zh-CN`. */
  readonly locale?: string;
  /** Before what was kept. */
  readonly lang?: Lang;
  /** The date of reference that the pane begins with, as `2026-03-31`. */
  readonly asOf: string;
  readonly company?: () => Promise<RuleBook>;
  readonly onLang?: (lang: Lang) => void;
}

/** The pane as it stands in a page. */
export interface MountedPane {
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Puts the pane into an element and looks at the workbook. */
export function mountPane(element: Element, choices: MountChoices): MountedPane {
  const { port, keep, locale, asOf, company, onLang } = choices;
  const kept = keptSettings(keep, locale);
  const settings = { ...kept, lang: choices.lang ?? kept.lang };
  const desk = new Desk({ port, lang: settings.lang, asOf, company });
  const root = createRoot(element);
  root.render(<App desk={desk} settings={settings} keep={keep} version={VERSION} onLang={onLang} />);
  // The first screen stands before the heavy part is asked for.
  requestAnimationFrame(() => setTimeout(() => void desk.start()));
  return {
    desk,
    async close() {
      await desk.stop();
      root.unmount();
    },
  };
}
