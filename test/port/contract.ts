import { CAPABILITIES, type Capability } from '../../src/shared/port/capability';
import type { WorkbookPort } from '../../src/shared/port/port';
import { Problem } from '../../src/shared/text/message';
import type { CellContent } from '../../src/shared/workbook/content';
import type { MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { Place } from '../../src/shared/workbook/patch';
import { readingContract } from './reading';
import { formsContract } from './forms';
import { seeingContract } from './seeing';
import { sheetsContract } from './sheets';
import { writingContract } from './writing';

/** A workbook opened on a side. */
export interface Opened {
  readonly port: WorkbookPort;
  /** Types as a person does, past the port; where a side has events. */
  type?(at: Place, content: CellContent): Promise<void>;
  close?(): Promise<void>;
}

/** Opens a workbook of these sheets. */
export type Opener = (sheets: readonly MemorySheetData[]) => Promise<Opened>;

/** Runs with a workbook, and closes it. */
export type WithPort = (
  sheets: readonly MemorySheetData[],
  run: (port: WorkbookPort, opened: Opened) => Promise<void>,
) => Promise<void>;

/** How a capability is asked for; each needs nothing else than that. */
const ASK: Readonly<Record<Exclude<Capability, 'functions'>, (port: WorkbookPort) => Promise<unknown>>> = {
  sheets: (port) => port.addSheet({ name: '新表', rows: [], widths: [], frozenRows: 0 }),
  forms: (port) => port.insert({ forms: [], rules: [], listSheet: '选项' } as never),
  select: (port) => port.select({ sheet: '表', area: { top: 0, left: 0, bottom: 0, right: 0 } }),
  marks: (port) => port.mark([]),
  events: (port) => port.watch(() => undefined),
  charts: (port) =>
    port.addChart({
      sheet: '表',
      name: '图',
      title: '图',
      kind: 'bar',
      categories: { top: 1, left: 0, bottom: 2, right: 0 },
      series: [{ label: '件', values: { top: 1, left: 1, bottom: 2, right: 1 } }],
      at: { top: 4, left: 0, bottom: 12, right: 4 },
    }),
  recalculate: (port) => port.recalculate(),
};

/**
 * What every side of the workbook port does alike, as tables and properties.
 * @param open  opens a workbook on the side
 * @param can  what the side declares
 */
export function portContract(side: string, open: Opener, can: readonly Capability[]): void {
  const withPort: WithPort = async (sheets, run) => {
    const opened = await open(sheets);
    try {
      await run(opened.port, opened);
    } finally {
      await opened.close?.();
    }
  };

  describe(`the workbook port: ${side}`, () => {
    test('declares what it can, and no more', () =>
      withPort([{ name: '表', rows: [['单位'], [1]] }], async (port) => {
        expect([...port.can].sort()).toEqual([...can].sort());
      }));

    const refusals = CAPABILITIES.filter((one) => one !== 'functions' && !can.includes(one));
    for (const one of refusals)
      test(`refuses ${one} with a sentence`, () =>
        withPort([{ name: '表', rows: [['单位'], [1]] }], async (port) => {
          const refused = await ASK[one as keyof typeof ASK](port).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          expect(refused).toBeInstanceOf(Problem);
          expect((refused as Problem).detail.id).toBe(`port.${one}`);
        }));

    readingContract(withPort);
    writingContract(withPort);
    if (can.includes('sheets')) sheetsContract(withPort);
    seeingContract(withPort, can);
    if (can.includes('forms')) formsContract(withPort);
  });
}
