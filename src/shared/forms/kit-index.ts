import type { RuleBook, RulePath } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import { listIn } from '../text/list';
import { defineWords, say } from '../text/message';
import type { Place } from '../workbook/patch';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import type { Form } from './form';
import type { Kit } from './kit';
import { formNumber } from './layout';

const words = defineWords('kit-index', {
  title: { zh: '大客户管理表单目录', en: 'Key-account forms' },
  note: {
    zh: '{profile}；点名称打开表单，点流程转到各步；点表单的标题回到目录',
    en: '{profile} profile; a name opens its form, a figure its steps; the title of a form leads back here',
  },
  number: { zh: '表号', en: 'No.' },
  name: { zh: '名称', en: 'Form' },
  flows: { zh: '工作流程', en: 'Work flows' },
  fields: { zh: '栏目', en: 'Fields' },
  purpose: { zh: '用途', en: 'What it is for' },
  figure: { zh: '图{number}', en: 'Figure {number}' },
  flow: { zh: '{figure} {title}', en: '{figure}: {title}' },
});

const WIDTHS = [12, 34, 20, 8, 84];
/** Rows above the first chapter: title, note, heads. */
const HEAD_ROWS = 3;

/** A form of a kit with the first of its sheets. */
interface Listed {
  readonly form: Form;
  readonly sheet: string;
  readonly fields: number;
}

type Row = readonly (PlannedCell | undefined)[];

const topOf = (sheet: string): Place => ({ sheet, row: 0, column: 0 });

/** A heading across all columns. */
const group = (label: string): Row => WIDTHS.map((_, i) => planned(i === 0 ? label : null, 'group'));

const linked = (text: string, to: Place | undefined): PlannedCell =>
  planned(text, 'text', to === undefined ? {} : { link: to });

/** The forms of a kit, each once: cards of one form are listed by the first. */
function listedIn({ forms, cards }: Kit): ReadonlyMap<string, Listed> {
  const all = [...forms, ...cards].map(({ layout }): Listed => {
    const { form, name, columns } = layout;
    return { form, sheet: name, fields: columns.length };
  });
  return new Map([...all].reverse().map((one) => [one.form.id, one]));
}

/** The steps of a figure's flow, each with the forms that it uses; what goes for the whole flow comes first. */
function flowRows(code: string, listed: ReadonlyMap<string, Listed>, { book, lang }: Kit): Row[] {
  const steps = book.entry(`flows.${code}` as RulePath)!.value as readonly Term[];
  const uses = book.values.forms.flowForms.filter(({ flow }) => flow === code);
  const formsAt = (step: string | undefined): Listed[] =>
    uses
      .filter((one) => one.step === step)
      .flatMap(({ forms }) => forms.map((id) => listed.get(id)).filter((one) => one !== undefined));
  const line = (no: number | null, of: Listed | undefined, text: string | null): Row => [
    planned(no, 'centred'),
    of === undefined ? planned(null, 'text') : linked(of.form.title[lang], topOf(of.sheet)),
    planned(of === undefined ? null : formNumber(of.form, book, lang), 'centred'),
    planned(null, 'text'),
    planned(text, 'text'),
  ];
  return [
    ...formsAt(undefined).map((of) => line(null, of, of.form.purpose[lang])),
    ...steps.flatMap((step, i) => {
      const [first, ...more] = formsAt(step.code);
      return [line(i + 1, first, step[lang]), ...more.map((of) => line(null, of, null))];
    }),
  ];
}

/** The figures in whose flows a form is used, by their codes. */
const figuresOf = (form: Form, book: RuleBook): string[] => {
  const uses = book.values.forms.flowForms.filter(({ forms }) => forms.includes(form.id));
  return book.values.forms.figures.filter(({ code }) => uses.some(({ flow }) => flow === code)).map(({ code }) => code);
};

/** The index of a kit: its forms chapter by chapter, each with the figures that use it, and below them the work flows step by step. */
export function indexPlan(kit: Kit, name: string): SheetPlan {
  const { book, lang } = kit;
  const listed = listedIn(kit);
  const { chapters, figures, profiles } = book.values.forms;
  const inKit = chapters
    .map(({ forms, ...chapter }) => ({ chapter, forms: forms.flatMap((id) => listed.get(id) ?? []) }))
    .filter(({ forms }) => forms.length > 0);
  const flows = figures.map((figure) => ({ figure, rows: flowRows(figure.code, listed, kit) }));
  const above = HEAD_ROWS + inKit.reduce((sum, { forms }) => sum + 1 + forms.length, 0);
  const placeOf = (code: string): Place => {
    const before = flows.slice(
      0,
      figures.findIndex((figure) => figure.code === code),
    );
    return { sheet: name, row: before.reduce((sum, { rows }) => sum + 1 + rows.length, above), column: 0 };
  };
  const figureName = (code: string): string =>
    say(lang, words.figure({ number: figures.find((figure) => figure.code === code)!.no }));
  const line = ({ form, sheet, fields }: Listed): Row => {
    const used = figuresOf(form, book);
    return [
      planned(formNumber(form, book, lang), 'centred'),
      linked(form.title[lang], topOf(sheet)),
      used.length === 0 ? planned(null, 'text') : linked(listIn(used.map(figureName), lang), placeOf(used[0])),
      planned(fields, 'centred'),
      planned(form.purpose[lang], 'text'),
    ];
  };
  const profile = profiles.find(({ code }) => code === [...kit.forms, ...kit.cards][0]?.layout.profile);
  const heads = [words.number(), words.name(), words.flows(), words.fields(), words.purpose()];
  return {
    name,
    widths: WIDTHS,
    frozenRows: HEAD_ROWS,
    rows: [
      [planned(say(lang, words.title()), 'title')],
      [planned(say(lang, words.note({ profile: profile?.[lang] ?? '' })), 'note')],
      heads.map((head) => planned(say(lang, head), 'heading')),
      ...inKit.flatMap(({ chapter, forms }) => [group(chapter[lang]), ...forms.map(line)]),
      ...flows.flatMap(({ figure, rows }) => [
        group(say(lang, words.flow({ figure: figureName(figure.code), title: figure }))),
        ...rows,
      ]),
    ],
  };
}
