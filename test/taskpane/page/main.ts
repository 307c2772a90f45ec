import { brokenMonth } from '../../../scripts/sample-complaints/faults';
import customers from '../../../src/preview/sample/customers.json';
import { type MemoryPort, memoryPort } from '../../../src/shared/port/memory-port';
import { memoryBook } from '../../../src/shared/workbook/memory-book';
import type { MemoryContent, MemorySheetData } from '../../../src/shared/workbook/memory-sheet';
import { CAPABILITIES } from '../../../src/shared/port/capability';
import { mountPane } from '../../../src/taskpane/mount';
import type { Desk } from '../../../src/taskpane/state/desk';

declare global {
  interface Window {
    /** The workbook under the pane, for a test to type into and to look at. */
    port: MemoryPort;
    desk: Desk;
  }
}

/** The sample list, with last period's classes so that changes show: every fifth customer was one class lower. */
const list = (): MemorySheetData[] => {
  const [head, ...rows] = customers as MemoryContent[][];
  const classed = rows.map((row, index) => [...row, index % 5 === 0 ? 'B类' : 'C类']);
  return [{ name: '客户名单', rows: [[...head, '上期价值类别'], ...classed] }];
};

const BOOKS: Readonly<Record<string, () => MemorySheetData[]>> = {
  empty: () => [{ name: 'Sheet1', rows: [] }],
  complaints: () => [...brokenMonth().sheets],
  customers: list,
};

const asked = new URLSearchParams(location.search);
const book = BOOKS[asked.get('book') ?? 'empty']();
const able = CAPABILITIES.filter(
  (one) => one !== 'recalculate' && (one !== 'functions' || asked.get('functions') !== 'no'),
);
window.port = memoryPort(memoryBook('test.xlsx', book), { can: new Set(able) });
const lang = asked.get('lang');
const { desk } = mountPane(document.getElementById('pane')!, {
  port: window.port,
  keep: sessionStorage,
  asOf: '2026-03-31',
  ...(lang === 'en' || lang === 'zh' ? { lang } : {}),
});
window.desk = desk;
