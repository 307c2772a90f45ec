import { writeFile } from 'node:fs/promises';
import { basename, extname, relative, resolve, sep } from 'node:path';
import { patchWorkbook } from '../../files/patch';
import { type MonthEnd, type MonthPart, type PartId, summaryPlan } from '../../shared/month-end';
import { maskedList } from '../../shared/list/mask';
import { labels } from '../../shared/month-end/words';
import { formReport } from '../../shared/report/build';
import type { Lang } from '../../shared/text/lang';
import { dateOf } from '../../shared/values/date';
import { writeFindings } from '../check/findings-sheet';
import { writeStatistics } from '../commands/complaints';
import { writePieces } from '../file-sink';
import { sheetDrawer, writeKit } from '../forms/write-kit';
import { nodeHost } from '../node-host';
import type { SetFile } from './folder';

/** What the files are made from, and where they go. */
export interface MonthFiles {
  readonly end: MonthEnd;
  /** The workbook that was read, and its bytes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
  readonly lang: Lang;
  /** Whether personal information is hidden: then the list is a workbook of its own, since a copy would hold it elsewhere. */
  readonly masked: boolean;
}

/** The name of a part's file: `2026-10 名单重算.xlsx`; the list is a copy of the workbook and of its kind, unless it is masked. */
export const fileName = (
  end: MonthEnd,
  { id, title }: Pick<MonthPart, 'id' | 'title'>,
  file: string,
  { lang, masked }: Pick<MonthFiles, 'lang' | 'masked'>,
): string => `${end.name} ${title[lang]}${id === 'list' && !masked ? extname(file) : '.xlsx'}`;

/** The name of a part's calendar file: `2026-10 下月回访计划.ics`. */
export const calendarName = (end: MonthEnd, { title }: Pick<MonthPart, 'title'>, lang: Lang): string =>
  `${end.name} ${title[lang]}.ics`;

/** The list as a workbook of its own. */
async function writeMaskedList(
  path: string,
  { list, result }: Extract<MonthPart['content'], { kind: 'list' }>,
  { rules: book }: MonthEnd,
  lang: Lang,
): Promise<void> {
  const { writeList } = await import('../write-list');
  const { sheet, layout } = list;
  await writeList(path, { table: maskedList(sheet, layout, book.values), layout, result, book, lang, summary: [] });
}

function writePart(
  { end, file, bytes, folder, lang, masked }: MonthFiles,
  { content, title }: MonthPart,
  path: string,
): Promise<void> {
  const { year, month, day } = dateOf(end.asOf);
  const made = new Date(Date.UTC(year, month - 1, day));
  switch (content.kind) {
    case 'list':
      if (masked) return writeMaskedList(path, content, end, lang);
      return writePieces(path, async (sink) => {
        await patchWorkbook(bytes, content.patch, nodeHost, { file: basename(file) }, sink);
      });
    case 'kit':
      return writeKit(path, content.kit, made, content.pages);
    case 'statistics':
      return writeStatistics(path, content.counted, lang, made);
    case 'sheet':
      return sheetDrawer.plan(content.plan(title[lang])).then((sheet) => writeFile(path, sheet));
    case 'findings': {
      const { report } = content.checked;
      const links = new Map([[report.name, relative(resolve(folder), resolve(file)).split(sep).join('/')]]);
      return writeFindings(path, formReport([report]), links, { lang, made });
    }
  }
}

/**
 * The files of a month end, the summary first.
 * @param step  told of each before it is written
 */
export function monthFiles(all: MonthFiles, step: (name: string) => void): readonly SetFile[] {
  const { end, file, lang } = all;
  const parts = end.parts.map((part) => ({ part, name: fileName(end, part, file, all) }));
  const calendars = end.parts.flatMap((part) =>
    part.calendar === undefined ? [] : [{ id: part.id, name: calendarName(end, part, lang), text: part.calendar }],
  );
  const calendarsOf = (part: PartId) => calendars.filter(({ id }) => id === part).map(({ name }) => name);
  const places = new Map(parts.map(({ part: { id }, name }) => [id, { files: [name, ...calendarsOf(id)] }] as const));
  return [
    {
      name: `${end.name} ${labels.summary[lang]}.xlsx`,
      async write(path) {
        await writeFile(path, await sheetDrawer.plan(summaryPlan(end, places, labels.summary[lang], lang)));
      },
    },
    ...parts.map(({ part, name }) => ({
      name,
      write(path: string) {
        step(name);
        return writePart(all, part, path);
      },
    })),
    ...calendars.map(({ name, text }) => ({ name, write: (path: string) => writeFile(path, text()) })),
  ];
}
