import { BY_WEIGHT, type Degree, REVIEW, SEVERITIES } from '../../shared/checks/severity';
import type { FileReport, FormReport, ReportFinding } from '../../shared/report/schema';
import { headline, labels as report, titled } from '../../shared/report/words';
import type { Lang } from '../../shared/text/lang';
import { widthOf } from '../../shared/text/width';
import { bold, layLines } from '../terminal';
import { labels } from './words';

/** Findings of one check that the terminal shows; the rest is counted, never dropped in silence. */
const SHOWN = 8;

const indent = (text: string, by: number): string => `${' '.repeat(by)}${text}`;

/** A file's findings of one degree. */
interface Group {
  readonly degree: Degree;
  readonly findings: readonly ReportFinding[];
}

function groupsOf({ findings }: FileReport): readonly Group[] {
  const failed = BY_WEIGHT.map((severity) => ({
    degree: SEVERITIES[severity],
    findings: findings.filter((one) => one.outcome === 'fail' && one.severity === severity),
  }));
  const review = { degree: REVIEW, findings: findings.filter(({ outcome }) => outcome === 'review') };
  // What a person has to look at comes before what is merely worth knowing.
  return [...failed.slice(0, -1), review, ...failed.slice(-1)].filter((group) => group.findings.length > 0);
}

/** `客户投诉登记表!B3`, padded so that sentences stand below one another. */
function findingLines(findings: readonly ReportFinding[], lang: Lang): string[] {
  const shown = findings.slice(0, SHOWN);
  const width = Math.max(...shown.map(({ sheet, cell }) => widthOf(`${sheet}!${cell}`))) + 2;
  const lines = shown.map(({ sheet, cell, message, fix, suggestions }) => {
    const at = `${sheet}!${cell}`;
    const remedies = [
      ...(fix === undefined ? [] : [titled(report.fix, fix.says[lang], lang)]),
      ...suggestions.map(({ says }) => titled(report.suggestion, says[lang], lang)),
    ];
    const said = [message[lang], ...remedies.map((remedy) => `[${remedy}]`)].join(' ');
    return indent(at + ' '.repeat(Math.max(0, width - widthOf(at))) + said, 4);
  });
  if (findings.length > SHOWN)
    lines.push(indent(`… ${labels.more[lang].replace('{n}', String(findings.length - SHOWN))}`, 4));
  return lines;
}

function groupLines({ degree, findings }: Group, file: FileReport, lang: Lang): string[] {
  const checks = [...new Set(findings.map(({ check }) => check))];
  const sections = checks.flatMap((id) => {
    const check = file.checks.find((one) => one.id === id)!;
    const own = findings.filter((finding) => finding.check === id);
    const name = check.number === undefined ? id : `${check.number} ${id}`;
    return [indent(`${check.title[lang]} (${own.length})  ${name}`, 2), ...findingLines(own, lang)];
  });
  return [bold(`${degree.label[lang]}  ${findings.length}`), ...sections, ''];
}

/** Lines under one label, the label once. */
const labelled = (label: string, texts: readonly string[]): [string, string][] =>
  texts.map((text, i) => [i === 0 ? label : '', text]);

/** What was checked and by what, and what is closed: ignored, passed, not applicable, could not check. */
function surroundings(file: FileReport, lang: Lang): [string, string][] {
  const { checks, totals, ruleBook, asOf, forms, ignored, ignoresUnused, ignoresRefused, notes } = file;
  const unchecked = checks.filter(({ outcome }) => outcome === 'couldNotCheck');
  const counted = (label: string, count: number): [string, string][] => (count === 0 ? [] : [[label, String(count)]]);
  return [
    ...labelled(
      report.forms[lang],
      forms.map(({ title, sheet, rows }) => `${title[lang]} › ${sheet}  ${rows} ${report.rows[lang]}`),
    ),
    [report.asOf[lang], asOf ?? report.notSet[lang]],
    ...counted(report.fixable[lang], totals.fixable),
    ...labelled(
      `${report.ignored[lang]} ${ignored.length}`,
      ignored.map(({ finding, ignore }) => `${finding.sheet}!${finding.cell}  ${finding.check}  ${ignore.reason}`),
    ),
    ...labelled(
      report.ignoresUnused[lang],
      ignoresUnused.map(({ sheet, row, check, reason }) => `${sheet}!${row}  ${check}  ${reason}`),
    ),
    ...labelled(
      report.ignoresRefused[lang],
      ignoresRefused.map(({ sheet, row, why }) => `${sheet}!${row}  ${why[lang]}`),
    ),
    ...labelled(
      `${report.couldNotCheck[lang]} ${unchecked.length}`,
      unchecked.map(({ id, why }) => `${id}  ${why![lang]}`),
    ),
    [report.passed[lang], String(totals.checks.passed)],
    ...counted(report.notApplicable[lang], totals.checks.notApplicable),
    ...labelled(
      report.notes[lang],
      notes.map((note) => note[lang]),
    ),
    [report.ruleBook[lang], `${ruleBook.version} (${ruleBook.hash})`],
    ...(ruleBook.overridden.length === 0
      ? []
      : ([[report.overridden[lang], ruleBook.overridden.join(', ')]] as [string, string][])),
  ];
}

function fileText(file: FileReport, lang: Lang): string {
  const answer = file.forms.length === 0 ? report.nothing[lang] : headline(file.totals, lang);
  const groups = groupsOf(file).flatMap((group) => groupLines(group, file, lang));
  return [bold(`${file.name}  ${answer}`), '', ...groups, layLines(surroundings(file, lang))].join('\n');
}

/** The report as text: the answer first, then the findings by degree and check, then what surrounds them. */
export function reportText({ files, totals }: FormReport, lang: Lang): string {
  const all = files.length === 1 ? [] : [bold(headline(totals, lang))];
  return [bold(report.title[lang]), ...all, ...files.map((file) => fileText(file, lang))].join('\n\n');
}
