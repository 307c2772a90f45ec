import type { RulePath } from '../rulebook/book';
import type { Term } from '../rulebook/leaf';
import type { Lang, Text } from '../text/lang';
import type { Place } from '../workbook/patch';
import { planned, type PlannedCell, type SheetPlan } from '../workbook/sheet-plan';
import type { Form } from './form';
import type { Kit } from './kit';
import { formNumber } from './layout';

const labels = {
  title: { zh: '大客户管理表单', en: 'Key-account forms' },
  note: {
    zh: '点名称打开表单；点表单的标题回到目录',
    en: 'A name opens its form; the title of a form leads back here',
  },
  number: { zh: '表号', en: 'No.' },
  name: { zh: '名称', en: 'Form' },
  profile: { zh: '版本', en: 'Profile' },
  fields: { zh: '栏目', en: 'Fields' },
  purpose: { zh: '用途', en: 'What it is for' },
  numbered: { zh: '教材编号的表', en: 'Forms that the text numbers' },
  complaint: { zh: '投诉处理', en: 'Complaints' },
  others: { zh: '补充的表', en: 'Further forms' },
  flows: { zh: '工作流程', en: 'Work flows' },
} as const satisfies Record<string, Text>;

const WIDTHS = [14, 34, 12, 10, 84];

/** The figures of the text, in its order. */
const FIGURES: readonly RulePath[] = [
  'flows.database',
  'flows.satisfactionSurvey',
  'flows.relationUpkeep',
  'flows.revisit',
  'flows.creditInquiry',
  'flows.creditAssessment',
  'flows.creditGrading',
  'flows.creditControl',
];

/** A form of a kit with the first of its sheets. */
interface Listed {
  readonly form: Form;
  readonly sheet: string;
  readonly fields: number;
}

type Row = readonly (PlannedCell | undefined)[];

const topOf = (sheet: string): Place => ({ sheet, row: 0, column: 0 });

/** The number behind 5- of a numbered form. */
const order = ({ form }: Listed): number => Number(form.number?.split('-')[1]);

const group = (label: Text, lang: Lang): Row => WIDTHS.map((_, i) => planned(i === 0 ? label[lang] : null, 'heading'));

/** The index of a kit: its forms by group, and the work flows step by step, each linked to the forms that it names. */
export function indexPlan({ forms, cards, book, lang }: Kit, name: string): SheetPlan {
  const all: Listed[] = [...forms, ...cards]
    .map(({ layout }) => ({ form: layout.form, sheet: layout.name, fields: layout.columns.length }))
    .filter(({ form }, i, list) => list.findIndex((one) => one.form === form) === i);
  const profiles = book.values.forms.profiles;
  const profile = profiles.find(({ code }) => code === [...forms, ...cards][0]?.layout.profile);
  const line = ({ form, sheet, fields }: Listed): Row => [
    planned(formNumber(form, book, lang), 'centred'),
    planned(form.title[lang], 'text', { link: topOf(sheet) }),
    planned(profile?.[lang] ?? '', 'centred'),
    planned(fields, 'centred'),
    planned(form.purpose[lang], 'text'),
  ];
  const numbered = all.filter(({ form }) => form.number !== undefined).sort((one, other) => order(one) - order(other));
  const complaint = all.filter(({ form }) => formNumber(form, book, 'zh') !== '' && form.number === undefined);
  const others = all.filter((one) => !numbered.includes(one) && !complaint.includes(one));
  const groups = [
    [labels.numbered, numbered],
    [labels.complaint, complaint],
    [labels.others, others],
  ] as const;
  const steps = FIGURES.flatMap((path): Row[] => {
    const entry = book.entry(path)!;
    const rows = (entry.value as readonly Term[]).map((step, i): Row => {
      const named = all.find(({ form }) => step.zh.includes(form.title.zh));
      return [
        planned(i + 1, 'centred'),
        planned(named === undefined ? null : named.form.title[lang], 'text', named && { link: topOf(named.sheet) }),
        planned(null, 'text'),
        planned(null, 'text'),
        planned(step[lang], 'text'),
      ];
    });
    return [group(entry.label, lang), ...rows];
  });
  const heads = [labels.number, labels.name, labels.profile, labels.fields, labels.purpose];
  return {
    name,
    widths: WIDTHS,
    frozenRows: 3,
    rows: [
      [planned(labels.title[lang], 'title')],
      [planned(labels.note[lang], 'note')],
      heads.map((label) => planned(label[lang], 'heading')),
      ...groups.flatMap(([label, listed]) => (listed.length === 0 ? [] : [group(label, lang), ...listed.map(line)])),
      ...steps,
    ],
  };
}
