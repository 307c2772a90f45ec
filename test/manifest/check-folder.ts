import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';

export type FolderCode =
  | 'file-missing'
  | 'inline-code'
  | 'integrity-missing'
  | 'integrity-unfit'
  | 'integrity-wrong'
  | 'name-without-hash'
  | 'policy'
  | 'script-unsealed'
  | 'stranger';

/** Where a built page says less than it could about what it loads, or loads what it should not. */
export interface FolderFinding {
  readonly code: FolderCode;
  readonly at: string;
}

/** A built folder. */
export interface Folder {
  /** Every file by its path. */
  readonly paths: readonly string[];
  read(path: string): Uint8Array | undefined;
}

/** What a page may have of others. */
export interface Allowed {
  /** The host of Office.js; undefined for a page that has it of its own folder, or has none. */
  readonly office?: string;
  /** Every directive of its policy; `{inline}` stands for the hash of the import map. */
  readonly policy: Readonly<Record<string, string>>;
}

const hashOf = (algorithm: string, content: Uint8Array | string): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** A name that changes with its content, so that it may be kept for good. */
const HASHED = /-[A-Z0-9]{8}\.(js|css)$/;

/** What a page loads as code: scripts, styles, and scripts that it asks for ahead. */
const LOADED = 'script[src], link[rel=stylesheet], link[rel=modulepreload]';

export function pageFindings(page: string, folder: Folder, allowed: Allowed): FolderFinding[] {
  const { document } = new JSDOM(Buffer.from(folder.read(page) ?? []).toString('utf8')).window;
  const loaded = [...document.querySelectorAll(LOADED)];
  const map = document.querySelector('script[type=importmap]')?.textContent ?? '';
  return [
    ...loaded.flatMap((one) => loadedFindings(one, folder, allowed)),
    ...otherFindings(document, folder),
    ...inlineFindings(document),
    ...mapFindings(map, document, folder),
    ...policyFindings(document, allowed, map),
  ];
}

const addressOf = (element: Element): string => element.getAttribute('src') ?? element.getAttribute('href') ?? '';

function loadedFindings(element: Element, folder: Folder, { office }: Allowed): FolderFinding[] {
  const address = addressOf(element);
  const integrity = element.getAttribute('integrity');
  if (/^([a-z]+:|\/\/)/.test(address)) {
    if (office === undefined || new URL(address).origin !== office) return [{ code: 'stranger', at: address }];
    // Microsoft mends the file in its place: a hash would close every pane on that day.
    return integrity === null ? [] : [{ code: 'integrity-unfit', at: address }];
  }
  const bytes = folder.read(address);
  if (bytes === undefined) return [{ code: 'file-missing', at: address }];
  const found: FolderFinding[] = [];
  // A copy of Office.js looks for its parts beside it by their names.
  if (!HASHED.test(address) && !address.startsWith('office-js/'))
    found.push({ code: 'name-without-hash', at: address });
  if (integrity === null) found.push({ code: 'integrity-missing', at: address });
  else if (integrity !== hashOf('sha384', bytes)) found.push({ code: 'integrity-wrong', at: address });
  return found;
}

/** Icons, pictures, links. */
function otherFindings(document: Document, folder: Folder): FolderFinding[] {
  const others = [...document.querySelectorAll('[src], [href]')].filter((one) => !one.matches(LOADED));
  return others.map(addressOf).flatMap((at): FolderFinding[] => {
    if (at.startsWith('#')) return [];
    if (/^([a-z]+:|\/\/)/.test(at)) return [{ code: 'stranger', at }];
    return folder.read(at) === undefined ? [{ code: 'file-missing', at }] : [];
  });
}

function inlineFindings(document: Document): FolderFinding[] {
  const scripts = document.querySelectorAll('script:not([src]):not([type=importmap]), style, [style]');
  const handlers = [...document.querySelectorAll('*')].filter((one) =>
    one.getAttributeNames().some((name) => name.startsWith('on')),
  );
  return [...scripts, ...handlers].map((one) => ({ code: 'inline-code', at: one.tagName.toLowerCase() }));
}

/** Scripts that others import have their hashes in the map: each of the page's, the right one, and no other file. */
function mapFindings(map: string, document: Document, { paths, read }: Folder): FolderFinding[] {
  const has = document.querySelector('script[type=module]') !== null;
  const sealed = has ? (JSON.parse(map) as { integrity: Record<string, string> }).integrity : {};
  const own = has ? paths.filter((path) => HASHED.test(path) && path.endsWith('.js')) : [];
  const wrong = Object.entries(sealed).flatMap(([path, integrity]): FolderFinding[] => {
    const bytes = read(path.slice(2));
    if (bytes === undefined) return [{ code: 'file-missing', at: path }];
    return integrity === hashOf('sha384', bytes) ? [] : [{ code: 'integrity-wrong', at: path }];
  });
  const open = own.filter((path) => !(`./${path}` in sealed));
  return [...wrong, ...open.map((at) => ({ code: 'script-unsealed', at }) as const)];
}

function policyFindings(document: Document, { policy }: Allowed, map: string): FolderFinding[] {
  const [first] = document.querySelectorAll('meta[http-equiv], script, link');
  // What stands before the policy is loaded without it.
  if (!first.matches('meta[http-equiv=Content-Security-Policy]')) return [{ code: 'policy', at: 'not first' }];
  const inline = `'${hashOf('sha256', map)}'`;
  const found = Object.fromEntries(
    (first.getAttribute('content') ?? '').split(';').map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ').replace(inline, '{inline}')];
    }),
  );
  return [...new Set([...Object.keys(policy), ...Object.keys(found)])]
    .filter((name) => found[name] !== policy[name])
    .map((name) => ({ code: 'policy', at: `${name} ${found[name] ?? 'missing'}` }));
}
