import { Button, FluentProvider, Tab, TabList, teamsHighContrastTheme } from '@fluentui/react-components';
import { ArrowLeft16Regular, DocumentError24Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useMemo, useReducer, useState } from 'react';
import { PaneContext, type Pane, useDesk, usePane, useSay } from './parts/context';
import { Busy, Empty, Loading, Notices } from './parts/pieces';
import Home from './screens/home';
import type { Desk } from './state/desk';
import { type Screen, type Tab as TabName, tabOf, TABS, TOOLS } from './state/routes';
import type { Keep } from './state/keep';
import { keepSettings, type Settings, themeInForce } from './state/settings';
import { darkTheme, FONTS, lightTheme } from './theme';
import { labels } from './words/shell';

const SCREENS = {
  home: Home,
  forms: lazy(() => import('./screens/forms')),
  check: lazy(() => import('./screens/check')),
  more: lazy(() => import('./screens/more')),
  today: lazy(() => import('./screens/today')),
  fill: lazy(() => import('./screens/fill')),
  customers: lazy(() => import('./screens/customers')),
  complaints: lazy(() => import('./screens/complaints')),
  rules: lazy(() => import('./screens/rules')),
} as const;

const DRAWN = { light: lightTheme, dark: darkTheme, contrast: teamsHighContrastTheme } as const;

/** Follows what the machine asks for while the pane stands. */
function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const tell = () => setMatches(media.matches);
    media.addEventListener('change', tell);
    return () => media.removeEventListener('change', tell);
  }, [query]);
  return matches;
}

function Frame({ screen }: { screen: Screen }) {
  const { desk, lang, go, setLang } = usePane();
  const { checked, task, problems, visit } = useDesk();
  const say = useSay();
  const isUnread = checked === undefined && task === undefined && problems.length > 0;
  const Shown = SCREENS[screen];
  useEffect(() => {
    if (visit === undefined) return;
    go(visit);
    desk.put({ visit: undefined });
  }, [visit, go, desk]);
  const isTool = TOOLS.some((tool) => tool === screen);
  return (
    <>
      <nav className="top" aria-label={say(labels.sections)}>
        <TabList
          selectedValue={tabOf(screen)}
          onTabSelect={(_, { value }) => go(value as TabName)}
          size="small"
          className="grow"
        >
          {TABS.map((tab) => (
            <Tab key={tab} value={tab} id={`tab-${tab}`}>
              {say(labels[tab])}
            </Tab>
          ))}
        </TabList>
        <Button
          id="language"
          size="small"
          appearance="subtle"
          title={say(labels.languageHint)}
          lang={lang === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
        >
          {say(labels.language)}
        </Button>
      </nav>
      <Busy />
      <main id="screen" data-screen={screen}>
        <Notices />
        {isTool && (
          <div className="tool-head">
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowLeft16Regular />}
              aria-label={say(labels.back)}
              onClick={() => go('home')}
            />
            <h1>{say(labels[screen])}</h1>
          </div>
        )}
        {screen === 'home' && !desk.port.can.has('functions') && checked !== undefined && (
          <aside className="old">
            <b>{say(labels.oldTitle)}</b>
            <p>{say(labels.oldBody)}</p>
          </aside>
        )}
        {isUnread ? (
          <Empty
            icon={<DocumentError24Regular />}
            title={say(labels.unread)}
            body={say(labels.unreadBody)}
            action={{ label: say(labels.again), act: () => void desk.check() }}
          />
        ) : (
          // Of each screen its own: otherwise the one that is left would live on, hidden, until the next is loaded.
          <Suspense key={screen} fallback={<Loading />}>
            <Shown />
          </Suspense>
        )}
      </main>
    </>
  );
}

export interface AppChoices {
  readonly desk: Desk;
  readonly settings: Settings;
  readonly keep: Keep;
  readonly version: string;
  /** Told when another language is chosen in the pane. */
  readonly onLang?: (lang: Settings['lang']) => void;
}

/** The pane. */
export function App({ desk, settings: first, keep, version, onLang }: AppChoices) {
  const [screen, go] = useState<Screen>('home');
  const [settings, change] = useReducer((now: Settings, next: Partial<Settings>) => ({ ...now, ...next }), first);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(forced-colors: active)');
  const { lang, theme } = settings;
  useEffect(() => keepSettings(keep, settings), [settings, keep]);
  useEffect(() => desk.speak(lang), [lang, desk]);
  const pane = useMemo<Pane>(
    () => ({
      desk,
      lang,
      theme,
      version,
      go(next) {
        go(next);
        document.querySelector('#screen')?.scrollTo(0, 0);
      },
      setLang(next) {
        change({ lang: next });
        onLang?.(next);
      },
      setTheme: (next) => change({ theme: next }),
    }),
    [desk, lang, theme, version, onLang],
  );
  const drawn = themeInForce(theme, { dark, contrast });
  const fluent = useMemo(() => ({ ...DRAWN[drawn], fontFamilyBase: FONTS[lang] }), [drawn, lang]);
  return (
    <FluentProvider theme={fluent} className="pane" data-theme={drawn} lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <PaneContext value={pane}>
        <Frame screen={screen} />
      </PaneContext>
    </FluentProvider>
  );
}
