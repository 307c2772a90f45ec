import { readBook } from '../../src/files/book';
import { checkBook } from '../../src/shared/desk/check';
import { fillDesk, openForms } from '../../src/shared/desk/fill';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem } from '../../src/shared/text/message';
import { nodeHost } from '../../src/cli/node-host';
import { makeBook, type BookParts } from '../files/samples';
import { PATIENCE_MS, timed, tried } from './tally';

// Sheets that no person makes on purpose: each is read, checked and filled, or refused with a sentence, before anybody loses patience.

const TERMS: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const LABELS = ['受理编号', '受理日期', '投诉客户姓名', '投诉方式', '投诉理由', '投诉内容'];
const LAST_ROW = 1_048_576;

const text = (ref: string, value: string, more = ''): string =>
  `<c r="${ref}"${more} t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${LABELS.map((label, i) => text(`${'ABCDEF'[i]}1`, label)).join('')}</row>`;
const caseRow = (row: number, more = ''): string =>
  `<row r="${row}">${text(`A${row}`, `TS20260304-${String(row % 1000).padStart(3, '0')}`, more)}<c r="B${row}"><v>46085</v></c>${text(`C${row}`, '赵宁')}</row>`;
const times = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join('');
const cases = (count: number, more?: (i: number) => string): string =>
  header + times(count, (i) => caseRow(i + 2, more?.(i)));
const wrapped = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

interface Case {
  readonly what: string;
  readonly parts: BookParts;
  /** The sentence that refuses it; undefined where it is read, with so many cases. */
  readonly word?: string;
  readonly found?: number;
}

const table: readonly Case[] = [
  {
    what: 'one cell at the far corner, XFD1048576',
    parts: { rows: `${cases(3)}<row r="${LAST_ROW}"><c r="XFD${LAST_ROW}"><v>1</v></c></row>` },
    found: 3,
  },
  {
    what: 'one formula at the far corner that was never calculated',
    parts: { rows: `${cases(3)}<row r="${LAST_ROW}"><c r="XFD${LAST_ROW}"><f>A1</f></c></row>` },
    found: 3,
  },
  {
    what: 'a cell in every column of the last row',
    parts: { rows: `${cases(3)}<row r="${LAST_ROW}">${times(16_384, () => '<c><v>1</v></c>')}</row>` },
    found: 3,
  },
  {
    what: '150 000 merges',
    parts: {
      rows: cases(3),
      afterRows: wrapped(
        'mergeCells',
        times(150_000, (i) => `<mergeCell ref="D${i + 9}:E${i + 9}"/>`),
      ),
    },
    found: 3,
  },
  {
    what: 'a million merges',
    parts: {
      rows: cases(3),
      afterRows: wrapped(
        'mergeCells',
        times(1_000_000, (i) => `<mergeCell ref="D${i + 9}:E${i + 9}"/>`),
      ),
    },
    word: 'files.tooManyMerges',
  },
  {
    what: '50 000 merges of a thousand rows over one another',
    parts: {
      rows: cases(1000),
      afterRows: wrapped(
        'mergeCells',
        times(50_000, (i) => `<mergeCell ref="D${(i % 5) + 2}:E${(i % 5) + 1000}"/>`),
      ),
    },
    found: 1000,
  },
  {
    what: '20 000 merges of two thousand rows, staggered',
    parts: {
      rows: cases(1000),
      afterRows: wrapped(
        'mergeCells',
        times(20_000, (i) => `<mergeCell ref="${'GHIJ'[i % 4]}${i + 5}:${'GHIJ'[i % 4]}${i + 2005}"/>`),
      ),
    },
    found: 1000,
  },
  {
    what: 'every second cell of a long column formatted as text',
    parts: { formats: ['@'], rows: cases(4_000, (i) => ` s="${i % 2}"`) },
    found: 4_000,
  },
  {
    what: 'a formula of 300 000 characters that a column shares',
    parts: {
      rows: `${header}<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A2000">${'A1+'.repeat(100_000)}A1</f></c></row>${times(2000, (i) => `<row r="${i + 3}"><c r="A${i + 3}"><f t="shared" si="0"/></c></row>`)}`,
    },
    word: 'files.formulaTooLong',
  },
  {
    what: 'a formula of 30 000 characters that a column shares 50 000 times',
    parts: {
      rows: `${header}<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A60000">"${'x'.repeat(30_000)}"</f></c></row>${times(50_000, (i) => `<row r="${i + 3}"><c r="A${i + 3}"><f t="shared" si="0"/></c></row>`)}`,
    },
    word: 'files.tooManyFormulas',
  },
  {
    what: '300 000 stretches of columns',
    parts: {
      sheet: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols>${times(300_000, (i) => `<col min="${(i % 16_384) + 1}" max="${(i % 16_384) + 1}" hidden="1"/>`)}</cols><sheetData>${cases(3)}</sheetData></worksheet>`,
    },
    found: 3,
  },
  {
    what: 'a million validations',
    parts: {
      rows: cases(3),
      afterRows: wrapped(
        'dataValidations',
        times(
          1_000_000,
          (i) => `<dataValidation type="list" sqref="D${i + 2}"><formula1>"a"</formula1></dataValidation>`,
        ),
      ),
    },
    found: 3,
  },
  {
    what: 'a million conditional formats',
    parts: {
      rows: cases(3),
      afterRows: times(
        1_000_000,
        (i) =>
          `<conditionalFormatting sqref="D${i + 2}"><cfRule type="expression" priority="1"/></conditionalFormatting>`,
      ),
    },
    found: 3,
  },
  {
    what: '5 000 rows out of order',
    parts: {
      rows: header + times(5_000, (i) => `<row r="${5_001 - i}"><c r="A${5_001 - i}"><v>1</v></c></row>`),
    },
    found: 5_000,
  },
  {
    what: 'elements inside elements, 100 000 deep',
    parts: { rows: cases(3), afterRows: '<ext>'.repeat(100_000) + '</ext>'.repeat(100_000) },
    found: 3,
  },
  {
    what: 'a text of 32 767 characters in every field',
    parts: { rows: `${header}<row r="2">${times(6, (i) => text(`${'ABCDEF'[i]}2`, '投'.repeat(32_767)))}</row>` },
    found: 1,
  },
];

test.each(table)(
  '$what',
  async ({ parts, word, found }) => {
    const bytes = makeBook(parts);
    const { value, ms } = await timed(async () => {
      try {
        const book = await readBook(bytes, '名单.xlsx', nodeHost);
        const { report } = checkBook(book, TERMS);
        const desk = openForms(book, TERMS);
        fillDesk(desk, TERMS);
        return { findings: report.findings.length, found: desk.forms[0]?.rows.length };
      } catch (reason) {
        if (reason instanceof Problem) return reason.detail.id;
        throw reason;
      }
    });
    expect(word === undefined ? (value as { found: number }).found : value).toBe(word ?? found);
    expect(ms).toBeLessThan(PATIENCE_MS * 2);
  },
  60_000,
);

test('what is counted', () => tried('hostile-sheets', table.length));
