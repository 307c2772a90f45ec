import { posix } from 'node:path';
import { cellName } from '../../src/shared/workbook/table';
import { partNames, partText } from './entries';
import { parse } from './parse';

// What the parts of a workbook say, read apart from the readers that are tested: without any of their code but unzipping.

/** Targets of a part's relationships by id; those that lead out of the package are left out. */
async function targetsOf(bytes: Uint8Array, part: string): Promise<Map<string, string>> {
  const list = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const targets = new Map<string, string>();
  if (!partNames(bytes).includes(list)) return targets;
  parse(await partText(bytes, list), {
    open({ local, attributes }) {
      if (local !== 'Relationship' || attributes.TargetMode?.value === 'External') return;
      const target = attributes.Target.value;
      const name = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
      targets.set(attributes.Id.value, name);
    },
  });
  return targets;
}

/** The parts of a workbook's sheets, by name. */
async function sheetParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const targets = await targetsOf(bytes, 'xl/workbook.xml');
  const parts = new Map<string, string>();
  parse(await partText(bytes, 'xl/workbook.xml'), {
    open({ local, attributes }) {
      if (local === 'sheet') parts.set(attributes.name.value, targets.get(attributes['r:id'].value) ?? '');
    },
  });
  return parts;
}

/** The shared texts of a part, without their readings. */
function sharedTextsIn(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  let inReading = 0;
  parse(xml, {
    open({ local }) {
      if (local === 'si') texts.push('');
      if (local === 'rPh') inReading++;
      inText = local === 't' && inReading === 0;
    },
    text(text) {
      if (inText) texts[texts.length - 1] += text;
    },
    close({ local }) {
      if (local === 'rPh') inReading--;
      inText = false;
    },
  });
  return texts;
}

/** A text with what the format escapes in it, such as `_x000D_` for a carriage return. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A cell as its part has it: format, formula with its kind and range, value. */
interface StoredCell {
  style: string;
  formula?: string;
  value: string;
}

/**
 * The cells of one sheet, by address; cells without one are counted as the format says. What a row says of itself
 * stands under `row 5`, but for its spans, which are an aid to readers.
 */
function cellsIn(xml: string, shared: readonly string[]): Record<string, StoredCell> {
  const cells: Record<string, StoredCell> = {};
  let row = 0;
  let column = 0;
  let cell: StoredCell | undefined;
  let type = '';
  let reading: 'v' | 'f' | 't' | undefined;
  let text = '';
  parse(xml, {
    open({ local, attributes }) {
      const of = (name: string): string | undefined => attributes[name]?.value;
      if (local === 'row') {
        row = Number(of('r') ?? row + 1);
        column = 0;
        const said = Object.values(attributes).filter(({ name }) => name !== 'r' && name !== 'spans');
        if (said.length > 0) {
          cells[`row ${row}`] = { style: said.map(({ name, value }) => `${name}=${value}`).join(' '), value: '' };
        }
      } else if (local === 'c') {
        const letters = /^[A-Z]+/.exec(of('r') ?? '')?.[0];
        column =
          letters === undefined ? column + 1 : [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
        type = of('t') ?? 'n';
        cell = cells[cellName(row - 1, column - 1)] = {
          style: `${of('s') ?? 0}${of('cm') ? ` cm=${of('cm')}` : ''}`,
          value: '',
        };
      } else if (local === 'f' && cell !== undefined) {
        cell.formula = ['t', 'ref', 'si', 'r1'].map((name) => (of(name) ? `${name}=${of(name)} ` : '')).join('');
        reading = 'f';
      } else if (local === 'v' || local === 't') {
        reading = local;
      }
      text = '';
    },
    text(piece) {
      text += piece;
    },
    close({ local }) {
      if (cell !== undefined && reading === local) {
        if (reading === 'f') cell.formula += text;
        else if (reading === 't') cell.value = (cell.value || (text && 's ')) + text;
        else if (type === 's') cell.value = shared[Number(text)] && `s ${shared[Number(text)]}`;
        else cell.value = type === 'n' ? `n ${Number(text)}` : `${type[0]} ${text}`;
        reading = undefined;
      }
      if (local === 'c') cell = undefined;
    },
  });
  const entries = Object.entries(cells).map(([at, one]) => [at, { ...one, value: unescaped(one.value) }] as const);
  // A cell without content and format is as good as none.
  return Object.fromEntries(entries.filter(([, { style, formula, value }]) => formula ?? (value || style !== '0')));
}

/** Everything that the sheets of a workbook store in cells: sheet → address → cell. */
export async function storedCells(bytes: Uint8Array): Promise<Record<string, Record<string, StoredCell>>> {
  const strings = 'xl/sharedStrings.xml';
  const shared = partNames(bytes).includes(strings) ? sharedTextsIn(await partText(bytes, strings)) : [];
  const sheets: Record<string, Record<string, StoredCell>> = {};
  for (const [name, part] of await sheetParts(bytes)) sheets[name] = cellsIn(await partText(bytes, part), shared);
  return sheets;
}

/** What stands around the rows of every sheet, but for its dimension, which only says how far its cells reach. */
export async function aroundRows(bytes: Uint8Array): Promise<Record<string, string>> {
  const around: Record<string, string> = {};
  for (const [name, part] of await sheetParts(bytes)) {
    const xml = await partText(bytes, part);
    around[name] = xml
      .replace(/<(\w+:)?sheetData>[\s\S]*<\/(\w+:)?sheetData>|<(\w+:)?sheetData\/>/, '')
      .replace(/<(\w+:)?dimension [^>]*>/, '');
  }
  return around;
}

/** The tables of a workbook by name: range, range of the filter, columns. */
export async function storedTables(bytes: Uint8Array): Promise<Record<string, string>> {
  const tables: Record<string, string> = {};
  for (const part of partNames(bytes).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))) {
    let name = '';
    parse(await partText(bytes, part), {
      open({ local, attributes }) {
        if (local === 'table') tables[(name = attributes.displayName.value)] = attributes.ref.value;
        if (local === 'autoFilter') tables[name] += ` filter ${attributes.ref.value}`;
        if (local === 'tableColumn') tables[name] += ` ${attributes.name.value}`;
      },
    });
  }
  return tables;
}
