import type { Lang } from '../../text/lang';
import { say } from '../../text/message';
import type { Form } from '../form';
import { words } from './words';

/** What stands below every page of a form: who signs, the page, the version. */
export interface Footer {
  readonly left: string;
  readonly middle: string;
  readonly right: string;
}

/** The footer of a form; `&P` and `&N` are the page and their number, as spreadsheet programs write them. */
export const footerOf = (form: Form, lang: Lang): Footer => ({
  left: say(lang, words.sign()),
  middle: say(lang, words.page({ page: '&P', pages: '&N' })),
  right: say(lang, words.version({ title: form.title, version: form.version })),
});
