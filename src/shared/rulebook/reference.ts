import type { Lang } from '../text/lang';
import { type Entry, TEXTBOOK_RULES } from './book';
import { describeSource } from './source';
import { showStatus, showValue } from './show';

const W = {
  title: { zh: '规则手册', en: 'Rule book' },
  intro: {
    zh: '全部数字、名单和期限只在这里。每一项都有出处：教材原文、法规标准，或本公司设定（教材未给时的默认值，可改）。用 --rules 文件按路径改写。',
    en: 'Every number, list and deadline stands here and nowhere else. Each entry has its source: a passage of the texts, a law or standard, or a house default where the texts are silent. A --rules file replaces entries by path.',
  },
  generated: { zh: '本页由规则手册生成。', en: 'Generated from the rule book.' },
  header: { zh: '| 路径 | 名称 | 值 | 状态 | 出处 |', en: '| Path | Name | Value | Status | Source |' },
} as const;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

const row = ({ path, label, value, status, source }: Entry, lang: Lang): string =>
  `| \`${path}\` | ${[label[lang], showValue(value, lang), showStatus(status)[lang], describeSource(source)[lang]].map(cell).join(' | ')} |`;

/** The rule book as a page, in Markdown. */
export function ruleReference(lang: Lang): string {
  const entries = TEXTBOOK_RULES.entries();
  const chapters = [...new Set(entries.map(({ path }) => path.split('.')[0]))];
  const sections = chapters.flatMap((chapter) => [
    `## ${chapter}`,
    '',
    W.header[lang],
    '| --- | --- | --- | --- | --- |',
    ...TEXTBOOK_RULES.entries(chapter).map((entry) => row(entry, lang)),
    '',
  ]);
  return [`# ${W.title[lang]}`, '', W.intro[lang], '', W.generated[lang], '', ...sections].join('\n');
}
