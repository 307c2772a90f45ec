import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field, Form } from '../../src/shared/forms/form';
import { readValue } from '../../src/shared/forms/read-value';
import { FORMS, fieldOf, formById, formByTitle, formOf } from '../../src/shared/forms/registry';
import { personalKindOf } from '../../src/shared/forms/mask-kit';
import { contentOf } from '../../src/shared/forms/write-value';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Term } from '../../src/shared/rulebook/leaf';
import { TEXTS } from '../../src/shared/rulebook/source';
import type { Lang } from '../../src/shared/text/lang';
import { bareLabel } from '../../src/shared/workbook/header';
import { isFormula } from '../../src/shared/workbook/content';
import { CellKind } from '../../src/shared/workbook/table';
import { sharedFile } from '../cli/support';

const book = TEXTBOOK_RULES;
const LANGS: readonly Lang[] = ['zh', 'en'];
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const everyField: [name: string, form: Form, field: Field][] = FORMS.flatMap((form) =>
  form.fields.map((field): [string, Form, Field] => [`${form.id}.${field.id}`, form, field]),
);

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** Whether `acceptedOn`, or `keyAccountAppointment.level`, is a field. */
const exists = (form: Form, path: string): boolean => {
  const [first, second] = path.split('.');
  return second === undefined ? fieldOf(form, first) !== undefined : fieldOf(formOf(first), second) !== undefined;
};

describe('the forms', () => {
  test('have ids that differ', () => {
    expect(repeated(FORMS.map(({ id }) => id))).toEqual([]);
  });

  test.each(FORMS.map((form) => [form.id, form] as const))('%s has fields whose ids and labels differ', (_, form) => {
    expect(repeated(form.fields.map(({ id }) => id))).toEqual([]);
    for (const lang of LANGS) expect(repeated(form.fields.map(({ label }) => bareLabel(label[lang])))).toEqual([]);
  });

  test.each(FORMS.map((form) => [form.id, form] as const))(
    '%s has no alias that is the label of another field',
    (_, form) => {
      const labels = new Map(form.fields.flatMap(({ id, label }) => LANGS.map((lang) => [bareLabel(label[lang]), id])));
      const clashes = form.fields.flatMap(({ id, aliases }) =>
        aliases
          .filter((alias) => ![undefined, id].includes(labels.get(bareLabel(alias))))
          .map((alias) => `${id}: ${alias}`),
      );
      expect(clashes).toEqual([]);
    },
  );

  test.each(FORMS.map((form) => [form.id, form] as const))(
    '%s names rows, references and rows that follow by fields that exist',
    (_, form) => {
      expect(fieldOf(form, form.key)).toBeDefined();
      for (const reference of [form.rowsFrom, form.follows, ...form.fields.map((field) => field.reference)]) {
        if (reference !== undefined) expect(exists(form, `${reference.form}.${reference.field}`)).toBe(true);
      }
    },
  );

  // The text prints the fields of these four forms (S4, line 23).
  test.each([
    ['complaintRegistration', '投诉客户姓名 营业地址 受理日期 受理编号 投诉方式 投诉理由 投诉要求'],
    ['complaintInvestigation', '编号 投诉客户姓名 受理事件 发生原因 调查结果 处理建议 对策改进'],
    ['complaintHandling', '投诉客户姓名 处理编号 处理部门 处理日期 投诉处理结果 投诉客户意见 受理人意见 部门经理意见'],
    ['complaintStatistics', '日期 编号 投诉客户姓名 投诉内容 责任人 处理方式 损失'],
  ])('the textbook profile of %s has exactly the fields that the text prints', (id, labels) => {
    const form = formOf(id);
    expect(form.origin).toBe('printed');
    const textbook = form.fields.filter(({ profile }) => profile === 'textbook');
    expect(textbook.map(({ label }) => label.zh)).toEqual(labels.split(' '));
    expect(textbook.every(({ source }) => source.kind === 'text')).toBe(true);
    // They come first, so that the company profile reads as the text's form with more to its right.
    expect(form.fields.slice(0, textbook.length)).toEqual(textbook);
  });

  // The text numbers these forms and prints none of them.
  test.each([
    ['5-2', '大客户管理表'],
    ['5-4', '大客户设定表'],
    ['5-16', '大客户交往表'],
  ])('form %s is %s, reconstructed', (number, title) => {
    const form = FORMS.find((one) => one.number === number);
    expect(form?.title.zh).toBe(title);
    expect(form?.origin).toBe('reconstructed');
  });
});

describe('a field', () => {
  test.each(everyField)('%s: its choices and bounds stand in the rule book', (_, __, field) => {
    const chosen = ['choice', 'choices', 'choiceAndText', 'signature'].includes(field.type);
    expect(field.choices !== undefined).toBe(chosen);
    for (const path of field.choices ?? []) {
      const terms = book.entry(path)?.value as readonly Term[] | undefined;
      expect(terms?.length).toBeGreaterThan(0);
      expect(terms?.every(({ code, zh, en }) => [code, zh, en].every((one) => one !== ''))).toBe(true);
    }
    for (const path of [field.range?.min, field.range?.max]) {
      if (path !== undefined) expect(typeof book.entry(path)?.value).toBe('number');
    }
    if (field.numbered !== undefined) expect(book.entry(field.numbered.pattern)).toBeDefined();
  });

  test.each(everyField)('%s: what its value is derived from exists', (_, form, { derived, numbered }) => {
    for (const path of derived?.from ?? []) expect([path, exists(form, path)]).toEqual([path, true]);
    if (numbered?.date !== undefined) expect(exists(form, numbered.date)).toBe(true);
  });

  test.each(everyField)('%s: what is said of it is there in both languages', (_, __, field) => {
    const { label, hint, unit, derived, required } = field;
    const texts = [label, hint, unit, derived?.words, typeof required === 'object' ? required.words : undefined];
    for (const text of texts) {
      if (text === undefined) continue;
      expect(text.zh.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.en).not.toMatch(CHINESE);
    }
  });

  test.each(everyField.flatMap(([name, , field]) => LANGS.map((lang) => [name, lang, field] as const)))(
    '%s: its example, written in %s, is read again as what it means',
    (_, lang, field) => {
      const content = contentOf(field, field.example, book, lang);
      if (content === null || typeof content === 'object') throw new Error(`no example: ${JSON.stringify(content)}`);
      const isDate = field.type === 'date' || field.type === 'dateTime';
      const kind = typeof content === 'string' ? CellKind.Text : isDate ? CellKind.Date : CellKind.Number;
      const cell = { kind, number: Number(content), text: String(content) };
      expect(isFormula(content)).toBe(false);
      expect(readValue(field, cell, 1, book)).toEqual(field.example);
    },
  );
});

describe('sources', () => {
  const folder = sharedFile('sources');
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  const sources = [
    ...FORMS.map(({ id, source }) => [id, source] as const),
    ...everyField.map(([name, , { source }]) => [name, source] as const),
  ];
  const passages = sources.flatMap(([name, source]) => (source.kind === 'text' ? [[name, source] as const] : []));

  test('there are passages', () => expect(passages.length).toBeGreaterThan(FORMS.length));

  (folder === undefined ? test.skip : test).each(passages)(
    'the words that %s rests on stand in the text',
    (_, source) => {
      const file = readdirSync(folder!).find((one) => one.startsWith(TEXTS[source.text].file) && one.endsWith('.txt'));
      const lines = readFileSync(join(folder!, file!), 'utf8').split('\n');
      const [from, to] = source.lines;
      expect(squeeze(lines.slice(from - 1, to).join(''))).toContain(squeeze(source.quote));
    },
  );
});

// DOMAIN C13: family, birthday, likings and temper are off by default, and never asked for.
describe('personal information in the forms', () => {
  test.each(everyField)('%s is no personal field that must be filled in', (_, __, field) => {
    const kind = personalKindOf(field, book.values);
    if (kind === 'whole' || kind === 'citizenNumber')
      expect([field.required, field.profile]).toEqual(['never', 'company']);
  });

  test('is known by the type of a field and by what it is called', () => {
    const kinds = new Map(everyField.map(([name, , field]) => [name, personalKindOf(field, book.values)]));
    expect(kinds.get('clubMember.phone')).toBe('phone');
    expect(kinds.get('clubMember.contact')).toBe('person');
    expect(kinds.get('keyCustomerFile.personPhone1')).toBe('phone');
    expect(kinds.get('keyCustomerFile.account')).toBe('account');
    for (const id of ['customerId', 'customerName', 'owner'])
      expect(kinds.get(`keyAccountAppointment.${id}`)).toBeUndefined();
  });
});

describe('finding a form by its name', () => {
  test.each<[string, string | undefined, string]>([
    ['客户投诉登记表', 'complaintRegistration', 'the title'],
    [' 客户投诉　登记表 ', 'complaintRegistration', 'spaces of any kind'],
    ['投诉台账', 'complaintRegistration', 'another title'],
    ['Complaint handling', 'complaintHandling', 'English'],
    ['complaintstatistics', 'complaintStatistics', 'the id, whatever its case'],
    ['5-2', 'keyAccountManagement', 'the number'],
    ['表5-16', 'contactLog', 'the number as the text writes it'],
    ['表 5－4', 'keyAccountAppointment', 'a full-width hyphen'],
    ['表5-4 大客户设定表', 'keyAccountAppointment', 'number and title'],
    ['表5-99', undefined, 'no such number'],
    ['投诉', undefined, 'a word that many titles hold'],
  ])('%s → %s (%s)', (name, id) => {
    expect(formByTitle(name)?.id).toBe(id);
  });

  test('an id that is not there is a fault of the program', () => {
    expect(formById('nothing')).toBeUndefined();
    expect(() => formOf('nothing')).toThrow('nothing');
  });
});
