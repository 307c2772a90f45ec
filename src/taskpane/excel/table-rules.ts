import type { TablePatch } from '../../shared/workbook/patch';
import { parseRange, rangeName } from '../../shared/workbook/range';
import type { Area } from '../../shared/workbook/sheet';
import { rangeIn } from './cells';

/** Ranges of validations that go with a table, each before and after. */
type Ranges = NonNullable<TablePatch['ranges']>;

const LOADED = 'type, rule, prompt, errorAlert, ignoreBlanks';

/** A rule with the one kind that it has: Excel may name the others too, without content. */
const onlyKind = (rule: Excel.DataValidationRule): Excel.DataValidationRule =>
  Object.fromEntries(Object.entries(rule).filter(([, content]) => content !== null && content !== undefined));

/** Gives cells the rule of another one, and the words beside it. */
function copyRule(from: Excel.DataValidation, to: Excel.DataValidation): void {
  if (from.type !== 'None') {
    to.rule = onlyKind(from.rule);
    to.ignoreBlanks = from.ignoreBlanks;
    to.errorAlert = from.errorAlert;
  }
  if (from.prompt.message !== '') to.prompt = from.prompt;
}

/** Ranges of the same columns side by side, one before and one after. */
const pairsOf = (ranges: Ranges): { readonly before: Area; readonly after: Area }[] =>
  ranges.flatMap(({ was, now }) => {
    const after = now.split(/\s+/);
    return was.split(/\s+/).flatMap((name, i) => {
      const [one, other] = [parseRange(name), parseRange(after[i] ?? '')];
      return one === undefined || other === undefined ? [] : [{ before: one, after: other }];
    });
  });

/** The columns of a table that gets more rows whose last cell has a rule, as the ranges that go with it. */
async function grownRanges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: Area,
  after: Area,
): Promise<Ranges> {
  if (after.bottom <= before.bottom || before.bottom === before.top) return [];
  const last = { top: before.bottom, bottom: before.bottom };
  const cells = Array.from({ length: before.right - before.left + 1 }, (_, i) => {
    const column = { left: before.left + i, right: before.left + i };
    return { column, rule: rangeIn(sheet, { ...last, ...column }).dataValidation.load(LOADED) };
  });
  await context.sync();
  return cells
    .filter(({ rule }) => rule.type !== 'None' || rule.prompt.message !== '')
    .map(({ column }) => ({
      was: rangeName({ ...last, ...column }),
      now: rangeName({ ...last, ...column, bottom: after.bottom }),
    }));
}

/**
 * Lets the validations of a table go with it: those that the patch names, else those of its last row.
 * @returns the ranges that were moved, so that undoing moves them back
 */
export async function moveRules(
  context: Excel.RequestContext,
  { sheet: name, was, now, ranges }: TablePatch,
): Promise<Ranges> {
  const sheet = context.workbook.worksheets.getItem(name);
  const moved = ranges ?? (await grownRanges(context, sheet, parseRange(was)!, parseRange(now)!));
  const grown = pairsOf(moved).filter(({ before, after }) => after.bottom > before.bottom);
  const rules = grown.map(({ before }) =>
    rangeIn(sheet, { ...before, top: before.bottom }).dataValidation.load(LOADED),
  );
  if (rules.length > 0) await context.sync();
  grown.forEach(({ before, after }, i) =>
    copyRule(rules[i], rangeIn(sheet, { ...after, top: before.bottom + 1 }).dataValidation),
  );
  for (const { before, after } of pairsOf(moved))
    if (after.bottom < before.bottom) rangeIn(sheet, { ...before, top: after.bottom + 1 }).dataValidation.clear();
  return moved;
}
