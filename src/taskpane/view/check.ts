import { REVIEW, SEVERITIES } from '../../shared/checks/severity';
import type { Finding } from '../../shared/checks/check';
import type { FileReport, ReportCheck } from '../../shared/report/schema';
import type { Lang, Text } from '../../shared/text/lang';

/** The degrees in which findings are shown: three severities, and those that a person has to look at. */
export const DEGREES = ['error', 'warning', 'review', 'info'] as const;
export type Degree = (typeof DEGREES)[number];

export const degreeOf = ({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Degree =>
  outcome === 'review' ? 'review' : severity;

export const degreeName = (degree: Degree): Text => (degree === 'review' ? REVIEW : SEVERITIES[degree]).label;
export const degreeMeaning = (degree: Degree): Text => (degree === 'review' ? REVIEW : SEVERITIES[degree]).meaning;

/** Findings of one check in one degree. */
export interface Group {
  readonly check: ReportCheck;
  readonly degree: Degree;
  readonly findings: readonly Finding[];
  /** Those with a fix that is certain. */
  readonly fixable: number;
}

/** What of the findings is shown. */
export interface Filter {
  /** Undefined shows all of them. */
  readonly degree: Degree | undefined;
  readonly sheet: string | undefined;
  readonly text: string;
}

export const EVERYTHING: Filter = { degree: undefined, sheet: undefined, text: '' };

/** Findings that a filter leaves, in their order. */
export const filtered = (
  findings: readonly Finding[],
  { degree, sheet, text }: Filter,
  words: (finding: Finding) => string,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (degree === undefined || degreeOf(finding) === degree) &&
      (sheet === undefined || finding.place.sheet === sheet) &&
      (text === '' || words(finding).toLowerCase().includes(text.toLowerCase())),
  );

/** Findings by check, the worst degree first, then in the order of the checks. */
export function groups(findings: readonly Finding[], checks: readonly ReportCheck[]): readonly Group[] {
  const found = new Map<string, { degree: Degree; check: ReportCheck; findings: Finding[] }>();
  for (const finding of findings) {
    const degree = degreeOf(finding);
    const key = `${degree} ${finding.checkId}`;
    const group = found.get(key);
    if (group !== undefined) group.findings.push(finding);
    else
      found.set(key, {
        degree,
        check: checks.find(({ id }) => id === finding.checkId)!,
        findings: [finding],
      });
  }
  return [...found.values()]
    .sort(
      (a, b) =>
        DEGREES.indexOf(a.degree) - DEGREES.indexOf(b.degree) || checks.indexOf(a.check) - checks.indexOf(b.check),
    )
    .map((group) => ({ ...group, fixable: group.findings.filter(({ fix }) => fix !== undefined).length }));
}

/** How many findings of each degree there are. */
export function countDegrees(findings: readonly Finding[]): Readonly<Record<Degree, number>> {
  const counts: Record<Degree, number> = { error: 0, warning: 0, review: 0, info: 0 };
  for (const finding of findings) counts[degreeOf(finding)]++;
  return counts;
}

/** The finding before or after another in a list, round its ends. */
export function neighbour(list: readonly Finding[], now: Finding | undefined, step: 1 | -1): Finding | undefined {
  if (list.length === 0) return undefined;
  const at = now === undefined ? -1 : list.indexOf(now);
  if (at < 0) return step === 1 ? list[0] : list[list.length - 1];
  return list[(at + step + list.length) % list.length];
}

/** Names a finding through a check that is made anew. */
export const keyOf = ({ checkId, place }: Finding): string => `${checkId} ${place.sheet} ${place.row} ${place.column}`;

/** Checks without a finding, by what they came to. */
export const quietChecks = ({ checks }: FileReport) => ({
  passed: checks.filter(({ outcome }) => outcome === 'passed'),
  notApplicable: checks.filter(({ outcome }) => outcome === 'notApplicable'),
  couldNotCheck: checks.filter(({ outcome }) => outcome === 'couldNotCheck'),
});

/** A time of day as the header says it. */
export const clockOf = (at: Date, lang: Lang): string =>
  at.toLocaleTimeString(lang === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit', hour12: false });
