import type { Text } from '../../text/lang';
import { bareLabel } from '../../workbook/header';
import type { Field } from '../form';

/** What the cells of a card are compared with for a field. */
interface FieldKeys {
  /** Of the field's own labels. */
  readonly labels: readonly string[];
  /** Of its labels and whatever else it is called. */
  readonly all: readonly string[];
}

// Every sheet of a workbook is compared with every card, and the registry's texts never change: each is folded once.
const ofFields = new WeakMap<Field, FieldKeys>();
const ofTexts = new WeakMap<Text, readonly [string, string]>();

/** A text in both languages, folded for comparing. */
export function textKeys(text: Text): readonly [string, string] {
  let keys = ofTexts.get(text);
  if (keys === undefined) {
    keys = [bareLabel(text.zh), bareLabel(text.en)];
    ofTexts.set(text, keys);
  }
  return keys;
}

/** A field's labels and aliases, folded for comparing. */
export function cardKeys(field: Field): FieldKeys {
  let keys = ofFields.get(field);
  if (keys === undefined) {
    const labels = textKeys(field.label);
    keys = { labels, all: [...labels, ...field.aliases.map(bareLabel)] };
    ofFields.set(field, keys);
  }
  return keys;
}
