import type { Field, Form, Profile } from '../../shared/forms/form';
import { contentOf } from '../../shared/forms/write-value';
import type { RuleBook } from '../../shared/rulebook/book';
import type { Lang } from '../../shared/text/lang';
import { formatDay } from '../../shared/values/date';
import { formatPercent } from '../../shared/text/message';

/** The fields of a profile. */
export const fieldsOf = ({ fields }: Form, profile: Profile): readonly Field[] =>
  fields.filter((field) => profile === 'company' || field.profile === 'textbook');

/** A field's example as its cell would show it. */
export function exampleOf(field: Field, rules: RuleBook, lang: Lang): string {
  const content = contentOf(field, field.example, rules, lang);
  if (content === null || typeof content === 'object') return '';
  if (typeof content === 'number' && (field.type === 'date' || field.type === 'dateTime'))
    return formatDay(Math.floor(content));
  if (typeof content === 'number' && field.type === 'share') return formatPercent(content);
  return `${content}${field.unit === undefined ? '' : ` ${field.unit[lang]}`}`;
}
