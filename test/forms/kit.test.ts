import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorTables } from '../../src/shared/forms/anchors';
import { formContext } from '../../src/shared/forms/context';
import { fillForms } from '../../src/shared/forms/fill';
import type { Form, Profile } from '../../src/shared/forms/form';
import type { FoundForm } from '../../src/shared/forms/found';
import { cardSheet, type KitCard, kitSheet, makeKit, type KitChoices } from '../../src/shared/forms/kit';
import { type ColumnLayout, fieldsIn, layoutForm } from '../../src/shared/forms/layout';
import { CARD_COLUMNS, layoutCard } from '../../src/shared/forms/layout/card';
import { maskKit } from '../../src/shared/forms/mask-kit';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS, formOf } from '../../src/shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { memoryBook, type MemoryContent, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { relocate } from '../../src/shared/workbook/relocate';
import { bookWith } from '../rules/support';
import { cardText, layoutText } from './layout-text';

const book = TEXTBOOK_RULES;
const PROFILES: readonly Profile[] = ['textbook', 'company'];
const LANGS: readonly Lang[] = ['zh', 'en'];
const VARIANTS = PROFILES.flatMap((profile) => LANGS.map((lang) => ({ profile, lang })));

const choices = (more: Partial<KitChoices> = {}): KitChoices => ({
  profile: 'company',
  lang: 'zh',
  rows: undefined,
  book,
  asOf: SAMPLE_AS_OF,
  native: false,
  ...more,
});

/** `UPDATE_GOLDEN=1` writes the descriptions anew, to be read as a change before they are kept. */
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const folder = join(__dirname, 'golden');
const REGISTERS = FORMS.filter(({ kind }) => kind === 'register');
const CARDS = FORMS.filter(({ kind }) => kind === 'card');

/** Compares a description with the one that was agreed. */
function expectGolden(id: string, text: string): void {
  const file = join(folder, `${id}.txt`);
  if (UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('how forms lie on a sheet', () => {
  test.each(REGISTERS.map((form) => [form.id, form] as const))('%s is as it was read and agreed', (id, form) => {
    expectGolden(id, VARIANTS.map((variant) => layoutText(layoutForm(form, choices(variant)))).join('\n'));
  });

  test.each(CARDS.map((form) => [form.id, form] as const))('%s, a card, is as it was read and agreed', (id, form) => {
    expectGolden(id, VARIANTS.map((variant) => cardText(layoutCard(form, choices(variant)))).join('\n'));
  });

  test.each(CARDS.map((form) => [form.id, form] as const))('%s: no cell of the card lies on another', (_, form) => {
    for (const variant of VARIANTS) {
      const { cells } = layoutCard(form, choices(variant));
      const covered = cells.flatMap(({ row, column, span }) =>
        Array.from({ length: span }, (__, i) => `${row} ${column + i}`),
      );
      expect(new Set(covered).size).toBe(covered.length);
      expect(Math.max(...cells.map(({ column, span }) => column + span))).toBe(CARD_COLUMNS);
    }
  });

  test.each(VARIANTS)('in $profile, $lang: what Excel allows', (variant) => {
    for (const form of REGISTERS) {
      const { columns, name, table, fixedColumns, header, labelRow } = layoutForm(form, choices(variant));
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
      expect(table).toMatch(/^[A-Za-z]+$/);
      const labels = columns.map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
      // A line break in a label would need another spelling in the table than in the cell.
      expect(labels.join('')).not.toContain('\n');
      for (const { input, validation } of columns) {
        expect(input.length).toBeLessThanOrEqual(255);
        if (validation !== undefined)
          expect(validation.kind === 'list' ? validation.items.length : 1).toBeGreaterThan(0);
      }
      expect(fixedColumns).toBeLessThan(columns.length);
      expect(Math.max(...header.map(({ row }) => row))).toBeLessThan(labelRow - 1);
      // Pairs lie side by side, none on another.
      const cells = header.flatMap(({ row, column }) => [`${row} ${column}`, `${row} ${column + 1}`]);
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  test('identifiers are text, and what is derived is not chosen from a list', () => {
    for (const form of REGISTERS) {
      for (const { field, format, validation, derived } of layoutForm(form, choices()).columns) {
        if (['identifier', 'phone', 'creditCode'].includes(field.type)) expect(format).toBe('@');
        if (derived) expect(validation).toBeUndefined();
      }
    }
  });

  test('the textbook profile of the registration has the seven fields of the text and nothing else', () => {
    const { columns } = layoutForm(formOf('complaintRegistration'), choices({ profile: 'textbook' }));
    expect(columns).toHaveLength(7);
    expect(columns.some(({ derived }) => derived)).toBe(false);
  });

  test('a reconstructed form says so, a printed one does not', () => {
    const note = book.values.forms.reconstructed.zh;
    for (const form of REGISTERS) {
      expect(layoutForm(form, choices()).note.text.includes(note)).toBe(form.origin === 'reconstructed');
    }
  });
});

const presetIn = (form: Form, lang: Lang) => form.presetRows?.(book.values, lang) ?? [];

describe('cards of a kit', () => {
  const filled = makeKit(CARDS, choices({ entries: SAMPLE }));
  const sheets = filled.cards.map(cardSheet);
  const read = (data: typeof sheets) => findForms(memoryBook('cards.xlsx', data), book);
  /** What a card says, by field. */
  const saidOn = ({ form, rows: [row] }: FoundForm) =>
    Object.fromEntries(form.fields.filter(({ id }) => row.has(id)).map(({ id }) => [id, row.value(id)]));

  test('every card has a sample', () => expect(filled.cards.length).toBeGreaterThanOrEqual(CARDS.length));

  test.each(VARIANTS)('in $profile, $lang, are recognised as what they are, filled in and blank', (variant) => {
    for (const entries of [SAMPLE, {}]) {
      const found = read(makeKit(CARDS, choices({ ...variant, entries })).cards.map(cardSheet));
      for (const form of CARDS) expect(found.map((one) => one.form.id)).toContain(form.id);
      for (const { form, columns } of found)
        expect([...columns.keys()]).toEqual(fieldsIn(form, variant.profile).map(({ id }) => id));
    }
  });

  test('what was typed is read again as it was meant', () => {
    for (const one of read(sheets)) {
      const said = saidOn(one);
      for (const [field, value] of Object.entries(SAMPLE[one.form.id][0])) expect(said[field]).toEqual(value);
    }
  });

  /** A copy as somebody else would make it: other labels, fields in the opposite order, grids turned, neither merges nor our mark. */
  function scrambled({ layout, values }: KitCard, below: boolean): MemorySheetData {
    const fields = [...layout.columns].reverse();
    const cellOf = ({ field, format }: ColumnLayout): MemoryContent => ({
      content: values.get(field.id) ?? null,
      format,
    });
    const single = fields.filter(({ field }) => field.grid === undefined);
    const labelled = single.map((one) => [one.field.aliases[0] ?? one.label, cellOf(one)] as const);
    const rows: MemoryContent[][] = [[layout.form.title.zh]];
    for (let at = 0; at < labelled.length; at += 2) {
      const pairs = labelled.slice(at, at + 2);
      if (below) rows.push(...[0, 1].map((side) => pairs.map((pair) => pair[side])));
      else rows.push(pairs.flat());
    }
    for (const { id } of layout.form.sections ?? []) {
      const own = fields.filter(({ field }) => field.grid !== undefined && field.section === id);
      const lines = [...new Set(own.map(({ field }) => field.grid!.line.zh))];
      if (own.length > 0) rows.push([], ['', ...lines]);
      for (const column of new Set(own.map(({ field }) => field.grid!.column.zh))) {
        const at = (line: string) =>
          own.find(({ field: { grid } }) => grid!.line.zh === line && grid!.column.zh === column);
        rows.push([column, ...lines.map((line) => (at(line) === undefined ? null : cellOf(at(line)!)))]);
      }
    }
    return { name: layout.form.title.zh, rows };
  }

  test.each([
    ['to the right of', false],
    ['below', true],
  ])('a scrambled copy with values %s their labels says the same', (_, below) => {
    filled.cards.forEach((card) => {
      const [ours, theirs] = [read([cardSheet(card)]), read([scrambled(card, below)])];
      expect(theirs.map(({ form }) => form.id)).toEqual([card.layout.form.id]);
      expect(saidOn(theirs[0])).toEqual(saidOn(ours[0]));
    });
  });

  test('filling a card and undoing it leaves what was there; the card is found again where rows came in above', () => {
    const typed = filled.cards.map((card) => {
      const derived = new Set(card.layout.columns.filter((one) => one.derived).map(({ field }) => field.id));
      return cardSheet({ ...card, values: new Map([...card.values].filter(([id]) => !derived.has(id))) });
    });
    const workbook = memoryBook('cards.xlsx', [
      ...typed,
      ...makeKit(REGISTERS, choices({ entries: SAMPLE })).forms.map(kitSheet),
    ]);
    const forms = findForms(workbook, book);
    const context = formContext(workbook, forms, book, SAMPLE_AS_OF);
    const { patch, filled: cells } = fillForms(workbook, forms, context, {
      forms: CARDS.map(({ id }) => id),
      lang: 'zh',
    });
    expect(cells.length).toBeGreaterThan(CARDS.length);
    const said = () => workbook.sheets.map((sheet) => sheet.snapshot().rows);
    const was = said();
    const { inverse } = workbook.applyPatch(patch);
    workbook.sheet(typed[0].name)!.insertRows(1, 2);
    const again = relocate(inverse, workbook, anchorTables(findForms(workbook, book)));
    expect(again.lost).toEqual([]);
    workbook.applyPatch(again.patch);
    workbook.sheet(typed[0].name)!.deleteRows(1, 2);
    expect(said()).toEqual(was);
  });
});

describe('a kit', () => {
  test.each(VARIANTS)('in $profile, $lang, is recognised as what it is', ({ profile, lang }) => {
    const kit = makeKit(FORMS, choices({ profile, lang, entries: SAMPLE }));
    const found = findForms(memoryBook('kit.xlsx', kit.forms.map(kitSheet)), book);
    expect(found.map(({ form }) => form.id)).toEqual(REGISTERS.map(({ id }) => id));
    for (const one of found) {
      expect(one.version).toBe(one.form.version);
      expect(one.lang).toBe(lang);
      expect(one.doubt).toBeUndefined();
      expect([...one.columns.keys()]).toEqual(fieldsIn(one.form, profile).map(({ id }) => id));
      const entries = one.form.rowsFrom === undefined ? SAMPLE[one.form.id] : SAMPLE[one.form.rowsFrom.form];
      expect(one.rows).toHaveLength((entries ?? presetIn(one.form, lang)).length);
    }
  });

  test.each(VARIANTS)(
    'blank, in $profile, $lang, is recognised and has no rows but those of the rule book',
    (variant) => {
      const kit = makeKit(FORMS, choices(variant));
      const found = findForms(memoryBook('kit.xlsx', kit.forms.map(kitSheet)), book);
      expect(found.map(({ form, rows }) => [form.id, rows.length])).toEqual(
        REGISTERS.map((form) => [form.id, presetIn(form, variant.lang).length]),
      );
    },
  );

  test('what was typed is read again as it was meant', () => {
    const kit = makeKit(FORMS, choices({ entries: SAMPLE }));
    const found = findForms(memoryBook('kit.xlsx', kit.forms.map(kitSheet)), book);
    for (const { form, rows } of found) {
      if (form.rowsFrom !== undefined || form.presetRows !== undefined) continue;
      rows.forEach((row, i) => {
        for (const [field, value] of Object.entries(SAMPLE[form.id][i])) {
          const read = row.value(field);
          if (typeof value === 'number' && typeof read === 'number') expect(read).toBeCloseTo(value, 9);
          else expect([form.id, field, read]).toEqual([form.id, field, value]);
        }
      });
    }
  });

  test('one form of the sample is filled in with what the others say', () => {
    const [form] = makeKit([formOf('complaintStatistics')], choices({ entries: SAMPLE })).forms;
    expect(form.body[0].slice(1, 3)).toEqual(['TS20260305-001', '海州远航供应链有限公司']);
    expect(form.body[0][6]).toBe(318);
  });

  test('more entries than rows make more rows', () => {
    const [{ layout, body }] = makeKit([formOf('complaintRegistration')], choices({ rows: 2, entries: SAMPLE })).forms;
    expect([layout.rows, body.length]).toEqual([6, 6]);
  });
});

describe('native formulas', () => {
  const LEVELS = { 'tier.level.minAnnualWan.C': 12 };
  const kit = (more: Partial<KitChoices> = {}) => makeKit(FORMS, choices({ native: true, entries: SAMPLE, ...more }));
  const formulas = (made: ReturnType<typeof kit>, form: string, field: string): string[] => {
    const { layout, body } = made.forms.find((one) => one.layout.form.id === form)!;
    const column = layout.columns.findIndex((one) => one.field.id === field);
    return body.flatMap((cells) => {
      const content = cells[column];
      return typeof content === 'object' && content !== null && 'formula' in content ? [content.formula] : [];
    });
  };

  test('read the rules from their sheet, each entry once', () => {
    const { rules } = kit();
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('complaint.replyDays');
    expect(rules.find(({ path }) => path === 'period.asOf')).toEqual({
      path: 'period.asOf',
      value: SAMPLE_AS_OF,
      isDate: true,
    });
  });

  test('hold no function of ours and no number of the rule book', () => {
    const made = kit();
    const all = made.forms.flatMap(({ layout }) =>
      layout.columns.flatMap(({ field }) => formulas(made, layout.form.id, field.id).slice(0, 1)),
    );
    expect(all.length).toBeGreaterThan(20);
    for (const formula of all) {
      expect(formula).not.toMatch(/ABC_|KA_|CREDIT_|VISIT_|_xl/);
      expect(formula.length).toBeLessThan(8192);
    }
    expect(formulas(made, 'complaintRegistration', 'dueOn')[0]).toContain("'所用规则'!$C$");
  });

  test('every row of a table has its formula, also the rows that are still empty', () => {
    const made = kit();
    const { layout } = made.forms.find((one) => one.layout.form.id === 'complaintRegistration')!;
    expect(formulas(made, 'complaintRegistration', 'dueOn')).toHaveLength(layout.rows);
  });

  test('what no formula can say is a value', () => {
    expect(formulas(kit(), 'complaintRegistration', 'dueOn')).not.toEqual([]);
    const workdays = bookWith({ 'complaint.dayType': 'workday' });
    expect(formulas(kit({ book: workdays }), 'complaintRegistration', 'dueOn')).toEqual([]);
    expect(formulas(kit({ book: bookWith(LEVELS) }), 'complaintRegistration', 'customerId')).toEqual([]);
  });

  test('a form alone does not point to sheets that are not there', () => {
    const alone = makeKit([formOf('complaintHandling')], choices({ native: true }));
    expect(formulas(alone, 'complaintHandling', 'customerName')).toEqual([]);
    expect(JSON.stringify(alone.forms)).not.toContain('complaintRegistration[');
  });
});

test('a kit that is handed on hides phones, accounts and contacts, and nothing else of it changes', () => {
  const file = { customerId: 'KH0003', account: '320100000123456', personPhone1: '13800001234' };
  const entries = { clubMember: SAMPLE.clubMember, keyCustomerFile: [file] };
  const kit = makeKit([formOf('clubMember'), formOf('keyCustomerFile')], choices({ entries }));
  const before = JSON.stringify(kit.forms);
  const masked = maskKit(kit);
  expect(JSON.stringify(kit.forms)).toBe(before);
  const [members, given] = [masked.forms[0], kit.forms[0]];
  const at = (id: string) => members.layout.columns.findIndex(({ field }) => field.id === id);
  const [first, typed] = [members.body[0], given.body[0]];
  const phone = String(typed[at('phone')]);
  expect(first[at('phone')]).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`);
  expect(first[at('contact')]).toBe(`${String(typed[at('contact')])[0]}*`);
  const hidden = [at('phone'), at('contact')];
  expect(first.filter((_, i) => !hidden.includes(i))).toEqual(typed.filter((_, i) => !hidden.includes(i)));
  const card = ['customerId', 'account', 'personPhone1'].map((id) => masked.cards[0].values.get(id));
  expect(card).toEqual(['KH0003', '***********3456', '138****1234']);
});
