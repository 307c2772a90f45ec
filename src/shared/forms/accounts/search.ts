import { foldKey } from '../../values/fold';
import type { Account } from './accounts';

/** How many pairs of neighbouring characters two texts share, 0 to 1 (Dice). */
function likeness(one: string, other: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const [a, b] = [pairs(one), pairs(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

/** The account with that number, else with that name, however it is spaced and written. */
export function accountCalled(accounts: readonly Account[], wanted: string): Account | undefined {
  const key = foldKey(wanted);
  if (key === '') return undefined;
  return accounts.find(({ id }) => foldKey(id) === key) ?? accounts.find(({ name }) => foldKey(name) === key);
}

/** The same, or the one account whose name holds what is asked for, where one alone does. */
export function findAccount(accounts: readonly Account[], wanted: string): Account | undefined {
  const exact = accountCalled(accounts, wanted);
  const key = foldKey(wanted);
  if (exact !== undefined || key === '') return exact;
  const holding = accounts.filter(({ name }) => foldKey(name).includes(key));
  return holding.length === 1 ? holding[0] : undefined;
}

/** The accounts that come nearest to what was asked for, the nearest first; those that share nothing with it are left out. */
export function similarAccounts(accounts: readonly Account[], wanted: string, most: number): readonly Account[] {
  const key = foldKey(wanted);
  return accounts
    .map((account) => {
      const names = [account.id, account.name].map(foldKey).filter((one) => one !== '');
      const near = names.map((name) => (name.includes(key) ? 1 : likeness(name, key)));
      return { account, near: Math.max(...near) };
    })
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ account }) => account);
}
