import { formById } from '../forms/registry';
import type { Text } from '../text/lang';
import { COMMA, listed } from '../text/list';
import { defineWords, Problem } from '../text/message';
import type { Check, CheckContext, CheckResult, Finding, Flaw, Remedy } from './check';
import { CHECKS } from './registry';
import { spotCell } from './spots';

const words = defineWords('run-checks', {
  needsOneForm: { zh: '工作簿里没有{forms}', en: 'The workbook has no {forms}' },
  needsAllForms: { zh: '工作簿里缺少{forms}', en: 'The workbook lacks {forms}' },
  noForms: { zh: '工作簿里没有认得出的表单', en: 'The workbook has no form that is recognised' },
  nothing: { zh: '没有可检查的内容', en: 'There is nothing for it to look at' },
  needsAsOf: {
    zh: '没有截止日，无法判断。请用 --as-of 2026-03-31 指定，或在规则里填 period.asOf。',
    en: 'There is no reference date. Give --as-of 2026-03-31, or set period.asOf in the rules.',
  },
  broke: {
    zh: '这项检查中途出错，没有结论（{detail}）。其余检查不受影响，请报告这个错误。',
    en: 'The check itself broke and says nothing ({detail}). The others are not affected; please report this fault.',
  },
  noSuchCheck: {
    zh: '没有“{id}”这项检查。可用：{known}。',
    en: 'There is no check “{id}”; there are {known}.',
  },
});

/** One check and what it says of a workbook. */
export interface CheckRun {
  readonly check: Check;
  readonly result: CheckResult;
}

export interface CheckOptions {
  /** Ids or numbers (`X04`) of the checks to run; all of them by default. */
  readonly only?: readonly string[];
  /** Ids of the forms whose cells are of interest; the others are still looked at by the checks between forms. */
  readonly forms?: readonly string[];
}

const titles = (forms: readonly string[], last: string): Text => {
  const names = forms.map((id) => formById(id)!.title);
  return listed(
    names.map(({ zh, en }) => ({ zh: `《${zh}》`, en: `“${en}”` })),
    COMMA,
    last,
  );
};

/** Why a check is not asked at all. */
function notAsked({ needs }: Check, context: CheckContext): CheckResult | undefined {
  if (needs.forms.length === 0) {
    return context.forms.length === 0 ? { outcome: 'notApplicable', why: words.noForms() } : undefined;
  }
  const missing = needs.forms.filter((id) => !context.has(id));
  if (missing.length === needs.forms.length)
    return { outcome: 'notApplicable', why: words.needsOneForm({ forms: titles(needs.forms, ' or ') }) };
  // Some are there: whoever handed them in should know that nobody compared them.
  if (needs.all && missing.length > 0)
    return { outcome: 'couldNotCheck', why: words.needsAllForms({ forms: titles(missing, ' and ') }) };
  return undefined;
}

/** Whether a change is for a person to make, however certain the value is: over a formula, or in a file that is not written back. */
function isByHand({ workbook }: CheckContext, { place }: Remedy): boolean {
  if (workbook.isTextTable) return true;
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  return sheet?.formula(place.row, place.column) !== undefined;
}

function findingOf(check: Check, context: CheckContext, flaw: Flaw): Finding {
  const { spot, fix, suggestions = [], ...said } = flaw;
  const { place, anchor, text, field } = spotCell(context, spot);
  const form = spot.found?.form.id;
  const isCertain = fix === undefined || !isByHand(context, fix);
  return {
    checkId: check.id,
    severity: check.severity,
    ...said,
    place,
    found: text,
    ...(fix !== undefined && isCertain && { fix }),
    suggestions: isCertain ? suggestions : [fix, ...suggestions],
    ...(anchor !== undefined && { anchor }),
    ...(form !== undefined && { form }),
    ...(field !== undefined && { field }),
  };
}

function runOne(check: Check, context: CheckContext, forms: readonly string[] | undefined): CheckResult {
  const early = notAsked(check, context);
  if (early !== undefined) return early;
  if (check.needs.asOf && context.asOf === undefined) return { outcome: 'couldNotCheck', why: words.needsAsOf() };
  try {
    const verdicts = check.run(context);
    if ('unchecked' in verdicts) return { outcome: 'couldNotCheck', why: verdicts.unchecked };
    const findings: Finding[] = [];
    let looked = 0;
    for (const verdict of verdicts) {
      looked++;
      const form = verdict === 'pass' ? undefined : verdict.spot.found?.form.id;
      if (verdict !== 'pass' && (forms === undefined || forms.includes(form ?? '')))
        findings.push(findingOf(check, context, verdict));
    }
    return looked === 0 ? { outcome: 'notApplicable', why: words.nothing() } : { outcome: 'checked', looked, findings };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { outcome: 'couldNotCheck', why: words.broke({ detail }) };
  }
}

function chosen(checks: readonly Check[], only: readonly string[] | undefined): readonly Check[] {
  if (only === undefined) return checks;
  const named = (name: string) =>
    checks.filter(({ id, number }) => id === name || number?.toLowerCase() === name.toLowerCase());
  const strange = only.find((name) => named(name).length === 0);
  if (strange !== undefined)
    throw new Problem(words.noSuchCheck({ id: strange, known: checks.map(({ id }) => id).join(', ') }));
  return checks.filter((check) => only.some((name) => named(name).includes(check)));
}

/**
 * Runs checks over a workbook, each by itself: one that breaks becomes its own `couldNotCheck`, and the others still report.
 * @throws Problem where `only` names a check that does not exist
 */
export const runChecks = (
  context: CheckContext,
  { only, forms }: CheckOptions = {},
  checks: readonly Check[] = CHECKS,
): readonly CheckRun[] => chosen(checks, only).map((check) => ({ check, result: runOne(check, context, forms) }));
