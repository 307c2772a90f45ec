import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Lang, Text } from '../../shared/text/lang';
import { type Message, say } from '../../shared/text/message';
import type { Desk, DeskState } from '../state/desk';
import type { Screen } from '../state/routes';
import type { ThemeChoice } from '../state/settings';

/** What every screen is given. */
export interface Pane {
  readonly desk: Desk;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly version: string;
  go(screen: Screen): void;
  setLang(lang: Lang): void;
  setTheme(theme: ThemeChoice): void;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === undefined) throw new Error('a part of the pane stands outside of it');
  return pane;
}

export const useDesk = (): DeskState => {
  const { desk } = usePane();
  return useSyncExternalStore(desk.subscribe, desk.state);
};

/** Says labels and sentences in the language of the pane. */
export function useSay() {
  const { lang } = usePane();
  return (said: Text | Message): string => ('id' in said ? say(lang, said) : said[lang]);
}
