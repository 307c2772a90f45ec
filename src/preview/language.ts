import type { Lang } from '../shared/text/lang';

const KEY = 'kad.lang';

/** What of the browser the choice of a language is kept in. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

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

/** A browser may refuse to keep anything; the page then forgets, and works. */
export function safeKeep(storage: () => Keep): Keep {
  const attempt = <T>(work: (keep: Keep) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    getItem: (key) => attempt((keep) => keep.getItem(key), null),
    setItem: (key, value) => attempt((keep) => keep.setItem(key, value), undefined),
    removeItem: (key) => attempt((keep) => keep.removeItem(key), undefined),
  };
}
