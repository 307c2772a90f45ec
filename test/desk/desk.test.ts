import { checkPort, marksOf, mendAll, remedyPatch } from '../../src/shared/desk/check';
import { planFill } from '../../src/shared/desk/fill';
import { History } from '../../src/shared/desk/history';
import { insertForms } from '../../src/shared/desk/insert';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { FORMS } from '../../src/shared/forms/registry';
import { memoryPort } from '../../src/shared/port/memory-port';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { defineWords } from '../../src/shared/text/message';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { dayOf } from '../../src/shared/values/date';
import { sheetOf } from '../forms/support';
import { contentsByName } from '../port/contents';
import { FAULTY } from '../report/support';

const words = defineWords('test-desk', { step: { zh: '一步', en: 'A step' } });
const terms: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const open = (sheets: readonly MemorySheetData[]) => {
  const port = memoryPort(memoryBook('三月.xlsx', sheets));
  return { port, history: new History(port) };
};

describe('checking', () => {
  test('what is certain is mended in one step, and undone in one', async () => {
    const { port, history } = open(FAULTY);
    const before = contentsByName(await port.read());
    const checked = await checkPort(port, terms);
    expect(checked.findings.map(({ checkId }) => checkId)).toEqual(checked.report.findings.map(({ check }) => check));
    const fixable = checked.findings.filter(({ fix }) => fix !== undefined);
    expect(fixable).not.toHaveLength(0);
    const applied = await history.apply(words.step(), [mendAll(checked, terms)]);
    expect(applied.changed).toBeGreaterThan(0);
    const after = await checkPort(port, terms);
    expect(after.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(after.findings.length).toBeLessThan(checked.findings.length);
    expect((await history.undo(checked.rules)).lost).toEqual([]);
    expect(contentsByName(await port.read())).toEqual(before);
    expect(history.steps).toEqual([]);
  });

  test('one remedy changes one cell, and settles its finding', async () => {
    const { port, history } = open(FAULTY);
    const checked = await checkPort(port, terms);
    const finding = checked.findings.find(({ fix }) => fix !== undefined)!;
    const applied = await history.apply(words.step(), [remedyPatch(checked, finding, finding.fix!, terms)]);
    expect(applied.changed).toBe(1);
    const left = (await checkPort(port, terms)).findings;
    expect(left.filter(({ checkId, place }) => checkId === finding.checkId && place.row === finding.place.row)).toEqual(
      [],
    );
  });

  test('each cell is marked once, by the worst of what was found in it', async () => {
    const { port } = open(FAULTY);
    const { findings } = await checkPort(port, terms);
    const marks = marksOf(findings);
    const cells = marks.map(({ at }) => `${at.sheet} ${at.row} ${at.column}`);
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(findings.map(({ place }) => `${place.sheet} ${place.row} ${place.column}`))).toEqual(new Set(cells));
    expect(marks[0].tone).toBe('error');
  });
});

describe('forms', () => {
  test('are inserted under names that are free, filled, and taken out again', async () => {
    const { port, history } = open([{ name: FORMS[0].title.zh, rows: [['我的旧表']] }]);
    const before = contentsByName(await port.read());
    const names = await insertForms(port, history, FORMS, { profile: 'company', lang: 'zh', book: TEXTBOOK_RULES });
    expect(names.slice(0, 2)).toEqual([`${FORMS[0].title.zh} (2)`, FORMS[1].title.zh]);
    expect(port.seen.active).toBe(names[0]);
    expect(history.steps[0].sheets).toEqual(names);
    const { forms } = await planFill(port, terms);
    expect(forms.map(({ form }) => form.id).sort()).toEqual(FORMS.map(({ id }) => id).sort());
    await history.undo(TEXTBOOK_RULES);
    expect(contentsByName(await port.read())).toEqual(before);
  });

  test('one that somebody has written in is not removed', async () => {
    const { port, history } = open([{ name: '首页', rows: [] }]);
    const [name] = await insertForms(port, history, [FORMS[0]], {
      profile: 'company',
      lang: 'zh',
      book: TEXTBOOK_RULES,
    });
    port.type({ sheet: name, row: 12, column: 0 }, 'TS20260301-001');
    await expect(history.undo(TEXTBOOK_RULES)).rejects.toThrow(/was changed since/);
    expect((await port.sheets()).map((sheet) => sheet.name)).toContain(name);
    expect(history.steps).toHaveLength(1);
  });

  test('filling the sample twice changes nothing the second time, and undoing finds rows that were sorted since', async () => {
    const complaint = (day: number, content: string) => ({
      customerName: '海州远航',
      acceptedOn: { day: dayOf(2026, 3, day) },
      channel: '电话',
      reason: '延误',
      content,
    });
    const { port, history } = open([
      sheetOf('complaintRegistration', [complaint(5, '外箱破损'), complaint(6, '丢件')]),
    ]);
    const before = contentsByName(await port.read());
    const { plan, rules } = await planFill(port, terms);
    const applied = await history.apply(words.step(), [plan.patch]);
    expect(applied.changed).toBeGreaterThan(0);
    expect((await planFill(port, terms)).plan.patch.cells).toEqual([]);
    const sheet = port.book.sheets[0];
    const rows = { top: sheet.rowCount - 2, left: 0, bottom: sheet.rowCount - 1, right: sheet.columnCount - 1 };
    sheet.reorderRows(rows, [rows.bottom, rows.top]);
    const undone = await history.undo(rules);
    expect([undone.lost, undone.skipped]).toEqual([[], []]);
    sheet.reorderRows(rows, [rows.bottom, rows.top]);
    expect(contentsByName(await port.read())).toEqual(before);
  });
});

test('a step is stopped between patches, and what was done is undone', async () => {
  const { port, history } = open([{ name: '表', rows: [['甲', 1]] }]);
  const cell = (column: number, was: string | number, now: number) => ({
    cells: [{ at: { sheet: '表', row: 0, column }, was, now }],
    columns: [],
    tables: [],
  });
  const signal = { aborted: false };
  const progress = () => void (signal.aborted = true);
  const applied = await history.apply(words.step(), [cell(1, 1, 2), cell(0, '甲', 3)], { signal, progress });
  expect([applied.changed, applied.stopped?.id]).toEqual([1, 'port-run.cancelled']);
  expect(contentsByName(await port.read())).toEqual({ 表: { A1: '甲', B1: 2 } });
  await history.undo(TEXTBOOK_RULES);
  expect(contentsByName(await port.read())).toEqual({ 表: { A1: '甲', B1: 1 } });
});
