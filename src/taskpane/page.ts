// The page of the pane. Excel keeps it running with the workbook: functions and pane live in it.
import './no-eval';
import { associateLater } from '../functions/associate-later';
import { FUNCTION_IDS } from '../functions/ids';
import { type Message, say } from '../shared/text/message';
import { associateActions } from './actions';
import { capabilitiesOf, lacks } from './excel/capabilities';
import { officeHost } from './excel/office';
import { SIDE } from './excel/words';
import { laterPort } from './later-port';
import { mountPane } from './mount';
import { safeKeep } from './state/keep';
import { words } from './words/page';

const place = document.getElementById('pane')!;

/** In both languages, since nobody has said which. */
const refuse = (message: Message): void =>
  place.replaceChildren(...(['zh', 'en'] as const).map((lang) => paragraph(say(lang, message))));

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'unready';
  element.textContent = text;
  return element;
}

/** The heavy part, fetched once; when that failed, whoever asks next tries again. */
let engine: ReturnType<typeof fetchEngine> | undefined;
async function fetchEngine() {
  const { startEngine } = await import('./engine');
  return startEngine(CustomFunctions as never);
}
const startedEngine = () => {
  engine ??= fetchEngine();
  engine.catch(() => (engine = undefined));
  return engine;
};

async function start(): Promise<void> {
  associateLater(CustomFunctions as never, FUNCTION_IDS, async () => (await startedEngine()).calls);
  const { host: program } = await Office.onReady();
  if (program !== Office.HostType.Excel) return refuse(words.notInExcel());
  const host = officeHost();
  const { desk } = mountPane(place, {
    port: laterPort({ side: SIDE, can: capabilitiesOf(host), lacks: lacks(host) }, async () =>
      (await startedEngine()).port(),
    ),
    keep: safeKeep(() => localStorage),
    company: async () => (await startedEngine()).company(),
    locale: Office.context.displayLanguage,
    asOf: new Date().toLocaleDateString('sv-SE'),
  });
  associateActions(Office, () => desk.checkHere());
  // A pane that is not shown draws nothing, and asks for nothing: the functions begin all the same.
  setTimeout(() => void startedEngine());
}

/** Where this build gets Office.js from. */
const libraryHost = (): string =>
  new URL(document.querySelector<HTMLScriptElement>('script[src$="/office.js"]')!.src).host;

if (typeof Office === 'undefined') refuse(words.noLibrary({ host: libraryHost() }));
else void start();
