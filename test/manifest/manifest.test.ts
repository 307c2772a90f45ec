import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ManifestCode, type ManifestFinding, manifestFindings, type Surroundings } from './check-manifest';
import { BASE, MANIFEST, readFromCheckout, ROOT } from './checkout';

const manifest = readFileSync(MANIFEST, 'utf8');
const checkout: Surroundings = { base: BASE, read: readFromCheckout };

/** The text with the first occurrence replaced; a change that changes nothing would prove nothing. */
function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

const changeAll = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replaceAll(from, () => to);
};

/** Changes what follows a landmark. */
function changeAfter(text: string, landmark: string, from: string, to: string): string {
  const at = text.indexOf(landmark);
  expect(at).toBeGreaterThan(-1);
  return text.slice(0, at) + change(text.slice(at), from, to);
}

/** Changes the text of a setting in one locale: the default value, or the override that follows it. */
const textOf = (text: string, setting: string, attribute: 'DefaultValue' | 'Value', value: string): string => {
  const at = text.indexOf(setting);
  expect(at).toBeGreaterThan(-1);
  const rest = text.slice(at);
  expect(rest).toMatch(new RegExp(`\\s${attribute}="`));
  return text.slice(0, at) + rest.replace(new RegExp(`(\\s${attribute})="[^"]*"`), () => ` ${attribute}="${value}"`);
};

const withoutOverride = (text: string, setting: string): string => {
  const at = text.indexOf(setting);
  expect(at).toBeGreaterThan(-1);
  const rest = text.slice(at);
  expect(rest).toMatch(/<(bt:)?Override [^>]*\/>/);
  return text.slice(0, at) + rest.replace(/<(bt:)?Override [^>]*\/>/, '');
};

test('the manifest has no findings', () => expect(manifestFindings(manifest, checkout)).toEqual([]));

test('a manifest that is not well-formed is an error', () =>
  expect(() => manifestFindings(change(manifest, '</Hosts>', ''), checkout)).toThrow());

/** One fault in the real manifest, and the one finding that it must give. */
const faults: readonly (readonly [string, (text: string) => string, ManifestCode, string])[] = [
  [
    'a label that refers to nothing',
    (text) => changeAfter(text, '<Group', 'Label resid="App.Name"', 'Label resid="App.Nome"'),
    'resid-dangling',
    'Label App.Nome',
  ],
  [
    'an address that refers to nothing',
    (text) =>
      change(text, 'LearnMoreUrl resid="Support.Url"', 'LearnMoreUrl resid="support.url"').replace(
        /<bt:Url id="Support.Url"[^>]*>/,
        '',
      ),
    'resid-dangling',
    'LearnMoreUrl support.url',
  ],
  [
    'a label that refers to a long string',
    (text) => changeAfter(text, '<Group', 'Label resid="App.Name"', 'Label resid="OpenPane.Description"'),
    'resid-kind',
    'Label OpenPane.Description in LongStrings',
  ],
  [
    'a string that nothing refers to',
    (text) => change(text, 'Description resid="GetStarted.Description"', 'Description resid="OpenPane.Description"'),
    'resource-unused',
    'GetStarted.Description',
  ],
  [
    'an address that nothing refers to',
    (text) => change(text, '</bt:Urls>', `<bt:Url id="Help.Url" DefaultValue="${BASE}help.html" /></bt:Urls>`),
    'resource-unused',
    'Help.Url',
  ],
  [
    'a resid of 33 characters',
    (text) => changeAll(text, '"OpenPane.Label"', `"OpenPane.Label.${'x'.repeat(18)}"`),
    'resid-length',
    `OpenPane.Label.${'x'.repeat(18)}`,
  ],
  [
    'two resources of one id',
    (text) =>
      change(text, '</bt:Images>', `<bt:Image id="Icon.16" DefaultValue="${BASE}assets/icon-16.png" /></bt:Images>`),
    'id-duplicate',
    'Icon.16',
  ],
  [
    'a string with the id of an address',
    (text) =>
      change(text, '</bt:Images>', `<bt:Image id="Pane.Url" DefaultValue="${BASE}assets/icon-16.png" /></bt:Images>`),
    'id-duplicate',
    'Pane.Url',
  ],
  [
    'a button with the id of its group',
    (text) => changeAll(text, 'KeyAccountDesk.OpenPane', 'KeyAccountDesk.Group'),
    'id-duplicate',
    'KeyAccountDesk.Group',
  ],
  [
    'an address without TLS',
    (text) => changeAfter(text, '<SupportUrl', 'https://', 'http://'),
    'address-scheme',
    'http://localhost:3000/support.html',
  ],
  [
    'an icon without TLS',
    (text) => changeAfter(text, 'bt:Image id="Icon.80"', 'https://', 'http://'),
    'address-scheme',
    'http://localhost:3000/assets/icon-80.png',
  ],
  [
    'an address without TLS in one language',
    (text) => changeAfter(text, 'bt:Override', 'https://', 'http://'),
    'address-scheme',
    'http://localhost:3000/assets/functions.json',
  ],
  [
    'an address of another host',
    (text) => changeAfter(text, '<SupportUrl', BASE, 'https://example.com/'),
    'address-base',
    'https://example.com/support.html',
  ],
  [
    'a domain without TLS',
    (text) => change(text, '<Hosts>', '<AppDomains><AppDomain>http://example.com</AppDomain></AppDomains><Hosts>'),
    'address-scheme',
    'http://example.com',
  ],
  [
    'an icon that is not there',
    (text) => changeAfter(text, 'bt:Image id="Icon.80"', 'icon-80.png', 'icon-81.png'),
    'icon-missing',
    'assets/icon-81.png',
  ],
  [
    'an icon of another size',
    (text) => changeAfter(text, 'bt:Image id="Icon.80"', 'icon-80.png', 'icon-64.png'),
    'icon-size',
    'assets/icon-64.png for 80: 64 × 64',
  ],
  [
    'an icon of the add-in of another size',
    (text) => changeAfter(text, '<HighResolutionIconUrl', 'icon-64.png', 'icon-128.png'),
    'icon-size',
    'assets/icon-128.png for 64: 128 × 128',
  ],
  [
    'an icon that is no picture',
    (text) => changeAfter(text, '<IconUrl', 'icon-32.png', 'icon.svg'),
    'icon-size',
    'assets/icon.svg for 32: no PNG',
  ],
  [
    'a button without an icon of 16',
    (text) => changeAfter(text, '<Control', '<bt:Image size="16" resid="Icon.16" />', ''),
    'icon-sizes',
    'no 16',
  ],
  ['a name in Chinese only', (text) => withoutOverride(text, '<DisplayName'), 'locale-missing', 'DisplayName en-US'],
  [
    'a description in Chinese only',
    (text) => withoutOverride(text, '<Description'),
    'locale-missing',
    'Description en-US',
  ],
  [
    'a short string in Chinese only',
    (text) => withoutOverride(text, 'bt:String id="OpenPane.Label"'),
    'locale-missing',
    'OpenPane.Label en-US',
  ],
  [
    'a long string in another language',
    (text) => changeAfter(text, 'bt:String id="OpenPane.Description"', '"en-US"', '"en-GB"'),
    'locale-missing',
    'OpenPane.Description en-US',
  ],
  [
    'metadata in Chinese only',
    (text) => withoutOverride(text, 'bt:Url id="Functions.Metadata.Url"'),
    'locale-missing',
    'Functions.Metadata.Url en-US',
  ],
  [
    'a provider of 126 characters',
    (text) => change(text, '<ProviderName>Key Account Desk<', `<ProviderName>${'x'.repeat(126)}<`),
    'string-length',
    'ProviderName: 126 of 125',
  ],
  [
    'a name of 126 characters',
    (text) => textOf(text, '<DisplayName', 'DefaultValue', '客'.repeat(126)),
    'string-length',
    'DisplayName: 126 of 125',
  ],
  [
    'a description of 251 characters',
    (text) => textOf(text, '<Description', 'Value', 'x'.repeat(251)),
    'string-length',
    'Description: 251 of 250',
  ],
  [
    'a short string of 126 characters in English',
    (text) => textOf(text, 'bt:String id="App.Name"', 'Value', 'x'.repeat(126)),
    'string-length',
    'App.Name: 126 of 125',
  ],
  [
    'a long string of 251 characters',
    (text) => textOf(text, 'bt:String id="OpenPane.Description"', 'DefaultValue', '客'.repeat(251)),
    'string-length',
    'OpenPane.Description: 251 of 250',
  ],
  [
    'another resid of the runtime',
    (text) => change(text, 'Runtime resid="Pane.Url"', 'Runtime resid="Support.Url"'),
    'runtime-resid',
    'Runtime Support.Url, Page Pane.Url, FunctionFile Pane.Url, ShowTaskpane Pane.Url',
  ],
  [
    'another resid of the functions’ page',
    (text) => changeAfter(text, '<Page>', 'resid="Pane.Url"', 'resid="Support.Url"'),
    'runtime-resid',
    'Runtime Pane.Url, Page Support.Url, FunctionFile Pane.Url, ShowTaskpane Pane.Url',
  ],
  [
    'another resid of the function file',
    (text) => change(text, 'FunctionFile resid="Pane.Url"', 'FunctionFile resid="Support.Url"'),
    'runtime-resid',
    'Runtime Pane.Url, Page Pane.Url, FunctionFile Support.Url, ShowTaskpane Pane.Url',
  ],
  [
    'another resid of the pane',
    (text) => changeAfter(text, '<TaskpaneId>', 'resid="Pane.Url"', 'resid="Support.Url"'),
    'runtime-resid',
    'Runtime Pane.Url, Page Pane.Url, FunctionFile Pane.Url, ShowTaskpane Support.Url',
  ],
  [
    'no function file',
    (text) => change(text, '<FunctionFile resid="Pane.Url" />', ''),
    'runtime-resid',
    'Runtime Pane.Url, Page Pane.Url, FunctionFile none, ShowTaskpane Pane.Url',
  ],
  ['a runtime that ends', (text) => change(text, 'lifetime="long"', 'lifetime="short"'), 'runtime-lifetime', 'short'],
  [
    'another page without add-in commands',
    (text) => changeAfter(text, '<DefaultSettings>', 'taskpane.html', 'index.html'),
    'runtime-page',
    `${BASE}index.html`,
  ],
  [
    'a prefix for the functions',
    (text) => change(text, '</Metadata>', '</Metadata><Namespace resid="App.Name" />'),
    'namespace',
    'App.Name',
  ],
  [
    'a newer requirement',
    (text) => change(text, '</Sets>', '<Set Name="ExcelApi" MinVersion="1.12" /></Sets>'),
    'requirement',
    'ExcelApi 1.12',
  ],
  [
    'a newer version of the requirement',
    (text) => change(text, 'Name="SharedRuntime" MinVersion="1.1"', 'Name="SharedRuntime" MinVersion="1.2"'),
    'requirement',
    'SharedRuntime 1.2',
  ],
  [
    'a newer version by default',
    (text) => change(change(text, 'DefaultMinVersion="1.1"', 'DefaultMinVersion="1.3"'), ' MinVersion="1.1"', ''),
    'requirement',
    'SharedRuntime 1.3',
  ],
  ['no requirement', (text) => text.replace(/<Requirements>[^]*<\/Requirements>/, ''), 'requirement', 'none'],
  [
    'an id that is no GUID',
    (text) => change(text, '<Id>70d48b9e-', '<Id>70d48b9-'),
    'guid',
    '70d48b9-804c-495d-a679-d668796ab640',
  ],
  ['a version of three parts', (text) => text.replace(/<Version>.*</, '<Version>0.1.0<'), 'version', '0.1.0'],
  ['a version in words', (text) => text.replace(/<Version>.*</, '<Version>0.1.0.beta<'), 'version', '0.1.0.beta'],
];

test.each(faults)('finds %s', (_, damage, code, at) => {
  const expected: ManifestFinding[] = [{ code, at }];
  expect(manifestFindings(damage(manifest), checkout)).toEqual(expected);
});

test('finds every icon that the checkout has lost', () => {
  const read = (path: string): Uint8Array | undefined => (path.endsWith('16.png') ? undefined : readFromCheckout(path));
  expect(manifestFindings(manifest, { base: BASE, read })).toEqual([
    { code: 'icon-missing', at: 'assets/icon-16.png' },
  ]);
});

test('Microsoft’s own reader sees the same add-in', () => {
  // In a process of its own: it requires ES modules, which Node does and jest does not.
  const script = `
    import { OfficeAddinManifest } from 'office-addin-manifest';
    console.log(JSON.stringify(await OfficeAddinManifest.readManifestFile('manifest.xml')));`;
  const args = ['--input-type=module', '--eval', script];
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }),
  );
  expect(info).toMatchObject({
    id: '70d48b9e-804c-495d-a679-d668796ab640',
    version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    displayName: '大客户助手',
    defaultLocale: 'zh-CN',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
  });
});

// Microsoft's schemas are kept beside the checkout, not in it.
const schema = resolve(ROOT, '..', 'shared', 'schemas', 'manifest', 'OfficeAppManifestV1_1.xsd');
const missing = [
  ...(spawnSync('xmllint', ['--version']).error === undefined ? [] : ['xmllint']),
  ...(existsSync(schema) ? [] : ['../shared/schemas/manifest']),
];
/** Where nobody watches, a check that is left out looks like one that passed. */
const isCi = (process.env.CI ?? '') !== '';

(missing.length === 0 || isCi ? describe : describe.skip)(
  `Microsoft’s schema${missing.length === 0 ? '' : ` (without ${missing.join(' and ')})`}`,
  () => {
    const validate = (text: string) =>
      spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], { input: text, encoding: 'utf8' });

    test('is at hand', () => expect(missing).toEqual([]));

    test('accepts the manifest', () => expect(validate(manifest)).toMatchObject({ status: 0 }));

    test('refuses elements in another order', () => {
      const locale = '<DefaultLocale>zh-CN</DefaultLocale>';
      const damaged = change(change(manifest, locale, ''), '<Hosts>', `${locale}<Hosts>`);
      expect(validate(damaged)).toMatchObject({ status: 3 });
    });
  },
);
