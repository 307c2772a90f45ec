import type { RuleValues } from '../rulebook/book';
import { maskNumbers, maskPersonal, maskSentence, type PersonalKind } from '../rules/identity';
import type { CellContent } from '../workbook/content';
import { personalKind } from '../workbook/personal';
import type { Field } from './form';
import type { Kit } from './kit';

/** Why what stands in a field is somebody's own: by its type, or by what it is called; undefined where it is not. */
export function personalKindOf(
  { type, label, grid }: Pick<Field, 'type' | 'label' | 'grid'>,
  rules: RuleValues,
): PersonalKind | undefined {
  if (type === 'phone') return 'phone';
  // Amounts, choices and signatures are nobody's own, whatever they are called.
  if (type !== 'text' && type !== 'longText' && type !== 'identifier' && type !== 'date') return undefined;
  return personalKind((grid?.column ?? label).zh, rules);
}

/** What a field shows as it is handed on; numbers that lie in other texts are hidden as well. */
export function maskedText(text: string, field: Field, rules: RuleValues): string {
  const kind = personalKindOf(field, rules);
  if (kind !== undefined) return maskPersonal(kind, text, rules);
  const isWords = field.type === 'text' || field.type === 'longText' || field.type === 'choiceAndText';
  return isWords ? maskNumbers(text, rules) : text;
}

/** A formula shows what follows from other cells and stays. */
function maskedContent(content: CellContent, field: Field, rules: RuleValues): CellContent {
  if (typeof content === 'string') return maskedText(content, field, rules);
  const kind = personalKindOf(field, rules);
  return kind !== undefined && typeof content === 'number' ? maskPersonal(kind, String(content), rules) : content;
}

/** A kit as it is handed on: its forms and cards with personal information hidden. */
export function maskKit(kit: Kit): Kit {
  const rules = kit.book.values;
  return {
    ...kit,
    forms: kit.forms.map(({ layout, body }) => ({
      layout,
      body: body.map((cells) => cells.map((cell, i) => maskedContent(cell, layout.columns[i].field, rules))),
    })),
    cards: kit.cards.map(({ layout, values }) => {
      const fields = new Map(layout.form.fields.map((field) => [field.id, field]));
      return {
        layout,
        values: new Map([...values].map(([id, content]) => [id, maskedContent(content, fields.get(id)!, rules)])),
      };
    }),
  };
}

/** How a sentence about a field and what stands in it is handed on. */
export function sentenceMask(
  field: Pick<Field, 'type' | 'label' | 'grid'> | undefined,
  found: string,
  rules: RuleValues,
): (sentence: string) => string {
  const kind = field && personalKindOf(field, rules);
  return (sentence) => maskSentence(sentence, { kind, found }, rules);
}
