import type { Text } from '../text/lang';
import type { Message } from '../text/message';
import { words } from './words';

/**
 * The entries that an override keeps from being changed by what is merged over it.
 * @param listed  what stands at `locked`: paths of entries (`complaint.replyDays`) and of groups (`credit.terms`); undefined for none
 * @param all  the paths of all entries
 * @param hint  leads from a path that does not exist to those that do
 */
export function lockedPaths(
  listed: unknown,
  all: readonly string[],
  origin: string,
  hint: (path: string) => Text,
): { readonly locked: readonly string[]; readonly errors: readonly Message[] } {
  if (listed === undefined) return { locked: [], errors: [] };
  const example = '"locked": ["complaint.replyDays", "credit.terms"]';
  if (!Array.isArray(listed)) return { locked: [], errors: [words.notAList({ origin, example })] };
  const locked: string[] = [];
  const errors: Message[] = [];
  for (const path of listed as readonly unknown[]) {
    const below = typeof path === 'string' ? all.filter((one) => one === path || one.startsWith(`${path}.`)) : [];
    if (typeof path !== 'string') errors.push(words.notAList({ origin, example }));
    else if (below.length === 0) errors.push(words.unknownPath({ origin, path, hint: hint(path) }));
    locked.push(...below);
  }
  return { locked, errors };
}
