import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeHost } from '../../src/cli/node-host';
import { writeKit } from '../../src/cli/forms/write-kit';
import { defaultLimits } from '../../src/files';
import { readBook } from '../../src/files/book';
import { openPackage } from '../../src/files/zip/package';
import type { FieldValue, Profile } from '../../src/shared/forms/form';
import { bodyTop, type FormEntry, type Kit, type KitChoices, makeKit } from '../../src/shared/forms/kit';
import { findForms } from '../../src/shared/forms/recognise';
import { FORMS, formOf } from '../../src/shared/forms/registry';
import { SAMPLE, SAMPLE_AS_OF } from '../../src/shared/forms/sample';
import { type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { dayOf } from '../../src/shared/values/date';
import { isFormula, type CellContent } from '../../src/shared/workbook/content';
import { parseRange, rangeName } from '../../src/shared/workbook/range';
import { CellKind, cellName } from '../../src/shared/workbook/table';
import { hasOffice, officeCells, sameInOffice } from '../files/office';
import { schemaFolder, validate } from '../files/schemas';
import { bookWith } from '../rules/support';

const MADE = new Date(Date.UTC(2026, 2, 31));
const PROFILES: readonly Profile[] = ['textbook', 'company'];
const LANGS: readonly Lang[] = ['zh', 'en'];

const LEVELS = bookWith({
  'tier.level.minAnnualWan.A': 120,
  'tier.level.minAnnualWan.B': 60,
  'tier.level.minAnnualWan.C': 12,
  'tier.level.minAnnualWan.D': 2.4,
});

const MANAGEMENT = ['keyAccountManagement'].map(formOf);
const COMPLAINTS = FORMS.filter(({ id }) => id.startsWith('complaint'));

const kitOf = (more: Partial<KitChoices> = {}, forms = FORMS): Kit =>
  makeKit(forms, {
    profile: 'company',
    lang: 'zh',
    rows: undefined,
    book: LEVELS,
    asOf: SAMPLE_AS_OF,
    native: false,
    entries: SAMPLE,
    ...more,
  });

async function bytesOf(kit: Kit): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-kit-'));
  try {
    const path = join(folder, 'kit.xlsx');
    await writeKit(path, kit, MADE);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A list of choices that no validation can hold in itself, with a comma in one of them. */
const manyChannels: RuleBook = bookWith({
  'complaint.channels': Array.from({ length: 60 }, (_, i) => ({
    code: `c${i}`,
    zh: `第${i}种投诉方式${i === 7 ? ',带逗号' : ''}`,
    en: `Channel ${i}`,
  })),
});

const VARIANTS: [what: string, kit: () => Kit][] = [
  ...PROFILES.flatMap((profile) =>
    LANGS.flatMap((lang): [string, () => Kit][] => [
      [`${profile}, ${lang}, blank`, () => kitOf({ profile, lang, entries: {} })],
      [`${profile}, ${lang}, native`, () => kitOf({ profile, lang, native: true })],
    ]),
  ),
  ['the sample', () => kitOf()],
  ['long lists', () => kitOf({ book: manyChannels, entries: {} })],
];

describe('a kit as a workbook', () => {
  const folder = schemaFolder();
  (folder === undefined ? test.skip : test).each(VARIANTS)('%s: every part is valid', async (_, kit) => {
    const { errors, unchecked } = await validate(await bytesOf(kit()), folder!);
    expect(errors).toEqual([]);
    expect(unchecked).toEqual(['docProps/core.xml']);
  });

  test('is read as it was meant: tables, labels, values, formats', async () => {
    const kit = kitOf();
    const book = await readBook(await bytesOf(kit), 'kit.xlsx', nodeHost);
    for (const { layout, body } of kit.forms) {
      const sheet = book.sheets.find(({ name }) => name === layout.name)!;
      const { labelRow, columns, rows } = layout;
      expect(sheet.tables.map(({ name, area }) => [name, rangeName(area)])).toEqual([
        [layout.table, rangeName({ top: labelRow, left: 0, bottom: labelRow + rows, right: columns.length - 1 })],
      ]);
      // Merged cells stand above the table only.
      expect(sheet.merges.every(({ bottom }) => bottom < labelRow)).toBe(true);
      columns.forEach(({ label, field }, column) => {
        const cells = sheet.column(column);
        expect(cells.text(labelRow)).toBe(label);
        body.forEach((line, row) => {
          const [content, at] = [line[column], bodyTop(layout) + row];
          const kind = cells.kind(at);
          if (content === null) expect(kind).toBe(CellKind.Blank);
          else if (typeof content === 'string') expect([kind, cells.text(at)]).toEqual([CellKind.Text, content]);
          else {
            const isDate = field.type === 'date' || field.type === 'dateTime';
            expect([kind, cells.number(at)]).toEqual([isDate ? CellKind.Date : CellKind.Number, content]);
          }
        });
      });
    }
    expect(findForms(book, LEVELS).map(({ form }) => form.id)).toEqual(FORMS.map(({ id }) => id));
  });

  test('names the columns of a table as its cells do, and sets no cell two validations', async () => {
    const pack = openPackage(await bytesOf(kitOf()), 'kit.xlsx', nodeHost, defaultLimits);
    const text = async (name: string) => new TextDecoder().decode(await pack.read(name));
    for (const [i, { layout }] of kitOf().forms.entries()) {
      const table = await text(`xl/tables/table${i + 1}.xml`);
      const names = [...table.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
      expect(names).toEqual(layout.columns.map(({ label }) => label));
      const sheet = await text(`xl/worksheets/sheet${i + 1}.xml`);
      const areas = [...sheet.matchAll(/<dataValidation [^>]*?sqref="([^"]*)"/g)].map(([, range]) =>
        parseRange(range)!,
      );
      expect(areas.length).toBeGreaterThan(0);
      const columns = areas.map(({ left, right }) => [left, right]).flat();
      expect(columns.length).toBe(2 * new Set(columns).size);
    }
  });

  test('puts lists that are too long for a validation, or hold commas, on a sheet of their own', async () => {
    const pack = openPackage(
      await bytesOf(kitOf({ book: manyChannels, entries: {} })),
      'kit.xlsx',
      nodeHost,
      defaultLimits,
    );
    const text = async (name: string) => new TextDecoder().decode(await pack.read(name));
    expect(await text('xl/workbook.xml')).toMatch(
      /name="KA_complaintRegistration_channel"[^<]*<|KA_complaintRegistration_channel/,
    );
    const sheet = FORMS.findIndex(({ id }) => id === 'complaintRegistration') + 1;
    expect(await text(`xl/worksheets/sheet${sheet}.xml`)).toContain(
      '<formula1>KA_complaintRegistration_channel</formula1>',
    );
  });
});

/** What LibreOffice shows in a cell, and what should stand there. */
function sameCell(shown: string, content: CellContent): boolean {
  if (content === null || content === '') return shown === '';
  if (typeof content === 'string') return shown === `t:${content}`;
  const [kind, number] = [shown.slice(0, 2), Number(shown.slice(2))];
  if (kind !== 'n:' && kind !== 'd:') return false;
  // A date with a time comes back to the millisecond.
  return sameInOffice(Number(content), number) || Math.abs(Number(content) - number) < 1e-8;
}

/** Cells of the tables that LibreOffice shows otherwise than they should be. */
function differences(
  kit: Kit,
  shown: ReadonlyMap<string, ReadonlyMap<string, string>>,
  of: (content: CellContent) => CellContent,
) {
  const wrong: string[] = [];
  let compared = 0;
  for (const { layout, body } of kit.forms) {
    const cells = shown.get(layout.name)!;
    body.forEach((line, row) =>
      line.forEach((content, column) => {
        const at = cellName(bodyTop(layout) + row, column);
        const found = cells.get(at) ?? '';
        compared++;
        if (!sameCell(found, of(content)))
          wrong.push(
            `${layout.name}!${at} ${layout.columns[column].field.id}: ${JSON.stringify(of(content))}, found ${found}`,
          );
      }),
    );
  }
  return { wrong, compared };
}

/** A kit without what its formulas showed: what LibreOffice shows then is its own. */
const bare = (kit: Kit): Kit => ({
  ...kit,
  forms: kit.forms.map(({ layout, body }) => ({
    layout,
    body: body.map((line) =>
      line.map((content) => (isFormula(content) ? { formula: content.formula, shows: '' } : content)),
    ),
  })),
});

/** A list of customers over two years as lists are: equal amounts, groups, cells left out, nothing at all, an amount that is a word. */
function customers(seed: number): FormEntry[] {
  const period = fc.constantFrom(
    { periodFrom: dayOf(2024, 4, 1), periodTo: dayOf(2025, 3, 31) },
    { periodFrom: dayOf(2025, 4, 1), periodTo: dayOf(2026, 3, 31) },
  );
  const often = <T extends FieldValue>(values: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) });
  const entry = fc.record({
    period,
    value: often(
      fc.oneof(
        fc.integer({ min: -3, max: 30 }).map((one) => one * 100.25),
        fc.constant('待核'),
      ),
    ),
    frequency: often(fc.integer({ min: 0, max: 9 })),
    lastDate: often(fc.integer({ min: dayOf(2025, 1, 1), max: dayOf(2025, 5, 31) })),
    parcels: often(fc.integer({ min: 0, max: 12 })),
    serviceCost: often(fc.integer({ min: 0, max: 900 })),
    parent: fc.constantFrom(null, null, null, 'JT1', 'JT2'),
    previousValue: often(fc.integer({ min: 0, max: 3000 })),
  });
  const list = fc.sample(fc.array(entry, { minLength: 45, maxLength: 45 }), { seed, numRuns: 1 })[0];
  return list.map(({ period: of, ...more }, i) => ({
    customerId: `KH${i}`,
    customerName: `客户${i}`,
    ...of,
    ...more,
  }));
}

const cached = (content: CellContent): CellContent => (isFormula(content) ? (content.shows ?? null) : content);

(hasOffice() ? describe : describe.skip)('LibreOffice', () => {
  // Either profile and either language once, opened and reckoned anew in one go: LibreOffice takes a minute for two kits of all forms.
  const kits = [
    kitOf({ profile: 'company', lang: 'zh', native: true }),
    kitOf({ profile: 'textbook', lang: 'en', native: true }),
  ];

  test('opens kits, shows what was typed, and reckons every formula to the value that Fill works out', async () => {
    const files = await Promise.all(
      kits.map(async (kit, i) => ({ file: `${i}.xlsx`, bytes: await bytesOf(bare(kit)) })),
    );
    officeCells(files, { calculate: true }).forEach((shown, i) => {
      const { wrong, compared } = differences(kits[i], shown, cached);
      expect(wrong).toEqual([]);
      expect(compared).toBeGreaterThan(500);
    });
    // Among them are formulas of every kind that there is.
    const kinds = new Set(
      kits.flatMap(({ forms }) =>
        forms.flatMap(({ layout, body }) =>
          layout.columns.flatMap(({ field }, column) =>
            body.some((line) => isFormula(line[column])) ? [field.id] : [],
          ),
        ),
      ),
    );
    const native = FORMS.flatMap(({ fields }) =>
      fields.flatMap(({ id, derived }) => (derived?.native === undefined ? [] : [id])),
    );
    expect([...new Set(native)].filter((id) => !kinds.has(id))).toEqual([]);
  }, 300_000);

  test('the same for lists with ties, groups, periods and gaps, by other ways of ranking', async () => {
    const ways: readonly Readonly<Record<string, unknown>>[] = [
      {},
      { 'tier.value.rounding': 'ceil', 'tier.value.minCount': 2, 'rfm.method': 'quartiles' },
      { 'tier.value.rounding': 'floor', 'tier.value.metric': 'profit', 'tier.value.bShare': 0.35 },
      { 'tier.value.method': 'valueShare', 'tier.value.metric': 'parcels' },
      { 'tier.value.method': 'valueShare', 'complaint.startDayCounted': true },
    ];
    const made = ways.map((way, seed) =>
      kitOf({ native: true, book: bookWith(way), entries: { keyAccountManagement: customers(seed) } }, MANAGEMENT),
    );
    const files = await Promise.all(
      made.map(async (kit, i) => ({ file: `${i}.xlsx`, bytes: await bytesOf(bare(kit)) })),
    );
    officeCells(files, { calculate: true }).forEach((shown, i) => {
      expect(differences(made[i], shown, cached).wrong).toEqual([]);
    });
  }, 300_000);

  test('whoever owned an account on a day, by changes of one day, without a day, without a name, and by the appointment', async () => {
    const change = (customerId: string, on: number | null, oldOwner: string | null, newOwner: string | null) => ({
      customerId,
      customerName: customerId,
      changedOn: on === null ? null : dayOf(2026, 3, on),
      oldOwner,
      newOwner,
    });
    const ownerChanges = [
      change('KH2', 4, '周启', '林岚'),
      change('KH1', 10, '甲', '乙'),
      change('KH1', 5, '子', '丑'),
      change('KH1', 5, '丑', '甲'),
      change('KH1', 20, '乙', null),
      change('KH3', null, '周启', '方屿'),
      change('KH4', 12, null, '方屿'),
    ];
    const keyAccountAppointment = ['KH1', 'KH4', 'KH5'].map((customerId) => ({
      customerId,
      customerName: customerId,
      level: 'L-B',
      owner: '陈晓',
      setOn: dayOf(2026, 1, 5),
    }));
    const contactLog = ['KH1', 'KH2', 'KH3', 'KH4', 'KH5', 'KH6'].flatMap((customerId) =>
      [1, 4, 5, 9, 10, 15, 25].map((on) => ({ customerId, date: dayOf(2026, 3, on), channel: 'phone' })),
    );
    const forms = ['keyAccountAppointment', 'ownerChanges', 'contactLog'].map(formOf);
    const kit = kitOf({ native: true, entries: { keyAccountAppointment, ownerChanges, contactLog } }, forms);
    const [shown] = officeCells([{ file: 'a.xlsx', bytes: await bytesOf(bare(kit)) }], { calculate: true });
    expect(differences(kit, shown, cached).wrong).toEqual([]);
  }, 300_000);

  test('a rule that is changed on the sheet of rules changes the results', async () => {
    const later = kitOf({ native: true }, COMPLAINTS);
    const changed: Kit = {
      ...later,
      rules: later.rules.map((rule) => (rule.path === 'complaint.replyDays' ? { ...rule, value: 3 } : rule)),
    };
    const three = kitOf(
      {
        native: true,
        book: bookWith({
          'complaint.replyDays': 3,
          ...Object.fromEntries(LEVELS.overridden.map((path) => [path, LEVELS.entry(path)!.value])),
        }),
      },
      COMPLAINTS,
    );
    const [shown] = officeCells([{ file: 'a.xlsx', bytes: await bytesOf(changed) }], { calculate: true });
    expect(differences(three, shown, cached).wrong).toEqual([]);
  }, 300_000);
});

describe('the rules of a kit', () => {
  test('the textbook’s own rule book has no floors, and the native kit says nothing in their place', () => {
    const { forms } = kitOf({ book: TEXTBOOK_RULES, native: true });
    const { layout, body } = forms.find((one) => one.layout.form.id === 'keyAccountAppointment')!;
    const column = layout.columns.findIndex(({ field }) => field.id === 'levelFloor');
    expect(body.map((line) => cached(line[column]))).toEqual(body.map(() => ''));
  });
});
