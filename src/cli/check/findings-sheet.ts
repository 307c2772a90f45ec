import { BY_WEIGHT, REVIEW, SEVERITIES } from '../../shared/checks/severity';
import type { FileReport, FormReport, ReportCheck } from '../../shared/report/schema';
import { headline, labels as report, titled } from '../../shared/report/words';
import type { Lang } from '../../shared/text/lang';
import { listIn } from '../../shared/text/list';
import {
  CHECK_COLUMNS,
  checkOf,
  FILE,
  findingColumns,
  LEFT_COLUMNS,
  leftOf,
  type Links,
  type Located,
} from './columns';
import { tableSheet } from './table-sheet';
import { labels } from './words';

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

const ORDER: readonly ReportCheck['outcome'][] = ['failed', 'review', 'couldNotCheck', 'passed', 'notApplicable'];

function fileNotes(file: FileReport, lang: Lang): string[] {
  const { name, asOf, ruleBook, forms, notes, totals } = file;
  const list = forms.map(({ title: said, sheet, rows }) => `${said[lang]} › ${sheet} ${rows}${report.rows[lang]}`);
  return [
    titled({ zh: name, en: name }, forms.length === 0 ? report.nothing[lang] : headline(totals, lang), lang),
    titled(report.forms, listIn(list, lang), lang),
    [
      `${report.asOf[lang]} ${asOf ?? report.notSet[lang]}`,
      `${report.ruleBook[lang]} ${ruleBook.version} (${ruleBook.hash})`,
      ...(ruleBook.overridden.length === 0 ? [] : [titled(report.overridden, ruleBook.overridden.join(', '), lang)]),
    ].join(lang === 'zh' ? '，' : ', '),
    ...notes.map((note) => note[lang]),
  ];
}

/**
 * Writes a report as a new workbook: every finding with a link to its cell, what each check said, and what is ignored. Nothing is left
 * out, however long it is.
 * @param path  an .xlsx file to write
 * @param made  the time that the workbook says it was made
 */
export async function writeFindings(
  path: string,
  whole: FormReport,
  links: Links,
  { lang, made }: { readonly lang: Lang; readonly made: Date },
): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = report.title[lang];
  workbook.created = workbook.modified = made;
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
