import { writeWorkbook } from '../files';
import type { ListLayout } from '../shared/list/layout';
import type { Recalculation } from '../shared/list/result';
import type { RuleBook } from '../shared/rulebook/book';
import { showStatus, showValue } from '../shared/rulebook/show';
import { describeSource } from '../shared/rulebook/source';
import type { Lang } from '../shared/text/lang';
import type { Table } from '../shared/workbook/table';
import { writePieces } from './file-sink';
import { nodeHost } from './node-host';
import { labels } from './words';
import { listSheet } from './write-list/list-sheet';
import { makeLooks } from './write-list/looks';
import { tableSheet } from './write-list/table-sheet';

const APPLICATION = 'Key Account Desk';
/** The last level that leaves the time to what fills the rows: the next take twice as long for a tenth of the size. */
const LEVEL = 4;

const SUMMARY_WIDTHS = [22, 72];
const RULE_WIDTHS = [34, 36, 34, 15, 70];

/** What is written: the list, what was made of it, and by which rules. */
export interface ListOutput {
  readonly table: Table;
  readonly layout: ListLayout;
  readonly result: Recalculation;
  readonly book: RuleBook;
  readonly lang: Lang;
  /** Label and text, line by line. */
  readonly summary: readonly (readonly [string, string])[];
  readonly onRow?: (done: number) => void;
}

/** The rule-book entries that the results rest on. */
const ruleRows = (used: readonly string[], book: RuleBook, lang: Lang): string[][] =>
  used
    .flatMap((path) => book.entries(path))
    .map(({ path, label, value, status, source, replaced }) => {
      const was = replaced === undefined ? '' : labels.changed[lang].replace('{was}', showValue(replaced, lang));
      return [path, label[lang], showValue(value, lang) + was, showStatus(status)[lang], describeSource(source)[lang]];
    });

/**
 * Writes the recalculated list as a new workbook, row by row, so that a long list needs no room in memory: the list with
 * its results, the summary, the rules.
 * @throws Problem when the list is longer than a sheet
 */
export async function writeList(path: string, output: ListOutput): Promise<void> {
  const { table, layout, result, book, lang, summary, onRow } = output;
  const looks = makeLooks();
  const sheets = [
    listSheet({ table, layout, columns: result.columns, lang, onRow }, looks),
    tableSheet(
      {
        name: labels.summarySheet[lang],
        header: [labels.title[lang], ''],
        rows: summary,
        widths: SUMMARY_WIDTHS,
      },
      looks,
    ),
    tableSheet(
      {
        name: labels.rulesSheet[lang],
        header: [labels.path, labels.name, labels.value, labels.status, labels.source].map((label) => label[lang]),
        rows: ruleRows(result.used, book, lang),
        widths: RULE_WIDTHS,
      },
      looks,
    ),
  ];
  const properties = { title: labels.title[lang], application: APPLICATION };
  await writePieces(path, (sink) => writeWorkbook({ properties, sheets, styles: looks.styles }, nodeHost, sink, LEVEL));
}
