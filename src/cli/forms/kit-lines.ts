import type { Kit } from '../../shared/forms/kit';
import type { Lang } from '../../shared/text/lang';
import { labels } from './words';

/** The sheets of a kit as lines of name and size. */
export const kitLines = ({ forms, cards }: Kit, lang: Lang): [name: string, size: string][] => [
  ...forms.map(({ layout: { name, columns, rows } }): [string, string] => [
    name,
    `${columns.length} ${labels.fieldCount[lang]}  ${rows} ${labels.rows[lang]}`,
  ]),
  ...cards.map(({ layout: { name, columns } }): [string, string] => [
    name,
    `${columns.length} ${labels.fieldCount[lang]}`,
  ]),
];
