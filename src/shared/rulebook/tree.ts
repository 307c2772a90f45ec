import { Leaf } from './leaf';

/** A tree of leaves: the definition of a rule book, or a part of it. */
export interface Tree {
  readonly [name: string]: Leaf | Tree;
}

/** The values of a tree, typed: `{ aShare: Leaf<number> }` → `{ aShare: number }`. */
export type Values<T> = { readonly [K in keyof T]: T[K] extends Leaf<infer V> ? V : Values<T[K]> };

/** Every dotted path to a leaf of a tree. */
export type Paths<T> = {
  [K in keyof T & string]: T[K] extends Leaf ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Visits the leaves in the order of definition. */
export function* leaves(tree: Tree, prefix = ''): Generator<[path: string, leaf: Leaf]> {
  for (const [name, node] of Object.entries(tree)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (node instanceof Leaf) yield [path, node];
    else yield* leaves(node, path);
  }
}

/** A tree of the same shape, each leaf replaced by `put(path, leaf)`. */
export function mapTree(tree: Tree, put: (path: string, leaf: Leaf) => unknown, prefix = ''): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(tree)) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    made[name] = node instanceof Leaf ? put(path, node) : mapTree(node, put, path);
  }
  return made;
}
