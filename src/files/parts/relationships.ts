import type { Package } from '../zip/package';
import { readXml } from './xml-part';

/** An arrow from one part of a package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and in the strict format. */
  readonly type: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** The part that lists where another part ('' for the package itself) leads to. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relationships of a part ('' for the package itself) that lead to other parts; none when it has no list. */
export async function readRelationships(pack: Package, part: string): Promise<Relationship[]> {
  const list = relationshipsPart(part);
  const found: Relationship[] = [];
  if (!pack.has(list)) return found;
  await readXml(pack, list, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = attributes.get('Type') ?? '';
      found.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolvePart(part, attributes.get('Target') ?? ''),
      });
    },
  });
  return found;
}

/** The name of the part that a target means, seen from another part: `../x` and `/x` included. */
export function resolvePart(from: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
