import type { Change } from '../../shared/port/port';
import type { Area } from '../../shared/workbook/sheet';
import { parseRange } from '../../shared/workbook/range';
import type { MergeShelf } from './merges';
import type { OfficeHost } from './office';
import { request } from './request';

/** Tells changes of the workbook until it is ended. */
export interface Watching {
  end(): Promise<void>;
}

/** Counts our own changes while they are made: Excel tells them as anybody's here. */
export interface OwnHand {
  readonly isWriting: boolean;
}

const STRUCTURE = /Inserted$|Deleted$/;

const areaOf = (address: string): Area | undefined => parseRange(address.slice(address.lastIndexOf('!') + 1));

/** Registers for the events of all sheets. Handlers live as long as the runtime: each start registers them anew. */
export async function watchWorkbook(
  host: OfficeHost,
  own: OwnHand,
  merges: MergeShelf,
  tell: (change: Change) => void,
): Promise<Watching> {
  const names = new Map<string, string>();
  const origin = (source: string): Change['origin'] =>
    source === 'Remote' ? 'remote' : own.isWriting ? 'own' : 'user';
  const learn = () =>
    request(host, async (context) => {
      const sheets = context.workbook.worksheets.load('items/id, items/name');
      await context.sync();
      names.clear();
      for (const { id, name } of sheets.items) names.set(id, name);
    });
  const structure = async (source: string): Promise<void> => {
    tell({ kind: 'structure', sheet: undefined, area: undefined, origin: origin(source) });
    await learn();
  };
  await learn();
  const registered = await request(host, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async ({ worksheetId, address, changeType, source }) => {
        merges.changed(worksheetId, changeType, address);
        tell({
          kind: STRUCTURE.test(changeType) ? 'structure' : 'cells',
          sheet: names.get(worksheetId),
          area: areaOf(address),
          origin: origin(source),
        });
      }),
      worksheets.onFormatChanged.add(async ({ worksheetId }) => merges.forget(worksheetId)),
      worksheets.onAdded.add(({ source }) => structure(source)),
      worksheets.onDeleted.add(({ source }) => structure(source)),
    ];
    await context.sync();
    return { context, handlers };
  });
  merges.told(true);
  return {
    end: async () => {
      merges.told(false);
      for (const handler of registered.handlers) handler.remove();
      await registered.context.sync();
    },
  };
}
