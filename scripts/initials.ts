import { pinyin } from 'pinyin-pro';
import { FORMS } from '../src/shared/forms/registry';

/** The first letters of the pinyin of a Chinese title; what is no Chinese character stays as it is. */
const initialsOf = (title: string): string =>
  pinyin(title, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase();

/** The pinyin initials of every form's titles as a module: who types khts finds 客户投诉登记表. */
export function initialsModule(): string {
  const lines = FORMS.map(({ id, title, aliases }) => {
    const all = [...new Set([title.zh, ...aliases.filter((alias) => /\p{Script=Han}/u.test(alias))].map(initialsOf))];
    return `  ${id}: [${all.map((one) => `'${one}'`).join(', ')}],`;
  });
  return [
    '/** First letters of the pinyin of each form’s titles. Generated from the forms. */',
    'export const INITIALS: Readonly<Record<string, readonly string[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
