import type { CheckContext, Finding, Remedy } from '../checks/check';
import type { IgnoredFinding, IgnoreList, Sifted } from '../checks/ignores';
import type { CheckRun } from '../checks/run-checks';
import { BY_WEIGHT } from '../checks/severity';
import { type Message, say } from '../text/message';
import { formatDay } from '../values/date';
import { cellName } from '../workbook/table';
import {
  type FileReport,
  type FormReport,
  REPORT_FORMAT,
  REPORT_VERSION,
  type ReportCheck,
  type ReportFinding,
  type ReportMessage,
} from './schema';
import { addTotals, totalsOf } from './totals';

const messageOf = (message: Message): ReportMessage => ({
  id: message.id,
  zh: say('zh', message),
  en: say('en', message),
});

const cellOf = ({ place: { sheet, row, column } }: Pick<Finding, 'place'>) => ({ sheet, cell: cellName(row, column) });

const remedyOf = (remedy: Remedy) => ({ ...cellOf(remedy), now: remedy.now, says: messageOf(remedy.words) });

function findingOf(finding: Finding): ReportFinding {
  const { checkId, outcome, severity, form, field, anchor, found, expected, fix, suggestions = [] } = finding;
  return {
    check: checkId,
    outcome,
    severity,
    ...cellOf(finding),
    ...(form !== undefined && { form }),
    ...(field !== undefined && { field }),
    ...(anchor !== undefined && { anchor }),
    found,
    ...(expected !== undefined && { expected: { zh: expected.zh, en: expected.en } }),
    message: messageOf(finding.message),
    ...(fix !== undefined && { fix: remedyOf(fix) }),
    suggestions: suggestions.map(remedyOf),
  };
}

function outcomeOf({ result }: CheckRun): ReportCheck['outcome'] {
  if (result.outcome !== 'checked') return result.outcome;
  if (result.findings.length === 0) return 'passed';
  return result.findings.every(({ outcome }) => outcome === 'review') ? 'review' : 'failed';
}

function checkOf(run: CheckRun, ignored: readonly IgnoredFinding[]): ReportCheck {
  const { check, result } = run;
  const outcome = outcomeOf(run);
  return {
    id: check.id,
    ...(check.number !== undefined && { number: check.number }),
    title: outcome === 'failed' || outcome === 'review' ? check.failure : check.title,
    severity: check.severity,
    outcome,
    looked: result.outcome === 'checked' ? result.looked : 0,
    findings: result.outcome === 'checked' ? result.findings.length : 0,
    ignored: ignored.filter(({ finding }) => finding.checkId === check.id).length,
    ...(result.outcome !== 'checked' && { why: messageOf(result.why) }),
  };
}

/** The worst first: what fails by its weight, then what a person has to look at; within one weight in the order of the checks. */
function byWeight(findings: readonly Finding[]): Finding[] {
  const weight = ({ outcome, severity }: Finding) =>
    outcome === 'review' ? BY_WEIGHT.length : BY_WEIGHT.indexOf(severity);
  return [...findings].sort((one, other) => weight(one) - weight(other));
}

/** What was found and not ignored, in the order of the report. */
export const findingsOf = ({ runs }: Pick<Sifted, 'runs'>): readonly Finding[] =>
  byWeight(runs.flatMap(({ result }) => (result.outcome === 'checked' ? result.findings : [])));

const ignoreOf = ({ sheet, row, check, reason, by, on }: IgnoredFinding['ignore']) => ({
  sheet,
  row: row + 1,
  check,
  reason,
  by,
  on,
});

/** How working days were counted, where a check asked for them. */
function calendarNotes({ calendar }: CheckContext, runs: readonly CheckRun[]): readonly Message[] {
  const asked = runs.some(
    ({ check, result }) => result.outcome === 'checked' && check.rules.includes('calendar.weekend'),
  );
  return asked ? calendar.notes : [];
}

/**
 * The report of one workbook.
 * @param notes  what the reader should know beside the findings: sheets that were left out
 */
export function fileReport(
  context: CheckContext,
  { runs, ignored, unused }: Sifted,
  { refused }: Pick<IgnoreList, 'refused'>,
  notes: readonly Message[] = [],
): FileReport {
  const { book, asOf, forms, workbook } = context;
  const checks = runs.map((run) => checkOf(run, ignored));
  const findings = findingsOf({ runs }).map(findingOf);
  return {
    name: workbook.name,
    asOf: asOf === undefined ? null : formatDay(asOf),
    ruleBook: { version: book.version, hash: book.hash, overridden: [...book.overridden] },
    totals: totalsOf(checks, findings, ignored.length),
    forms: forms.map(({ form, sheet, headerBottom, rows, columns, version, doubt }) => ({
      form: form.id,
      title: form.title,
      sheet: sheet.name,
      headerRow: headerBottom + 1,
      rows: rows.length,
      fields: [...columns.keys()],
      version: version ?? null,
      doubt: doubt?.id ?? null,
    })),
    notes: [...notes, ...calendarNotes(context, runs)].map(messageOf),
    checks,
    findings,
    ignored: ignored.map(({ finding, ignore }) => ({ finding: findingOf(finding), ignore: ignoreOf(ignore) })),
    ignoresUnused: unused.map(ignoreOf),
    ignoresRefused: refused.map(({ sheet, row, why }) => ({ sheet, row: row + 1, why: messageOf(why) })),
  };
}

/** The report of several workbooks; each keeps the rule book and the date by which it was checked. */
export const formReport = (files: readonly FileReport[]): FormReport => ({
  format: REPORT_FORMAT,
  version: REPORT_VERSION,
  totals: addTotals(files.map(({ totals }) => totals)),
  files: [...files],
});
