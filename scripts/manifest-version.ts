import { createHash } from 'node:crypto';

/**
 * What the manifest's fourth number was given for. Excel keeps what it was told of an add-in (the functions' descriptions, buttons,
 * shortcuts) and asks anew when it sees a higher version.
 */
export interface VersionRecord {
  /** The fourth number. It never falls, and goes on over versions of the package. */
  readonly number: number;
  /** The hash of everything that it stands for. */
  readonly told: string;
}

/** Files beside the functions' descriptions that the manifest names and Excel keeps. */
export const SHORTCUTS: readonly string[] = ['assets/shortcuts.json', 'assets/shortcuts-en-US.json'];

const VERSION = /<Version>[^<]*<\/Version>/;

/**
 * The record for what Excel would be told now: the same one as long as that is the same, else one higher.
 * @param manifest  its own version does not count
 * @param described  the files that the manifest names and Excel keeps, in one order
 */
export function versionFor(record: VersionRecord, manifest: string, described: readonly string[]): VersionRecord {
  const hash = createHash('sha256');
  // With their lengths, so that nothing can move from one text to the next unseen.
  for (const text of [manifest.replace(VERSION, ''), ...described]) hash.update(`${text.length}\n${text}`);
  const told = hash.digest('hex').slice(0, 32);
  return told === record.told ? record : { number: record.number + 1, told };
}

/**
 * @param version  of the package, `0.1.0`
 * @returns the manifest with that version and the record's number behind it
 */
export const withVersion = (manifest: string, version: string, { number }: VersionRecord): string =>
  manifest.replace(VERSION, `<Version>${version}.${number}</Version>`);
