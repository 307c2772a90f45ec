import type { Form } from '../../shared/forms/form';
import { STANDARDS, TEXTS, type Source } from '../../shared/rulebook/source';
import type { Text } from '../../shared/text/lang';
import { foldKey } from '../../shared/values/fold';

/** Where something comes from, named by book and chapter. */
export function bookOf(source: Source): Text {
  if (source.kind === 'text') {
    const { zh, en } = TEXTS[source.text];
    return { zh, en };
  }
  if (source.kind === 'standard') {
    const { zh, en } = STANDARDS[source.standard];
    return { zh, en };
  }
  return { zh: '本公司设定', en: 'House default' };
}

/** Forms of one chapter. */
export interface Shelf {
  readonly title: Text;
  readonly forms: readonly Form[];
}

/** The library by chapter, in the order in which the chapters first come. */
export function shelves(forms: readonly Form[]): readonly Shelf[] {
  const made = new Map<string, { title: Text; forms: Form[] }>();
  for (const form of forms) {
    const title = bookOf(form.source);
    const shelf = made.get(title.zh);
    if (shelf === undefined) made.set(title.zh, { title, forms: [form] });
    else shelf.forms.push(form);
  }
  return [...made.values()];
}

/**
 * Whether a form is meant by what was typed: a part of a title in either language, its number, or the first letters of the pinyin of
 * its titles; every word of it must be met.
 * @param initials  of the form's titles
 */
export function isMeant(form: Form, typed: string, initials: readonly string[]): boolean {
  const names = [form.title.zh, form.title.en, form.number ?? '', ...form.aliases].map(foldKey);
  return typed
    .split(/\s+/)
    .map(foldKey)
    .every((word) => [...names, ...initials].some((name) => name.includes(word)));
}
