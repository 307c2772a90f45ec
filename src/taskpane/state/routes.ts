/** The screens of the pane. */
export const SCREENS = ['home', 'forms', 'check', 'more', 'today', 'fill', 'customers', 'complaints', 'rules'] as const;
export type Screen = (typeof SCREENS)[number];

/** The tabs at the top; the other screens stand under the last. */
export const TABS = ['home', 'forms', 'check', 'more'] as const;
export type Tab = (typeof TABS)[number];

/** Screens under 更多, in their order there and on the first screen. */
export const TOOLS = ['today', 'fill', 'customers', 'complaints', 'rules'] as const;

/** The tab that is marked while a screen is shown. */
export const tabOf = (screen: Screen): Tab => TABS.find((tab) => tab === screen) ?? 'more';
