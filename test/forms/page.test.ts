import fc from 'fast-check';
import { formContext } from '../../src/shared/forms/context';
import { type FormEntry, kitSheet, type KitChoices, makeKit } from '../../src/shared/forms/kit';
import { GRID, type Page, PAGE_HEIGHT, type Paper } from '../../src/shared/forms/page';
import { casePapers, rowPapers } from '../../src/shared/forms/page/papers';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS } from '../../src/shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { dayOf } from '../../src/shared/values/date';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';

const book = TEXTBOOK_RULES;

const kitOf = (more: Partial<KitChoices>) =>
  makeKit(FORMS, {
    profile: 'company',
    lang: 'zh',
    rows: 1,
    book,
    asOf: SAMPLE_AS_OF,
    native: false,
    entries: SAMPLE,
    ...more,
  });

function papersIn(
  sheets: readonly MemorySheetData[],
  form?: string,
  asOf: number | undefined = SAMPLE_AS_OF,
  masked = false,
): Paper[] {
  const memory = memoryBook('register.xlsx', sheets);
  const found = findForms(memory, book);
  const context = formContext(memory, found, book, asOf);
  const terms = { context, masked };
  return form === undefined ? casePapers(() => true, found, terms) : rowPapers(form, () => true, found, terms);
}

const papersOf = (
  entries: Readonly<Record<string, readonly FormEntry[]>>,
  more: Partial<KitChoices> = {},
  form?: string,
) => papersIn(kitOf({ entries, ...more }).forms.map(kitSheet), form);

const textsOf = ({ lines }: Page): string[] => lines.flatMap(({ cells }) => cells.map(({ text }) => text));
const heightOf = ({ lines }: Page): number => lines.reduce((sum, { height }) => sum + height, 0);

/** The value in the cell behind a label. */
function valueOf({ lines }: Page, label: string): string | undefined {
  for (const { cells } of lines) {
    const at = cells.findIndex((cell) => cell.role === 'label' && cell.text.replace('\n', '') === label);
    if (at >= 0) return cells[at + 1].text;
  }
  return undefined;
}

/** Every line is covered from end to end, no cell on another. */
function expectTiled({ lines }: Page): void {
  for (const { cells, height } of lines) {
    let column = 0;
    for (const cell of cells) {
      expect(cell.column).toBe(column);
      column += cell.span;
    }
    expect(column).toBe(GRID);
    expect(height).toBeGreaterThan(0);
  }
}

describe('a complaint on paper', () => {
  const papers = papersOf(SAMPLE);

  test('each case has its registration, investigation and handling, a page each', () => {
    expect(papers.map(({ name, pages }) => [name, pages.map(({ title }) => title)])).toEqual([
      ['TS20260305-001', ['客户投诉登记表', '客户投诉调查表', '客户投诉处理表']],
      ['TS20260309-001', ['客户投诉登记表', '客户投诉调查表', '客户投诉处理表']],
      ['TS20260311-001', ['客户投诉登记表', '客户投诉处理表']],
      ['TS20260317-001', ['客户投诉登记表', '客户投诉调查表', '客户投诉处理表']],
      ['TS20260320-001', ['客户投诉登记表', '客户投诉调查表']],
      ['TS20260327-001', ['客户投诉登记表']],
    ]);
  });

  test('pages are numbered within their case', () => {
    const numbers = papers[0].pages.map((page) => textsOf(page).find((text) => text.startsWith('第 ')));
    expect(numbers).toEqual(['第 1 页　共 3 页', '第 2 页　共 3 页', '第 3 页　共 3 页']);
  });

  test('a page is covered from end to end and as high as the paper', () => {
    for (const page of papers.flatMap(({ pages }) => pages)) {
      expectTiled(page);
      expect(heightOf(page)).toBeLessThanOrEqual(PAGE_HEIGHT);
      expect(heightOf(page)).toBeGreaterThan(PAGE_HEIGHT * 0.97);
    }
  });

  test('values stand as the register shows them', () => {
    const [registration, investigation, handling] = papers[0].pages;
    expect(valueOf(registration, '受理日期')).toBe('2026-03-05 09:36');
    expect(valueOf(registration, '投诉理由')).toBe('损毁：内物破损');
    expect(valueOf(registration, '答复期限')).toBe('2026-03-12');
    expect(valueOf(registration, '能否当场解决')).toBe('否');
    expect(valueOf(investigation, '调查结果')).toBe('属实（有效）：监控显示卸车时堆码超高');
    expect(valueOf(handling, '投诉处理结果')).toBe('赔偿：赔偿300元并免收运费，当面致歉');
    expect(valueOf(handling, '赔偿金额（元）')).toBe('300.00');
  });

  test('handed on, it names what the case is and nobody’s phone number', () => {
    const sheets = kitOf({ entries: SAMPLE }).forms.map(kitSheet);
    const open = papersIn(sheets)[0].pages[0];
    const shown = papersIn(sheets, undefined, SAMPLE_AS_OF, true)[0].pages[0];
    expect([valueOf(open, '联系方式'), valueOf(shown, '联系方式')]).toEqual(['13800000001', '138****0001']);
    for (const label of ['受理编号', '受理日期', '投诉客户姓名', '快件单号'])
      expect([label, valueOf(shown, label)]).toEqual([label, valueOf(open, label)]);
  });

  test('numbers in the words of a case are hidden on paper as well', () => {
    const [entry, ...others] = SAMPLE.complaintRegistration;
    const told = '客户张先生 13812341234、0755-8888 6666 来电催办 TS20260305-001';
    const entries = { complaintRegistration: [{ ...entry, content: told }, ...others] };
    const sheets = kitOf({ entries }).forms.map(kitSheet);
    const [paper] = papersIn(sheets, 'complaintRegistration', SAMPLE_AS_OF, true);
    expect(valueOf(paper.pages[0], '投诉内容')).toBe('客户张先生 138****1234、075*-**** 6666 来电催办 TS20260305-001');
  });

  test('those who sign are named, and signatures are no fields of the page', () => {
    const handling = papers[0].pages[2];
    expect(textsOf(handling)).toEqual(
      expect.arrayContaining(['受理人（签字）：', '部门经理（签字）：', '投诉客户确认（签字）：', '（盖章）']),
    );
    expect(valueOf(handling, '客户确认')).toBeUndefined();
  });

  test('empty fields that nobody must fill in are left out; those of the text and required ones stay', () => {
    const [registration] = papers[2].pages;
    expect(valueOf(registration, '营业地址')).toBe('');
    expect(valueOf(registration, '快件单号')).toBeUndefined();
    const [, , handling] = papers[3].pages;
    expect(valueOf(handling, '部门经理意见')).toBe('');
    expect(valueOf(handling, '申诉编号')).toBeUndefined();
  });

  test('it says which form and which rules', () => {
    const [registration] = papers[0].pages;
    expect(textsOf(registration)).toEqual(expect.arrayContaining(['表号：投诉-1', '受理编号：TS20260305-001']));
    expect(textsOf(registration).join()).toContain(`规则手册 ${book.version} ${book.hash}`);
  });
});

describe('rows of any form', () => {
  test('what Fill has not filled in yet is worked out', () => {
    const [paper] = papersOf({
      complaintRegistration: [{ caseNo: 'TS1', customerName: '甲', acceptedOn: dayOf(2026, 3, 5) }],
    });
    expect(valueOf(paper.pages[0], '答复期限')).toBe('2026-03-12');
  });

  test('what cannot be understood is printed as it stands', () => {
    const labels = ['投诉客户姓名', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求'];
    const row = ['甲', '上周四', 'TS1', '飞鸽传书', '损毁', '道歉'];
    const [paper] = papersIn([{ name: '客户投诉登记表', rows: [labels, row] }]);
    expect(valueOf(paper.pages[0], '受理日期')).toBe('上周四');
    expect(valueOf(paper.pages[0], '投诉方式')).toBe('飞鸽传书');
    // A field that the sheet does not have is not put on its page.
    expect(valueOf(paper.pages[0], '营业地址')).toBeUndefined();
  });

  test('a case that was handled twice has a page for each', () => {
    const handling = (handlingNo: string): FormEntry => ({ handlingNo, caseNo: 'TS1', handledOn: dayOf(2026, 3, 7) });
    const [paper] = papersOf({
      complaintRegistration: [{ caseNo: 'TS1', customerName: '甲' }],
      complaintHandling: [handling('CL1'), handling('CL2')],
    });
    expect(paper.pages.map(({ title }) => title)).toEqual(['客户投诉登记表', '客户投诉处理表', '客户投诉处理表']);
  });

  test.each([
    ['keyAccountManagement', 12, '据目录复原，非原书'],
    ['keyAccountAppointment', 4, '据目录复原，非原书'],
    ['contactLog', 5, '据目录复原，非原书'],
  ])('%s: %s papers, with the note that it is reconstructed', (form, count, note) => {
    const papers = papersOf(SAMPLE, {}, form);
    expect(papers).toHaveLength(count);
    for (const { pages } of papers) {
      expect(pages).toHaveLength(1);
      expectTiled(pages[0]);
      expect(textsOf(pages[0])).toContain(note);
    }
  });

  test('an English register has English pages', () => {
    const [{ pages }] = papersOf(SAMPLE, { lang: 'en' });
    expect(pages[0].title).toBe('Complaint registration');
    expect(valueOf(pages[0], 'Reason')).toBe('Damage: 内物破损');
    expect(textsOf(pages[0])).toContain('Page 1 of 3');
  });

  test('texts of any length keep every character, and the lines stay whole', () => {
    const text = fc.string({ unit: fc.constantFrom('字', 'a', '，', ' ', '9'), minLength: 1, maxLength: 900 });
    fc.assert(
      fc.property(text, text, (content, address) => {
        const typed = { content: `开${content}完`, address: `开${address}完` };
        const [paper] = papersOf({ complaintRegistration: [{ caseNo: 'TS1', customerName: '甲', ...typed }] });
        expectTiled(paper.pages[0]);
        const tidy = (one: string): string => one.replace(/\s+/g, ' ').trim();
        expect(valueOf(paper.pages[0], '投诉内容')).toBe(tidy(typed.content));
        expect(valueOf(paper.pages[0], '营业地址')).toBe(tidy(typed.address));
      }),
      { numRuns: 25 },
    );
  });
});
