/** Licences that ask for nothing but their own text to be kept. */
const FREE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** A package whose licence is another or is not said. */
interface Exception {
  /** Whether it may be a dependency of what is published. */
  readonly ships: boolean;
  /** Its licence, where only its package.json does not say it. */
  readonly licence?: string;
  readonly why: string;
}

export const EXCEPTIONS: Readonly<Record<string, Exception>> = {
  '@microsoft/office-js': {
    ships: false,
    why: 'Microsoft lets it be used to develop and test add-ins; users load it from its CDN',
  },
  '@univerjs/telemetry': {
    ships: true,
    licence: 'Apache-2.0',
    why: 'its LICENSE and its sources say Apache-2.0, its package.json does not; the name of a service is all that is bundled',
  },
  'axe-core': { ships: false, why: 'MPL-2.0, used in tests only' },
  buffers: {
    ships: true,
    why: 'it says no licence; it comes with exceljs for its reader of streams, which is not used',
  },
};

/** What a lock file says of a package. */
interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

type Names = Readonly<Record<string, string>>;

/** The parts of a package.json that name packages. */
interface Manifest {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
}

export interface Installed {
  /** `packages` of the lock file, by path. */
  readonly packages: Readonly<Record<string, Locked>>;
  readonly manifest: Manifest;
  /** The text whose table of dependencies gives name, licence and reason a row. */
  readonly architecture: string;
}

/** Whether an SPDX expression can be met by licences of the list alone: by one side of an OR, by both of an AND. */
export const isFree = (expression: string): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((one) => FREE.has(one.trim())));

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function* strangers(packages: Installed['packages'], exceptions: typeof EXCEPTIONS): Generator<string> {
  const seen = new Set<string>();
  for (const [path, { license, dev = false }] of Object.entries(packages)) {
    if (path === '' || (license !== undefined && isFree(license))) continue;
    const name = nameOf(path);
    seen.add(name);
    const exception = exceptions[name];
    if (exception === undefined)
      yield `${name}: its licence is ${license ?? 'not said'}; look at it, then list it in scripts/checks/licences.ts or do without it`;
    else if (!exception.ships && !dev)
      yield `${name} must not ship (${exception.why}), but is no development dependency`;
  }
  for (const name of Object.keys(exceptions))
    if (!seen.has(name)) yield `${name} needs no exception any more: remove it from scripts/checks/licences.ts`;
}

/** From the heading of the table to the next heading. */
const SECTION = /^## Dependencies$[^]*?(?=^## |(?![^]))/m;
/** One of its rows: | `name` | licence | … */
const ROW = /^\| `([^`]+)`\s+\| ([^|]+?)\s+\|/gm;

function* untold({ packages, manifest, architecture }: Installed): Generator<string> {
  const section = SECTION.exec(architecture)?.[0] ?? '';
  const rows = new Map([...section.matchAll(ROW)].map(([, name, licence]) => [name, licence]));
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  for (const name of named) {
    const licence = packages[`node_modules/${name}`]?.license ?? 'none';
    const told = licence === 'LICENSE' ? 'its own' : licence;
    if (!rows.has(name)) yield `${name} (${told}) has no row in the table of dependencies of docs/architecture.md`;
    else if (rows.get(name) !== told) yield `${name}: docs/architecture.md says ${rows.get(name)}, the package ${told}`;
  }
  for (const name of rows.keys())
    if (!named.includes(name)) yield `${name} stands in docs/architecture.md and is no dependency`;
}

/** What is wrong with the licences of what is installed, and with what is said of them, in sentences. */
export const licenceFaults = (installed: Installed, exceptions = EXCEPTIONS): string[] => [
  ...strangers(installed.packages, exceptions),
  ...untold(installed),
];
