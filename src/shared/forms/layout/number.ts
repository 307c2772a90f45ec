import type { RuleBook } from '../../rulebook/book';
import type { Lang, Text } from '../../text/lang';
import { say } from '../../text/message';
import type { Form } from '../form';
import { words } from './words';

/** 表号: as the text numbers its tables; the complaint forms have numbers of ours. */
export function formNumber({ number, id }: Form, book: RuleBook, lang: Lang): string {
  if (number !== undefined) return say(lang, words.table({ number }));
  return book.values.forms.complaint.numbers.find(({ code }) => code === id)?.[lang] ?? '';
}

/** What the sheet of a form is called. */
export const sheetOf = ({ sheet, title }: Form): Text => sheet ?? title;
