import { type Kind, type Served, served } from '../protocol/kind';
import type { HostBook } from '../workbook/book';

const APPLICATION: Kind<HostBook> = {
  name: 'Application',
  get: { calculationMode: ({ calculation }) => calculation.mode },
  set: { calculationMode: ({ calculation }, mode: string) => void (calculation.mode = mode) },
  call: {
    calculate: ({ calculation }) => calculation.all(),
    // What waits for the next request is over when that comes: nothing is drawn or calculated within one.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
};

export const application = (book: HostBook): Served => served(APPLICATION, book);
export const APPLICATION_KINDS = [APPLICATION];
