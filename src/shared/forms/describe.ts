import type { RuleBook } from '../rulebook/book';
import type { Lang, Text } from '../text/lang';
import { formatPercent } from '../text/message';
import { formatDay, formatMoment } from '../values/date';
import { isFormula } from '../workbook/content';
import { termsOf } from './choices';
import type { Field, FieldType, FieldValue } from './form';
import { labelIn } from './layout';
import { contentOf } from './write-value';

const TYPES: Readonly<Record<FieldType, Text>> = {
  text: { zh: '文字', en: 'text' },
  longText: { zh: '长文字', en: 'long text' },
  identifier: { zh: '编号（文本）', en: 'identifier (text)' },
  phone: { zh: '电话', en: 'phone' },
  creditCode: { zh: '统一社会信用代码', en: 'credit identifier' },
  date: { zh: '日期', en: 'date' },
  dateTime: { zh: '日期，可带时间', en: 'date, with a time if known' },
  money: { zh: '金额', en: 'money' },
  number: { zh: '数字', en: 'number' },
  count: { zh: '整数', en: 'whole number' },
  share: { zh: '百分比', en: 'percentage' },
  choice: { zh: '选一项', en: 'one of' },
  choices: { zh: '可选多项', en: 'some of' },
  choiceAndText: { zh: '选一项，可加说明', en: 'one of, and words' },
  yesNo: { zh: '是或否', en: 'yes or no' },
  signature: { zh: '签字状态', en: 'signature' },
};

const ALWAYS: Text = { zh: '是', en: 'yes' };

/** A field in words, for lists and reference pages. */
export interface FieldDescription {
  readonly label: string;
  readonly type: string;
  /** When it must be filled in; '' where it need not. */
  readonly required: string;
  /** How Fill finds its value; '' where it is typed. */
  readonly derived: string;
  /** What may be chosen, in order. */
  readonly choices: readonly string[];
  /** As a cell shows it. */
  readonly example: string;
}

export function describeField(field: Field, lang: Lang, book: RuleBook): FieldDescription {
  const { required, derived } = field;
  return {
    label: labelIn(field, lang),
    type: TYPES[field.type][lang],
    required: required === 'always' ? ALWAYS[lang] : required === 'never' ? '' : required.words[lang],
    derived: derived?.words[lang] ?? '',
    choices: termsOf(field, book).map((term) => term[lang]),
    example: showValue(field, field.example, lang, book),
  };
}

/** A value as its cell shows it, in characters. */
export function showValue(field: Field, value: FieldValue, lang: Lang, book: RuleBook): string {
  const content = contentOf(field, value, book, lang);
  if (content === null || isFormula(content)) return '';
  if (typeof content !== 'number') return typeof content === 'object' ? content.error : String(content);
  switch (field.type) {
    case 'date':
      return formatDay(content);
    case 'dateTime':
      return formatMoment(content);
    case 'share':
      return formatPercent(content);
    case 'money':
      return formatMoney(content);
    default:
      return String(content);
  }
}

const FEN = 2;

/** `12,800.00`. */
const formatMoney = (value: number): string => {
  const [whole, fraction] = value.toFixed(FEN).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
};
