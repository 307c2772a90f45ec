import { NumberClass, classifyFormat } from '../../shared/workbook/number-format';
import type { Package } from '../zip/package';
import { readXml } from './xml-part';

export { NumberClass, classifyFormat };

const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);

/** Built-in formats that show dates, those of Chinese, Japanese and Korean Excel (27–36, 50–58) among them. */
export function classifyBuiltIn(id: number): NumberClass {
  if (BUILT_IN_TIMES.has(id)) return NumberClass.Time;
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? NumberClass.Date : NumberClass.Plain;
}

const BUILT_IN_TEXT = 49;

/**
 * Reads the styles part: the cell formats (`s` of a cell) whose number format is text, `@`.
 * @throws Problem
 */
export async function readTextFormats(pack: Package, part: string): Promise<ReadonlySet<number>> {
  const codes = new Map<number, string>();
  const formats = new Set<number>();
  let inCellFormats = false;
  let index = 0;
  await readXml(pack, part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes.get('numFmtId') ?? 0);
        if (id === BUILT_IN_TEXT || codes.get(id) === '@') formats.add(index);
        index++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats;
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
