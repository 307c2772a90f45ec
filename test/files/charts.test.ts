import { nodeHost } from '../../src/cli/node-host';
import { addCharts, type Chart, type PlacedChart } from '../../src/files/charts';
import { isStrict, withDrawing } from '../../src/files/charts/sheet-drawing';
import { readTables } from '../../src/files/index';
import { Problem, say } from '../../src/shared/text/message';
import { changes, partNames, partText } from './entries';
import { hasOffice, officeCells } from './office';
import { schemaFolder, validate } from './schemas';
import { assembled } from './workbooks/assembled';
import { madeByExceljs } from './workbooks/made-by-exceljs';
import type { Fixture } from './workbooks/fixture';

// Charts are put on sheets of workbooks, and nothing else of them changes, whoever wrote them.

jest.setTimeout(180_000);

const LOOK = { font: 'Microsoft YaHei', ink: '1F2A30', quiet: '7A868D', line: 'B4BFC5' };

const strip = (sheet: string, column: number, top: number, bottom: number) => ({
  sheet,
  area: { top, bottom, left: column, right: column },
});

/** Bars and a line over a sheet's columns A to C. */
function chartOver(sheet: string, more: Partial<Chart> = {}): Chart {
  const categories = { at: strip(sheet, 0, 1, 3), texts: ['延误 & 损毁', '"丢失"', '<其他>'] };
  return {
    title: '投诉 <理由> & "其他"',
    description: '柱形和折线',
    series: [
      {
        kind: 'column',
        name: { at: strip(sheet, 1, 0, 0), text: '件数' },
        categories,
        values: { at: strip(sheet, 1, 1, 3), numbers: [12, 5, undefined], format: '#,##0' },
        colour: '0F6B6B',
        labelled: true,
      },
      {
        kind: 'line',
        name: { at: strip(sheet, 2, 0, 0), text: '累计占比' },
        categories,
        values: { at: strip(sheet, 2, 1, 3), numbers: [0.5, 0.8, 1], format: '0%' },
        colour: 'E0A030',
        secondary: true,
      },
    ],
    categoryTitle: '投诉理由',
    axis: { title: '件数', format: '#,##0', min: 0 },
    secondaryAxis: { title: '累计占比', format: '0%', min: 0, max: 1 },
    lang: 'zh',
    ...more,
  };
}

const placed = (sheet: string, chart: Chart = chartOver(sheet), left = 5): PlacedChart => ({
  chart,
  sheet,
  covers: { top: 1, left, bottom: 18, right: left + 7 },
});

async function withCharts(bytes: Uint8Array, charts: readonly PlacedChart[], file = 'book.xlsx'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await addCharts(bytes, charts, LOOK, nodeHost, { file }, (piece) => void pieces.push(piece.slice()));
  return new Uint8Array(Buffer.concat(pieces));
}

const sheetsOf = async ({ file, bytes }: Fixture): Promise<string[]> =>
  (await readTables(bytes, file, nodeHost)).tables.map(({ name }) => name);

const SIGNED = 'signed.xlsx';

let fixtures: readonly Fixture[];
let signed: Fixture;
beforeAll(async () => {
  fixtures = [...assembled(), ...(await madeByExceljs())];
  signed = fixtures.find(({ file }) => file === SIGNED)!;
  fixtures = fixtures.filter(({ file }) => file !== SIGNED);
});

const fixtureNamed = (file: string): Fixture => fixtures.find((one) => one.file === file)!;

const CHART_PART = /^xl\/charts\/chart\d+\.xml$/;

describe('charts on every sheet of every workbook', () => {
  test('are added; the parts that were there stay, but for the lists, the sheets without a drawing and the drawings', async () => {
    const folder = schemaFolder();
    for (const fixture of fixtures) {
      const names = await sheetsOf(fixture);
      const charts = names.flatMap((name) => [placed(name), placed(name, chartOver(name, { lying: true }), 14)]);
      const bytes = await withCharts(fixture.bytes, charts, fixture.file);
      const { changed, gone, moved, added } = changes(fixture.bytes, bytes);
      expect([fixture.file, gone, moved]).toEqual([fixture.file, [], []]);
      const others = changed.filter(
        (part) => !/^(\[Content_Types\]\.xml|xl\/(worksheets|drawings)\/(_rels\/)?[^/]+)$/.test(part),
      );
      expect([fixture.file, others]).toEqual([fixture.file, []]);
      expect(added.filter((part) => CHART_PART.test(part)).length).toBe(charts.length);
      if (folder !== undefined) {
        const before = (await validate(fixture.bytes, folder)).errors;
        const { errors } = await validate(bytes, folder);
        expect([fixture.file, errors]).toEqual([fixture.file, before]);
      }
      // What the sheets hold is what it was.
      const [old, now] = [
        await readTables(fixture.bytes, fixture.file, nodeHost),
        await readTables(bytes, fixture.file, nodeHost),
      ];
      for (const [i, { name, read }] of old.tables.entries()) {
        const [one, other] = [await read(), await now.tables[i].read()];
        expect([name, other.rowCount, other.columnCount]).toEqual([now.tables[i].name, one.rowCount, one.columnCount]);
      }
    }
  });

  test('a sheet that has a drawing keeps it: the frames stand behind what is there', async () => {
    const desk = fixtureNamed('desk.xlsm');
    const bytes = await withCharts(desk.bytes, [placed('客户')], desk.file);
    const [before, after] = [
      await partText(desk.bytes, 'xl/drawings/drawing1.xml'),
      await partText(bytes, 'xl/drawings/drawing1.xml'),
    ];
    const end = before.lastIndexOf('</');
    expect(after.startsWith(before.slice(0, end))).toBe(true);
    expect(after.endsWith(before.slice(end))).toBe(true);
    expect(changes(desk.bytes, bytes).changed).toEqual([
      '[Content_Types].xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    // Numbers of frames differ within a drawing.
    const ids = [...after.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id).filter((id) => id !== '0');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('again on the same workbook: new parts have names of their own', async () => {
    const desk = fixtureNamed('desk.xlsm');
    const once = await withCharts(desk.bytes, [placed('订单')], desk.file);
    const twice = await withCharts(once, [placed('订单', chartOver('订单'), 14)], desk.file);
    expect(changes(once, twice).added.length).toBe(1);
    expect(partNames(twice).filter((part) => CHART_PART.test(part)).length).toBe(
      partNames(desk.bytes).filter((part) => CHART_PART.test(part)).length + 2,
    );
  });
});

describe('a chart part', () => {
  const partOf = async (chart: Chart): Promise<string> => {
    const desk = fixtureNamed('desk.xlsm');
    const bytes = await withCharts(desk.bytes, [placed('订单', chart)], desk.file);
    const added = changes(desk.bytes, bytes).added.find((part) => CHART_PART.test(part))!;
    return partText(bytes, added);
  };

  test('names its cells, keeps what they hold, escapes what people write, leaves gaps for blanks', async () => {
    const xml = await partOf(chartOver("甲'乙"));
    expect(xml).toContain("<c:f>'甲''乙'!$A$2:$A$4</c:f>");
    expect(xml).toContain("<c:f>'甲''乙'!$B$2:$B$4</c:f>");
    expect(xml).toContain('<a:t>投诉 &lt;理由&gt; &amp; &quot;其他&quot;</a:t>');
    expect(xml).toContain('<c:v>延误 &amp; 损毁</c:v>');
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>5</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:lang val="zh-CN"/>');
  });

  test.each<[string, Partial<Chart>, readonly string[], readonly string[]]>([
    [
      'bars and a line on two axes',
      {},
      ['<c:barDir val="col"/>', '<c:lineChart>', '<c:axPos val="r"/>', '<c:max val="1"/>'],
      [],
    ],
    [
      'without the second axis the line goes by the first',
      { secondaryAxis: undefined },
      ['<c:lineChart>'],
      ['<c:axPos val="r"/>'],
    ],
    [
      'lying bars',
      { lying: true },
      ['<c:barDir val="bar"/>', '<c:orientation val="maxMin"/>'],
      ['<c:barDir val="col"/>'],
    ],
    [
      'one series needs no legend',
      { series: [chartOver('订单').series[0]], secondaryAxis: undefined },
      ['<c:dLbls>'],
      ['<c:legend>'],
    ],
    ['English', { lang: 'en' }, ['<c:lang val="en-US"/>'], ['zh-CN']],
  ])('%s', async (_, more, holds, lacks) => {
    const xml = await partOf(chartOver('订单', more));
    for (const part of holds) expect(xml).toContain(part);
    for (const part of lacks) expect(xml).not.toContain(part);
    for (const title of ['投诉理由', '件数']) expect(xml).toContain(`<a:t>${title}</a:t>`);
  });
});

describe('refused, with a sentence', () => {
  const refusal = async (bytes: Uint8Array, charts: readonly PlacedChart[]): Promise<string> => {
    try {
      await withCharts(bytes, charts);
    } catch (error) {
      if (error instanceof Problem) return say('zh', error.detail);
      throw error;
    }
    throw new Error('was not refused');
  };

  test('a sheet that is not there', async () =>
    expect(await refusal(fixtureNamed('desk.xlsm').bytes, [placed('没有')])).toContain('没有名为“没有”的工作表'));

  test('a signed workbook', async () =>
    expect(await refusal(signed.bytes, [placed((await sheetsOf(signed))[0])])).toContain('数字签名'));

  test('a file that is no workbook', async () =>
    expect(await refusal(new TextEncoder().encode('a,b\n1,2\n'), [placed('a')])).not.toBe(''));
});

describe('where a drawing goes in a sheet', () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  test.each([
    [
      'at the end',
      `<worksheet ${MAIN}><sheetData/></worksheet>`,
      /<sheetData\/><drawing [^>]*r:id="rId7"\/><\/worksheet>$/,
    ],
    [
      'before what the format has behind it',
      `<worksheet ${MAIN}><sheetData/><pageMargins/><tableParts/><extLst/></worksheet>`,
      /<pageMargins\/><drawing [^>]*\/><tableParts\/>/,
    ],
    [
      'under the prefix of the sheet',
      `<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>`,
      /<x:drawing [^>]*\/><\/x:worksheet>$/,
    ],
  ])('%s', (_, sheet, expected) => expect(withDrawing(sheet, 'rId7')).toMatch(expected));

  test('the strict variant is told, whose names are others', () => {
    expect(isStrict('<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>')).toBe(true);
    expect(isStrict(`<worksheet ${MAIN}/>`)).toBe(false);
  });
});

test('LibreOffice opens them, and shows the cells as before', async () => {
  if (!hasOffice()) return;
  const some = ['desk.xlsm'].map(fixtureNamed);
  const charted: Fixture[] = [];
  for (const one of some)
    charted.push({
      file: one.file,
      bytes: await withCharts(
        one.bytes,
        (await sheetsOf(one)).map((name) => placed(name)),
        one.file,
      ),
    });
  const [before, after] = [officeCells(some), officeCells(charted)];
  expect(after).toEqual(before);
});
