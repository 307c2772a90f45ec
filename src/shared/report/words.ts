import { REVIEW, SEVERITIES } from '../checks/severity';
import type { Lang, Text } from '../text/lang';
import type { ReportTotals } from './schema';

/** Headings and labels of reports: no sentences, no slots. */
export const labels = {
  title: { zh: '大客户助手 · 表单检查', en: 'Key Account Desk · forms checked' },
  clean: { zh: '没有发现问题', en: 'No problems found' },
  nothing: { zh: '没有认出任何表单，什么也没有检查', en: 'No form was recognised, and nothing was checked' },
  file: { zh: '文件', en: 'File' },
  forms: { zh: '认出的表单', en: 'Forms recognised' },
  rows: { zh: '行', en: 'rows' },
  asOf: { zh: '截止日', en: 'As of' },
  notSet: { zh: '未设', en: 'not set' },
  ruleBook: { zh: '规则手册', en: 'Rule book' },
  overridden: { zh: '改写的规则', en: 'Entries changed' },
  fixable: { zh: '可自动修复', en: 'Can be fixed automatically' },
  ignored: { zh: '已忽略', en: 'Ignored' },
  ignoresUnused: { zh: '没有用到的忽略', en: 'Ignores that met nothing' },
  ignoresRefused: { zh: '不予接受的忽略', en: 'Ignores not accepted' },
  passed: { zh: '通过', en: 'Passed' },
  notApplicable: { zh: '不适用', en: 'Not applicable' },
  couldNotCheck: { zh: '未能检查', en: 'Could not check' },
  notes: { zh: '说明', en: 'Notes' },
  fix: { zh: '修复', en: 'Fix' },
  suggestion: { zh: '建议', en: 'Suggestion' },
} as const satisfies Record<string, Text>;

/** A label and what it is about, in one line: `修复：改为“18”`. */
export const titled = (label: Text, text: string, lang: Lang): string =>
  `${label[lang]}${lang === 'zh' ? '：' : ': '}${text}`;

/** `3 处必须改 · 5 处应改 · 2 处待人工确认`; what is zero is left out. */
export function headline({ error, warning, info, review }: ReportTotals, lang: Lang): string {
  const parts: readonly (readonly [number, Text])[] = [
    [error, SEVERITIES.error.counted],
    [warning, SEVERITIES.warning.counted],
    [review, REVIEW.counted],
    [info, SEVERITIES.info.counted],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text[lang]}`);
  return said.length === 0 ? labels.clean[lang] : said.join(' · ');
}
