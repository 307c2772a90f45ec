import '../taskpane/no-eval';
import { say } from '../shared/text/message';
import { safeKeep } from '../taskpane/state/keep';
import { chosenLanguage } from './language';
import { h } from './page/dom';
import { title } from './page/title';
import { words } from './words';

// What is painted first is small: the name of the place, and that it is being set up. Rules and spreadsheet come behind it.
const lang = chosenLanguage(
  location.search,
  safeKeep(() => localStorage),
);
document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
const waiting = h('p', { class: 'first', role: 'status' }, say(lang, words.loading()));
document.body.replaceChildren(h('header', { class: 'bar' }, ...title(lang)), waiting);
requestAnimationFrame(() =>
  setTimeout(() => {
    import('./desk').catch((reason: unknown) => {
      waiting.textContent = say(lang, words.sheetFailed({ detail: String(reason) }));
    });
  }),
);
