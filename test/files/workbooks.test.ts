import { assembled } from './workbooks/assembled';
import { bigList } from './workbooks/big-list';
import { madeByExceljs } from './workbooks/made-by-exceljs';
import { schemaFolder, validate, withoutExtensions } from './schemas';
import { makeBook } from './samples';

// The workbooks that other tests rest on, and the check that these lean on to call a workbook valid.

const schemas = schemaFolder();
const whereSchemas = schemas === undefined ? describe.skip : describe;

/** Kinds of parts that the published schemas do not describe, or only with others that have to be fetched. */
const uncovered = [
  /^docProps\/core\.xml$/,
  /^_xmlsignatures\//,
  /^customXml\/item\d+\.xml$/,
  /^xl\/(media|persons|printerSettings|slicerCaches|slicers|threadedComments)\//,
  /^xl\/drawings\/vmlDrawing\d+\.vml$/,
  /^xl\/vbaProject\.bin$/,
];

whereSchemas('by the published schemas', () => {
  test.each([...assembled(), bigList(100)])('$file is valid', async ({ bytes }) => {
    const { errors, unchecked } = await validate(bytes, schemas ?? '');
    expect(errors).toEqual([]);
    expect(unchecked.filter((part) => !uncovered.some((kind) => kind.test(part)))).toEqual([]);
  });

  test('what exceljs made is valid', async () => {
    for (const { bytes } of await madeByExceljs()) expect((await validate(bytes, schemas ?? '')).errors).toEqual([]);
  });

  const types = (part: string, type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/></Types>`;

  test.each([
    ['an element that no cell has', { rows: '<row r="1"><c r="A1"><value>1</value></c></row>' }, /value.*not expected/],
    ['an address that is none', { rows: '<row r="1"><c r="1A" s="x"/></row>' }, /'x' is not a valid value/],
    [
      'elements in a wrong order',
      { afterRows: '<tableParts count="0"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>' },
      /mergeCells.*not expected/,
    ],
  ])('%s is found', async (_what, parts, expected) => {
    const data = types('xl/worksheets/kunden.xml', 'worksheet');
    const bytes = makeBook({ ...parts, replace: { '[Content_Types].xml': { data } } });
    const { errors } = await validate(bytes, schemas ?? '');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^xl\/worksheets\/kunden\.xml: /);
    expect(errors[0]).toMatch(expected);
  });

  test('a part that is another than its content type says is found', async () => {
    const data = types('xl/worksheets/kunden.xml', 'table');
    const { errors } = await validate(makeBook({ replace: { '[Content_Types].xml': { data } } }), schemas ?? '');
    expect(errors).toEqual(['xl/worksheets/kunden.xml: the root is worksheet, not table']);
  });

  test('a part that is no XML is found', async () => {
    const data = types('xl/worksheets/kunden.xml', 'worksheet');
    const replace = { '[Content_Types].xml': { data }, 'xl/worksheets/kunden.xml': { data: '<worksheet><sheetData>' } };
    await expect(validate(makeBook({ replace }), schemas ?? '')).rejects.toThrow('unclosed tag');
  });
});

describe('of what a reader may ignore', () => {
  const declared =
    'xmlns="m" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:a="urn:a" xmlns:b="urn:b"';

  test.each([
    ['ignorable attributes go', '<r mc:Ignorable="a" a:x="1" y="2"/>', '<r y="2"></r>'],
    ['ignorable elements go whole', '<r mc:Ignorable="a b"><a:x><y/></a:x>t<b:z/></r>', '<r>t</r>'],
    ['what is not listed stays', '<r mc:Ignorable="a"><b:x b:y="1"/></r>', '<r><b:x b:y="1"></b:x></r>'],
    [
      'the fallback stands for the alternatives',
      '<r><mc:AlternateContent><mc:Choice Requires="a"><x/></mc:Choice><mc:Fallback><y/></mc:Fallback></mc:AlternateContent></r>',
      '<r><y></y></r>',
    ],
    [
      'extensions keep everything',
      '<r mc:Ignorable="a"><ext uri="u"><a:x a:y="1"/></ext><ext><a:x/></ext></r>',
      '<r><ext uri="u"><a:x a:y="1"></a:x></ext><ext></ext></r>',
    ],
    ['attributes of XML itself go', '<r><t xml:space="preserve"> a </t></r>', '<r><t> a </t></r>'],
  ])('%s', (_what, xml, expected) => {
    const made = withoutExtensions(xml.replace('<r', `<r ${declared}`));
    expect(made.replace(/ xmlns(:\w+)?="[^"]*"/g, '')).toBe(expected);
  });
});
