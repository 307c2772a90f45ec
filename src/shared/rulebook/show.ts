import { isText, type Lang, type Text } from '../text/lang';
import { listIn } from '../text/list';
import type { Status } from './source';

const STATUS: Readonly<Record<Status, Text>> = {
  textbook: { zh: '教材', en: 'textbook' },
  standard: { zh: '法规标准', en: 'standard' },
  house: { zh: '本公司设定', en: 'house default' },
};

export const showStatus = (status: Status): Text => STATUS[status];

/** A rule-book value in words: a number as it is, a list as its terms. */
export function showValue(value: unknown, lang: Lang): string {
  if (value === null) return lang === 'zh' ? '（未设）' : '(not set)';
  if (Array.isArray(value))
    return listIn(
      value.map((one) => showValue(one, lang)),
      lang,
    );
  if (typeof value === 'object') {
    if (isText(value)) return value[lang];
    return Object.entries(value as Record<string, unknown>)
      .map(([key, one]) => `${key} ${showValue(one, lang)}`)
      .join(lang === 'zh' ? '，' : ', ');
  }
  return String(value);
}
