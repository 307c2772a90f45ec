import fc from 'fast-check';
import { ABSENT, type Absent, type CellContent, sameContent } from '../../../src/shared/workbook/content';
import type { CellPatch } from '../../../src/shared/workbook/patch';
import { CellKind, cellName, type Table } from '../../../src/shared/workbook/table';
import { escapeXml, makeBook, readFirst } from '../samples';
import { cell, column, patched } from './support';

const ROWS = 12;
const COLUMNS = 6;

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('A类', ' 甲 ', '_x0041_', '合计\n', '=1+1', '<&>"'),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
  fc.constant(null),
);

/** A sheet as contents by address; some rows and cells are not there at all. */
const sheet: fc.Arbitrary<Record<string, CellContent>> = fc.dictionary(
  fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)).map(([row, at]) => cellName(row, at)),
  content.filter((one) => one !== null),
  { maxKeys: 30, noNullPrototype: true },
);

function rowsOf(cells: Readonly<Record<string, CellContent>>): string {
  let rows = '';
  for (let row = 0; row < ROWS; row++) {
    let line = '';
    for (let at = 0; at < COLUMNS; at++) {
      const value = cells[cellName(row, at)];
      const r = `r="${cellName(row, at)}"`;
      if (typeof value === 'number') line += `<c ${r}><v>${value}</v></c>`;
      else if (typeof value === 'boolean') line += `<c ${r} t="b"><v>${value ? 1 : 0}</v></c>`;
      else if (typeof value === 'string') line += `<c ${r} t="inlineStr"><is><t>${storedText(value)}</t></is></c>`;
      else if (value !== undefined && value !== null && 'error' in value)
        line += `<c ${r} t="e"><v>${value.error}</v></c>`;
    }
    if (line !== '') rows += `<row r="${row + 1}">${line}</row>`;
  }
  return rows;
}

const storedText = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')).replace(
    // eslint-disable-next-line no-control-regex -- those are the characters that XML cannot carry
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
    (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`,
  );

/** Every cell that is not blank, by address. */
function contentsOf(table: Table): Record<string, CellContent> {
  const found: Record<string, CellContent> = {};
  for (let at = 0; at < table.columnCount; at++) {
    const cells = table.column(at);
    for (let row = 0; row < table.rowCount; row++) {
      const kind = cells.kind(row);
      if (kind === CellKind.Blank) continue;
      found[cellName(row, at)] =
        kind === CellKind.Boolean
          ? cells.number(row) === 1
          : kind === CellKind.Number
            ? cells.number(row)
            : kind === CellKind.Error
              ? { error: cells.text(row) }
              : cells.text(row);
    }
  }
  return found;
}

const edits = fc.uniqueArray(fc.record({ row: fc.nat(ROWS + 3), column: fc.nat(COLUMNS + 2), now: content }), {
  selector: ({ row, column: at }) => cellName(row, at),
  maxLength: 20,
});

const expectCells = (found: Record<string, CellContent>, expected: Record<string, CellContent>): void => {
  const addresses = new Set([...Object.keys(found), ...Object.keys(expected)]);
  for (const address of addresses) {
    if (sameContent(found[address] ?? null, expected[address] ?? null)) continue;
    throw new Error(`${address}: ${JSON.stringify(found[address])}, expected ${JSON.stringify(expected[address])}`);
  }
};

it('reading after patching gives the patch, and undoing it gives what was there', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, edits, async (cells, wanted) => {
      const before = makeBook({ rows: rowsOf(cells) });
      const patch: CellPatch[] = wanted.map(({ row, column: at, now }) =>
        cell(cellName(row, at), cells[cellName(row, at)] ?? null, now),
      );
      const { bytes, inverse, skipped } = await patched(before, { cells: patch });
      expect(skipped).toEqual([]);
      const expected = { ...cells };
      for (const { row, column: at, now } of wanted) expected[cellName(row, at)] = now;
      expectCells(contentsOf(await readFirst(bytes)), expected);
      const back = await patched(bytes, inverse);
      expect(back.skipped).toEqual([]);
      expectCells(contentsOf(await readFirst(back.bytes)), cells);
      // And undoing the undoing is the patch again.
      const again = await patched(back.bytes, back.inverse);
      expectCells(contentsOf(await readFirst(again.bytes)), expected);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('a stretch of a column does what its cells one by one do', async () => {
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.nat(COLUMNS),
      fc.nat(4),
      fc.array(content, { minLength: 1, maxLength: ROWS }),
      async (cells, at, firstRow, now) => {
        const before = makeBook({ rows: rowsOf(cells) });
        const old = now.map((_one, index) => cells[cellName(firstRow + index, at)] ?? null);
        const stretch = { sheet: '客户', column: at, firstRow, was: column(old), now: column(now) };
        const one = await patched(before, { columns: [stretch] });
        const many = await patched(before, {
          cells: now.map((value, index) => cell(cellName(firstRow + index, at), old[index], value)),
        });
        expectCells(contentsOf(await readFirst(one.bytes)), contentsOf(await readFirst(many.bytes)));
        const back = await patched(one.bytes, one.inverse);
        expectCells(contentsOf(await readFirst(back.bytes)), cells);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

it('undoing leaves alone what was changed since', async () => {
  const before = makeBook({ rows: rowsOf({ A1: 1, A2: 2 }) });
  const { bytes, inverse } = await patched(before, {
    cells: [cell('A1', 1, 10), cell('B1', null, '新'), cell('A2', 2, 20)],
  });
  const later = await patched(bytes, { cells: [cell('A1', 10, 99)] });
  const back = await patched(later.bytes, inverse);
  expect(back.skipped).toEqual([{ at: { sheet: '客户', row: 0, column: 0 }, expected: 10, found: 99 }]);
  expectCells(contentsOf(await readFirst(back.bytes)), { A1: 99, A2: 2 });
});

it('what was not there is not there again', async () => {
  const before = makeBook({ rows: rowsOf({ A1: 1 }) });
  const { inverse } = await patched(before, { cells: [cell('C3', null, 'x')] });
  const gone: Absent = ABSENT;
  expect(inverse.cells).toEqual([{ at: { sheet: '客户', row: 2, column: 2 }, was: 'x', now: gone }]);
});
