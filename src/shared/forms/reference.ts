import type { RuleBook } from '../rulebook/book';
import { describeSource } from '../rulebook/source';
import type { Lang } from '../text/lang';
import { listIn, SEMICOLON } from '../text/list';
import { slug } from '../text/slug';
import { describeField } from './describe';
import type { Field, Form } from './form';
import { formNumber } from './layout';
import { INDEX_PICTURE, PICTURED } from './pictures';
import { FORMS } from './registry';

const W = {
  title: { zh: '表单参考', en: 'Form reference' },
  intro: {
    zh: '表单各有两版：教材版只含原书栏目，企业版另加工作所需的栏目。`kadesk new` 新建工作簿，`kadesk page` 把一行打成A4单据，`kadesk fill` 填写可推算的栏目，`kadesk check` 检查。别人做的表，只要表头用下列名称或别名，也能认出，次序不限。',
    en: 'Every form has two profiles: the textbook’s has the text’s own fields only, the company’s what the work needs besides. `kadesk new` makes workbooks, `kadesk page` prints a row as an A4 document, `kadesk fill` fills in what can be worked out, `kadesk check` checks. Sheets that others made are recognised by these labels and aliases, in any order.',
  },
  native: {
    zh: '加 `--formulas native`，可推算的栏目就是 Excel 自带函数的公式，没有加载项也能用（Excel 2016、WPS、LibreOffice、手机）。公式读取“所用规则”表里的值，在那里改一个值，结果随之改变。',
    en: 'With `--formulas native` what can be worked out are formulas of Excel’s own functions, for use without the add-in (Excel 2016, WPS, LibreOffice, phones). They read the sheet of rules: a value changed there changes the results.',
  },
  grid: {
    zh: '卡片里栏目相同的几行，第一行写全，其余各行只列第一栏；按月的只列1月。',
    en: 'Of the lines of a card that have the same columns the first is written out, and the others stand with their first column; those by month stand with January only.',
  },
  generated: { zh: '本页由表单的定义生成。', en: 'Generated from the definitions of the forms.' },
  print: { zh: '打印出来的样子', en: 'What they look like in print' },
  samples: {
    zh: '示例（`kadesk new 全部 --sample` 与 `kadesk page`，由 LibreOffice 打印；名称均为虚构）：',
    en: 'The sample (`kadesk new all --sample` and `kadesk page`, printed by LibreOffice; all names are made up):',
  },
  index: { zh: '表单目录', en: 'Index of the forms' },
  field: { zh: '栏目', en: 'Field' },
  aliases: { zh: '也认作', en: 'Also taken for it' },
  type: { zh: '类型', en: 'Type' },
  required: { zh: '必填', en: 'Required' },
  profile: { zh: '版本', en: 'Profile' },
  how: { zh: '选项或推算', en: 'Choices, or how it is worked out' },
  example: { zh: '例', en: 'Example' },
  source: { zh: '出处', en: 'Source' },
  names: { zh: '也叫：{titles}。', en: 'Also called: {titles}. ' },
  key: { zh: '每行由“{key}”指明。', en: 'A row is named by “{key}”.' },
  nativeMark: { zh: '（可用自带公式）', en: ' (native formula)' },
} as const;

/** What the page shows of the printed sheets: file and what stands on it. */
const PICTURES: readonly (readonly [file: string, form: string])[] = [
  ['forms-registration.png', 'complaintRegistration'],
  ['forms-investigation.png', 'complaintInvestigation'],
  ['forms-handling.png', 'complaintHandling'],
  ['forms-statistics.png', 'complaintStatistics'],
  ['forms-management.png', 'keyAccountManagement'],
];
/** The pictures of the index and of the forms that scripts/form-pictures.mjs takes. */
const printed = (lang: Lang): string[] =>
  [INDEX_PICTURE, ...PICTURED].map((name) => {
    const title = name === INDEX_PICTURE ? W.index[lang] : FORMS.find(({ id }) => id === name)!.title[lang];
    return `![${title}](images/forms/${name}.png)`;
  });

const PAGE_PICTURE = 'forms-page.png';
const PAGE_TITLE = { zh: '一件投诉的单据', en: 'The document of one complaint' };

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function fieldRow(field: Field, { kind }: Form, lang: Lang, book: RuleBook): string {
  const { label, type, required, derived, choices, example } = describeField(field, lang, book);
  // Cards are written without formulas.
  const formula = kind === 'card' || field.derived?.native === undefined ? '' : W.nativeMark[lang];
  const how = [derived === '' ? '' : `= ${derived}${formula}`, listIn(choices, lang)];
  const profile = book.values.forms.profiles.find(({ code }) => code === field.profile)!;
  return row([
    label,
    type,
    required,
    profile[lang],
    listIn(
      how.filter((one) => one !== ''),
      lang,
      SEMICOLON,
    ),
    example,
    listIn(field.aliases, lang),
    describeSource(field.source)[lang],
  ]);
}

/** Columns of a grid beyond which they are alike, as months are. */
const MOST_COLUMNS = 6;

/** The fields of a form; of a grid the first column, and the first line unless its columns are months. */
function linesOf({ fields }: Form): Field[] {
  const isShown = (field: Field): boolean => {
    if (field.grid === undefined) return true;
    const grid = fields.filter((one) => one.section === field.section && one.grid !== undefined);
    const line = grid.filter((one) => one.grid!.line.zh === field.grid!.line.zh);
    return line[0] === field || (line[0] === grid[0] && line.length <= MOST_COLUMNS);
  };
  return fields.filter(isShown);
}

const headingOf = (form: Form, lang: Lang, book: RuleBook): string =>
  `${formNumber(form, book, lang)} ${form.title[lang]}`.trim();

function section(form: Form, lang: Lang, book: RuleBook): string[] {
  const key = form.fields.find(({ id }) => id === form.key)!;
  const heads = [W.field, W.type, W.required, W.profile, W.how, W.example, W.aliases, W.source];
  const note = form.origin === 'reconstructed' ? [`*${book.values.forms.reconstructed[lang]}*`, ''] : [];
  const names = form.aliases.length === 0 ? '' : W.names[lang].replace('{titles}', listIn(form.aliases, lang));
  return [
    `## ${headingOf(form, lang, book)}`,
    '',
    form.purpose[lang],
    '',
    ...note,
    describeSource(form.source)[lang],
    '',
    `${names}${W.key[lang].replace('{key}', key.label[lang])}`,
    '',
    row(heads.map((head) => head[lang])),
    row(heads.map(() => '---')),
    ...linesOf(form).map((field) => fieldRow(field, form, lang, book)),
    '',
  ];
}

/** The anchor of a form on the page of the forms. */
export const formAnchor = (form: Form, lang: Lang, book: RuleBook): string => slug(headingOf(form, lang, book));

/** All forms as a page, in Markdown. */
export function formReference(lang: Lang, book: RuleBook): string {
  const pictures = PICTURES.map(([file, id]) => {
    const { title } = FORMS.find((form) => form.id === id)!;
    return `![${title[lang]}](images/${file})`;
  });
  return [
    `# ${W.title[lang]}`,
    '',
    W.intro[lang],
    '',
    W.native[lang],
    '',
    W.grid[lang],
    '',
    W.generated[lang],
    '',
    ...FORMS.map((form) => `- [${headingOf(form, lang, book)}](#${formAnchor(form, lang, book)})`),
    '',
    ...FORMS.flatMap((form) => section(form, lang, book)),
    `## ${W.print[lang]}`,
    '',
    W.samples[lang],
    '',
    ...[...printed(lang), ...pictures].flatMap((picture) => [picture, '']),
    `![${PAGE_TITLE[lang]}](images/${PAGE_PICTURE})`,
    '',
  ].join('\n');
}
