import type { Lang } from '../text/lang';
import { say } from '../text/message';
import { formatDay } from '../values/date';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import type { MonthEnd, PartId } from './part';
import { labels } from './words';

const WIDTHS = [30, 40, 30, 18];

/** Where a part went: files beside the summary, or a sheet of the workbook that holds both. */
export type PartPlace = { readonly files: readonly string[] } | { readonly sheet: string };

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Names that lead to the files or the sheet. */
const placeCells = (place: PartPlace): readonly PlannedCell[] =>
  'files' in place
    ? place.files.map((file) => planned({ formula: `HYPERLINK(${quoted(file)},${quoted(file)})`, shows: file }, 'text'))
    : [planned(place.sheet, 'text', { link: { sheet: place.sheet, row: 0, column: 0 } })];

type Line = readonly (PlannedCell | undefined)[];

/**
 * 月末汇总: every part with where it went and its main figures, then what was left out and what the reader should know.
 * @param name  of the sheet
 */
export function summaryPlan(
  end: MonthEnd,
  places: ReadonlyMap<PartId, PartPlace>,
  name: string,
  lang: Lang,
): SheetPlan {
  const { book, asOf, rules, parts, missing, notes } = end;
  const said = (label: keyof typeof labels, text: string): Line => [
    planned(labels[label][lang], 'note'),
    planned(text, 'note'),
  ];
  const lines: Line[] = [
    [planned(`${labels.summary[lang]} ${end.name}`, 'title')],
    said('workbook', book.name),
    said('asOf', formatDay(asOf)),
    said('ruleBook', `${rules.version} (${rules.hash})`),
    (['part', 'where', 'figure', 'value'] as const).map((head) => planned(labels[head][lang], 'heading')),
  ];
  const frozenRows = lines.length;
  for (const { id, title, figures } of parts) {
    const where = placeCells(places.get(id)!);
    for (let i = 0; i < Math.max(figures.length, where.length); i++) {
      const figure = i < figures.length ? figures[i] : undefined;
      lines.push([
        planned(i === 0 ? title[lang] : null, 'text'),
        where[i] ?? planned(null, 'text'),
        planned(figure?.label[lang] ?? null, 'text'),
        planned(figure?.value ?? null, 'centred', figure && { format: figure.format }),
      ]);
    }
  }
  for (const [label, messages] of [
    ['missing', missing],
    ['notes', notes],
  ] as const) {
    messages.forEach((message, i) =>
      lines.push([planned(i === 0 ? labels[label][lang] : null, 'text'), planned(say(lang, message), 'text')]),
    );
  }
  return { name, widths: WIDTHS, frozenRows, rows: lines };
}
