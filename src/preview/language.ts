import type { Lang } from '../shared/text/lang';
import type { Keep } from '../taskpane/state/keep';

const KEY = 'kad.lang';

const isLang = (value: string | null): value is Lang => value === 'zh' || value === 'en';

/** The language in force: that of the address, else the one chosen last, else Chinese. */
export function chosenLanguage(search: string, kept: Keep): Lang {
  const asked = new URLSearchParams(search).get('lang');
  if (isLang(asked)) return asked;
  const last = kept.getItem(KEY);
  return isLang(last) ? last : 'zh';
}

/** Keeps a choice for the next visit, and gives the address that says the same. */
export function keepLanguage(lang: Lang, address: string, kept: Keep): string {
  kept.setItem(KEY, lang);
  const url = new URL(address);
  url.searchParams.set('lang', lang);
  return url.href;
}
