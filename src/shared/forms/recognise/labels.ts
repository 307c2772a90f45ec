import { foldKey } from '../../values/fold';
import { bareLabel } from '../../workbook/header';
import type { Field, Form } from '../form';

/** A field that a label may stand for. */
export interface LabelHit {
  readonly form: Form;
  readonly field: Field;
  /** The field's own name, not one of its aliases. */
  readonly own: boolean;
}

/** Every label that a form knows, ready for looking up. */
export interface LabelIndex {
  /** What a label may stand for; nothing for most texts of a sheet. */
  hits(text: string): readonly LabelHit[];
  /** The same for a label that was put together from several cells, already bare. */
  hitsOfKey(key: string): readonly LabelHit[];
}

const keys = new Map<string, string>();

/** {@link bareLabel} of a label that forms themselves have: there are a few thousand, and every sheet is held against them all. */
export function labelKey(label: string): string {
  let key = keys.get(label);
  if (key === undefined) keys.set(label, (key = bareLabel(label)));
  return key;
}

const NONE: readonly LabelHit[] = [];
/** Longer cells than this are no labels, units and notes in brackets included. */
const LONGEST_LABEL = 40;
/** What `bareLabel` takes off the front. */
const DRESSING = ' \u3000\t\n*＊（(【[';
/** From a half-width sign to its full-width twin. */
const FULL_WIDTH = 0xfee0;

function firstSigns(keys: Iterable<string>): ReadonlySet<number> {
  const signs = new Set([...DRESSING].map((char) => char.charCodeAt(0)));
  for (const key of keys) {
    for (const spelling of [key, key.toUpperCase()]) {
      const sign = spelling.charCodeAt(0);
      signs.add(sign);
      if (sign > 0x20 && sign < 0x7f) signs.add(sign + FULL_WIDTH);
    }
  }
  return signs;
}

/** The labels of forms: of each field its name in both languages, and its aliases. */
export function labelIndex(forms: readonly Form[]): LabelIndex {
  const byKey = new Map<string, LabelHit[]>();
  const put = (label: string, hit: LabelHit) => {
    const key = labelKey(label) || foldKey(label);
    const hits = byKey.get(key);
    if (hits === undefined) byKey.set(key, [hit]);
    else if (!hits.some(({ field }) => field === hit.field)) hits.push(hit);
  };
  for (const form of forms) {
    for (const field of form.fields) {
      for (const label of [field.label.zh, field.label.en]) put(label, { form, field, own: true });
      for (const label of field.aliases) put(label, { form, field, own: false });
    }
  }
  // A sheet has many texts and few labels: most are told apart by their first character, without folding.
  const signs = firstSigns(byKey.keys());
  return {
    hits(text) {
      if (text.length === 0 || text.length > LONGEST_LABEL || !signs.has(text.charCodeAt(0))) return NONE;
      return byKey.get(bareLabel(text)) ?? NONE;
    },
    hitsOfKey: (key) => byKey.get(key) ?? NONE,
  };
}
