import { type Degree, REVIEW, SEVERITIES } from '../../shared/checks/severity';
import { fieldOf, formById } from '../../shared/forms/registry';
import type { FileReport, ReportCheck, ReportFinding } from '../../shared/report/schema';
import { labels as report, titled } from '../../shared/report/words';
import type { Lang, Text } from '../../shared/text/lang';
import { colour, TONES } from '../forms/pens';
import type { Column } from './table-sheet';
import { labels } from './words';

/** Where the workbooks that were checked lie, as the sheet of findings links to them; by the file's name in the report. */
export type Links = ReadonlyMap<string, string>;

const degreeOf = ({ outcome, severity }: ReportFinding): Degree =>
  outcome === 'review' ? REVIEW : SEVERITIES[severity];

/** Colours of the degrees, for the eye that runs down a column; the words say the same. */
const inkOf = ({ outcome, severity }: ReportFinding): string => TONES[outcome === 'review' ? 'review' : severity];

/** `march.xlsx#'客户投诉登记表'!B3`: quotes in a sheet's name are doubled, and what a path may not hold is escaped. */
export function cellLink(path: string, sheet: string, cell: string): string {
  const escaped = path.replace(/[%#? ]/g, (char) => encodeURIComponent(char));
  const name = sheet.replace(/'/g, "''").replace(/[%# ]/g, (char) => encodeURIComponent(char));
  return `${escaped}#'${name}'!${cell}`;
}

/** A finding and the file that it is in. */
export interface Located {
  readonly file: FileReport;
  readonly finding: ReportFinding;
  readonly reason?: string;
}

export const checkOf = ({ file, finding }: Located): ReportCheck => file.checks.find(({ id }) => id === finding.check)!;

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

export function findingColumns(links: Links, several: boolean): readonly Column<Located>[] {
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

const OUTCOMES: Readonly<Record<ReportCheck['outcome'], Text>> = {
  failed: labels.failed,
  review: REVIEW.label,
  passed: report.passed,
  notApplicable: report.notApplicable,
  couldNotCheck: report.couldNotCheck,
};

const OUTCOME_INKS: Readonly<Record<ReportCheck['outcome'], string>> = {
  failed: TONES.error,
  review: TONES.review,
  passed: colour.ink,
  notApplicable: TONES.info,
  couldNotCheck: TONES.warning,
};

/** Left out where there is one file. */
export const FILE = { label: labels.file, width: 24, text: ({ file }: { readonly file: string }) => file };

export const CHECK_COLUMNS: readonly Column<ReportCheck & { readonly file: string }>[] = [
  FILE,
  { label: labels.id, width: 30, text: named },
  { label: labels.check, width: 44, text: ({ title: said }, lang) => said[lang] },
  {
    label: labels.outcome,
    width: 13,
    centred: true,
    text: ({ outcome }, lang) => OUTCOMES[outcome][lang],
    colour: ({ outcome }) => OUTCOME_INKS[outcome],
  },
  { label: labels.looked, width: 10, centred: true, text: ({ looked }) => looked },
  { label: labels.count, width: 8, centred: true, text: ({ findings }) => findings },
  { label: report.ignored, width: 8, centred: true, text: ({ ignored }) => ignored },
  { label: labels.why, width: 60, text: ({ why }, lang) => why?.[lang] ?? '' },
];

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

export const LEFT_COLUMNS: readonly Column<Left>[] = [
  FILE,
  { label: labels.what, width: 20, text: ({ what }) => what },
  { label: labels.id, width: 24, text: ({ check }) => check },
  { label: labels.cell, width: 28, text: ({ at }) => at },
  { label: labels.reason, width: 60, text: ({ reason }) => reason },
  { label: labels.by, width: 12, text: ({ by }) => by },
  { label: labels.on, width: 12, text: ({ on }) => on },
];

export const leftOf = ({ name: file, ignored, ignoresUnused, ignoresRefused }: FileReport, lang: Lang): Left[] => [
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
