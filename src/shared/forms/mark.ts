import type { RuleBook } from '../rulebook/book';
import type { Lang, Text } from '../text/lang';
import type { Form, Profile } from './form';

/** Which form a sheet holds, as the sheet itself says. */
export interface FormMark {
  readonly form: string;
  readonly version: number;
  readonly profile: Profile;
}

export const PRODUCT: Text = { zh: '大客户助手', en: 'Key Account Desk' };
const RULE_BOOK: Text = { zh: '规则手册', en: 'rule book' };

/**
 * The line above the table that names form, version and profile. It is a cell's text, since that outlives everything that is done to
 * a sheet: saving by other programs, copying to another workbook, export as CSV or PDF. A defined name would not.
 */
export const markOf = ({ id, version }: Form, profile: Profile, book: RuleBook, lang: Lang): string =>
  `${PRODUCT[lang]} [${id}/${version}/${profile}] ${RULE_BOOK[lang]} ${book.version}`;

const MARK = /\[\s*([A-Za-z]+)\s*\/\s*(\d+)\s*\/\s*(textbook|company)\s*\]/;

/** Reads such a line; undefined for any other text. */
export function readMark(text: string): FormMark | undefined {
  const found = MARK.exec(text);
  return found === null ? undefined : { form: found[1], version: Number(found[2]), profile: found[3] as Profile };
}
