import type { CheckedDesk } from '../desk/check';
import type { History } from '../desk/history';
import type { DeskTerms } from '../desk/terms';
import type { WorkbookPort } from '../port/port';
import type { RunOptions } from '../port/run';
import type { Lang } from '../text/lang';
import { freeSheetName, takenNames } from '../workbook/free-name';
import type { SheetPlan } from '../workbook/sheet-plan';
import type { CardLevels } from './cards';
import { planMonthEnd } from './index';
import { maskMonthEnd } from './mask';
import { kitSheets, type MonthEnd, type MonthPart, type PartId } from './part';
import { statisticsPlan } from './statistics-plan';
import { summaryPlan } from './summary';
import { labels, words } from './words';

export interface IntoChoices {
  readonly cards: CardLevels;
  /** Whether personal information is hidden on the new sheets. */
  readonly masked?: boolean;
  /** How findings are laid out on a sheet; the name is given. */
  readonly findings: (checked: CheckedDesk, lang: Lang, masked: boolean) => SheetPlan;
}

/** The list gets its columns where customers are classed; a month end adds sheets and changes none. */
const PARTS: ReadonlySet<PartId> = new Set([
  'management',
  'caseList',
  'statistics',
  'cards',
  'warnings',
  'schedule',
  'actions',
  'findings',
]);

/** What a part adds: a kit, which brings its own sheets, or one planned sheet. */
function planOf(
  { content, title }: MonthPart,
  taken: string[],
  choices: IntoChoices,
  lang: Lang,
): SheetPlan | undefined {
  if (content.kind === 'kit' || content.kind === 'list') return undefined;
  const name = freeSheetName(title[lang], taken);
  taken.push(name);
  if (content.kind === 'sheet') return content.plan(name);
  if (content.kind === 'statistics') return statisticsPlan(content.counted, name, lang);
  return { ...choices.findings(content.checked, lang, choices.masked ?? false), name };
}

/**
 * Closes the month of an open workbook: everything that follows comes on new sheets behind the others, the summary first of them, as
 * one step that can be undone. Where one cannot be added, those before it are removed again.
 * @returns what was made, and the names of the new sheets
 * @throws Problem as `planMonthEnd`, and where a sheet cannot be added
 */
export async function monthEndInto(
  port: WorkbookPort,
  history: History,
  terms: DeskTerms,
  choices: IntoChoices,
  options: RunOptions = {},
): Promise<{ readonly end: MonthEnd; readonly sheets: readonly string[] }> {
  const { lang } = terms;
  const book = await port.read(options);
  const names = takenNames(book.sheets);
  const summary = freeSheetName(labels.summary[lang], names.sheets);
  const planned = planMonthEnd(book, terms, {
    ...options,
    cards: choices.cards,
    only: PARTS,
    taken: { ...names, sheets: [...names.sheets, summary] },
  });
  const end = choices.masked === true ? maskMonthEnd(planned) : planned;
  const taken = [
    ...names.sheets,
    summary,
    ...end.parts.flatMap(({ content }) => (content.kind === 'kit' ? kitSheets(content) : [])),
  ];
  const plans = new Map(end.parts.map((part) => [part.id, planOf(part, taken, choices, lang)] as const));
  const places = new Map(
    end.parts.map(({ id, content }) => {
      const sheet = content.kind === 'kit' ? kitSheets(content)[0] : plans.get(id)!.name;
      return [id, { sheet }] as const;
    }),
  );
  const added: string[] = [];
  const add = async (plan: SheetPlan): Promise<void> => {
    await port.addSheet(plan);
    added.push(plan.name);
  };
  try {
    await add(summaryPlan(end, places, summary, lang));
    for (const { id, content } of end.parts) {
      if (content.kind === 'kit') {
        added.push(...(await port.insert(content.kit, options)));
        for (const page of content.pages ?? []) await add(page);
      } else await add(plans.get(id)!);
    }
  } catch (reason) {
    if (added.length > 0) await port.removeSheets(added);
    throw reason;
  }
  await history.added(words.done({ month: end.name, count: added.length, sheet: summary }), added);
  if (port.can.has('select')) await port.activate(summary);
  return { end, sheets: added };
}
