import { anchorTables } from '../../src/shared/forms/anchors';
import { termsOf } from '../../src/shared/forms/choices';
import { formContext } from '../../src/shared/forms/context';
import { fillForms } from '../../src/shared/forms/fill';
import type { Form, FormRow, Profile } from '../../src/shared/forms/form';
import { type KitForm, kitSheet, makeKit } from '../../src/shared/forms/kit';
import { labelIn } from '../../src/shared/forms/layout';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS } from '../../src/shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { contentOf } from '../../src/shared/forms/write-value';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { bareLabel } from '../../src/shared/workbook/header';
import { memoryBook, type MemoryContent, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { relocate } from '../../src/shared/workbook/relocate';

const book = TEXTBOOK_RULES;
const REGISTERS = FORMS.filter(({ kind }) => kind === 'register');

const kitIn = (profile: Profile, lang: Lang): readonly KitForm[] =>
  makeKit(REGISTERS, { profile, lang, rows: undefined, book, asOf: SAMPLE_AS_OF, native: false, entries: SAMPLE })
    .forms;

const kits = new Map<string, readonly KitForm[]>();
/** The sample in a profile and a language, made once. */
const kitOf = (profile: Profile, lang: Lang): readonly KitForm[] =>
  kits.get(`${profile} ${lang}`) ?? kits.set(`${profile} ${lang}`, kitIn(profile, lang)).get(`${profile} ${lang}`)!;

/** What the rows of the only form of a workbook say, by field. */
function saidIn(sheet: MemorySheetData): { readonly form: string; readonly rows: readonly unknown[] } {
  const found = findForms(memoryBook('a.xlsx', [sheet]), book);
  expect(found.map(({ form }) => form.id)).toHaveLength(1);
  const [{ form, rows }] = found;
  const says = (row: FormRow) =>
    Object.fromEntries(form.fields.filter(({ id }) => row.has(id)).map(({ id }) => [id, row.value(id)]));
  return { form: form.id, rows: rows.map(says) };
}

/** The first of a field's other names that no other field of the form has, or its own. */
function synonym(form: Form, id: string, label: string): string {
  const taken = form.fields.filter((one) => one.id !== id).flatMap((one) => [one.label.zh, ...one.aliases]);
  const keys = new Set(taken.map(bareLabel));
  return form.fields.find((one) => one.id === id)!.aliases.find((alias) => !keys.has(bareLabel(alias))) ?? label;
}

/** A copy as somebody else would keep it: spaced title below other lines, other names, columns from right to left among others, a total. */
function scrambled({ layout, body }: KitForm): MemorySheetData {
  const order = layout.columns.map((_, i) => i).reverse();
  const rows = body.filter((cells) => cells.some((cell) => cell !== null));
  const lines = rows.map((cells) =>
    order.flatMap((column, i): MemoryContent[] => [
      ...(i === 1 ? ['自有说明'] : []),
      { content: cells[column], format: layout.columns[column].format },
    ]),
  );
  const labels = order.flatMap((column, i) => [
    ...(i === 1 ? ['本部门自加的一栏'] : []),
    synonym(layout.form, layout.columns[column].field.id, layout.columns[column].label),
  ]);
  const title = ` ${[...layout.form.title.zh].join(' ')} `;
  return {
    name: 'Sheet3',
    rows: [['滨江速达物流有限公司'], [null, null, title], ['编制部门：', '大客户部'], [], labels, ...lines],
  };
}

describe('a scrambled copy', () => {
  test.each(REGISTERS.map((form) => [form.id, form] as const))('of %s says the same', (id, form) => {
    const ours = kitOf('company', 'zh').find(({ layout }) => layout.form === form)!;
    expect(ours.body.some((cells) => cells.some((cell) => cell !== null))).toBe(true);
    expect(saidIn(scrambled(ours))).toEqual({ ...saidIn(kitSheet(ours)), form: id });
  });
});

describe('rows in which something is chosen that is also the label of a column', () => {
  const LANGS: readonly Lang[] = ['zh', 'en'];
  /** The form in a language with a row for every choice of its longest list, the other fields as in their examples. */
  function chosenIn(form: Form, lang: Lang): MemorySheetData {
    const longest = Math.max(...form.fields.map((field) => termsOf(field, book).length));
    const rows = Array.from({ length: longest }, (_, i) =>
      form.fields.map((field) => {
        const terms = termsOf(field, book);
        return terms.length > 0 ? terms[i % terms.length][lang] : contentOf(field, field.example, book, lang);
      }),
    );
    return { name: 'Sheet1', rows: [[form.title[lang]], form.fields.map((field) => labelIn(field, lang)), ...rows] };
  }

  const labels = ({ fields }: Form) => new Set(fields.flatMap(({ label }) => [label.zh, label.en]).map(bareLabel));
  const clashing = REGISTERS.filter((form) =>
    form.fields.some((field) =>
      termsOf(field, book).some(({ zh, en }) => [zh, en].some((term) => labels(form).has(bareLabel(term)))),
    ),
  );

  test('there are such forms', () => expect(clashing.map(({ id }) => id)).toContain('sevenRights'));

  test.each(clashing.flatMap((form) => LANGS.map((lang) => [form.id, lang, form] as const)))(
    'are rows of %s in %s',
    (_, lang, form) => {
      const sheet = chosenIn(form, lang);
      const { rows } = saidIn(sheet);
      expect(rows).toHaveLength(sheet.rows.length - 2);
      expect(Object.keys(rows[0] as object)).toEqual(form.fields.map(({ id }) => id));
    },
  );
});

describe('filling all forms at once', () => {
  test.each<[Profile, Lang]>([
    ['company', 'zh'],
    ['textbook', 'en'],
  ])('in %s, %s, changes what it says it changes, and undoing it leaves what was there', (profile, lang) => {
    const typed = kitOf(profile, lang).map(({ layout, body }) => ({
      layout,
      body: body.map((cells) => cells.map((cell, i) => (layout.columns[i].derived ? null : cell))),
    }));
    const workbook = memoryBook('kit.xlsx', typed.map(kitSheet));
    const said = () => workbook.sheets.map((sheet) => sheet.snapshot());
    const was = said();
    const forms = findForms(workbook, book);
    const context = formContext(workbook, forms, book, SAMPLE_AS_OF);
    const plan = fillForms(workbook, forms, context, { lang });
    expect(plan.filled.length).toBeGreaterThan(typed.length);
    const { inverse } = workbook.applyPatch(plan.patch);
    expect(said()).not.toEqual(was);
    // What was filled in is not filled in again.
    const again = findForms(workbook, book);
    expect(
      fillForms(workbook, again, formContext(workbook, again, book, SAMPLE_AS_OF), { lang }).filled.map(
        ({ form, field }) => `${form.id}.${field.id}`,
      ),
    ).toEqual([]);
    const undo = relocate(inverse, workbook, anchorTables(again));
    expect(undo.lost).toEqual([]);
    workbook.applyPatch(undo.patch);
    expect(said()).toEqual(was);
  });
});
