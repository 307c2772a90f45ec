import type { Lang } from '../../shared/text/lang';
import type { Keep } from './keep';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** What the user chose for the pane itself; kept by the host where it keeps things. */
export interface Settings {
  readonly lang: Lang;
  readonly theme: ThemeChoice;
}

const LANG = 'kad.pane.lang';
const THEME = 'kad.pane.theme';

/** Chinese for a host that speaks it or says nothing, English for every other. */
export const hostLanguage = (locale: string | undefined): Lang =>
  locale === undefined || /^zh/i.test(locale) ? 'zh' : 'en';

/** What was chosen last time, else what the host speaks; anything else that is kept is not taken. */
export function keptSettings(keep: Pick<Keep, 'getItem'>, locale: string | undefined): Settings {
  const lang = keep.getItem(LANG);
  const theme = keep.getItem(THEME);
  return {
    lang: lang === 'zh' || lang === 'en' ? lang : hostLanguage(locale),
    theme: THEMES.find((one) => one === theme) ?? 'system',
  };
}

export function keepSettings(keep: Pick<Keep, 'setItem'>, { lang, theme }: Settings): void {
  keep.setItem(LANG, lang);
  keep.setItem(THEME, theme);
}

/** The theme that is drawn. */
export function themeInForce(
  choice: ThemeChoice,
  host: { readonly dark: boolean; readonly contrast: boolean },
): Exclude<ThemeChoice, 'system'> {
  if (choice !== 'system') return choice;
  if (host.contrast) return 'contrast';
  return host.dark ? 'dark' : 'light';
}
