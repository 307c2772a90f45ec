/** What a number format makes of a number. */
export const enum NumberClass {
  Plain = 0,
  /** A date, with or without a time. */
  Date = 1,
  /** A time of day or a duration, without a date. */
  Time = 2,
}

/**
 * What a custom format code shows. Quoted texts, escaped characters, fillers, colours, conditions and locales say
 * nothing about it; `[h]`, `[mm]`, `[ss]` are durations.
 */
export function classifyFormat(code: string): NumberClass {
  const letters = code
    .replace(/General|G\/通用格式/gi, '')
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*][\s\S]?/gu, '')
    .replace(/\[(h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]?/g, '')
    .replace(/E[+-]/gi, '')
    .replace(/AM\/PM|A\/P|上午\/下午/gi, 'h')
    .toLowerCase();
  // e is the year of an era, aaa the weekday, bb the Buddhist year.
  if (/[yde]|aaa|bb/.test(letters)) return NumberClass.Date;
  if (/[hs]/.test(letters)) return NumberClass.Time;
  // An m is minutes beside hours or seconds and months alone.
  return letters.includes('m') ? NumberClass.Date : NumberClass.Plain;
}
