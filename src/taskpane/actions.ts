/** What the ribbon, the menu of a cell and the shortcuts ask for, by the names in manifest.xml and assets/shortcuts.json. */
export const ACTIONS = ['openPane', 'checkHere'] as const;
export type Action = (typeof ACTIONS)[number];

/** What Excel hands to a button's action, and not to a shortcut's; until it is told, the button stays pressed. */
interface ButtonEvent {
  completed?(): void;
}

/** What of Excel's `Office` is needed. */
export interface ActionsApi {
  readonly actions: { associate(id: string, act: (event?: ButtonEvent) => Promise<void>): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/** Ties the actions to their names: each shows the pane, and does there what was asked. */
export function associateActions({ actions, addin }: ActionsApi, checkHere: () => Promise<unknown>): void {
  const doing: Readonly<Record<Action, () => Promise<unknown>>> = { openPane: async () => undefined, checkHere };
  for (const id of ACTIONS) {
    actions.associate(id, async (event) => {
      try {
        await addin.showAsTaskpane();
        await doing[id]();
      } finally {
        event?.completed?.();
      }
    });
  }
}
