import { checkPort, mendAll } from '../../src/shared/desk/check';
import { planFill } from '../../src/shared/desk/fill';
import { History } from '../../src/shared/desk/history';
import { insertForms } from '../../src/shared/desk/insert';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { bodyTop, makeKit } from '../../src/shared/forms/kit';
import { type ColumnLayout, sheetOf } from '../../src/shared/forms/layout';
import { FORMS, formById } from '../../src/shared/forms/registry';
import { SAMPLE } from '../../src/shared/forms/sample';
import { memoryPort } from '../../src/shared/port/memory-port';
import type { WorkbookPort } from '../../src/shared/port/port';
import type { FileReport } from '../../src/shared/report/schema';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { defineWords } from '../../src/shared/text/message';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { CellPatch, WorkbookPatch } from '../../src/shared/workbook/patch';
import { contentsByName, patchOf } from './contents';
import type { WithPort } from './contract';

const words = defineWords('test-port', { step: { zh: '一步', en: 'A step' } });
const terms: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const EMPTY: readonly MemorySheetData[] = [{ name: '首页', rows: [['大客户']] }];
/** Rows that are typed into each form. */
const ROWS = 3;
/** All forms are read seven times on each of two sides. */
const STORY_MS = 120_000;

/** What a person types into the inserted forms: the sample without what Fill works out, and a fault in each register that is certain. */
function typed(sheets: readonly string[]): WorkbookPatch {
  const entries = Object.fromEntries(
    Object.entries(SAMPLE).map(([form, rows]) => [form, rows.slice(0, formById(form)!.kind === 'card' ? 1 : ROWS)]),
  );
  const choices = { profile: 'company', lang: 'zh', rows: undefined, book: TEXTBOOK_RULES, asOf: undefined } as const;
  const kit = makeKit(FORMS, { ...choices, native: false, entries });
  const isTyped = ({ derived, field }: ColumnLayout) => !derived && field.numbered === undefined;
  const registers = kit.forms.flatMap(({ layout, body }, i) =>
    body.slice(0, ROWS).flatMap((row, r) =>
      row.flatMap((now, column): CellPatch[] => {
        const { field } = layout.columns[column];
        if (now === null || layout.form.presetRows !== undefined || !isTyped(layout.columns[column])) return [];
        const at = { sheet: sheets[i], row: bodyTop(layout) + r, column };
        return [{ at, was: null, now: field.id === 'customerName' && r === 0 ? ` ${String(now)}` : now }];
      }),
    ),
  );
  const cards = kit.cards.flatMap(({ layout, values }, i) =>
    layout.cells.flatMap(({ row, column, field }): CellPatch[] => {
      const now = field && values.get(field.field.id);
      if (now === undefined || !isTyped(field!)) return [];
      return [{ at: { sheet: sheets[kit.forms.length + i], row, column }, was: null, now }];
    }),
  );
  return patchOf({ cells: [...registers, ...cards] });
}

/** What was reported along the way. */
interface Told {
  readonly inserted: readonly string[];
  readonly forms: readonly string[];
  /** Sheets into which something was typed. */
  readonly typed: readonly string[];
  readonly filled: number;
  readonly checked: FileReport;
  readonly mended: number;
  readonly left: FileReport;
  /** After each undoing. */
  readonly undone: readonly unknown[];
}

/** A report without the name of the workbook. */
const nameless = (report: FileReport): FileReport => ({ ...report, name: '' });

/** All forms inserted, recognised, typed in, filled, checked, mended, and everything undone. */
async function story(port: WorkbookPort): Promise<Told> {
  const history = new History(port);
  const start = contentsByName(await port.read());
  const choices = { profile: 'company', lang: 'zh', book: TEXTBOOK_RULES } as const;
  const inserted = await insertForms(port, history, FORMS, choices);
  const blank = contentsByName(await port.read());
  const entries = typed(inserted);
  await history.apply(words.step(), [entries]);
  const filling = await planFill(port, terms);
  const filled = await history.apply(words.step(), [filling.plan.patch]);
  const checked = await checkPort(port, terms);
  const mended = await history.apply(words.step(), [mendAll(checked, terms)]);
  const after = await checkPort(port, terms);
  const undone: unknown[] = [];
  for (let step = 0; step < 3; step++) {
    const { changed, skipped, lost } = await history.undo(TEXTBOOK_RULES);
    undone.push({ changed, skipped, lost });
  }
  expect(contentsByName(await port.read())).toEqual(blank);
  await history.undo(TEXTBOOK_RULES);
  expect(contentsByName(await port.read())).toEqual(start);
  return {
    inserted,
    forms: filling.forms.map(({ form, sheet }) => `${form.id} ${sheet.name}`),
    typed: [...new Set(entries.cells.map(({ at }) => at.sheet))],
    filled: filled.changed,
    checked: nameless(checked.report),
    mended: mended.changed,
    left: nameless(after.report),
    undone,
  };
}

/** Forms on a side that takes them in. */
export function formsContract(withPort: WithPort): void {
  describe('forms', () => {
    test(
      'every form is inserted, recognised, filled, checked, fixed and undone, with the report that memory gives',
      () =>
        withPort(EMPTY, async (port) => {
          const expected = await story(memoryPort(memoryBook('参照.xlsx', EMPTY)));
          expect(expected.forms).toHaveLength(FORMS.length);
          // All forms are typed into but those that are printed as they stand and those whose rows come from another.
          const given = FORMS.filter(({ presetRows, rowsFrom }) => presetRows ?? rowsFrom).map(
            (form) => sheetOf(form).zh,
          );
          expect([...expected.typed, ...given].sort()).toEqual(FORMS.map((form) => sheetOf(form).zh).sort());
          expect(Math.min(expected.filled, expected.mended, expected.checked.findings.length)).toBeGreaterThan(0);
          expect(await story(port)).toEqual(expected);
        }),
      STORY_MS,
    );

    test('a form whose name is taken is refused, and nothing is inserted', () =>
      withPort([...EMPTY, { name: FORMS[0].title.zh, rows: [] }], async (port) => {
        const choices = { profile: 'company', lang: 'zh', rows: 3, book: TEXTBOOK_RULES, asOf: undefined } as const;
        const kit = makeKit(FORMS.slice(0, 2), { ...choices, native: false });
        await expect(port.insert(kit)).rejects.toThrow(new RegExp(FORMS[0].title.zh));
        expect((await port.sheets()).map(({ name }) => name)).toEqual(['首页', FORMS[0].title.zh]);
      }));

    test('the sheet of rules that native formulas read goes in behind the forms', () =>
      withPort(EMPTY, async (port) => {
        const choices = { profile: 'company', lang: 'zh', rows: 3, book: TEXTBOOK_RULES, asOf: undefined } as const;
        const kit = makeKit(FORMS.slice(0, 1), { ...choices, native: true });
        const names = await port.insert(kit);
        expect(names).toEqual([FORMS[0].title.zh, ...(kit.rules.length > 0 ? [kit.ruleSheet] : [])]);
        const { sheets } = await port.read({ sheets: names });
        const formulas = sheets[0].columnCount * 3;
        const read = Array.from({ length: formulas }, (_, i) =>
          sheets[0].formula(
            bodyTop(kit.forms[0].layout) + Math.floor(i / sheets[0].columnCount),
            i % sheets[0].columnCount,
          ),
        ).filter((one) => one !== undefined);
        const meant = kit.forms[0].body
          .flat()
          .flatMap((one) => (one !== null && typeof one === 'object' && 'formula' in one ? [one.formula] : []));
        expect(read).toEqual(meant);
      }));
  });
}
