import type { Package } from './package';
import { readXml } from './xml-part';

/** What a number format makes of a number. */
export const enum NumberClass {
  Plain = 0,
  /** A date, with or without a time. */
  Date = 1,
  /** A time of day or a duration, without a date. */
  Time = 2,
}

const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** Built-in formats that show dates, those of Chinese, Japanese and Korean Excel (27–36, 50–58) among them. */
export function classifyBuiltIn(id: number): NumberClass {
  if (BUILT_IN_TIMES.has(id)) return NumberClass.Time;
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? NumberClass.Date : NumberClass.Plain;
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

/**
 * Reads the styles part: for every cell format (`s` of a cell) what its number format shows.
 * @throws Problem
 */
export async function readNumberClasses(pack: Package, part: string): Promise<Uint8Array> {
  const custom = new Map<number, NumberClass>();
  const formatIds: number[] = [];
  let inCellFormats = false;
  await readXml(pack, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = Number(attributes.get('numFmtId'));
        // Formats of differential styles come later and may reuse a number.
        if (!custom.has(id)) custom.set(id, classifyFormat(attributes.get('formatCode') ?? ''));
      } else if (name === 'cellXfs') {
        inCellFormats = true;
      } else if (name === 'xf' && inCellFormats) {
        formatIds.push(Number(attributes.get('numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return Uint8Array.from(formatIds, (id) => custom.get(id) ?? classifyBuiltIn(id));
}
