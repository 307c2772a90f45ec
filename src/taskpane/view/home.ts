import type { CheckedDesk } from '../../shared/desk/check';
import type { FileReport } from '../../shared/report/schema';
import type { Text } from '../../shared/text/lang';
import type { Message } from '../../shared/text/message';
import type { Screen } from '../state/routes';
import type { ListSpot } from '../work/customers';
import { words } from '../words/home';
import { type Degree, DEGREES, degreeOf } from './check';
import { type CaseLine, countUrgency } from './complaints';

/** A form that was found, as the first screen lists it. */
export interface FormLine {
  readonly title: Text;
  readonly sheet: string;
  readonly rows: number;
  /** Findings of its sheet, and the worst degree among them. */
  readonly count: number;
  readonly worst: Degree | undefined;
}

export const formLines = ({ forms, findings }: Pick<FileReport, 'forms' | 'findings'>): readonly FormLine[] =>
  forms.map(({ title, sheet, rows, form }) => {
    const own = findings.filter((one) => one.sheet === sheet && (one.form ?? form) === form);
    const degrees = new Set(own.map(degreeOf));
    return { title, sheet, rows, count: own.length, worst: DEGREES.find((degree) => degrees.has(degree)) };
  });

/** The one thing to do next. */
export interface Next {
  readonly message: Message;
  readonly screen: Screen;
  readonly action: 'seeFindings' | 'seeCases' | 'classify' | 'fill';
  readonly tone: 'error' | 'warning' | 'good';
}

/** What must be mended comes first, then what is late, then a list that waits, then what can be filled. */
export function nextStep(
  checked: Pick<CheckedDesk, 'report' | 'asOf' | 'rules'>,
  lists: readonly ListSpot[],
  cases: readonly CaseLine[],
): Next | undefined {
  const { report } = checked;
  const { error } = report.totals;
  if (error > 0)
    return { message: words.nextFindings({ count: error }), screen: 'check', action: 'seeFindings', tone: 'error' };
  const { overdue } = countUrgency(cases, checked);
  if (overdue > 0)
    return { message: words.nextCases({ count: overdue }), screen: 'complaints', action: 'seeCases', tone: 'warning' };
  if (report.forms.length > 0) return { message: words.nextFill(), screen: 'fill', action: 'fill', tone: 'good' };
  const [list] = lists;
  return (
    list && { message: words.nextList({ sheet: list.sheet }), screen: 'customers', action: 'classify', tone: 'good' }
  );
}
