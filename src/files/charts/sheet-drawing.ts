import { RELATIONSHIPS } from '../xml/xml-write';
import { attributeOf, splice, tagsOf } from '../xml/xml-text';

/** What may stand behind `<drawing>` in a sheet, in the order of the format. */
const BEHIND_DRAWING = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** The relationship of a sheet's drawing; undefined where it has none. */
export function drawingOf(sheet: string): string | undefined {
  let depth = 0;
  for (const tag of tagsOf(sheet)) {
    if (depth === 1 && tag.name === 'drawing' && tag.kind !== 'close')
      return attributeOf(tag.text, 'r:id') ?? /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.text)?.[1];
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
  }
  return undefined;
}

/** A sheet with a drawing, named by its relationship. */
export function withDrawing(sheet: string, relationship: string): string {
  let depth = 0;
  let prefix = '';
  for (const tag of tagsOf(sheet)) {
    if (depth === 0 && tag.name === 'worksheet') prefix = tag.prefix;
    const isEnd = depth === 1 && tag.kind === 'close';
    if (isEnd || (depth === 1 && BEHIND_DRAWING.has(tag.name)))
      return splice(sheet, [
        {
          from: tag.from,
          to: tag.from,
          text: `<${prefix}drawing xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`,
        },
      ]);
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
  }
  return sheet;
}

/** Whether a sheet is in the strict variant of the format, whose names lie elsewhere. */
export const isStrict = (sheet: string): boolean => {
  for (const tag of tagsOf(sheet)) return /xmlns(:[\w.-]+)?\s*=\s*["']http:\/\/purl\.oclc\.org/.test(tag.text);
  return false;
};
