import { brokenMonth } from '../../scripts/sample-complaints/faults';
import { yearOfCases, yearSheets } from '../../scripts/sample-year';
import { fillForms, type FillPlan } from '../../src/shared/forms/fill';
import { formContext } from '../../src/shared/forms/context';
import { findForms } from '../../src/shared/forms/recognise';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { dayOf } from '../../src/shared/values/date';
import { cellsOfAdded, chosenPatch, leftOut } from '../../src/taskpane/view/fill';

function planOf(sheets: readonly MemorySheetData[]): FillPlan {
  const book = memoryBook('三月.xlsx', sheets);
  const forms = findForms(book, TEXTBOOK_RULES);
  return fillForms(book, forms, formContext(book, forms, TEXTBOOK_RULES, dayOf(2026, 3, 31)), { lang: 'zh' });
}

const plan = planOf(brokenMonth().sheets);
const added = plan.added.find(({ table }) => table !== undefined) ?? plan.added[0];
const { cells, links } = cellsOfAdded(plan, added);

test('the plan adds rows, and other cells besides', () => {
  expect(added.count).toBe(links.length);
  expect(cells.length).toBeLessThan(plan.filled.length);
});

test('all are written where nothing is unticked', () => {
  const left = leftOut(plan, new Set());
  expect([left.cells.size, left.added.size, chosenPatch(plan, left)]).toEqual([0, 0, plan.patch]);
});

test('a row is not added without its companions, and the table does not grow for rows that are not added', () => {
  const left = leftOut(plan, new Set([links.at(-1)!]));
  expect([...left.cells].sort((a, b) => a - b)).toEqual(cells);
  const patch = chosenPatch(plan, left);
  expect(patch.cells).toHaveLength(plan.patch.cells.length - cells.length);
  expect(patch.tables).toEqual(plan.patch.tables.filter(({ table }) => table !== added.table));
});

test('a cell that a row does not hang on is left out alone', () => {
  const other = cells.find((i) => !links.includes(i))!;
  const left = leftOut(plan, new Set([other]));
  expect([[...left.cells], left.added.size]).toEqual([[other], 0]);
});

test('rows that follow from a number that is not written are not added, and cannot be ticked', () => {
  // One complaint without a number, and the other forms with their labels alone.
  const [registration, ...others] = yearSheets(yearOfCases().slice(0, 1));
  const number = (registration.rows[1] as string[]).indexOf('受理编号');
  const fresh = planOf([
    {
      ...registration,
      rows: registration.rows.map((row, i) =>
        i < 2 ? row : row.map((cell, column) => (column === number ? null : cell)),
      ),
    },
    ...others.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 2) })),
  ]);
  expect(fresh.added.length).toBeGreaterThan(0);
  const at = fresh.filled.findIndex(({ form, field }) => form.id === 'complaintRegistration' && field.id === 'caseNo');
  const left = leftOut(fresh, new Set([at]));
  expect([...left.added]).toEqual(fresh.added);
  for (const one of fresh.added) expect(cellsOfAdded(fresh, one).cells.every((i) => left.blocked.has(i))).toBe(true);
  expect(left.blocked.has(at)).toBe(false);
});
