import { labels, words } from './words';

/** A browser runs no modules from a file on disk: a page opened that way would stay blank without a word. */
if (location.protocol === 'file:') {
  document.body.textContent = [words.fromDisk().text.zh, words.fromDisk().text.en].join('\n');
  document.title = labels.title.zh;
}
