import { termsOf } from '../../forms/choices';
import type { FieldType, FieldValue } from '../../forms/form';
import { contentOf } from '../../forms/write-value';
import { showTerm } from '../../rules/letters/show';
import { fold } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { langOf } from '../choices';
import { change } from '../remedy';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const TYPES: ReadonlySet<FieldType> = new Set(['choice', 'choiceAndText', 'signature']);

/** The code of a choice, with or without words of one's own. */
function codeOf(value: FieldValue): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? value.code : undefined;
}

/** The words behind a choice as they were typed: what reading a cell folds is not changed in writing it. */
function asTyped(value: FieldValue, text: string): FieldValue {
  if (typeof value !== 'object' || value?.text === undefined) return value;
  const said = value.text;
  const tails = Array.from({ length: text.length }, (_, i) => text.slice(i));
  return { code: value.code, text: tails.find((tail) => fold(tail) === said)?.trim() ?? said };
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, ({ type }) => TYPES.has(type))) {
    const { found, row, field, text, spot } = cell;
    const value = row.value(field.id);
    const term = termsOf(field, context.book).find(({ code }) => code === codeOf(value));
    if (term === undefined) continue;
    const folded = fold(text);
    const isNamed = (name: string) => (typeof value === 'string' ? folded === name : folded.startsWith(name));
    const lang = langOf(text, found);
    const canonical = showTerm(term, context.book.values, lang);
    if ([canonical, term.zh, term.en].some((name) => isNamed(fold(name)))) {
      yield 'pass';
      continue;
    }
    yield fail(spot, words.spelling({ field: field.label, found: text.trim(), canonical }), {
      fix: change(cell, contentOf(field, asTyped(value, text), context.book, lang)),
    });
  }
}

export const choiceSpelling: Check = {
  id: 'choice-spelling',
  ...about,
  severity: 'info',
  rules: ['output.style'],
  needs: { forms: [], all: false },
  run,
};
