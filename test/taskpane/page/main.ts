import { type MemoryPort, memoryPort } from '../../../src/shared/port/memory-port';
import { memoryBook } from '../../../src/shared/workbook/memory-book';
import { CAPABILITIES } from '../../../src/shared/port/capability';
import { words } from '../../../src/taskpane/excel/words';
import { mountPane } from '../../../src/taskpane/mount';
import type { Desk } from '../../../src/taskpane/state/desk';
import { BOOKS } from '../books';

declare global {
  interface Window {
    /** The workbook under the pane, for a test to type into and to look at. */
    port: MemoryPort;
    desk: Desk;
  }
}

const asked = new URLSearchParams(location.search);
const isOld = asked.get('functions') === 'no';
const book = BOOKS[asked.get('book') ?? 'empty']();
const able = CAPABILITIES.filter((one) => one !== 'recalculate' && (one !== 'functions' || !isOld));
window.port = memoryPort(memoryBook('test.xlsx', book), { can: new Set(able) });
const lang = asked.get('lang');
const { desk } = mountPane(document.getElementById('pane')!, {
  port: { ...window.port, lacks: isOld ? [words.noMerges()] : [] },
  keep: sessionStorage,
  asOf: '2026-03-31',
  ...(lang === 'en' || lang === 'zh' ? { lang } : {}),
});
window.desk = desk;
