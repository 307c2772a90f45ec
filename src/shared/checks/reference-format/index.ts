import type { FoundForm, NumberPattern } from '../../forms/found';
import { learnPattern, partsOf } from '../../forms/numbers';
import type { RulePath, RuleValues } from '../../rulebook/book';
import { hasForm } from '../../rulebook/pattern';
import { fold } from '../../values/fold';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Where the rule book says how the numbers of a field are written. */
const FORMAT_OF = {
  customerId: 'identity.customerId',
  waybill: 'identity.waybill',
} as const satisfies Record<string, RulePath>;

type Numbered = keyof typeof FORMAT_OF;

const isNumbered = (id: string): id is Numbered => Object.hasOwn(FORMAT_OF, id);

const followsRule = (field: Numbered, text: string, rules: RuleValues): boolean =>
  hasForm(fold(text), rules.identity[field]);

/** How a column's numbers are written where most of them, and enough to call it a habit, do not follow the rule. */
function ownPatterns({ columns, rows }: FoundForm, rules: RuleValues): ReadonlyMap<string, NumberPattern> {
  const own = new Map<string, NumberPattern>();
  for (const field of columns.keys()) {
    if (!isNumbered(field)) continue;
    const numbers = rows.filter((row) => !row.isBlank(field)).map((row) => row.text(field));
    const others = numbers.filter((text) => !followsRule(field, text, rules));
    if (others.length < rules.forms.check.habitFrom || others.length * 2 <= numbers.length) continue;
    const pattern = learnPattern(
      others.map((text) => ({ text, day: undefined })),
      rules,
    );
    if (pattern !== undefined) own.set(field, pattern);
  }
  return own;
}

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const patterns = new Map(context.forms.map((found) => [found, ownPatterns(found, values)]));
  for (const { found, row, field, kind, text, spot } of fieldCells(context, ({ id }) => isNumbered(id))) {
    // A cell that has become a number has a check of its own.
    if (row.isBlank(field.id) || kind !== CellKind.Text) continue;
    const own = patterns.get(found)!.get(field.id);
    const isOwn = own !== undefined && partsOf(text, own) !== undefined;
    yield isOwn || followsRule(field.id as Numbered, text, values)
      ? 'pass'
      : fail(spot, words.form({ field: field.label, found: text.trim(), example: String(field.example) }));
  }
}

export const referenceFormat: Check = {
  id: 'reference-format',
  ...about,
  severity: 'warning',
  rules: [...Object.values(FORMAT_OF), 'forms.check.habitFrom'],
  needs: { forms: [], all: false },
  run,
};
