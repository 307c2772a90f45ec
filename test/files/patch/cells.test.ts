import { ABSENT, type Absent, type CellContent } from '../../../src/shared/workbook/content';
import { cellsOf, makeBook, readFirst } from '../samples';
import { partText } from '../entries';
import { cell, patched } from './support';

const SHEET = 'xl/worksheets/kunden.xml';
const rowsOf = (xml: string): string => /<sheetData>([\s\S]*)<\/sheetData>/.exec(xml)?.[1] ?? '';

describe('one cell', () => {
  const cases: readonly (readonly [
    name: string,
    rows: string,
    edit: readonly [address: string, was: CellContent, now: CellContent | Absent],
    expected: string,
  ])[] = [
    [
      'a number takes the place of a number; the format stays',
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ['A1', 1, 2.5],
      '<row r="1"><c r="A1"><v>2.5</v></c><c r="B1"><v>2</v></c></row>',
    ],
    [
      'a text goes between its neighbours',
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      ['B1', null, '甲 & 乙 <丙>'],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>甲 &amp; 乙 &lt;丙&gt;</t></is></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      'a cell at the end of a row widens its spans',
      '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>',
      ['D1', null, true],
      '<row r="1" spans="1:4"><c r="A1"><v>1</v></c><c r="D1" t="b"><v>1</v></c></row>',
    ],
    [
      'a row that is not there comes in order',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
      ['B3', null, 3],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    ],
    ['an empty row opens', '<row r="2" ht="30"/>', ['A2', null, 1], '<row r="2" ht="30"><c r="A2"><v>1</v></c></row>'],
    [
      'rows and cells without addresses are counted',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      ['B1', 2, 7],
      '<row><c><v>1</v></c><c r="B1"><v>7</v></c></row>',
    ],
    [
      'a formula is written with what it shows',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      ['B1', null, { formula: 'A1&"<"', shows: '1<' }],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;"&lt;"</f><v>1&lt;</v></c></row>',
    ],
    [
      'a formula that is expected gives way to a value',
      '<row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>3</v></c></row>',
      ['A1', { formula: 'SUM(B1:B9)' }, 3],
      '<row r="1"><c r="A1"><v>3</v></c></row>',
    ],
    [
      'control characters and what looks like their escape',
      '<row r="1"/>',
      ['A1', null, 'a\u0001_x0041_\r\n '],
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a_x0001__x005F_x0041__x000D_\n </t></is></c></row>',
    ],
    [
      'an error by its name',
      '<row r="1"/>',
      ['A1', null, { error: '#N/A' }],
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>',
    ],
    [
      'one that is cleared stays, where those behind it are counted',
      '<row><c><v>1</v></c><c><v>2</v></c></row>',
      ['A1', 1, null],
      '<row><c r="A1"/><c><v>2</v></c></row>',
    ],
    [
      'a number written with an entity is a number',
      '<row r="1"><c r="A1"><v>1&#x32;</v></c></row>',
      ['A1', 12, 13],
      '<row r="1"><c r="A1"><v>13</v></c></row>',
    ],
    [
      'an empty shared text is a blank',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      ['A1', null, 5],
      '<row r="1"><c r="A1"><v>5</v></c></row>',
    ],
    [
      'a list at the end of a row stays behind its cells',
      '<row r="1"><c r="A1"><v>1</v></c><extLst><ext uri="x"/></extLst></row>',
      ['B1', null, 2],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><extLst><ext uri="x"/></extLst></row>',
    ],
    [
      'a cell is taken away with its format',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
      ['B1', 2, ABSENT],
      '<row r="1"><c r="A1"><v>1</v></c></row>',
    ],
  ];
  it.each(cases)('%s', async (_name, rows, [address, was, now], expected) => {
    const { bytes, changed, skipped } = await patched(makeBook({ rows, strings: '<si><t/></si>' }), {
      cells: [cell(address, was, now)],
    });
    expect(rowsOf(await partText(bytes, SHEET))).toBe(expected);
    expect([changed, skipped]).toEqual([1, []]);
  });
});

describe('a cell that does not hold what is expected is left alone and told', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>A1</f><v>1</v></c><c r="D1" t="b"><v>1</v></c></row>';
  const strings = '<si><t>甲</t></si>';
  const cases: readonly (readonly [address: string, was: CellContent, found: CellContent])[] = [
    ['A1', 2, 1],
    ['A1', '1', 1],
    ['A1', null, 1],
    ['B1', '乙', '甲'],
    // The shared texts are not read beforehand here, and looked up for the report.
    ['B1', null, '甲'],
    ['C1', 1, { formula: 'A1', shows: 1 }],
    ['D1', 1, true],
    ['E1', 5, null],
  ];
  it.each(cases)('%s, expected %j', async (address, was, found) => {
    const before = makeBook({ rows, strings });
    const edit = cell(address, was, '新');
    const { bytes, changed, skipped, inverse } = await patched(before, { cells: [edit] });
    expect(skipped).toEqual([{ at: edit.at, expected: was, found }]);
    expect([changed, inverse.cells]).toEqual([0, []]);
    expect(rowsOf(await partText(bytes, SHEET))).toBe(rows);
  });
});

describe('shared formulas', () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  it('a cell that shares a formula gives way; the others keep sharing', async () => {
    const { bytes } = await patched(makeBook({ rows: shared }), { cells: [cell('B2', { formula: 'A2*$A$1' }, 9)] });
    expect(rowsOf(await partText(bytes, SHEET))).toBe(
      shared.replace('<c r="B2"><f t="shared" si="0"/><v>2</v></c>', '<c r="B2"><v>9</v></c>'),
    );
  });

  it('whatever stands between the tag’s name and its attributes', async () => {
    const broken = shared.replaceAll('<f t=', '<f\n\tt=');
    const { bytes } = await patched(makeBook({ rows: broken }), { cells: [cell('B1', { formula: 'A1*$A$1' }, 9)] });
    expect(rowsOf(await partText(bytes, SHEET))).toContain('<c r="B3"><f>A3*$A$1</f><v>3</v></c>');
  });

  it('where the cell that holds it gives way, the others get it written out', async () => {
    const before = makeBook({ rows: shared });
    const { bytes, inverse } = await patched(before, { cells: [cell('B1', { formula: 'A1*$A$1' }, 9)] });
    expect(rowsOf(await partText(bytes, SHEET))).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>A2*$A$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f>A3*$A$1</f><v>3</v></c></row>',
    );
    const back = await patched(bytes, inverse);
    expect(rowsOf(await partText(back.bytes, SHEET))).toContain('<c r="B1"><f>A1*$A$1</f><v>1</v></c>');
  });
});

describe('number formats', () => {
  const formats = ['yyyy-mm-dd', '0.00'];
  const rows = '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  const format = { from: 'General', to: 'yyyy-mm-dd' };

  it('one that the workbook has is used, also for a new cell', async () => {
    const cells = [cell('B1', 2, 45721, { format }), cell('C1', null, 45722, { format })];
    const before = makeBook({ rows, formats });
    const { bytes } = await patched(before, { cells });
    expect(cellsOf(await readFirst(bytes))).toEqual([['n:1', 'd:45721', 'd:45722']]);
    expect(await partText(bytes, 'xl/styles.xml')).toBe(await partText(before, 'xl/styles.xml'));
  });

  it('one that it lacks is added once', async () => {
    const other = { from: 'General', to: 'yyyy"年"m"月"' };
    const cells = [cell('B1', 2, 45721, { format: other }), cell('C1', null, 45722, { format: other })];
    const { bytes } = await patched(makeBook({ rows, formats }), { cells });
    const styles = await partText(bytes, 'xl/styles.xml');
    expect(styles.match(/formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/g)).toHaveLength(1);
    expect(styles).toContain('<xf numFmtId="166" applyNumberFormat="1"/></cellXfs>');
    expect(cellsOf(await readFirst(bytes))).toEqual([['n:1', 'd:45721', 'd:45722']]);
  });

  it('is put before the formats of cells, where the part begins with those', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>';
    const before = makeBook({ rows, replace: { 'xl/styles.xml': { data: styles } } });
    const { bytes } = await patched(before, {
      cells: [cell('C1', null, 1, { format: { from: 'General', to: '0.0000' } })],
    });
    expect(await partText(bytes, 'xl/styles.xml')).toMatch(
      /^<styleSheet [^>]*><numFmts count="1"><numFmt [^>]*\/><\/numFmts><cellXfs count="2">/,
    );
  });

  it('a format that the user chose stays', async () => {
    const { bytes } = await patched(makeBook({ rows, formats }), { cells: [cell('A1', 1, 45721, { format })] });
    expect(rowsOf(await partText(bytes, SHEET))).toContain('<c r="A1" s="2"><v>45721</v></c>');
  });

  it('undoing gives the old format back', async () => {
    const { bytes, inverse } = await patched(makeBook({ rows, formats }), {
      cells: [cell('B1', 2, 45721, { format })],
    });
    const back = await patched(bytes, inverse);
    expect(rowsOf(await partText(back.bytes, SHEET))).toBe(rows);
  });

  it('days are days in a workbook that counts from 1904', async () => {
    const old = '<row r="1"><c r="A1" s="1"><v>44259</v></c></row>';
    const before = makeBook({ rows: old, formats, date1904: true });
    const { bytes, changed } = await patched(before, { cells: [cell('A1', 45721, 45722)] });
    expect(changed).toBe(1);
    expect(rowsOf(await partText(bytes, SHEET))).toBe(old.replace('44259', '44260'));
    expect(cellsOf(await readFirst(bytes))).toEqual([['d:45722']]);
  });
});
