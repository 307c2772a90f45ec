import { makeKit } from '../../src/shared/forms/kit';
import { indexPlan } from '../../src/shared/forms/kit-index';
import { FORMS, formOf } from '../../src/shared/forms/registry';
import { type RulePath, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Term } from '../../src/shared/rulebook/leaf';
import type { Lang } from '../../src/shared/text/lang';
import type { SheetPlan } from '../../src/shared/workbook/sheet-plan';

const book = TEXTBOOK_RULES;
const { chapters, figures, flowForms } = book.values.forms;

const planOf = (ids: readonly string[], lang: Lang): SheetPlan => {
  const choices = { profile: 'company', lang, rows: 1, book, asOf: undefined, native: false, index: true } as const;
  const kit = makeKit(ids.map(formOf), choices);
  return indexPlan(kit, kit.indexSheet!);
};

describe('what the rule book says of how the forms hang together', () => {
  test('every form is in one chapter', () => {
    const ids = chapters.flatMap(({ forms }) => forms);
    expect([...ids].sort()).toEqual(FORMS.map(({ id }) => id).sort());
  });

  test('every use is of a figure’s step and of forms that there are', () => {
    for (const { flow, step, forms } of flowForms) {
      expect(figures.map(({ code }) => code)).toContain(flow);
      const steps = book.entry(`flows.${flow}` as RulePath)!.value as readonly Term[];
      if (step !== undefined) expect(steps.map(({ code }) => code)).toContain(step);
      forms.forEach((id) => expect(formOf(id).id).toBe(id));
    }
  });

  // Every figure has its work flow in the rule book, and at least one form that it uses.
  test.each(figures.map(({ no, code }) => [no, code] as const))('figure %s has a flow and uses forms', (_, code) => {
    expect(book.entry(`flows.${code}` as RulePath)).toBeDefined();
    expect(flowForms.some(({ flow }) => flow === code)).toBe(true);
  });
});

const ALL = FORMS.map(({ id }) => id);
const textsOf = ({ rows }: SheetPlan) => rows.map((row) => row.map((cell) => cell?.content ?? null));

describe('the index of a kit', () => {
  const plan = planOf(ALL, 'zh');
  const texts = textsOf(plan);

  test('links every form to its sheet', () => {
    const links = plan.rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    for (const { title, sheet = title } of FORMS) expect(links).toContainEqual({ sheet: sheet.zh, row: 0, column: 0 });
  });

  test('leads from a form to the steps of the first figure that uses it', () => {
    const row = plan.rows.find(([, name]) => name?.content === '大客户交往表')!;
    expect(row[2]?.content).toBe('图5-2、图5-3、图5-4');
    expect(row[2]?.link?.sheet).toBe('目录');
    expect(texts[row[2]!.link!.row][0]).toBe('图5-2 大客户满意度调查工作流程');
  });

  test('has the steps of a flow in order, each with what it uses', () => {
    const top = texts.findIndex(([first]) => first === '图5-4 大客户回访工作流程');
    expect(texts.slice(top + 1, top + 11).map(([no, name, number]) => [no, name, number])).toEqual([
      [null, '物流大客户回访管理工作标准', '表5-10'],
      [1, '大客户设定表', '表5-4'],
      [2, '客户回访计划', ''],
      [3, null, null],
      [4, null, null],
      [5, '客户回访记录表', ''],
      [null, '大客户交往表', '表5-16'],
      [6, '客户回访报告表', ''],
      [7, null, null],
      [8, '关键客户档案', '表5-6'],
    ]);
  });

  test('of a few forms has their chapters only, and links to nothing that is not there', () => {
    const few = planOf(['revisitPlan', 'contactLog'], 'zh');
    const groups = few.rows.filter(([first]) => first?.look === 'group').map(([first]) => first!.content);
    expect(groups.slice(0, 2)).toEqual(['大客户回访', '大客户关系维护与恢复']);
    expect(groups).toHaveLength(2 + figures.length);
    const sheets = few.rows.flatMap((row) => row.flatMap((cell) => cell?.link?.sheet ?? []));
    expect([...new Set(sheets)].sort()).toEqual(['大客户交往表', '客户回访计划', '目录']);
  });

  test('in English has no Chinese', () => {
    expect(textsOf(planOf(ALL, 'en')).flat().join('')).not.toMatch(/[\u2e80-\u9fff]/);
  });
});
