import type { Capability } from '../../src/shared/port/capability';
import type { Change, Mark } from '../../src/shared/port/port';
import { contentsByName, patchOf } from './contents';
import type { WithPort } from './contract';
import { sampleSheets } from './samples';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

/** Waits until something holds, looking again and again. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}

/** What a person sees of a workbook: selection, marks, charts; and what is told of changes. */
export function seeingContract(withPort: WithPort, can: readonly Capability[]): void {
  if (can.includes('select'))
    test('what is selected is known, on whichever sheet', () =>
      withPort(sampleSheets(), async (port) => {
        for (const spot of [
          { sheet: '登记', area: area(2, 2) },
          { sheet: '空表', area: area(4, 1, 6, 3) },
        ]) {
          await port.select(spot);
          expect(await port.selected()).toEqual(spot);
        }
        await expect(port.select({ sheet: '汇总', area: area(0, 0) })).rejects.toThrow(/汇总/);
      }));

  if (can.includes('marks'))
    test('marks change nothing in the cells, and go away', () =>
      withPort(sampleSheets(), async (port) => {
        const before = contentsByName(await port.read());
        const mark = (row: number, tone: Mark['tone']): Mark => ({ at: { sheet: '登记', row, column: 2 }, tone });
        await port.mark([mark(2, 'error'), mark(3, 'review')]);
        await port.mark([mark(4, 'warning')]);
        expect(contentsByName(await port.read())).toEqual(before);
        await expect(port.mark([{ at: { sheet: '汇总', row: 0, column: 0 }, tone: 'info' }])).rejects.toThrow(/汇总/);
        await port.unmark();
        await port.unmark();
        expect(contentsByName(await port.read())).toEqual(before);
      }));

  if (can.includes('charts'))
    test.each(['line', 'bar', 'pareto'] as const)('a %s chart over cells leaves the cells alone', (kind) =>
      withPort(
        [
          {
            name: '表',
            rows: [
              ['单位', '件', '累计'],
              ['甲', 5, 0.5],
              ['乙', 5, 1],
            ],
          },
        ],
        async (port) => {
          const before = contentsByName(await port.read());
          await port.addChart({
            sheet: '表',
            name: '图一',
            title: '投诉原因',
            kind,
            categories: area(1, 0, 2, 0),
            series: [
              { label: '件', values: area(1, 1, 2, 1) },
              { label: '累计', values: area(1, 2, 2, 2) },
            ],
            at: area(4, 0, 18, 5),
          });
          expect(contentsByName(await port.read())).toEqual(before);
        },
      ),
    );

  if (can.includes('recalculate'))
    test('every formula is calculated anew', () =>
      withPort([{ name: '表', rows: [[2, { formula: 'A1*21', shows: 0 }]] }], async (port) => {
        await port.recalculate();
        const shown = async () => (await port.read()).sheets[0].column(1).number(0);
        for (let i = 0; i < 40 && (await shown()) !== 42; i++) await new Promise((resolve) => setTimeout(resolve, 50));
        expect(await shown()).toBe(42);
      }));

  if (can.includes('events'))
    test('changes are told in one go, with who made them, until the listener ends it', () =>
      withPort(sampleSheets(), async (port, { type }) => {
        const told: (readonly Change[])[] = [];
        const end = await port.watch((changes) => void told.push(changes));
        const all = () => told.flat();
        await type!({ sheet: '登记', row: 2, column: 2 }, 4);
        await type!({ sheet: '登记', row: 4, column: 1 }, '3月7日');
        await until(() => told.length > 0);
        expect(all().every(({ origin, kind }) => origin === 'user' && kind === 'cells')).toBe(true);
        expect(new Set(all().map(({ sheet }) => sheet))).toEqual(new Set(['登记']));
        // What was typed may be told in several goes.
        await new Promise((resolve) => setTimeout(resolve, 600));
        told.length = 0;
        await port.apply(patchOf({ cells: [{ at: { sheet: '登记', row: 2, column: 2 }, was: 4, now: 5 }] }));
        await until(() => told.length > 0);
        expect(all().map(({ origin }) => origin)).toContain('own');
        expect(all().map(({ origin }) => origin)).not.toContain('user');
        await end();
        told.length = 0;
        await type!({ sheet: '登记', row: 2, column: 2 }, 6);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(told).toEqual([]);
      }));
}
