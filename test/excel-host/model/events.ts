import type { Happening, HostBook } from '../workbook/book';
import type { HostSheet } from '../workbook/sheet';

/** Numbers of the library's own for the events of sheets. */
const TYPES: Readonly<Record<Happening['type'], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
};

/** Events of all sheets together go to this target. */
const WORKBOOK = 'Workbook';

/** The ends of the library's own methods `_Register…` for them. */
const NAMES: readonly (readonly [end: string, type: Happening['type']])[] = [
  ['ActivatedEvent', 'activated'],
  ['DeactivatedEvent', 'deactivated'],
  ['DataChangedEvent', 'changed'],
  ['SelectionChangedEvent', 'selectionChanged'],
  ['FormatChangedEvent', 'formatChanged'],
  ['AddedEvent', 'added'],
  ['DeletedEvent', 'deleted'],
  ['EventNameChanged', 'nameChanged'],
];

/** By what is said when the first handler of an event comes, and the last one goes: of a sheet, or of all sheets. */
export const registration: Readonly<
  Record<string, (self: HostBook | { readonly book: HostBook; readonly sheet: HostSheet }) => void>
> = Object.fromEntries(
  NAMES.flatMap(([end, type]) =>
    ([true, false] as const).map((isOn) => [
      `_${isOn ? 'Register' : 'Unregister'}${end}`,
      (self: HostBook | { readonly book: HostBook; readonly sheet: HostSheet }) => {
        const [book, target] =
          'sheet' in self && 'book' in self ? [self.book, self.sheet.id] : [self as HostBook, WORKBOOK];
        if (isOn) book.heard.add(`${type} ${target}`);
        else book.heard.delete(`${type} ${target}`);
      },
    ]),
  ),
);

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly isRemoteOverride: boolean;
}

function argumentsOf(happening: Happening): Record<string, unknown> {
  const worksheetId = happening.sheet.id;
  switch (happening.type) {
    case 'changed': {
      const { address, changeType, source } = happening;
      return { worksheetId, address, changeType, source, triggerSource: 'ThisLocalAddin', shiftDirection: 'None' };
    }
    case 'selectionChanged':
      return { worksheetId, address: happening.address };
    case 'formatChanged':
      return { worksheetId, address: happening.address, source: happening.source };
    case 'nameChanged':
      return { worksheetId, nameBefore: happening.before, nameAfter: happening.sheet.name, source: happening.source };
    case 'added':
    case 'deleted':
      return { worksheetId, source: happening.source };
    default:
      return { worksheetId };
  }
}

/** A happening as the library's messages: one for handlers of the sheet, one for those of all sheets, as far as there are any. */
export function entriesOf(book: HostBook, happening: Happening): EventEntry[] {
  const targets = [happening.sheet.id, WORKBOOK].filter((target) => book.heard.has(`${happening.type} ${target}`));
  if (targets.length === 0) return [];
  const message = JSON.stringify(argumentsOf(happening));
  return targets.map((targetId) => ({
    messageCategory: 65_536,
    messageType: TYPES[happening.type],
    targetId,
    message,
    isRemoteOverride: 'source' in happening && happening.source === 'Remote',
  }));
}
