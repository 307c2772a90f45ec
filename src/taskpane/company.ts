import { readRuleBook, type RuleBook, TEXTBOOK_RULES } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';
import { defineWords, Problem, say } from '../shared/text/message';

const words = defineWords('company-rules', {
  unread: {
    zh: '读不到网站上的公司规则 {file}（{detail}），因此不给结果。请检查网络，或告诉安装本加载项的人。',
    en: 'The company’s rules {file} could not be read from the add-in’s site ({detail}), so there is no result. Check the network, or tell whoever installed the add-in.',
  },
  wrong: {
    zh: '网站上的公司规则 {file} 有误，改正之前不给结果：{fault} 请告诉安装本加载项的人。',
    en: 'The company’s rules {file} on the add-in’s site are wrong, and there is no result until they are mended: {fault} Tell whoever installed the add-in.',
  },
});

/** The file beside the page in which a company has its rules. */
export const COMPANY_FILE = 'rules.json';

/** What of a browser's answer is needed. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

/**
 * The company's rules, as they lie beside the page: asked for once, and again by whoever comes after a failure. A company that has no
 * such file has the textbook's.
 * @param ask  fetches an address of the page's own site
 * @throws Problem where they cannot be read or are wrong: a result by the textbook would be another than the company's
 */
export function companyRules(ask: (file: string) => Promise<Answer>): () => Promise<RuleBook> {
  let reading: Promise<RuleBook> | undefined;
  return () => {
    reading ??= read(ask);
    const now = reading;
    now.catch(() => {
      if (reading === now) reading = undefined;
    });
    return now;
  };
}

async function read(ask: (file: string) => Promise<Answer>): Promise<RuleBook> {
  const unread = (detail: string) => new Problem(words.unread({ file: COMPANY_FILE, detail }));
  let text: string;
  try {
    const answer = await ask(COMPANY_FILE);
    if (answer.status === 404 || answer.status === 410) return TEXTBOOK_RULES;
    if (!answer.ok) throw unread(`HTTP ${answer.status}`);
    text = await answer.text();
  } catch (reason) {
    throw reason instanceof Problem ? reason : unread(reason instanceof Error ? reason.message : String(reason));
  }
  const result = readRuleBook(text, COMPANY_FILE);
  if (result.ok) return result.book;
  const told = (lang: Lang) => result.errors.map((fault) => say(lang, fault)).join(' ');
  throw new Problem(words.wrong({ file: COMPANY_FILE, fault: { zh: told('zh'), en: told('en') } }));
}

/** Those beside the page that this runs in. A file that is kept is asked about every time: rules change at once for everybody. */
export const companyBeside = (): (() => Promise<RuleBook>) =>
  companyRules((file) => fetch(file, { cache: 'no-cache', credentials: 'same-origin' }));
