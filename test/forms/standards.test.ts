import { findForms } from '../../src/shared/forms/recognise';
import { FORMS, formOf } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { labelsOf } from './support';

const { standards } = TEXTBOOK_RULES.values.forms;

const STANDARDS = [
  ['revisitStandard', standards.revisit],
  ['creditInquiryStandard', standards.creditInquiry],
  ['creditAssessmentStandard', standards.creditAssessment],
  ['creditGradingStandard', standards.creditGrading],
  ['creditControlStandard', standards.creditControl],
] as const;

describe.each(STANDARDS)('%s', (id, steps) => {
  test('gives points that add up to the whole', () => {
    expect(steps.reduce((sum, { points }) => sum + points, 0)).toBe(standards.pointsSum);
  });

  test('leaves forms behind that there are', () => {
    expect(steps.flatMap(({ outputs }) => outputs).filter((one) => !FORMS.some((form) => form.id === one))).toEqual([]);
  });

  const row = ['1', '核对欠款', '每单核对', '当日', '财务部'];
  const sheet = (title: string) => ({ name: 'Sheet1', rows: [[title], labelsOf(id).slice(0, row.length), row] });

  test('is told from the others, which have the same columns, by its title', () => {
    const { title, aliases, sheet: short } = formOf(id);
    for (const name of [title.zh, title.en, short?.zh ?? title.zh, ...aliases, `海州公司 ${title.zh}（2026年）`]) {
      const found = findForms(memoryBook('a.xlsx', [sheet(name)]), TEXTBOOK_RULES);
      expect(found.map(({ form, doubt }) => [form.id, doubt])).toEqual([[id, undefined]]);
    }
  });
});

test('without a title a work standard is one of five, and says which other it may be', () => {
  const rows = [labelsOf('revisitStandard'), [1, '核对欠款', '每单核对', '当日', '财务部', null, null, 10]];
  const [found] = findForms(memoryBook('a.xlsx', [{ name: 'Sheet1', rows }]), TEXTBOOK_RULES);
  expect(found.doubt).toBeDefined();
  expect(STANDARDS.map(([id]) => id)).toEqual(expect.arrayContaining([found.form.id, found.doubt!.id]));
});
