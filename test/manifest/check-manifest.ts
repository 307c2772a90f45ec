import { pngSize } from './png';
import { all, children, childText, type Element, named, parseXml } from './xml';

export type ManifestCode =
  | 'address-base'
  | 'address-scheme'
  | 'guid'
  | 'icon-missing'
  | 'icon-size'
  | 'icon-sizes'
  | 'id-duplicate'
  | 'locale-missing'
  | 'namespace'
  | 'requirement'
  | 'resid-dangling'
  | 'resid-kind'
  | 'resid-length'
  | 'resource-unused'
  | 'runtime-lifetime'
  | 'runtime-page'
  | 'runtime-resid'
  | 'string-length'
  | 'version';

/** What the schema does not see and Excel answers with silence. */
export interface ManifestFinding {
  readonly code: ManifestCode;
  /** Where, and what was found there. */
  readonly at: string;
}

/** What stands around a manifest. */
export interface Surroundings {
  /** What every address begins with; a path below it is a path of the checkout. */
  readonly base: string;
  /** A file's bytes; undefined when there is none. */
  read(path: string): Uint8Array | undefined;
}

const LOCALES = ['zh-CN', 'en-US'];
const REQUIREMENT = 'SharedRuntime 1.1';
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;
const MAX_RESID = 32;
const MAX_SHORT = 125;
const MAX_LONG = 250;
/** The sizes that Office asks of every set of icons. */
const ICON_SIZES = ['16', '32', '80'];

export function manifestFindings(text: string, surroundings: Surroundings): ManifestFinding[] {
  const app = parseXml(text);
  return [
    ...identityFindings(app),
    ...referenceFindings(app),
    ...idFindings(app),
    ...addressFindings(app, surroundings.base),
    ...iconFindings(app, surroundings),
    ...localeFindings(app),
    ...lengthFindings(app),
    ...runtimeFindings(app),
    ...functionFindings(app),
    ...requirementFindings(app),
  ];
}

/** The addresses that custom functions' metadata have, by locale. */
export function metadataAddresses(text: string): Readonly<Record<string, string>> {
  const app = parseXml(text);
  const address = metadataUrls(app)[0];
  return Object.fromEntries([
    [childText(app, 'DefaultLocale'), address.attributes.DefaultValue],
    ...children(address, 'Override').map((one) => [one.attributes.Locale, one.attributes.Value]),
  ]);
}

function identityFindings(app: Element): ManifestFinding[] {
  const id = childText(app, 'Id');
  const version = childText(app, 'Version');
  return [
    ...(GUID.test(id) ? [] : [{ code: 'guid', at: id } as const]),
    ...(VERSION.test(version) ? [] : [{ code: 'version', at: version } as const]),
  ];
}

// Resources and references to them

const resourceLists = (app: Element): Element[] => named(app, 'Resources').flatMap((one) => one.children);

const resources = (app: Element): Element[] => resourceLists(app).flatMap((one) => one.children);

const references = (app: Element): Element[] => all(app).filter((one) => one.attributes.resid !== undefined);

/** The list of resources that an element refers to. */
function listFor(reference: Element): string {
  switch (reference.name) {
    case 'Image':
      return 'Images';
    case 'Label':
    case 'Title':
    case 'Namespace':
      return 'ShortStrings';
    case 'Description':
      return 'LongStrings';
    default:
      return 'Urls';
  }
}

function referenceFindings(app: Element): ManifestFinding[] {
  const findings: ManifestFinding[] = [];
  const listOf = new Map(
    resourceLists(app).flatMap((list) => list.children.map((one) => [one.attributes.id, list.name] as const)),
  );
  const used = new Set<string>();
  for (const reference of references(app)) {
    const { resid } = reference.attributes;
    used.add(resid);
    const list = listOf.get(resid);
    const at = `${reference.name} ${resid}`;
    if (list === undefined) findings.push({ code: 'resid-dangling', at });
    else if (list !== listFor(reference)) findings.push({ code: 'resid-kind', at: `${at} in ${list}` });
  }
  for (const id of listOf.keys()) {
    if (!used.has(id)) findings.push({ code: 'resource-unused', at: id });
  }
  for (const id of new Set([...listOf.keys(), ...used])) {
    if (id.length > MAX_RESID) findings.push({ code: 'resid-length', at: id });
  }
  return findings;
}

const twice = (ids: readonly string[]): string[] => [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];

function idFindings(app: Element): ManifestFinding[] {
  const own = named(app, 'CustomTab', 'Group', 'Control', 'Item');
  const ids = [resources(app), own].flatMap((elements) => twice(elements.map((one) => one.attributes.id)));
  return ids.map((id) => ({ code: 'id-duplicate', at: id }));
}

// Addresses and icons

/** A setting's values: the default first, then those of other locales. */
const values = (setting: Element): string[] => [
  setting.attributes.DefaultValue,
  ...children(setting, 'Override').map((one) => one.attributes.Value),
];

function addressFindings(app: Element, base: string): ManifestFinding[] {
  const settings = named(app, 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url');
  const addresses = [
    ...settings.filter((one) => one.attributes.DefaultValue !== undefined).flatMap(values),
    ...named(app, 'AppDomain').map((one) => one.text.trim()),
    ...named(app, 'ExtendedOverrides').flatMap((one) => Object.values(one.attributes)),
  ];
  return addresses.flatMap((at): ManifestFinding[] => {
    if (!at.startsWith('https://')) return [{ code: 'address-scheme', at }];
    return at.startsWith(base) ? [] : [{ code: 'address-base', at }];
  });
}

function iconFindings(app: Element, { base, read }: Surroundings): ManifestFinding[] {
  const declared = new Map<string, { size: string; address: string }>();
  const declare = (size: string, setting: Element | undefined): void => {
    for (const address of setting === undefined ? [] : values(setting))
      declared.set(`${size} ${address}`, { size, address });
  };
  declare('32', children(app, 'IconUrl')[0]);
  declare('64', children(app, 'HighResolutionIconUrl')[0]);

  const findings: ManifestFinding[] = [];
  for (const icon of named(app, 'Icon')) {
    const sizes = children(icon, 'Image').map((one) => one.attributes.size);
    const lacking = ICON_SIZES.filter((size) => !sizes.includes(size));
    if (lacking.length > 0) findings.push({ code: 'icon-sizes', at: `no ${lacking.join(', ')}` });
    for (const { attributes } of children(icon, 'Image')) {
      declare(
        attributes.size,
        resources(app).find((one) => one.attributes.id === attributes.resid),
      );
    }
  }

  for (const { size, address } of declared.values()) {
    // An address from elsewhere is a finding of its own.
    if (!address.startsWith(base)) continue;
    const path = address.slice(base.length);
    const bytes = read(path);
    if (bytes === undefined) findings.push({ code: 'icon-missing', at: path });
    else {
      const real = pngSize(bytes);
      const found = real === undefined ? 'no PNG' : `${real.width} × ${real.height}`;
      if (found !== `${size} × ${size}`) findings.push({ code: 'icon-size', at: `${path} for ${size}: ${found}` });
    }
  }
  return findings;
}

// Strings

function metadataUrls(app: Element): Element[] {
  const resids = named(app, 'Metadata')
    .flatMap((one) => children(one, 'SourceLocation'))
    .map((one) => one.attributes.resid);
  return resources(app).filter((one) => one.name === 'Url' && resids.includes(one.attributes.id));
}

const nameOf = (setting: Element): string => setting.attributes.id ?? setting.name;

/** Strings, and the address of the metadata, whose words the formula's help shows. */
function localeFindings(app: Element): ManifestFinding[] {
  const standard = childText(app, 'DefaultLocale');
  const settings = [
    ...children(app, 'DisplayName'),
    ...children(app, 'Description'),
    ...metadataUrls(app),
    ...resources(app).filter((one) => one.name === 'String'),
  ];
  return settings.flatMap((setting) => {
    const there = [standard, ...children(setting, 'Override').map((one) => one.attributes.Locale)];
    const lacking = LOCALES.filter((locale) => !there.includes(locale));
    return lacking.map((locale): ManifestFinding => ({ code: 'locale-missing', at: `${nameOf(setting)} ${locale}` }));
  });
}

function lengthFindings(app: Element): ManifestFinding[] {
  const listed = (list: string): Element[] =>
    resourceLists(app).flatMap((one) => (one.name === list ? one.children : []));
  const over = (name: string, text: string, limit: number): ManifestFinding[] => {
    const { length } = [...text];
    return length > limit ? [{ code: 'string-length', at: `${name}: ${length} of ${limit}` }] : [];
  };
  const settings = (elements: readonly Element[], limit: number): ManifestFinding[] =>
    elements.flatMap((one) => values(one).flatMap((text) => over(nameOf(one), text, limit)));
  return [
    ...over('ProviderName', childText(app, 'ProviderName'), MAX_SHORT),
    ...settings([...children(app, 'DisplayName'), ...listed('ShortStrings')], MAX_SHORT),
    ...settings([...children(app, 'Description'), ...listed('LongStrings')], MAX_LONG),
  ];
}

// The shared runtime, functions, requirements

/** One runtime for everything: a resid that differs in one of its four places, and nothing loads. */
function runtimeFindings(app: Element): ManifestFinding[] {
  const sources = (elements: readonly Element[]): Element[] =>
    elements.flatMap((one) => children(one, 'SourceLocation'));
  const panes = named(app, 'Action').filter((one) => one.attributes.type === 'ShowTaskpane');
  const places: Readonly<Record<string, Element[]>> = {
    Runtime: named(app, 'Runtime'),
    Page: sources(named(app, 'Page')),
    FunctionFile: named(app, 'FunctionFile'),
    ShowTaskpane: sources(panes),
  };
  const found = Object.entries(places).map(([place, elements]) => ({
    place,
    resid: elements.length === 0 ? 'none' : [...new Set(elements.map((one) => one.attributes.resid))].join(' and '),
  }));
  if (new Set(found.map((one) => one.resid)).size > 1)
    return [{ code: 'runtime-resid', at: found.map(({ place, resid }) => `${place} ${resid}`).join(', ') }];

  const lifetimes = places.Runtime.map((one) => one.attributes.lifetime ?? 'none');
  const pages = resources(app)
    .filter((one) => one.attributes.id === found[0].resid)
    .flatMap(values);
  const standard = sources(children(app, 'DefaultSettings')).flatMap(values);
  return [
    ...lifetimes.filter((one) => one !== 'long').map((at) => ({ code: 'runtime-lifetime', at }) as const),
    ...standard.filter((one) => !pages.includes(one)).map((at) => ({ code: 'runtime-page', at }) as const),
  ];
}

/** Formulas read =ABC_TIER(…), without a prefix. */
const functionFindings = (app: Element): ManifestFinding[] =>
  named(app, 'Namespace').map((one) => ({ code: 'namespace', at: one.attributes.resid }));

/** Anything newer is asked for when it is used, so that the add-in opens wherever a shared runtime does. */
function requirementFindings(app: Element): ManifestFinding[] {
  const sets = named(app, 'Sets').flatMap((list) =>
    children(list, 'Set').map(
      ({ attributes }) => `${attributes.Name} ${attributes.MinVersion ?? list.attributes.DefaultMinVersion ?? '1.1'}`,
    ),
  );
  const wrong = [
    ...sets.filter((set) => set !== REQUIREMENT),
    ...named(app, 'Method').map((one) => `method ${one.attributes.Name}`),
    ...(sets.length === 0 ? ['none'] : []),
  ];
  return wrong.map((at) => ({ code: 'requirement', at }));
}
