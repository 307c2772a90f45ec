import { escapeXml } from '../samples';
import { MAIN } from './package-parts';

/** A value as a formula shows it; `{ error }` is an error value. */
export type Shown = string | number | boolean | { readonly error: string };

const styled = (style: number | undefined): string => (style === undefined ? '' : ` s="${style}"`);

export const number = (at: string, value: number, style?: number): string =>
  `<c r="${at}"${styled(style)}><v>${value}</v></c>`;

export const blank = (at: string, style?: number): string => `<c r="${at}"${styled(style)}/>`;

export const boolean = (at: string, value: boolean, style?: number): string =>
  `<c r="${at}"${styled(style)} t="b"><v>${value ? 1 : 0}</v></c>`;

export const error = (at: string, name: string, style?: number): string =>
  `<c r="${at}"${styled(style)} t="e"><v>${name}</v></c>`;

/** The attribute `t` and the `<v>` of a value that stands in the cell itself. */
function shownParts(value: Shown): readonly [type: string, text: string] {
  if (typeof value === 'object') return [' t="e"', value.error];
  if (typeof value === 'string') return [' t="str"', escapeXml(value)];
  return typeof value === 'boolean' ? [' t="b"', value ? '1' : '0'] : ['', String(value)];
}

/** A cell that holds `<f>` and its last value. */
const calculated = (at: string, tag: string, value: Shown, style?: number, cellAttributes = ''): string => {
  const [type, text] = shownParts(value);
  return `<c r="${at}"${styled(style)}${type}${cellAttributes}>${tag}<v>${text}</v></c>`;
};

export const formula = (at: string, text: string, value: Shown, style?: number): string =>
  calculated(at, `<f>${escapeXml(text)}</f>`, value, style);

/** The first cell of a shared formula, with its text, or (without) one of the others. */
export const sharedFormula = (
  at: string,
  index: number,
  value: Shown,
  first?: { range: string; text: string },
): string =>
  calculated(
    at,
    first
      ? `<f t="shared" ref="${first.range}" si="${index}">${escapeXml(first.text)}</f>`
      : `<f t="shared" si="${index}"/>`,
    value,
  );

/** The first cell of an array formula; `dynamic` ones spill and carry cell metadata. */
export const arrayFormula = (at: string, range: string, text: string, value: Shown, dynamic = false): string =>
  calculated(at, `<f t="array" ref="${range}">${escapeXml(text)}</f>`, value, undefined, dynamic ? ' cm="1"' : '');

export const row = (index: number, cells: readonly string[], attributes = ''): string =>
  `<row r="${index}"${attributes}>${cells.join('')}</row>`;

export interface SharedTexts {
  /** A cell that refers to the text, which is kept once. */
  readonly text: (at: string, text: string, style?: number) => string;
  /** The same for the content of an `<si>`: runs, phonetic readings. */
  readonly rich: (at: string, content: string, style?: number) => string;
  readonly part: () => string;
}

/** The shared strings of a workbook that is being put together. */
export function sharedTexts(): SharedTexts {
  const items = new Map<string, number>();
  let uses = 0;
  const rich = (at: string, content: string, style?: number): string => {
    uses++;
    const index = items.get(content) ?? items.size;
    items.set(content, index);
    return `<c r="${at}"${styled(style)} t="s"><v>${index}</v></c>`;
  };
  return {
    rich,
    text: (at, text, style) =>
      rich(at, `<t${text.trim() === text ? '' : ' xml:space="preserve"'}>${escapeXml(text)}</t>`, style),
    part: () =>
      `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${items.size}">${[...items.keys()].map((item) => `<si>${item}</si>`).join('')}</sst>`,
  };
}
