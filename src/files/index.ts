import { Problem, type Message } from '../shared/text/message';
import type { Text } from '../shared/text/lang';
import type { ColumnSource } from '../shared/port/columns';
import { type RunOptions, throwIfStopped } from '../shared/port/run';
import { openCsv } from './csv';
import type { Host } from './host';
import { withLimits, type Limits } from './limits';
import type { SheetOptions, SheetTable } from './columns/sheet-table';
import { sniff, type TextEncodingName } from './sniff';
import { openWorkbook, type SheetState } from './workbook';
import { words } from './words';

export type { ByteSink, Host } from './host';
export { defaultLimits, type Limits, SHEET_ROWS } from './limits';
export type { CellWriter } from './list-writer/cell-writer';
export type { Area, NewSheet, PrintSetup } from './list-writer/sheet';
export { type Alignment, type CellStyle, type Font, StyleBook } from './list-writer/styles';
export { type NewWorkbook, writeWorkbook } from './list-writer/workbook';
export type { SheetOptions, SheetTable } from './columns/sheet-table';
export type { TextEncodingName } from './sniff';
export type { OpenOptions, Sheet, SheetState, Workbook } from './workbook';

/** One table of a file, not read yet. */
export interface TableRef extends ColumnSource {
  readonly state: SheetState;
  read(options?: SheetOptions, run?: RunOptions): Promise<SheetTable>;
}

/** A file that can be read. */
export interface Tables {
  readonly kind: 'xlsx' | 'csv';
  /** Of a text table: how its characters are encoded. */
  readonly encoding?: TextEncodingName;
  readonly tables: readonly TableRef[];
  /** Remarks for the user: what was assumed about the file. */
  readonly notes: readonly Message[];
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** One ASCII character that divides the fields of a text table; guessed when missing. */
  readonly delimiter?: string;
}

const DELIMITER_NAMES: Readonly<Record<string, Text>> = {
  ',': { zh: '逗号', en: 'comma' },
  '\t': { zh: '制表符', en: 'tab' },
  ';': { zh: '分号', en: 'semicolon' },
  '|': { zh: '竖线', en: 'vertical bar' },
};

/**
 * Opens a workbook or a text table, whichever the bytes are, whatever the file is called.
 * @param bytes  the whole file; kept, and must not change while its tables are in use
 * @param fileName  for sentences, and for remarks where name and content disagree
 * @throws Problem with the sentence for the user when it cannot be read
 */
export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  host: Host,
  options: ReadOptions = {},
): Promise<Tables> {
  const file = fileName;
  const extension = /\.[^.\\/]+$/.exec(fileName)?.[0].toLowerCase() ?? '';
  const found = sniff(bytes, file);
  if (found.kind === 'refused') throw new Problem(found.message);
  if (found.kind === 'zip') {
    const { sheets } = await openWorkbook(bytes, host, { file, limits: options.limits });
    const isNamed = extension === '' || /^\.(xlsx|xlsm|xltx|xltm)$/.test(extension);
    return { kind: 'xlsx', tables: sheets, notes: isNamed ? [] : [words.readAsWorkbook({ file, extension })] };
  }

  const { mark, markLength } = found;
  const limits = withLimits(options.limits);
  const csv = openCsv(bytes, { file, limits, mark, markLength, delimiter: options.delimiter });
  const notes: Message[] = [];
  if (csv.encoding === 'gb18030') notes.push(words.readAsGb18030({ file }));
  if (/^\.(xls[xmb]?|xlt[xm]?|et|ods)$/.test(extension)) {
    notes.push(words.readAsText({ file, extension, delimiter: DELIMITER_NAMES[csv.delimiter] ?? csv.delimiter }));
  }
  const table: TableRef = {
    name: fileName,
    state: 'visible',
    // As a promise also when it fails, like the sheets of a workbook.
    async read(readOptions, run = {}) {
      throwIfStopped(run);
      const read = csv.read(readOptions);
      run.progress?.({ done: bytes.length, total: bytes.length });
      return read;
    },
    excelTables: async () => [],
  };
  return { kind: 'csv', encoding: csv.encoding, tables: [table], notes };
}
