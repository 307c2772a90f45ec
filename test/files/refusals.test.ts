import { randomBytes } from 'node:crypto';
import { allWords, say } from '../../src/shared/text/message';
import { crc32 } from '../../src/files/zip/crc32';
import { readBook } from '../../src/files/book';
import { readTables, type Host } from '../../src/files/index';
import { nodeHost } from '../../src/cli/node-host';
import { makeBook, readFirst, refusal, relationships, type ReadSample } from './samples';
import { makeZip } from './zip';

const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const cipher = (header: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([header, randomBytes(20_000)]));

/** An OLE compound file as far as its directory goes. */
function makeOle(...names: readonly string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * 8);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  ['Root Entry', ...names].forEach((name, index) => {
    const at = 512 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file[at + 66] = index === 0 ? 5 : 2;
  });
  return new Uint8Array(file);
}

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetPart = 'xl/worksheets/kunden.xml';
const whole = makeBook({ rows: cell });
const manyRows = Array.from({ length: 20_000 }, () => '<row><c><v>7</v></c></row>').join('');

/** A byte in the middle of the compressed sheet turned over. */
function damaged(): Uint8Array {
  const bytes = makeBook({ rows: manyRows });
  const at = Buffer.from(bytes).indexOf(sheetPart) + sheetPart.length + 100;
  bytes[at] ^= 0xff;
  return bytes;
}

interface Case extends ReadSample {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly word: string;
  /** Something the Chinese sentence must name besides the file. */
  readonly names?: string;
  /** Read as forms and checks read it, with its formulas. */
  readonly whole?: boolean;
}

const GiB = 2 ** 30;
const inSheet = (rows: string, afterRows = ''): Uint8Array => makeBook({ rows, afterRows });
const withSheet = (sheet: string | Uint8Array): Uint8Array => makeBook({ sheet });
const withPart = (name: string, data: string): Uint8Array => makeBook({ rows: cell, replace: { [name]: { data } } });
const withEntry = (name: string): Uint8Array => makeBook({ rows: cell, more: [{ name, data: 'x' }] });

const cases: readonly Case[] = [
  { what: 'no bytes', bytes: new Uint8Array(0), word: 'empty' },
  { what: 'half a workbook', bytes: whole.slice(0, whole.length / 2), word: 'truncatedZip' },
  {
    what: 'a directory beyond the file',
    bytes: new Uint8Array(Buffer.concat([Buffer.from('PK\x03\x04'), whole.slice(-22)])),
    word: 'brokenZip',
  },
  {
    what: 'a local header with another name',
    bytes: makeBook({ rows: cell, replace: { 'xl/styles.xml': { localName: 'xl/stylez.xml' } } }),
    word: 'brokenZip',
    names: 'xl/styles.xml',
  },
  { what: 'a volume of a split archive', bytes: makeBook({ rows: cell, layout: { disk: 2 } }), word: 'splitZip' },
  {
    what: 'an encrypted entry',
    bytes: makeBook({ rows: cell, replace: { [sheetPart]: { flags: 0x0801 } } }),
    word: 'zipPassword',
    names: sheetPart,
  },
  {
    what: 'an unknown method',
    bytes: makeBook({ rows: cell, replace: { [sheetPart]: { method: 12 } } }),
    word: 'zipMethod',
    names: '12',
  },
  { what: 'too many entries', bytes: whole, limits: { maxEntries: 5 }, word: 'tooManyEntries', names: '5' },
  { what: 'a name that leads upwards', bytes: withEntry('xl/../../evil'), word: 'entryName', names: 'evil' },
  { what: 'an absolute name', bytes: withEntry('/etc/passwd'), word: 'entryName' },
  { what: 'a drive', bytes: withEntry('C:evil'), word: 'entryName' },
  { what: 'a backslash', bytes: withEntry('xl\\evil'), word: 'entryName' },
  { what: 'a repeated name', bytes: withEntry('XL/Workbook.xml'), word: 'entryName' },
  { what: 'a name that is too long', bytes: withEntry('x'.repeat(600)), word: 'entryName' },
  { what: 'no name', bytes: withEntry(''), word: 'entryName' },
  {
    what: 'an entry that is too large',
    bytes: inSheet(manyRows),
    limits: { maxEntryBytes: 1e5 },
    word: 'entryTooLarge',
    names: sheetPart,
  },
  { what: 'a small part that is too large', bytes: whole, limits: { maxSmallPartBytes: 100 }, word: 'entryTooLarge' },
  { what: 'too much altogether', bytes: inSheet(manyRows), limits: { maxTotalBytes: 1e5 }, word: 'packageTooLarge' },
  { what: 'a zip bomb', bytes: makeBook({ sheet: new Uint8Array(70 * 2 ** 20) }), word: 'entryRatio', names: '250' },
  {
    what: 'a ratio above a limit of our own',
    bytes: inSheet(manyRows),
    limits: { maxRatio: 10, ratioFloorBytes: 1e5 },
    word: 'entryRatio',
  },
  {
    what: 'a bomb that declares a small size',
    bytes: makeBook({ sheet: new Uint8Array(70 * 2 ** 20), replace: { [sheetPart]: { size: 1000 } } }),
    word: 'entrySize',
  },
  {
    what: 'a declared size that is too large',
    bytes: makeBook({ rows: cell, replace: { [sheetPart]: { size: 100_000 } } }),
    word: 'entrySize',
  },
  {
    what: 'a declared size beyond the limit',
    bytes: makeBook({ rows: cell, layout: { zip64: true }, replace: { [sheetPart]: { size: 0xfffffffe } } }),
    limits: { maxEntryBytes: GiB },
    word: 'entryTooLarge',
  },
  {
    what: 'a wrong checksum',
    bytes: makeBook({ rows: cell, replace: { [sheetPart]: { crc: 1 } } }),
    word: 'entryCrc',
    names: sheetPart,
  },
  {
    what: 'a wrong checksum of a stored entry',
    bytes: makeBook({ rows: cell, replace: { [sheetPart]: { crc: 1, stored: true } } }),
    word: 'entryCrc',
  },
  {
    what: 'a deflate stream that is no such thing',
    bytes: makeBook({ sheet: new Uint8Array(20).fill(0xff), replace: { [sheetPart]: { stored: true, method: 8 } } }),
    word: 'entryBroken',
  },
  {
    what: 'a missing sheet',
    bytes: makeBook({ replace: { [sheetPart]: { name: 'xl/other.xml' } } }),
    word: 'partMissing',
    names: sheetPart,
  },
  {
    what: 'a sheet without a relationship',
    bytes: withPart('xl/_rels/workbook.xml.rels', relationships()),
    word: 'partMissing',
    names: '客户',
  },
  {
    what: 'no package relationships',
    bytes: makeBook({ replace: { '_rels/.rels': { name: '_rels/none' } } }),
    word: 'partMissing',
  },
  {
    what: 'a workbook part that breaks off',
    bytes: withPart('xl/workbook.xml', '<workbook><sheets>'),
    word: 'partBroken',
    names: 'xl/workbook.xml',
  },
  {
    what: 'a sheet that breaks off',
    bytes: withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'),
    word: 'partBroken',
    names: sheetPart,
  },
  {
    what: 'a sheet that breaks off inside a cell',
    bytes: withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1'),
    word: 'partBroken',
  },
  { what: 'a sheet part of another kind', bytes: withSheet('<chartsheet/>'), word: 'partBroken' },
  { what: 'no XML at all', bytes: withSheet('nothing'), word: 'partBroken' },
  { what: 'a cell inside a cell', bytes: inSheet('<row><c><c><v>1</v></c></c></row>'), word: 'partBroken' },
  { what: 'an attribute without a value', bytes: inSheet('<row><c s><v>1</v></c></row>'), word: 'partBroken' },
  { what: 'a boolean that is none', bytes: inSheet('<row><c t="b"><v>2</v></c></row>'), word: 'partBroken' },
  { what: 'an unknown entity', bytes: inSheet('<row><c t="str"><v>&nbsp;</v></c></row>'), word: 'partBroken' },
  { what: 'an ampersand alone', bytes: inSheet('<row><c t="str"><v>A&B</v></c></row>'), word: 'partBroken' },
  { what: 'a surrogate as an entity', bytes: inSheet('<row><c t="str"><v>&#xD800;</v></c></row>'), word: 'partBroken' },
  {
    what: 'shared strings that break off',
    bytes: makeBook({
      rows: '<row><c t="s"><v>0</v></c></row>',
      replace: { 'xl/sharedStrings.xml': { data: '<sst><si><t>A</t></si>' } },
    }),
    word: 'partBroken',
    names: 'sharedStrings',
  },
  {
    what: 'a DOCTYPE in a sheet',
    bytes: withSheet('<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'),
    word: 'partDoctype',
    names: sheetPart,
  },
  {
    what: 'a DOCTYPE in the workbook',
    bytes: withPart('xl/workbook.xml', '<!DOCTYPE workbook><workbook/>'),
    word: 'partDoctype',
  },
  {
    what: 'a DOCTYPE in the shared strings',
    bytes: makeBook({
      rows: '<row><c t="s"><v>0</v></c></row>',
      replace: { 'xl/sharedStrings.xml': { data: '<!DOCTYPE sst><sst/>' } },
    }),
    word: 'partDoctype',
  },
  {
    what: 'a sheet in UTF-16',
    bytes: withSheet(new Uint8Array(Buffer.from('\uFEFF<worksheet><sheetData/></worksheet>', 'utf16le'))),
    word: 'partEncoding',
  },
  {
    what: 'a sheet declared as GBK',
    bytes: withSheet('<?xml version="1.0" encoding="GBK"?><worksheet><sheetData/></worksheet>'),
    word: 'partEncoding',
  },
  {
    what: 'a text of a sheet that is no UTF-8',
    bytes: withSheet(ascii('<worksheet><sheetData><row><c t="str"><v>\xc4\xe3</v></c></row></sheetData></worksheet>')),
    word: 'partEncoding',
  },
  {
    what: 'a small part that is no UTF-8',
    bytes: makeBook({ replace: { 'xl/workbook.xml': { data: ascii('<workbook a="\xc4\xe3"/>') } } }),
    word: 'partEncoding',
  },
  {
    what: 'a cell beyond the last column',
    bytes: inSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    word: 'cellAddress',
    names: 'XFE1',
  },
  {
    what: 'a cell beyond the last row',
    bytes: inSheet('<row><c r="A1048577"><v>1</v></c></row>'),
    word: 'cellAddress',
    names: 'A1048577',
  },
  { what: 'a row beyond the last', bytes: inSheet('<row r="1048577"/>'), word: 'cellAddress', names: '1048577' },
  {
    what: 'a merge that is no range',
    bytes: inSheet(cell, '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'),
    word: 'cellAddress',
    names: 'B2:A1',
  },
  {
    what: 'an unknown cell type',
    bytes: inSheet('<row r="3"><c r="B3" t="x"><v>1</v></c></row>'),
    word: 'cellType',
    names: 'B3',
  },
  {
    what: 'a shared text that is missing',
    bytes: inSheet('<row><c t="s"><v>4</v></c></row>'),
    word: 'sharedIndex',
    names: 'A1',
  },
  {
    what: 'a cell that is too long',
    bytes: inSheet(`<row><c t="str"><v>${'长'.repeat(400_000)}</v></c></row>`),
    limits: { maxTokenBytes: 50_000 },
    word: 'tokenTooLong',
    names: sheetPart,
  },
  {
    what: 'a comment that is too long',
    bytes: inSheet(`<!--${'长'.repeat(400_000)}-->`),
    limits: { maxTokenBytes: 50_000 },
    word: 'tokenTooLong',
  },
  { what: 'too many rows', bytes: inSheet(manyRows), limits: { maxRows: 100 }, word: 'tooManyRows', names: '100' },
  {
    what: 'too many rows of CSV',
    bytes: ascii('a\nb\nc\n'),
    file: '名单.csv',
    limits: { maxRows: 2 },
    word: 'tooManyRows',
  },
  { what: 'too many cells', bytes: inSheet(manyRows), limits: { maxCells: 100 }, word: 'tooManyCells', names: '客户' },
  { what: 'too much memory', bytes: inSheet(manyRows), limits: { maxTableBytes: 10_000 }, word: 'tableTooLarge' },
  {
    what: 'too much memory for texts',
    bytes: inSheet('<row><c t="str"><v>abcdefgh</v></c></row>'.repeat(5000)),
    limits: { maxTableBytes: 90_000 },
    word: 'tableTooLarge',
  },
  {
    what: 'too much memory for shared texts',
    bytes: makeBook({ rows: '<row><c t="s"><v>0</v></c></row>', strings: '<si><t>abcdefgh</t></si>'.repeat(5000) }),
    limits: { maxTableBytes: 50_000 },
    word: 'tableTooLarge',
    names: 'sharedStrings',
  },
  {
    what: 'elements inside elements without end',
    bytes: withPart('xl/workbook.xml', '<a>'.repeat(300) + '</a>'.repeat(300)),
    word: 'partBroken',
  },
  { what: 'a PDF that is not all text', bytes: ascii('%PDF-1.7\n\x00\x01'), word: 'otherKind', names: 'PDF' },
  {
    what: 'too many merges',
    bytes: inSheet(cell, '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'),
    limits: { maxMerges: 1 },
    word: 'tooManyMerges',
  },
  {
    what: 'a formula longer than any of Excel',
    bytes: inSheet(`<row r="2"><c r="B2"><f>${'A1+'.repeat(20_000)}A1</f><v>1</v></c></row>`),
    word: 'formulaTooLong',
    names: 'B2',
    whole: true,
  },
  {
    what: 'a long formula that a column shares',
    bytes: inSheet(
      `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">${'A9+'.repeat(20)}A9</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`,
    ),
    limits: { maxFormulasUnits: 100 },
    word: 'tooManyFormulas',
    names: '客户',
    whole: true,
  },
  { what: 'a password to open', bytes: makeOle('EncryptionInfo', 'EncryptedPackage'), word: 'passwordProtected' },
  { what: 'an old workbook', bytes: makeOle('Workbook'), file: '名单.xls', word: 'oldWorkbook' },
  { what: 'an older workbook', bytes: makeOle('Book'), file: '名单.xls', word: 'oldWorkbook' },
  { what: 'an old workbook whose directory is lost', bytes: makeOle(), file: '名单.xls', word: 'oldWorkbook' },
  { what: 'an old document', bytes: makeOle('WordDocument'), file: '名单.doc', word: 'oldOffice' },
  {
    what: 'HTML named .xls',
    bytes: ascii('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
    file: '名单.xls',
    word: 'html',
  },
  {
    what: 'a table without a page',
    bytes: ascii('\r\n  <!-- a --><!-- b --><TABLE border=1>'),
    file: '名单.xls',
    word: 'html',
  },
  {
    what: 'HTML in UTF-16',
    bytes: new Uint8Array(Buffer.from('\uFEFF<html>', 'utf16le')),
    file: '名单.xls',
    word: 'html',
  },
  { what: 'XHTML', bytes: ascii('<?xml version="1.0"?><html xmlns="x">'), file: '名单.xls', word: 'html' },
  {
    what: 'a web archive',
    bytes: ascii('MIME-Version: 1.0\r\nContent-Type: multipart/related;'),
    file: '名单.xls',
    word: 'html',
  },
  {
    what: 'XML Spreadsheet 2003',
    bytes: ascii('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    file: '名单.xls',
    word: 'spreadsheetXml',
  },
  { what: 'another XML file', bytes: ascii('<?xml version="1.0"?><list/>'), file: '名单.xml', word: 'otherXml' },
  { what: 'a TSD header', bytes: cipher(ascii('%TSD-Header-###%')), word: 'transparentEncryption', names: '绿盾' },
  {
    what: 'E-SafeNet',
    bytes: cipher(ascii('\x62\x14\x23\x65\x00\x00E-SafeNet\x00LOCK')),
    word: 'transparentEncryption',
    names: '亿赛通',
  },
  {
    what: 'the first bytes of 亿赛通',
    bytes: cipher(Uint8Array.of(0x62, 0x14, 0x23, 0x65)),
    file: '名单.csv',
    word: 'transparentEncryption',
    names: '亿赛通',
  },
  { what: 'cipher text without a mark', bytes: cipher(ascii('\x00head')), word: 'likelyEncrypted' },
  {
    what: 'a short cipher text',
    bytes: Uint8Array.from({ length: 200 }, (_unused, index) => (index * 89) % 256),
    word: 'likelyEncrypted',
  },
  { what: 'a PDF', bytes: ascii('%PDF-1.7'), word: 'otherKind', names: 'PDF' },
  { what: 'a RAR archive', bytes: ascii('Rar!\x1a\x07\x00'), word: 'archive', names: 'RAR' },
  { what: 'a picture', bytes: ascii('\x89PNG\r\n\x1a\n'), word: 'otherKind', names: '图片' },
  { what: 'some other binary file', bytes: new Uint8Array(5000), word: 'unknownKind' },
  {
    what: 'a Word document',
    bytes: makeZip([
      { name: '_rels/.rels', data: relationships(['officeDocument', 'word/document.xml']) },
      { name: 'word/document.xml', data: '<w/>' },
    ]),
    word: 'wordDocument',
  },
  {
    what: 'a presentation',
    bytes: makeZip([
      { name: '_rels/.rels', data: relationships(['officeDocument', 'ppt/presentation.xml']) },
      { name: 'ppt/presentation.xml', data: '<p/>' },
    ]),
    word: 'presentation',
  },
  {
    what: 'an OpenDocument sheet',
    bytes: makeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
      { name: 'content.xml', data: '<x/>' },
    ]),
    word: 'openDocument',
  },
  {
    what: 'a binary workbook',
    bytes: makeZip([
      { name: '_rels/.rels', data: relationships(['officeDocument', 'xl/workbook.bin']) },
      { name: 'xl/workbook.bin', data: 'x' },
    ]),
    word: 'binaryWorkbook',
  },
  { what: 'an archive of something else', bytes: makeZip([{ name: 'readme.txt', data: 'x' }]), word: 'plainZip' },
  {
    what: 'an empty archive',
    bytes: new Uint8Array(Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)])),
    word: 'plainZip',
  },
  { what: 'a main part that is no workbook', bytes: withPart('xl/workbook.xml', '<document/>'), word: 'plainZip' },
  {
    what: 'text in no known encoding',
    bytes: ascii('name\n\xff\xff\xff'),
    file: '名单.csv',
    word: 'textEncoding',
    names: 'GB18030',
  },
  {
    what: 'UTF-8 that only says so',
    bytes: ascii('\xef\xbb\xbf\xc4\xe3'),
    file: '名单.csv',
    word: 'textEncoding',
    names: 'UTF-8',
  },
  {
    what: 'half a UTF-16 character',
    bytes: ascii('\xff\xfea\x00b'),
    file: '名单.csv',
    word: 'textEncoding',
    names: 'UTF-16LE',
  },
  {
    what: 'a quote that is never closed',
    bytes: ascii('a,b\r\n"x\ny",2\r\n3,"open\r\n4,5\r\n'),
    file: '名单.csv',
    word: 'unclosedQuote',
    names: '第 4 行',
  },
  {
    what: 'too many columns',
    bytes: ascii(`a\n${','.repeat(16_384)}x\n`),
    file: '名单.csv',
    word: 'tooManyColumns',
    names: '第 2 行',
  },
];

test.each(cases)('$what is refused with its own sentence: $word', async ({ bytes, word, names, whole, ...options }) => {
  const reading = whole === true ? readBook(bytes, '名单.xlsx', nodeHost, options) : readFirst(bytes, options);
  const problem = await refusal(reading);
  expect(problem.detail.id).toBe(`files.${word}`);
  for (const lang of ['zh', 'en'] as const) {
    const sentence = say(lang, problem.detail);
    expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN/);
    expect(sentence).toContain(options.file ?? '名单.xlsx');
  }
  if (names !== undefined) expect(say('zh', problem.detail)).toContain(names);
});

test('every refusal has a case', () => {
  const remarks = ['readAsGb18030', 'readAsText', 'readAsWorkbook'];
  const said = new Set([...cases.map(({ word }) => word), ...remarks].map((word) => `files.${word}`));
  expect([...allWords().keys()].filter((id) => id.startsWith('files.') && !said.has(id))).toEqual([]);
});

test('a sheet damaged in the middle is refused', async () => {
  const problem = await refusal(readFirst(damaged()));
  expect(['files.entryBroken', 'files.entrySize', 'files.entryCrc', 'files.partBroken']).toContain(problem.detail.id);
});

test('a bomb that lies about its size is stopped at the size it declared', async () => {
  const bytes = makeBook({ sheet: new Uint8Array(64 * 2 ** 20), replace: { [sheetPart]: { size: 1000 } } });
  let inflated = 0;
  const host: Host = {
    ...nodeHost,
    inflateRaw: (compressed, sink) =>
      nodeHost.inflateRaw(compressed, (chunk) => {
        inflated += chunk.length;
        return sink(chunk);
      }),
  };
  await refusal(readFirst(bytes, { host }));
  expect(inflated).toBeLessThan(2 ** 20);
});

test.each([
  ['zip64 records', { zip64: true }],
  ['a comment', { comment: '导出于月底 PK\x05\x06' }],
])('an archive with %s is read', async (_what, layout) => {
  const table = await readFirst(makeBook({ rows: cell, layout }));
  expect(table.column(0).number(0)).toBe(1);
});

test('our own checksum is the one of zip archives', () => {
  expect(crc32(ascii('123456789'))).toBe(0xcbf43926);
  const bytes = new Uint8Array(randomBytes(1003));
  expect(crc32(bytes.subarray(10), crc32(bytes.subarray(0, 10)))).toBe(nodeHost.crc32?.(bytes, 0));
});

test.each([
  ['名单.xls', makeBook({ rows: cell }), ['files.readAsWorkbook']],
  ['名单.xlsm', makeBook({ rows: cell }), []],
  ['名单.xls', ascii('a\tb\r\n1\t2\r\n'), ['files.readAsText']],
  ['名单.csv', ascii('a,b\n'), []],
  ['名单.csv', ascii('\xc4\xe3,1\n'), ['files.readAsGb18030']],
  // Words that mark an encrypted file are words like any other in a text.
  ['供应商.csv', ascii('PAR1,E-SafeNet\n'), []],
])('%s is read with the remarks that it deserves', async (file, bytes, notes) => {
  const found = await readTables(bytes, file, nodeHost);
  expect(found.notes.map(({ id }) => id)).toEqual(notes);
  for (const note of found.notes) expect(say('zh', note)).not.toMatch(/\{\w+\}/);
  expect((await found.tables[0].read()).rowCount).toBeGreaterThan(0);
});
