import type { Cell, PageSetup, Row, Workbook, Worksheet } from 'exceljs';
import { BY_WEIGHT, type Degree, REVIEW, SEVERITIES } from '../../shared/checks/severity';
import { LOOK } from '../../shared/forms/look';
import { fieldOf, formById } from '../../shared/forms/registry';
import type { FileReport, FormReport, ReportCheck, ReportFinding } from '../../shared/report/schema';
import { headline, labels as report, titled } from '../../shared/report/words';
import type { Lang, Text } from '../../shared/text/lang';
import { widthOf } from '../../shared/text/width';
import { aligned, CELL, colour, fill, font, size } from '../forms/pens';
import { labels } from './words';

/** Where the workbooks that were checked lie, as the sheet of findings links to them; by the file's name in the report. */
export type Links = ReadonlyMap<string, string>;

/** A column of a table: its heading, its width in characters, and how its cells are set. */
interface Column<T> {
  readonly label: Text;
  readonly width: number;
  readonly centred?: boolean;
  /** A number is set as one; a link is written as text that leads somewhere. */
  text(one: T, lang: Lang): string | number;
  link?(one: T): string | undefined;
  colour?(one: T): string | undefined;
}

const A4 = 9;
/** Height of a line of the body, in points. */
const LINE = LOOK.size.body * 1.45;
const PAGE: Partial<PageSetup> = {
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: LOOK.margin,
};

const FOOTER: Readonly<Record<Lang, string>> = {
  zh: '&L&F&C第 &P 页 共 &N 页&R&A',
  en: '&L&F&CPage &P of &N&R&A',
};

/** Colours of the degrees, for the eye that runs down a column; the words say the same. */
const INKS = { error: 'B3261E', warning: '8A5A00', review: '1F5FA8', info: colour.quiet } as const;

const degreeOf = ({ outcome, severity }: ReportFinding): Degree =>
  outcome === 'review' ? REVIEW : SEVERITIES[severity];

const inkOf = ({ outcome, severity }: ReportFinding): string => INKS[outcome === 'review' ? 'review' : severity];

/** `march.xlsx#'客户投诉登记表'!B3`: quotes in a sheet's name are doubled, and what a path may not hold is escaped. */
export function cellLink(path: string, sheet: string, cell: string): string {
  const escaped = path.replace(/[%#? ]/g, (char) => encodeURIComponent(char));
  const name = sheet.replace(/'/g, "''").replace(/[%# ]/g, (char) => encodeURIComponent(char));
  return `${escaped}#'${name}'!${cell}`;
}

const put = (cell: Cell, value: string | number, ink: string = colour.ink): void => {
  cell.value = value;
  cell.font = font(size.body, ink);
};

function title(sheet: Worksheet, text: string, notes: readonly string[], columns: number): void {
  const first = sheet.addRow([text]);
  first.height = LOOK.height.title;
  first.getCell(1).font = font(size.title, colour.ink, true);
  first.getCell(1).alignment = { vertical: 'middle' };
  for (const note of notes) {
    const row = sheet.addRow([note]);
    row.getCell(1).font = font(size.small, colour.quiet);
    row.getCell(1).alignment = { vertical: 'middle', wrapText: true };
    sheet.mergeCells(row.number, 1, row.number, columns);
  }
}

function headings<T>(row: Row, columns: readonly Column<T>[], lang: Lang): void {
  row.height = LOOK.height.labels;
  columns.forEach(({ label }, i) => {
    const cell = row.getCell(i + 1);
    cell.value = label[lang];
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(colour.typed);
    cell.alignment = aligned('center', true);
  });
}

function line<T>(row: Row, columns: readonly Column<T>[], one: T, lang: Lang): void {
  columns.forEach(({ text, link, colour: ink, centred }, i) => {
    const cell = row.getCell(i + 1);
    const target = link?.(one);
    const value = text(one, lang);
    put(cell, value, ink?.(one));
    if (target !== undefined) {
      cell.value = { text: String(value), hyperlink: target };
      cell.font = { ...font(size.body, INKS.review), underline: true };
    }
    cell.alignment = aligned(centred ? 'center' : 'left', true);
    cell.border = CELL;
  });
}

/** Characters of a column that its indent and its borders take. */
const PADDING = 3;

/** How many lines a text takes in a column of that width, Chinese characters counting twice. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / (width - PADDING))), 0);

/** No program makes rows of wrapped text high enough when it opens a workbook that says nothing of their height. */
function heightOf<T>(columns: readonly Column<T>[], one: T, lang: Lang): number {
  const lines = Math.max(...columns.map(({ text, width }) => linesIn(String(text(one, lang)), width)));
  return LINE * lines + LOOK.size.small / 2;
}

/** A sheet with a title, notes and one table: frozen and filtered at its heading, which every page repeats. */
function tableSheet<T>(
  workbook: Workbook,
  name: string,
  heading: { readonly title: string; readonly notes: readonly string[] },
  columns: readonly Column<T>[],
  rows: readonly T[],
  lang: Lang,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: PAGE,
    headerFooter: { oddFooter: FOOTER[lang] },
  });
  columns.forEach(({ width }, i) => (sheet.getColumn(i + 1).width = width));
  title(sheet, heading.title, heading.notes, columns.length);
  const header = sheet.addRow([]);
  headings(header, columns, lang);
  for (const one of rows) {
    const row = sheet.addRow([]);
    line(row, columns, one, lang);
    row.height = heightOf(columns, one, lang);
  }
  sheet.views = [{ state: 'frozen', ySplit: header.number, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  if (rows.length > 0) {
    const [from, to] = [header.number, header.number + rows.length];
    sheet.autoFilter = { from: { row: from, column: 1 }, to: { row: to, column: columns.length } };
  }
  return sheet;
}

/** A finding and the file that it is in. */
interface Located {
  readonly file: FileReport;
  readonly finding: ReportFinding;
  readonly reason?: string;
}

const checkOf = ({ file, finding }: Located): ReportCheck => file.checks.find(({ id }) => id === finding.check)!;

function fieldLabel({ finding: { form, field } }: Located, lang: Lang): string {
  const found = form === undefined || field === undefined ? undefined : fieldOf(formById(form)!, field);
  return found?.label[lang] ?? '';
}

function remedies({ finding: { fix, suggestions } }: Located, lang: Lang): string {
  const fixed = fix === undefined ? [] : [titled(report.fix, fix.says[lang], lang)];
  return [...fixed, ...suggestions.map(({ says }) => titled(report.suggestion, says[lang], lang))].join('\n');
}

const named = ({ number, id }: Pick<ReportCheck, 'number' | 'id'>): string =>
  number === undefined ? id : `${number} ${id}`;

function findingColumns(links: Links, several: boolean): readonly Column<Located>[] {
  const all: readonly (Column<Located> | undefined)[] = [
    {
      label: labels.degree,
      width: 11,
      centred: true,
      text: ({ finding }, lang) => degreeOf(finding).label[lang],
      colour: ({ finding }) => inkOf(finding),
    },
    { label: labels.check, width: 25, text: (one, lang) => `${checkOf(one).title[lang]}\n${named(checkOf(one))}` },
    several ? { label: labels.file, width: 16, text: ({ file }) => file.name } : undefined,
    { label: labels.sheet, width: 14, text: ({ finding }) => finding.sheet },
    {
      label: labels.cell,
      width: 8,
      centred: true,
      text: ({ finding }) => finding.cell,
      link: ({ file, finding }) => cellLink(links.get(file.name) ?? file.name, finding.sheet, finding.cell),
    },
    { label: labels.row, width: 17, text: ({ finding }) => finding.anchor?.key.text ?? '' },
    { label: labels.field, width: 14, text: fieldLabel },
    { label: labels.found, width: 20, text: ({ finding }) => finding.found },
    { label: labels.problem, width: 52, text: ({ finding }, lang) => finding.message[lang] },
    { label: labels.remedy, width: 26, text: remedies },
  ];
  return all.filter((column) => column !== undefined);
}

/** Findings of all files: the worst degree first, each check's together. */
function grouped(files: readonly FileReport[]): Located[] {
  const order = (one: Located) => {
    const { outcome, severity } = one.finding;
    const degree = outcome === 'review' ? BY_WEIGHT.length - 1.5 : BY_WEIGHT.indexOf(severity);
    return [degree, one.file.checks.indexOf(checkOf(one)), files.indexOf(one.file)] as const;
  };
  const all = files.flatMap((file) => file.findings.map((finding): Located => ({ file, finding })));
  return all
    .map((one) => ({ one, key: order(one) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ one }) => one);
}

const OUTCOMES: Readonly<Record<ReportCheck['outcome'], Text>> = {
  failed: labels.failed,
  review: REVIEW.label,
  passed: report.passed,
  notApplicable: report.notApplicable,
  couldNotCheck: report.couldNotCheck,
};

const FILE = { label: labels.file, width: 24, text: ({ file }: { readonly file: string }) => file };

const CHECK_COLUMNS: readonly Column<ReportCheck & { readonly file: string }>[] = [
  FILE,
  { label: labels.id, width: 30, text: named },
  { label: labels.check, width: 44, text: ({ title: said }, lang) => said[lang] },
  {
    label: labels.outcome,
    width: 13,
    centred: true,
    text: ({ outcome }, lang) => OUTCOMES[outcome][lang],
    colour: ({ outcome }) =>
      outcome === 'failed'
        ? INKS.error
        : outcome === 'passed'
          ? colour.ink
          : outcome === 'review'
            ? INKS.review
            : INKS.info,
  },
  { label: labels.looked, width: 10, centred: true, text: ({ looked }) => looked },
  { label: labels.count, width: 8, centred: true, text: ({ findings }) => findings },
  { label: report.ignored, width: 8, centred: true, text: ({ ignored }) => ignored },
  { label: labels.why, width: 60, text: ({ why }, lang) => why?.[lang] ?? '' },
];

const ORDER: readonly ReportCheck['outcome'][] = ['failed', 'review', 'couldNotCheck', 'passed', 'notApplicable'];

function fileNotes(file: FileReport, lang: Lang): string[] {
  const { name, asOf, ruleBook, forms, notes, totals } = file;
  const list = forms.map(({ title: said, sheet, rows }) => `${said[lang]} › ${sheet} ${rows}${report.rows[lang]}`);
  const comma = lang === 'zh' ? '，' : ', ';
  return [
    titled({ zh: name, en: name }, forms.length === 0 ? report.nothing[lang] : headline(totals, lang), lang),
    titled(report.forms, list.join(lang === 'zh' ? '、' : ', '), lang),
    `${report.asOf[lang]} ${asOf ?? report.notSet[lang]}${comma}${report.ruleBook[lang]} ${ruleBook.version} (${ruleBook.hash})${ruleBook.overridden.length === 0 ? '' : comma + titled(report.overridden, ruleBook.overridden.join(', '), lang)}`,
    ...notes.map((note) => note[lang]),
  ];
}

/** What somebody decided to leave, and lines of the list that meant nothing or were refused. */
interface Left {
  readonly file: string;
  readonly what: string;
  readonly check: string;
  readonly at: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

const LEFT_COLUMNS: readonly Column<Left>[] = [
  FILE,
  { label: labels.what, width: 20, text: ({ what }) => what },
  { label: labels.id, width: 24, text: ({ check }) => check },
  { label: labels.cell, width: 28, text: ({ at }) => at },
  { label: labels.reason, width: 60, text: ({ reason }) => reason },
  { label: labels.by, width: 12, text: ({ by }) => by },
  { label: labels.on, width: 12, text: ({ on }) => on },
];

const leftOf = ({ name: file, ignored, ignoresUnused, ignoresRefused }: FileReport, lang: Lang): Left[] => [
  ...ignored.map(({ finding, ignore: { reason, by, on } }) => ({
    file,
    what: report.ignored[lang],
    check: finding.check,
    at: `${finding.sheet}!${finding.cell}`,
    reason,
    by,
    on,
  })),
  ...ignoresUnused.map(({ sheet, row, check, reason, by, on }) => ({
    file,
    what: report.ignoresUnused[lang],
    check,
    at: `${sheet}!${row}`,
    reason,
    by,
    on,
  })),
  ...ignoresRefused.map(({ sheet, row, why }) => ({
    file,
    what: report.ignoresRefused[lang],
    check: '',
    at: `${sheet}!${row}`,
    reason: why[lang],
    by: '',
    on: '',
  })),
];

/**
 * Writes a report as a new workbook: every finding with a link to its cell, what each check said, and what is ignored. Nothing is left
 * out, however long it is.
 * @param path  an .xlsx file to write
 */
export async function writeFindings(path: string, whole: FormReport, links: Links, lang: Lang): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = report.title[lang];
  const { files } = whole;
  const wanted = (column: object) => column !== FILE || files.length > 1;
  const notes = files.flatMap((file) => fileNotes(file, lang));

  const columns = findingColumns(links, files.length > 1);
  const heading = { title: headline(whole.totals, lang), notes };
  tableSheet(workbook, labels.findings[lang], heading, columns, grouped(files), lang);

  const checks = files.flatMap((file) => file.checks.map((check) => ({ ...check, file: file.name })));
  const sorted = [...checks].sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));
  const meanings = [...BY_WEIGHT.map((severity) => SEVERITIES[severity]), REVIEW].map(({ label, meaning }) =>
    titled(label, meaning[lang], lang),
  );
  tableSheet(
    workbook,
    labels.overview[lang],
    { title: report.title[lang], notes: meanings },
    CHECK_COLUMNS.filter(wanted),
    sorted,
    lang,
  );

  const left = files.flatMap((file) => leftOf(file, lang));
  if (left.length > 0)
    tableSheet(
      workbook,
      labels.ignoredSheet[lang],
      { title: labels.ignoredSheet[lang], notes: [] },
      LEFT_COLUMNS.filter(wanted),
      left,
      lang,
    );
  await workbook.xlsx.writeFile(path);
}
