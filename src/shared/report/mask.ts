import { sentenceMask } from '../forms/mask-kit';
import { FORMS } from '../forms/registry';
import type { RuleValues } from '../rulebook/book';
import type { FileReport, ReportFinding, ReportMessage } from './schema';

/** How the texts of a finding are handed on. */
export function findingMask(
  { form, field, found }: Pick<ReportFinding, 'form' | 'field' | 'found'>,
  rules: RuleValues,
): (text: string) => string {
  const about = FORMS.find(({ id }) => id === form)?.fields.find(({ id }) => id === field);
  return sentenceMask(about, found, rules);
}

function maskFinding(finding: ReportFinding, rules: RuleValues): ReportFinding {
  const mask = findingMask(finding, rules);
  const say = ({ id, zh, en }: ReportMessage): ReportMessage => ({ id, zh: mask(zh), en: mask(en) });
  const { anchor, found, expected, message, fix, suggestions } = finding;
  const remedy = (one: NonNullable<typeof fix>) => {
    const { now, says } = one;
    const hidden = typeof now === 'string' || typeof now === 'number' ? mask(String(now)) : now;
    // A number that hides nothing stays one.
    return { ...one, now: hidden === String(now) ? now : hidden, says: say(says) };
  };
  return {
    ...finding,
    ...(anchor !== undefined && {
      anchor: { ...anchor, key: { ...anchor.key, text: mask(anchor.key.text) } },
    }),
    found: mask(found),
    ...(expected !== undefined && { expected: { zh: mask(expected.zh), en: mask(expected.en) } }),
    message: say(message),
    ...(fix !== undefined && { fix: remedy(fix) }),
    suggestions: suggestions.map(remedy),
  };
}

/** A report as it is handed on: what it quotes of personal information is hidden; places, counts and outcomes stay. */
export const maskReport = (report: FileReport, rules: RuleValues): FileReport => ({
  ...report,
  findings: report.findings.map((one) => maskFinding(one, rules)),
  ignored: report.ignored.map(({ finding, ignore }) => ({ finding: maskFinding(finding, rules), ignore })),
});
