import type { ReportCheck, ReportFinding, ReportTotals } from './schema';

const NONE: ReportTotals = {
  error: 0,
  warning: 0,
  info: 0,
  review: 0,
  fixable: 0,
  ignored: 0,
  checks: { passed: 0, failed: 0, review: 0, notApplicable: 0, couldNotCheck: 0 },
};

/** Counts of one workbook. */
export function totalsOf(
  checks: readonly ReportCheck[],
  findings: readonly ReportFinding[],
  ignored: number,
): ReportTotals {
  const count = (wanted: (finding: ReportFinding) => boolean) => findings.filter(wanted).length;
  const failed = (severity: ReportFinding['severity']) =>
    count((finding) => finding.outcome === 'fail' && finding.severity === severity);
  const outcomes = (outcome: ReportCheck['outcome']) => checks.filter((check) => check.outcome === outcome).length;
  return {
    error: failed('error'),
    warning: failed('warning'),
    info: failed('info'),
    review: count(({ outcome }) => outcome === 'review'),
    fixable: count(({ fix }) => fix !== undefined),
    ignored,
    checks: {
      passed: outcomes('passed'),
      failed: outcomes('failed'),
      review: outcomes('review'),
      notApplicable: outcomes('notApplicable'),
      couldNotCheck: outcomes('couldNotCheck'),
    },
  };
}

function add<T extends object>(one: T, other: T): T {
  const keys = Object.keys(one) as (keyof T)[];
  const sum = (a: T[keyof T], b: T[keyof T]) =>
    typeof a === 'number' ? a + (b as number) : add(a as object, b as object);
  return Object.fromEntries(keys.map((key) => [key, sum(one[key], other[key])])) as T;
}

/** Counts of several workbooks together. */
export const addTotals = (all: readonly ReportTotals[]): ReportTotals => all.reduce(add<ReportTotals>, NONE);
