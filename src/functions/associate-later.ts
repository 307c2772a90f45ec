import type { Associations, Call } from './associate';

/**
 * Ties names to functions that are fetched when the first of them is called: Excel wants all names as soon as the page stands, and the
 * functions are far larger than the page.
 */
export function associateLater(
  api: Associations,
  ids: readonly string[],
  fetchCalls: () => Promise<ReadonlyMap<string, Call>>,
): void {
  for (const id of ids) api.associate(id, async (...given) => (await fetchCalls()).get(id)!(...given));
}
