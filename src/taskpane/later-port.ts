import type { WorkbookPort } from '../shared/port/port';

/**
 * A side that is loaded when it is asked for something. What it is called, can do and lacks is known before, so that the first screen stands
 * without it.
 */
export function laterPort(
  known: Pick<WorkbookPort, 'side' | 'can' | 'lacks'>,
  load: () => Promise<WorkbookPort>,
): WorkbookPort {
  return {
    ...known,
    identity: async () => (await load()).identity(),
    sheets: async () => (await load()).sheets(),
    read: async (options) => (await load()).read(options),
    columns: async (sheet) => (await load()).columns(sheet),
    apply: async (patch, options) => (await load()).apply(patch, options),
    insert: async (kit, options) => (await load()).insert(kit, options),
    addSheet: async (plan) => (await load()).addSheet(plan),
    removeSheets: async (names) => (await load()).removeSheets(names),
    activate: async (sheet) => (await load()).activate(sheet),
    select: async (spot) => (await load()).select(spot),
    selected: async () => (await load()).selected(),
    mark: async (marks) => (await load()).mark(marks),
    unmark: async () => (await load()).unmark(),
    watch: async (listener) => (await load()).watch(listener),
    addChart: async (chart) => (await load()).addChart(chart),
    recalculate: async () => (await load()).recalculate(),
  };
}
