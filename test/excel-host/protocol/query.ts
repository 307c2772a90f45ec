import { NotServed } from './errors';
import { type Dispatch, wireName } from './dispatch';
import { NOTHING, type Served } from './kind';
import type { References } from './references';
import type { QueryInfo } from './wire';

/** What is asked of an object: values, and the same of objects behind it. */
interface Wanted {
  readonly values: Set<string>;
  readonly behind: Map<string, Wanted>;
  all: boolean;
}

const wanted = (): Wanted => ({ values: new Set(), behind: new Map(), all: false });

/** `['values', 'format/fill/color']` as a tree. */
function treeOf(select: readonly string[]): Wanted {
  const root = wanted();
  for (const path of select) {
    const parts = path.split(/[/.]/);
    let at = root;
    for (const part of parts.slice(0, -1)) {
      let next = at.behind.get(part);
      if (next === undefined) at.behind.set(part, (next = wanted()));
      at = next;
    }
    const last = parts[parts.length - 1];
    if (last === '*' || last === '$all') at.all = true;
    else at.values.add(last);
  }
  return root;
}

/** Answers `load`. */
export class Query {
  constructor(
    private readonly dispatch: Dispatch,
    private readonly references: References,
  ) {}

  run(object: Served, { Select = [], Expand = [], Top, Skip = 0 }: QueryInfo): unknown {
    const tree = treeOf([...Select, ...Expand]);
    if (Select.length === 0) tree.all = true;
    return this.#answer(object, tree, { from: Skip, to: Top === undefined ? undefined : Skip + Top });
  }

  /** What instantiating an object tells; null of a null object, by which the library knows it. */
  identity(object: Served): Record<string, unknown> | null {
    if (object === NOTHING) return null;
    const { kind, self } = object;
    const reference = kind.isReferenced === true ? this.references.idOf(object) : undefined;
    return { ...(reference === undefined ? {} : { _ReferenceId: reference }), ...kind.identify?.(self as never) };
  }

  #answer(object: Served, tree: Wanted, part?: { from: number; to: number | undefined }): unknown {
    if (object === NOTHING) return null;
    const { kind, self } = object;
    const items = kind.items;
    if (items === undefined) return this.#values(object, tree);
    // Of a collection, its own values are its own; anything else is asked of its items.
    const own = wanted();
    const theirs = wanted();
    theirs.all = tree.all;
    for (const name of tree.values) {
      if (this.dispatch.peek(kind, 'get', name) !== undefined) own.values.add(name);
      else if (name === 'items') theirs.all = true;
      else theirs.values.add(name);
    }
    for (const [name, behind] of tree.behind) {
      if (name !== 'items') theirs.behind.set(name, behind);
      else {
        for (const value of behind.values) theirs.values.add(value);
        for (const [inner, more] of behind.behind) theirs.behind.set(inner, more);
        theirs.all ||= behind.all;
      }
    }
    const answer = this.#values(object, own);
    if (theirs.all || theirs.values.size > 0 || theirs.behind.size > 0)
      answer._Items = items(self as never)
        .slice(part?.from ?? 0, part?.to)
        .map((item) => this.#answer(item, theirs));
    return answer;
  }

  #values(object: Served, tree: Wanted): Record<string, unknown> {
    const { kind, self } = object;
    const answer: Record<string, unknown> = { ...this.identity(object) };
    const names = tree.all ? new Set([...Object.keys(kind.get), ...tree.values]) : tree.values;
    for (const name of names) {
      const isObject = this.dispatch.peek(kind, 'objects', name) !== undefined;
      if (isObject) {
        const value = this.#object(object, name);
        const all = wanted();
        all.all = true;
        answer[wireName(name)] = this.#answer(value, all);
      } else answer[wireName(name)] = this.dispatch.find(kind, 'get', name)(self);
    }
    for (const [name, behind] of tree.behind) answer[wireName(name)] = this.#answer(this.#object(object, name), behind);
    return answer;
  }

  #object({ kind, self }: Served, name: string): Served {
    if (this.dispatch.peek(kind, 'objects', name) === undefined && this.dispatch.peek(kind, 'get', name) !== undefined)
      throw new NotServed(`${kind.name}.${name}`, 'it is a value, behind which nothing can be loaded');
    return this.dispatch.object(kind, name, this.dispatch.find(kind, 'objects', name)(self));
  }
}
