/** UTF-16 units of a sheet's name, set by the format itself. */
const NAME_UNITS = 31;

// eslint-disable-next-line no-control-regex -- control characters are among what a name must not hold
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff\p{Cs}]/gu;

/** At most so many units, no half of a surrogate pair at the end. */
const cut = (text: string, units: number): string => text.slice(0, units).replace(/[\ud800-\udbff]$/, '');

function validName(name: string, units: number): string {
  const cleaned = cut(name.replace(FORBIDDEN, ' ').trim(), units)
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps this name for itself.
  return cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned;
}

/**
 * Names of sheets as Excel takes them: at most 31 characters, none of `[]:*?/\`, no quote at either end, no two alike
 * but for capitals. A name of which nothing is left becomes `Sheet1`.
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name, i) => {
    const plain = validName(name, NAME_UNITS) || `Sheet${i + 1}`;
    let free = plain;
    for (let n = 2; taken.has(free.toLowerCase()); n++) {
      const mark = ` (${n})`;
      free = cut(plain, NAME_UNITS - mark.length).trimEnd() + mark;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
