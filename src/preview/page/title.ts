import type { Lang } from '../../shared/text/lang';
import { labels } from '../words';
import { h } from './dom';

/** The product's sign and name, the other language's beside it. */
export function title(lang: Lang): HTMLElement[] {
  const other = lang === 'zh' ? 'en' : 'zh';
  return [
    h('img', { src: 'icon.svg', alt: '', width: '26', height: '26' }),
    h('h1', {}, labels.title[lang], h('small', { lang: other === 'zh' ? 'zh-CN' : 'en' }, labels.title[other])),
  ];
}
