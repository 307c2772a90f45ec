import { nodeHost } from '../../src/cli/node-host';
import { sheetDrawer } from '../../src/cli/forms/write-kit';
import { readBook } from '../../src/files/book';
import { filePort, type FilePort } from '../../src/files/port';
import { makeKit } from '../../src/shared/forms/kit';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS } from '../../src/shared/forms/registry';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import { takenNames } from '../../src/shared/workbook/free-name';
import { planned } from '../../src/shared/workbook/sheet-plan';
import { contentsByName, patchOf } from '../port/contents';
import { changes, partText } from './entries';
import { hasOffice, officeCells } from './office';
import { schemaFolder, validate } from './schemas';
import { makeBook, relationships } from './samples';
import { assembled } from './workbooks/assembled';
import type { Fixture } from './workbooks/fixture';
import { madeByExceljs } from './workbooks/made-by-exceljs';

// Forms go into workbooks that somebody made, and nothing else of them changes, whoever wrote them.

jest.setTimeout(180_000);

const SIGNED = 'signed.xlsx';

/** A list of cities that is too long for a drop-down. */
const LONG = Array.from({ length: 60 }, (_, i) => ({
  code: `r${i}`,
  zh: `投诉理由第${i + 1}种`,
  en: `Reason no. ${i + 1}`,
}));
const longList = mergeRuleBook({ name: '样例', rules: { 'complaint.requests': LONG } }, '样例');
const rules = longList.ok ? longList.book : TEXTBOOK_RULES;

const portOn = ({ bytes, file }: Fixture): FilePort => filePort(bytes, file, nodeHost, { drawer: sheetDrawer });

/** A register with a long list and formulas, a card, and the sheets that go with them. */
async function insertSome(port: FilePort): Promise<readonly string[]> {
  const forms = FORMS.filter(({ id }) => id === 'complaintRegistration' || id === 'keyAccountCard');
  const taken = takenNames((await port.read()).sheets);
  return port.insert(
    makeKit(forms, { profile: 'company', lang: 'zh', rows: 3, book: rules, asOf: undefined, native: true, taken }),
  );
}

let fixtures: readonly Fixture[];
beforeAll(async () => {
  fixtures = [...assembled(), ...(await madeByExceljs())];
});
const fixtureNamed = (file: string): Fixture => fixtures.find((one) => one.file === file)!;

const LISTS = /^(\[Content_Types\]\.xml|docProps\/app\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

test('the long list is one', () => expect(longList.ok).toBe(true));

test('forms go into every workbook; the parts that were there stay but for its lists, and taken out again it has the same parts', async () => {
  const folder = schemaFolder();
  for (const fixture of fixtures.filter(({ file }) => file !== SIGNED)) {
    const { file, bytes } = fixture;
    const port = portOn(fixture);
    const before = contentsByName(await port.read());
    const names = await insertSome(port);
    const { changed, gone, moved, added } = changes(bytes, port.bytes);
    expect([file, gone, moved, changed.filter((part) => !LISTS.test(part))]).toEqual([file, [], [], []]);
    expect([file, added.filter((part) => part.startsWith('xl/worksheets/sheet')).length]).toEqual([file, names.length]);
    if (folder !== undefined) {
      const known = (await validate(bytes, folder)).errors;
      expect([file, (await validate(port.bytes, folder)).errors]).toEqual([file, known]);
    }
    const book = await port.read();
    expect(book.sheets.slice(-names.length).map(({ name }) => name)).toEqual(names);
    const found = findForms({ ...book, sheets: book.sheets.slice(-names.length) }, rules);
    expect([file, found.map(({ form }) => form.id)]).toEqual([file, ['complaintRegistration', 'keyAccountCard']]);

    await port.removeSheets(names);
    expect([file, contentsByName(await port.read())]).toEqual([file, before]);
    const back = changes(bytes, port.bytes);
    expect([file, back.gone, back.added, back.moved]).toEqual([file, [], [], []]);
    for (const part of changed)
      expect([part, await partText(port.bytes, part)]).toEqual([part, await partText(bytes, part)]);
  }
});

test('after another change the sheets are taken out by themselves: names, tables and titles go with them', async () => {
  const desk = fixtureNamed('desk.xlsm');
  const port = portOn(desk);
  const names = await insertSome(port);
  const [sheet] = (await port.read()).sheets;
  const cell = { sheet: sheet.name, row: sheet.rowCount + 2, column: 0 };
  await port.apply(patchOf({ cells: [{ at: cell, was: null, now: 45_000 }] }));
  const alone = portOn(desk);
  await alone.apply(patchOf({ cells: [{ at: cell, was: null, now: 45_000 }] }));
  await port.removeSheets(names);
  const { changed, gone, added } = changes(alone.bytes, port.bytes);
  // The formats that came in may be used by now.
  expect([changed, gone, added]).toEqual([['xl/styles.xml'], [], []]);
});

test('put in twice, the second lists have names of their own, and formats are not kept twice', async () => {
  const port = portOn(fixtureNamed('desk.xlsm'));
  await insertSome(port);
  const styles = await partText(port.bytes, 'xl/styles.xml');
  const names = await insertSome(port);
  expect(await partText(port.bytes, 'xl/styles.xml')).toBe(styles);
  expect(names[0]).toBe('客户投诉登记表 (2)');
  const main = await partText(port.bytes, 'xl/workbook.xml');
  const lists = [...main.matchAll(/<definedName name="(KA_[^"]*)">([^<]*)</g)].map(([, name, to]) => [name, to]);
  expect(lists).toEqual([
    ['KA_complaintRegistration_request', "'选项 (2)'!$A$2:$A$61"],
    ['KA_complaintRegistration_request_2', "'选项 (3)'!$A$2:$A$61"],
  ]);
  const ids = [];
  for (const part of changes(fixtureNamed('desk.xlsm').bytes, port.bytes).added) {
    const text = await partText(port.bytes, part);
    if (part.startsWith('xl/tables/')) ids.push(/ id="(\d+)"/.exec(text)![1]);
    if (text.includes('<formula1>KA_')) expect(text).toMatch(/<formula1>KA_complaintRegistration_request(_2)?</);
  }
  expect(new Set(ids).size).toBe(2);
});

test('a date means the same day where days count from 1904', async () => {
  const day = 46_000;
  for (const file of ['exceljs.xlsx', 'exceljs-1904.xlsx']) {
    const port = portOn(fixtureNamed(file));
    const rows = [[planned(day, 'centred', { format: 'yyyy-mm-dd' }), planned(day, 'centred')]];
    await port.addSheet({ name: '日期', rows, widths: [12, 12], frozenRows: 0 });
    const [sheet] = (await port.read({ sheets: ['日期'] })).sheets;
    expect([file, sheet.column(0).number(0), sheet.column(1).number(0)]).toEqual([file, day, day]);
  }
});

test('a link of a planned sheet leads to its cell by place', async () => {
  const port = portOn(fixtureNamed('exceljs.xlsx'));
  const link = { sheet: "甲'乙", row: 2, column: 1 };
  const before = port.bytes;
  await port.addSheet({ name: '发现', rows: [[planned('B3', 'text', { link })]], widths: [12], frozenRows: 0 });
  const part = changes(before, port.bytes).added.find((one) => one.startsWith('xl/worksheets/sheet'))!;
  expect(await partText(port.bytes, part)).toContain(`location="'甲''乙'!B3"`);
});

test.each<[string, Uint8Array]>([
  ['without fonts, fills and borders', makeBook({ rows: '<row r="1"><c r="A1"><v>5</v></c></row>' })],
  [
    'without styles',
    makeBook({
      rows: '<row r="1"><c r="A1"><v>5</v></c></row>',
      replace: {
        'xl/_rels/workbook.xml.rels': {
          data: relationships(['worksheet', 'worksheets/kunden.xml'], ['sharedStrings', 'sharedStrings.xml']),
        },
      },
    }),
  ],
])('a workbook %s gets those of the forms, and its cells stay plain', async (_, bare) => {
  const port = filePort(bare, 'bare.xlsx', nodeHost, { drawer: sheetDrawer });
  await insertSome(port);
  expect((await readBook(port.bytes, 'bare.xlsx', nodeHost)).sheets[0].column(0).number(0)).toBe(5);
});

describe('refused, with a sentence, and nothing is written', () => {
  const refusal = async (port: FilePort): Promise<string> => {
    const { bytes } = port;
    const reason: unknown = await insertSome(port).catch((error: unknown) => error);
    expect(port.bytes).toBe(bytes);
    if (reason instanceof Problem) return say('zh', reason.detail);
    throw reason;
  };
  const main = (more: string, namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main') =>
    makeBook({
      replace: {
        'xl/workbook.xml': {
          data: `<workbook xmlns="${namespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${more}<sheets><sheet name="客户" sheetId="7" r:id="rId1"/></sheets></workbook>`,
        },
      },
    });

  test.each<[string, () => Uint8Array, string]>([
    ['a signed workbook', () => fixtureNamed(SIGNED).bytes, '数字签名'],
    ['a protected structure', () => main('<workbookProtection lockStructure="1"/>'), '受保护'],
    ['the strict variant', () => main('', 'http://purl.oclc.org/ooxml/spreadsheetml/main'), '严格'],
  ])('%s', async (_, bytes, said) =>
    expect(await refusal(portOn({ file: 'book.xlsx', bytes: bytes() }))).toContain(said),
  );

  test('a text table', async () =>
    expect(await refusal(portOn({ file: '名单.csv', bytes: new TextEncoder().encode('单位,件\n甲,5\n') }))).toContain(
      '文本表格',
    ));
});

test('LibreOffice opens them, and shows the cells that were there as before', async () => {
  if (!hasOffice()) return;
  const some = ['desk.xlsm', 'prefixed.xlsx', 'exceljs-1904.xlsx'].map(fixtureNamed);
  const grown: Fixture[] = [];
  const names: (readonly string[])[] = [];
  for (const one of some) {
    const port = portOn(one);
    names.push(await insertSome(port));
    grown.push({ file: one.file, bytes: port.bytes });
  }
  const [before, after] = [officeCells(some), officeCells(grown)];
  before.forEach((sheets, i) => {
    for (const [name, cells] of sheets) expect([name, after[i].get(name)]).toEqual([name, cells]);
    expect(after[i].get(names[i][0])?.get('A5')).toBe('t:投诉客户姓名');
    for (const name of names[i]) expect([name, after[i].get(name)?.size ?? 0]).not.toEqual([name, 0]);
  });
});
