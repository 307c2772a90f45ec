import type { Text } from '../text/lang';

/**
 * A number, a phone or a postcode is shorter. A longer text has none of the forms that the rule book describes, so that nothing is
 * tried on it.
 */
export const LONGEST_NUMBER = 64;
/** Ways in which a pattern may be tried on one text. A backtracking matcher goes through all of them where none fits. */
const MOST_WAYS = 10_000;

const tooMany: Text = {
  zh: '不能写成可能反复试配、久算不完的样子（如 (a+)+、.*.*.*）；请写明各段的字符和位数，如 ^[A-Z]{2}\\d{6}$',
  en: 'must not be one that could be tried in too many ways (such as (a+)+ or .*.*.*); say which characters and how many, for instance ^[A-Z]{2}\\d{6}$',
};
const unknown: Text = {
  zh: '只能用字符、字符集 […]、\\d 之类的简写、分组 (…|…)、次数 {2,6} ? * + 和 ^ $，不能用反向引用和命名分组',
  en: 'may use characters, sets […], shorthands such as \\d, groups (…|…), counts {2,6} ? * + and ^ $, no back references and no named groups',
};

/** Reads a pattern and counts in how many ways it may be tried on a text of {@link LONGEST_NUMBER} characters. */
class Ways {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** @returns undefined for what is not understood */
  count(): number | undefined {
    // One that is not tied to the beginning is tried at every place.
    const ways = this.choice(LONGEST_NUMBER);
    return this.at < this.pattern.length ? undefined : ways;
  }

  /** @param places  at how many places of a text an alternative is tried that is not tied to its beginning */
  private choice(places: number): number | undefined {
    let sum = 0;
    for (;;) {
      const isTied = this.pattern[this.at] === '^';
      const ways = this.sequence();
      if (ways === undefined) return undefined;
      sum += isTied ? ways : ways * places;
      if (this.pattern[this.at] !== '|') return sum;
      this.at++;
    }
  }

  private sequence(): number | undefined {
    let product = 1;
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at])) {
      const one = this.item();
      if (one === undefined) return undefined;
      product *= this.repeated(one);
    }
    return product;
  }

  private item(): number | undefined {
    const { pattern } = this;
    const letter = pattern[this.at++];
    if (letter === '(') return this.group();
    if (letter === '[') {
      while (this.at < pattern.length && pattern[this.at] !== ']') this.at += pattern[this.at] === '\\' ? 2 : 1;
      this.at++;
      return 1;
    }
    if (letter !== '\\') return 1;
    // A back reference, or a border of words, which takes no character.
    if (/[1-9bBk]/.test(pattern[this.at] ?? '')) return undefined;
    const long = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})/.exec(pattern.slice(this.at));
    this.at += long?.[0].length ?? 1;
    return 1;
  }

  private group(): number | undefined {
    const kind = /^\?(?:[:=!]|<[=!])/.exec(this.pattern.slice(this.at));
    this.at += kind?.[0].length ?? 0;
    if (this.pattern[this.at] === '?') return undefined;
    const ways = this.choice(1);
    if (this.pattern[this.at++] !== ')') return undefined;
    return ways;
  }

  /** How often the item before may stand there, and in how many ways that can be tried. */
  private repeated(ways: number): number {
    const found = /^(?:[?*+]|\{(\d+)(,)?(\d*)\})\??/.exec(this.pattern.slice(this.at));
    if (found === null) return ways;
    this.at += found[0].length;
    const [sign, least, comma, most] = found;
    const from = least !== undefined ? Number(least) : sign.startsWith('+') ? 1 : 0;
    const exactly = least !== undefined && comma === undefined;
    const given = exactly ? from : most ? Number(most) : sign.startsWith('?') ? 1 : LONGEST_NUMBER;
    const to = Math.min(given, LONGEST_NUMBER);
    let sum = 0;
    for (let count = Math.min(from, to); count <= to && sum <= MOST_WAYS; count++) sum += ways ** count;
    return sum;
  }
}

/**
 * What is wrong with a regular expression that somebody puts into the rule book: a workbook brings its own rules along, and one
 * expression can keep a program busy for years.
 * @returns undefined where it may be used
 */
export function patternFault(pattern: string): Text | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return {
      zh: '应是正则表达式，如 ^[A-Z]{2}\\d{6}$',
      en: 'must be a regular expression, for instance ^[A-Z]{2}\\d{6}$',
    };
  }
  const ways = new Ways(pattern).count();
  if (ways === undefined) return unknown;
  return ways > MOST_WAYS ? tooMany : undefined;
}

const compiled = new Map<string, RegExp>();
/** Patterns that are kept; a rule book has a dozen. */
const MOST_KEPT = 256;

/** Whether a text, a number of some kind, has the form that a pattern of the rule book describes. */
export function hasForm(text: string, pattern: string): boolean {
  if (text.length > LONGEST_NUMBER) return false;
  let made = compiled.get(pattern);
  if (made === undefined) {
    if (compiled.size >= MOST_KEPT) compiled.clear();
    compiled.set(pattern, (made = new RegExp(pattern, 'u')));
  }
  return made.test(text);
}
