import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ACTIONS, type ActionsApi, associateActions } from '../../src/taskpane/actions';
import { metadataAddresses } from './check-manifest';
import { BASE, MANIFEST, ROOT } from './checkout';
import { children, named, parseXml } from './xml';

const manifest = readFileSync(MANIFEST, 'utf8');
const app = parseXml(manifest);
const readAsset = (address: string): unknown =>
  JSON.parse(readFileSync(resolve(ROOT, address.slice(BASE.length)), 'utf8'));

/** What Microsoft's description of the file names; its schema takes nothing else. */
const resource = z.strictObject({ value: z.string().min(1), comment: z.string() });
const resources = z.record(z.string(), resource);
const shortcutsSchema = z.strictObject({
  actions: z.array(z.strictObject({ id: z.string(), type: z.literal('ExecuteFunction'), name: z.string() })),
  shortcuts: z.array(z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string() }) })),
  resources: z.strictObject({ default: resources }),
});

const [overrides] = children(app, 'ExtendedOverrides');
const shortcuts = shortcutsSchema.parse(readAsset(overrides.attributes.Url));
const languages = {
  'zh-CN': shortcuts.resources.default,
  'en-US': resources.parse(readAsset(overrides.attributes.ResourcesUrl)),
};

test('every button and every shortcut asks for something that the page does, and shortcuts lead to all of it', () => {
  const asked = named(app, 'FunctionName').map(({ text }) => text.trim());
  expect(asked).toEqual(['checkHere', 'checkHere']);
  expect(ACTIONS).toEqual(expect.arrayContaining(asked));
  expect(shortcuts.actions.map(({ id }) => id)).toEqual([...ACTIONS]);
  expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual([...ACTIONS]);
});

test('the menu of a cell has an entry', () => {
  const menus = named(app, 'OfficeMenu');
  expect(menus.map(({ attributes }) => attributes.id)).toEqual(['ContextMenuCell']);
  expect(children(menus[0], 'Control').map(({ attributes }) => attributes.id)).toEqual([
    'KeyAccountDesk.CheckHereMenu',
  ]);
});

describe.each(Object.entries(languages))('the shortcuts in %s', (locale, texts) => {
  const said = (token: string): string => {
    const name = /^\$\{resource\.(\w+)\}$/.exec(token)?.[1];
    return texts[name ?? '']?.value ?? `nothing for ${token}`;
  };

  test('have every name and key, and none that is not used', () => {
    const tokens = [...shortcuts.actions.map(({ name }) => name), ...shortcuts.shortcuts.map(({ key }) => key.default)];
    expect(tokens.map(said).filter((one) => one.startsWith('nothing'))).toEqual([]);
    expect(Object.keys(texts)).toHaveLength(tokens.length);
  });

  test('are combinations that Excel takes, each its own', () => {
    const keys = shortcuts.shortcuts.map(({ key }) => said(key.default));
    // Shift alone is no modifier, and exactly one key stands behind them.
    expect(keys.filter((key) => !/^(Ctrl|Alt)\+(Alt\+|Shift\+)?[A-Z0-9]$/.test(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are called what the ribbon calls them', () => {
    const labels = named(app, 'String').map(({ attributes, children: overridden }) =>
      locale === 'zh-CN' ? attributes.DefaultValue : overridden[0].attributes.Value,
    );
    expect(labels).toEqual(expect.arrayContaining(shortcuts.actions.map(({ name }) => said(name))));
  });
});

test('the languages are those of the functions', () =>
  expect(Object.keys(languages)).toEqual(Object.keys(metadataAddresses(manifest))));

/** Excel as far as actions need it, with what happened in order. */
function office(show: () => Promise<void> = async () => undefined) {
  const happened: string[] = [];
  const acts = new Map<string, (event?: { completed(): void }) => Promise<void>>();
  const api: ActionsApi = {
    actions: { associate: (id, act) => void acts.set(id, act) },
    addin: {
      showAsTaskpane: () => {
        happened.push('shown');
        return show();
      },
    },
  };
  associateActions(api, async () => happened.push('checked'));
  const press = (id: string) => acts.get(id)!({ completed: () => void happened.push('completed') });
  return { happened, acts, press };
}

test.each([
  ['openPane', ['shown', 'completed']],
  ['checkHere', ['shown', 'checked', 'completed']],
])('%s shows the pane first, and tells Excel when it is done', async (id, expected) => {
  const { happened, press } = office();
  await press(id);
  expect(happened).toEqual(expected);
});

test('a shortcut hands over no event', async () => {
  const { happened, acts } = office();
  await acts.get('checkHere')!();
  expect(happened).toEqual(['shown', 'checked']);
});

test('a pane that cannot be shown leaves no button pressed', async () => {
  const { happened, press } = office(() => Promise.reject(new Error('no pane')));
  await expect(press('checkHere')).rejects.toThrow('no pane');
  expect(happened).toEqual(['shown', 'completed']);
});
