import { describeField } from '../../shared/forms/describe';
import type { Form } from '../../shared/forms/form';
import { fieldsIn, formNumber } from '../../shared/forms/layout';
import { FORMS } from '../../shared/forms/registry';
import type { RuleBook } from '../../shared/rulebook/book';
import { describeSource } from '../../shared/rulebook/source';
import type { Lang } from '../../shared/text/lang';
import { formNamed } from '../forms/choose';
import { labels } from '../forms/words';
import { parse, RULE_OPTIONS } from '../options';
import { loadRules } from '../rule-file';
import { bold, layTable } from '../terminal';
import type { Command } from './command';

/** What a program wants to know of a form. */
const formJson = (form: Form, book: RuleBook, lang: Lang): unknown => ({
  id: form.id,
  number: form.number ?? null,
  version: form.version,
  title: form.title,
  aliases: form.aliases,
  origin: form.origin,
  key: form.key,
  purpose: form.purpose,
  fields: form.fields.map((field) => {
    const { label, ...described } = describeField(field, lang, book);
    return {
      id: field.id,
      profile: field.profile,
      label,
      kind: field.type,
      ...described,
      source: describeSource(field.source)[lang],
    };
  }),
});

function listForms(book: RuleBook, lang: Lang): string {
  const rows = FORMS.map((form) => [
    formNumber(form, book, lang),
    form.title[lang],
    `${fieldsIn(form, 'textbook').length}/${form.fields.length}`,
    form.purpose[lang],
  ]);
  const profiles = book.values.forms.profiles.map((profile) => profile[lang]).join('/');
  return layTable([[labels.number[lang], labels.form[lang], `${labels.fields[lang]} ${profiles}`, ''], ...rows]);
}

function showForm(form: Form, book: RuleBook, lang: Lang): string {
  const { fields, title, purpose, source, origin } = form;
  const profile = (code: string): string => book.values.forms.profiles.find((one) => one.code === code)![lang];
  const rows = fields.map((field) => {
    const { label, type, required, derived, choices } = describeField(field, lang, book);
    const how = [derived === '' ? '' : `= ${derived}`, choices.join(' | ')].filter((one) => one !== '').join('  ');
    return [label, type, required, profile(field.profile), how];
  });
  const head = [labels.field, labels.type, labels.required, labels.profile].map((one) => one[lang]);
  const note = origin === 'reconstructed' ? `\n${book.values.forms.reconstructed[lang]}` : '';
  return [
    bold(`${formNumber(form, book, lang)}  ${title[lang]}`),
    purpose[lang],
    `${describeSource(source)[lang]}${note}`,
    '',
    layTable([[...head, ''], ...rows]),
  ].join('\n');
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  ...RULE_OPTIONS,
} as const;

/** `kadesk forms`: the forms, or the fields of one. */
export const forms: Command = {
  name: 'forms',
  summary: { zh: '列出表单，或一张表单的栏目', en: 'List the forms, or the fields of one' },
  usage: {
    zh: 'kadesk forms [表单] [--company 文件.json] [--rules 文件.json] [--json] [--lang zh|en]\n\n不写表单列出全部；写名称、表号或代码，列出它的栏目、必填条件、选项和推算方法。',
    en: 'kadesk forms [form] [--company file.json] [--rules file.json] [--json] [--lang zh|en]\n\nAll forms without a name; with a title, number or code the fields of that form: when they are required, what may be chosen, how they are worked out.',
  },
  options: OPTIONS,
  async run(args, lang) {
    const { values, positionals } = parse('forms', args, OPTIONS, 1);
    const book = await loadRules(values);
    const [name] = positionals;
    const named = name === undefined ? undefined : formNamed(name, book);
    if (values.json) {
      const shown = named === undefined ? FORMS.map((form) => formJson(form, book, lang)) : formJson(named, book, lang);
      process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    } else process.stdout.write(`${named === undefined ? listForms(book, lang) : showForm(named, book, lang)}\n`);
    return 0;
  },
};
