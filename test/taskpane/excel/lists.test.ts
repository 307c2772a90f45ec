import { History } from '../../../src/shared/desk/history';
import { knownColumns } from '../../../src/shared/desk/list-source';
import { listPatch } from '../../../src/shared/list/patch';
import { recalculate } from '../../../src/shared/list/recalculate';
import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { defineWords } from '../../../src/shared/text/message';
import { listSuite } from './list-suite';
import { openWorkbook } from './open';

listSuite((sheets, block, payloadLimit) => openWorkbook(sheets, { block }, { payloadLimit }));

const words = defineWords('test-list', { classed: { zh: '客户分类', en: 'Customers classed' } });

const ROWS = 100_000;
/** A prime: the revenues come in no order, nine of them twice, and two customers have none. */
const revenue = (i: number): number => (i * 7919) % 99_991;

/** The classes as the text has them, found by sorting: the first 5 % of those with revenue, then up to 20 %, equals together. */
function expectedClasses(): readonly string[] {
  const values = Array.from({ length: ROWS }, (_, i) => revenue(i));
  const ranked = values.filter((value) => value > 0).sort((one, other) => other - one);
  const leastOf = (share: number): number => ranked[Math.round(share * ranked.length) - 1];
  const [a, b] = [leastOf(0.05), leastOf(0.2)];
  return values.map((value) => (value >= a ? 'A类' : value >= b ? 'B类' : value > 0 ? 'C类' : '未交易'));
}

test('a list of 100 000 rows is read, classed by the rules and written in blocks, cancelled half-way, and undone', async () => {
  const rows = Array.from({ length: ROWS }, (_, i) => [`客户${i + 1}有限公司`, revenue(i)]);
  const { port, excel } = openWorkbook([{ name: '名单', rows: [['客户名称', '业务收入'], ...rows] }]);
  const read: number[] = [];
  const source = await knownColumns(await port.columns('名单'), {}, TEXTBOOK_RULES, {
    progress: ({ done, total }) => read.push(done / total),
  });
  expect([source.table.rowCount, read.length > 5, read.at(-1)]).toEqual([ROWS + 1, true, 1]);

  const { table, layout } = source;
  const { columns } = recalculate(table, layout, TEXTBOOK_RULES, { asOf: undefined, lang: 'zh' });
  const patch = listPatch({ table, layout, columns, tables: [], lang: 'zh' });
  const sheet = excel.host.book.sheet('名单');
  const shown = (column: number, row: number) => sheet.cell(row, column).value || null;
  /** Rows that were written; each holds every result, and each of the others none. */
  const filled = (): number => {
    let whole = 0;
    for (let row = 0; row <= ROWS; row++) {
      const found = patch.columns.map(({ column }) => shown(column, row));
      const meant = patch.columns.map(({ now }) => now.at(row));
      if (found.every((one, i) => one === meant[i])) whole++;
      else if (found.some((one) => one !== null)) throw new Error(`row ${row + 1} is half there: ${String(found)}`);
    }
    return whole;
  };

  const history = new History(port);
  const signal = { aborted: false };
  const told: number[] = [];
  const stopped = await history.apply(words.classed(), [patch], {
    signal,
    progress: ({ done, total }) => {
      told.push(done / total);
      if (done > total / 2) signal.aborted = true;
    },
  });
  expect(stopped.stopped?.id).toBe('port-run.cancelled');
  const half = filled();
  expect([half > ROWS / 2, half < ROWS, half / (ROWS + 1)]).toEqual([true, true, told.at(-1)]);
  const undone = await history.undo(TEXTBOOK_RULES);
  expect([undone.changed, undone.skipped.length, filled()]).toEqual([stopped.changed, 0, 0]);

  const whole = await history.apply(words.classed(), [patch]);
  expect([whole.stopped, filled()]).toEqual([undefined, ROWS + 1]);
  const tier = patch.columns[columns.findIndex(({ code }) => code === 'tier')].column;
  expect(Array.from({ length: ROWS }, (_, i) => shown(tier, i + 1))).toEqual(expectedClasses());
  expect(Math.max(...excel.host.session.requests)).toBeLessThan(5 * 1024 * 1024);
  expect(excel.host.references.objects).toEqual([]);
  await history.undo(TEXTBOOK_RULES);
  expect(filled()).toBe(0);
}, 120_000);
