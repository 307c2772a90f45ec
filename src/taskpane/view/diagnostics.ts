import type { Capability } from '../../shared/port/capability';
import type { Lang } from '../../shared/text/lang';
import type { DeskState } from '../state/desk';

interface Around {
  readonly can: ReadonlySet<Capability>;
  readonly lang: Lang;
  readonly version: string;
  readonly agent: string;
}

/** What support asks for: versions, fingerprints, counts; nothing that stands in a cell, and no name of the user's. */
export function diagnostics({ checked, problems, asOf }: DeskState, { can, lang, version, agent }: Around): string {
  const { report } = checked ?? {};
  const lines: readonly (readonly [string, unknown])[] = [
    ['version', version],
    ['language', lang],
    ['can', [...can].join(' ')],
    ['asOf', asOf],
    ['ruleBook', report && `${report.ruleBook.version} ${report.ruleBook.hash}`],
    ['rulesChanged', report?.ruleBook.overridden.length],
    ['forms', report?.forms.map(({ form, rows, version: of }) => `${form}@${of ?? '-'}:${rows}`).join(' ')],
    ['findings', report && JSON.stringify(report.totals)],
    ['problems', problems.map(({ id }) => id).join(' ')],
    ['agent', agent],
  ];
  return lines.map(([name, value]) => `${name}: ${value ?? ''}`).join('\n');
}
