import { EXCEPTIONS, isFree } from '../checks/licences';

/** A licence as CycloneDX writes it. */
type Licence = { readonly license: { readonly id?: string; readonly name?: string } } | { readonly expression: string };

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
}

/** What `npm sbom` writes, as far as it is looked at. */
export interface Materials {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Its parts that are others with every run. */
interface Dated extends Materials {
  readonly serialNumber?: string;
  readonly metadata: Materials['metadata'] & { readonly timestamp?: string };
}

const RULE = /\n-{80}\n+/;
const HEADING = /^(\S+) (\d\S*)/;

/** The packages that are bundled into a page, as its `licences.txt` names them: `name@version`. */
export const bundledIn = (licences: string): readonly string[] =>
  licences.split(RULE).map((text) => {
    const heading = HEADING.exec(text);
    if (heading === null) throw new Error(`licences.txt has a part without a package: ${text.slice(0, 80)}`);
    return `${heading[1]}@${heading[2]}`;
  });

const saidOf = (licence: Licence): string =>
  'expression' in licence ? licence.expression : (licence.license.id ?? licence.license.name ?? '');

/** `npm sbom` knows the names of a list only; what the lock file says in other words, or we found, is put in. */
function withLicence(component: Component, locked: ReadonlyMap<string, string>): Component {
  if ((component.licenses ?? []).length > 0) return component;
  const name = EXCEPTIONS[component.name]?.licence ?? locked.get(component['bom-ref']);
  return name === undefined ? component : { ...component, licenses: [{ license: { name } }] };
}

/**
 * The bill of what is handed out: what the command line installs, and what is bundled into the pages.
 * @param all        what `npm sbom` says of everything that is installed
 * @param installed  what it says of what a user installs
 * @param bundled    `name@version` of what lies in the pages
 * @param locked     licences of the lock file, by `name@version`
 * @throws where something is bundled that the bill does not know
 */
export function materialsOf(
  all: Dated,
  installed: Materials,
  bundled: Iterable<string>,
  locked: ReadonlyMap<string, string>,
): Dated {
  const { component } = all.metadata;
  const shipped = new Set([...installed.components.map((one) => one['bom-ref']), ...bundled]);
  const known = new Set(all.components.map((one) => one['bom-ref']));
  const unknown = [...shipped].filter((ref) => !known.has(ref));
  if (unknown.length > 0) throw new Error(`the lock file does not have ${unknown.join(', ')}: run npm ci`);
  const kept = (ref: string): boolean => shipped.has(ref) || ref === component['bom-ref'];
  return {
    ...all,
    serialNumber: undefined,
    // npm takes the name of the folder.
    metadata: { ...all.metadata, timestamp: undefined, component: { ...component, name: 'key-account-desk' } },
    components: all.components.filter((one) => kept(one['bom-ref'])).map((one) => withLicence(one, locked)),
    dependencies: all.dependencies
      .filter(({ ref }) => kept(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(kept) })),
  };
}

/** The components whose licence may not be handed out, or is not said, in sentences. */
export const licencesAmiss = ({ components }: Materials, exceptions = EXCEPTIONS): readonly string[] =>
  components.flatMap(({ name, version, licenses = [] }) => {
    if (licenses.length > 0 && licenses.every((one) => isFree(saidOf(one)))) return [];
    if (exceptions[name]?.ships === true) return [];
    return [`${name} ${version}: its licence is ${licenses.map(saidOf).join(', ') || 'not said'}`];
  });
