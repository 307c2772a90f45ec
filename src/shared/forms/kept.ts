import type { FormContext } from './form';

type Link = WeakMap<object, unknown>;

/**
 * Computes something from the whole rows of some forms once, and keeps it with them: a derivation asks for every row, and a survey
 * for each would be quadratic.
 */
export function kept<T>(forms: readonly string[], compute: (context: FormContext) => T): (context: FormContext) => T {
  const root: Link = new WeakMap();
  return (context) => {
    const keys: readonly object[] = [...forms.map((form) => context.rows(form)), context.book];
    let at = root;
    for (const key of keys.slice(0, -1)) {
      let next = at.get(key) as Link | undefined;
      if (next === undefined) at.set(key, (next = new WeakMap()));
      at = next;
    }
    const last = keys[keys.length - 1];
    if (!at.has(last)) at.set(last, compute(context));
    return at.get(last) as T;
  };
}
