import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTables } from '../../src/files/index';
import { nodeHost } from '../../src/cli/node-host';
import { root, sharedFile } from '../cli/support';
import { partNames, partText } from './entries';
import { hasOffice, officeCells, sameInOffice, type SheetCells } from './office';
import { differences, exceljsCells, ownCells } from './peers';
import { schemaFolder, validate } from './schemas';
import { assembled } from './workbooks/assembled';
import { bigList, bigListRow } from './workbooks/big-list';
import type { Fixture } from './workbooks/fixture';
import { madeByExceljs } from './workbooks/made-by-exceljs';
import { madeByLibreOffice } from './workbooks/made-by-libreoffice';

// LibreOffice starts twice, and exceljs reads slowly.
jest.setTimeout(180_000);

/** What a peer is known to see otherwise, and why it is the peer's doing. */
interface KnownDifference {
  readonly why: string;
  /** As {@link differences} tells it; an error's words where the peer cannot read the file at all. */
  readonly found: readonly string[];
}

const EXCELJS: Readonly<Record<string, KnownDifference>> = {
  'terse.xlsx': { why: 'exceljs wants a number on every row', found: ['Invalid row number in model'] },
  'prefixed.xlsx': {
    why: 'exceljs looks for names without a prefix',
    found: ["Cannot set properties of undefined (setting 'sheetNo')"],
  },
  'libreoffice-exceljs-1904.xlsx': {
    why: 'exceljs knows date1904="1" but not date1904="true"',
    found: ['合同!B2: d:46037 | d:44575', '合同!B3: d:46054.5 | d:44592.5', '合同!B4: d:46054.5 | d:44592.5'],
  },
};

const OFFICE: Readonly<Record<string, KnownDifference>> = {
  'desk.xlsm': {
    why: 'LibreOffice writes the last row of a pivot table in its own language',
    found: ['汇总!A7: t:总计 | t:Total Result'],
  },
  'formulas.xlsx': {
    why: 'LibreOffice leaves the results of a what-if table open until it calculates',
    found: ['模拟!E2: n:100 | ', '模拟!E3: n:200 | ', '模拟!E4: n:400 | '],
  },
  'libreoffice-formulas.xlsx': {
    why: 'it has written them without results, and calculates them when it opens the file',
    found: ['模拟!E2:  | n:100', '模拟!E3:  | n:200', '模拟!E4:  | n:400'],
  },
};

const fromDisk = (path: string, file: string): Fixture => ({ file, bytes: new Uint8Array(readFileSync(path)) });

const sampleFolder = join(root, 'samples');
const samples = readdirSync(sampleFolder).filter((name) => name.endsWith('.xlsx'));
const realList = sharedFile('data', 'customers-rfm.xlsx');
const office = hasOffice();
const whereOffice = office ? describe : describe.skip;

const files = new Map<string, Fixture>();
let shownInOffice: ReadonlyMap<string, SheetCells> = new Map();

beforeAll(async () => {
  const made = [...assembled(), ...(await madeByExceljs())];
  const all = [
    ...made,
    ...samples.map((name) => fromDisk(join(sampleFolder, name), `sample-${name}`)),
    ...(realList === undefined ? [] : [fromDisk(realList, 'customers-rfm.xlsx')]),
    ...(office ? madeByLibreOffice(made) : []),
  ];
  for (const each of all) files.set(each.file, each);
  if (office) {
    const shown = officeCells(all);
    shownInOffice = new Map(all.map(({ file }, index) => [file, shown[index]]));
  }
});

const madeNames = [
  ...['desk.xlsm', 'formulas.xlsx', 'notation.xlsx', 'terse.xlsx', 'prefixed.xlsx', 'protected.xlsx', 'signed.xlsx'],
  ...['exceljs.xlsx', 'exceljs-1904.xlsx'],
];
const convertedNames = madeNames.map((name) => `libreoffice-${name.replace(/\.\w+$/, '')}.xlsx`);
const foundNames = [
  ...samples.map((name) => `sample-${name}`),
  ...(realList === undefined ? [] : ['customers-rfm.xlsx']),
];

const fileOf = (name: string): Fixture => {
  const found = files.get(name);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
};

test('every workbook there is, is looked at', () => {
  const expected = [...madeNames, ...foundNames, ...(office ? convertedNames : [])];
  expect([...files.keys()].sort()).toEqual(expected.sort());
});

async function againstExceljs(name: string): Promise<void> {
  const file = fileOf(name);
  const own = await ownCells(file);
  const found = await exceljsCells(file).then(
    (theirs) => differences(own, theirs),
    (reason: Error) => [reason.message],
  );
  expect(found).toEqual(EXCELJS[name]?.found ?? []);
}

test.each([...madeNames, ...foundNames])('%s: our reader and exceljs see the same', againstExceljs);

whereOffice('with LibreOffice', () => {
  test.each([...madeNames, ...convertedNames, ...foundNames])(
    '%s: our reader and LibreOffice see the same',
    async (name) => {
      const theirs = shownInOffice.get(name) ?? new Map();
      expect(theirs.size).toBeGreaterThan(0);
      const found = differences(await ownCells(fileOf(name)), theirs, sameInOffice);
      expect(found).toEqual(OFFICE[name]?.found ?? []);
    },
  );

  test.each(convertedNames)('%s: our reader and exceljs see the same', againstExceljs);

  test('what it writes has what the tests of changes want to find', async () => {
    const { bytes } = fileOf('libreoffice-desk.xlsx');
    expect(partNames(bytes)).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/comments1.xml',
        'xl/externalLinks/externalLink1.xml',
        'xl/media/image1.png',
        'xl/pivotTables/pivotTable1.xml',
        'xl/tables/table1.xml',
        'customXml/item1.xml',
      ]),
    );
    for (const [source, marks] of [
      ['desk', ['<conditionalFormatting ', '<dataValidation ', '<x14:dataBar ', '<x14:sparkline>']],
      ['protected', ['<sheetProtection ']],
      ['formulas', [' t="array"']],
    ] as const) {
      const first = await partText(fileOf(`libreoffice-${source}.xlsx`).bytes, 'xl/worksheets/sheet1.xml');
      expect(marks.filter((mark) => !first.includes(mark))).toEqual([]);
    }
  });

  const schemas = schemaFolder();
  (schemas === undefined ? test.skip : test).each(convertedNames)('%s is valid', async (name) => {
    expect((await validate(fileOf(name).bytes, schemas ?? '')).errors).toEqual([]);
  });
});

test('a long list comes back row for row', async () => {
  const rows = 50_000;
  const { file, bytes } = bigList(rows);
  const { tables } = await readTables(bytes, file, nodeHost);
  const table = await tables[0].read();
  expect([table.rowCount, table.columnCount]).toEqual([rows + 1, 6]);
  const columns = Array.from({ length: table.columnCount }, (_column, index) => table.column(index));
  const wrong = Array.from({ length: rows }, (_row, index) => index).find((index) =>
    bigListRow(index).some((value, column) =>
      typeof value === 'number'
        ? columns[column].number(index + 1) !== value
        : columns[column].text(index + 1) !== (value ?? ''),
    ),
  );
  expect(wrong).toBeUndefined();
});
