import type { Lang, Text } from '../text/lang';
import { slug } from '../text/slug';
import { type Entry, TEXTBOOK_RULES } from './book';
import { describeSource } from './source';
import { showStatus } from './show';

const W = {
  title: { zh: '规则手册', en: 'Rule book' },
  intro: {
    zh: '全部数字、名单和期限只在这里。每一项都有出处：教材原文、法规标准，或本公司设定（教材未给时的默认值，可改）。用 --rules 文件按路径改写。',
    en: 'Every number, list and deadline stands here and nowhere else. Each entry has its source: a passage of the texts, a law or standard, or a house default where the texts are silent. A --rules file replaces entries by path.',
  },
  generated: { zh: '本页由规则手册生成。', en: 'Generated from the rule book.' },
  header: { zh: '| 路径 | 名称 | 值 | 状态 | 出处 |', en: '| Path | Name | Value | Status | Source |' },
} as const;

const text = (zh: string, en: string): Text => ({ zh, en });

/** The first step of every path, in words. */
const CHAPTERS: Readonly<Record<string, Text>> = {
  tier: text('价值类别与大客户级别', 'Value classes and key-account levels'),
  rfm: text('RFM 打分与细分', 'RFM scores and segments'),
  customer: text('客户分类', 'Kinds of customers'),
  keyAccount: text('大客户的识别与管理', 'Finding and managing key accounts'),
  visit: text('走访与电话', 'Visits and calls'),
  credit: text('信用', 'Credit'),
  relationship: text('大客户关系', 'The relation with a key account'),
  churn: text('流失与预警', 'Loss and warnings'),
  winback: text('恢复流失客户', 'Winning customers back'),
  acquire: text('客户开发', 'Winning customers'),
  complaint: text('投诉与申诉', 'Complaints and appeals'),
  satisfaction: text('满意度与服务质量', 'Satisfaction and service quality'),
  service: text('客户服务', 'Customer service'),
  club: text('大客户俱乐部', 'The key-account club'),
  forms: text('表单与检查', 'Forms and checks'),
  flows: text('工作流程', 'Work flows'),
  identity: text('编号、证照与个人信息', 'Numbers, identifiers and personal information'),
  period: text('日期与期间', 'Dates and periods'),
  calendar: text('节假日', 'Holidays'),
  list: text('名单', 'Lists'),
  output: text('结果的写法', 'How results are written'),
};

const headingOf = (chapter: string, lang: Lang): string =>
  lang === 'zh' ? `${CHAPTERS[chapter].zh}（\`${chapter}\`）` : `${CHAPTERS[chapter].en} (\`${chapter}\`)`;

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** The value of an entry in words. */
export type ValueWords = (entry: Entry, lang: Lang) => string;

const row = (entry: Entry, lang: Lang, words: ValueWords): string =>
  `| \`${entry.path}\` | ${[entry.label[lang], words(entry, lang), showStatus(entry.status)[lang], describeSource(entry.source)[lang]].map(cell).join(' | ')} |`;

/** The rule book as a page, in Markdown. */
export function ruleReference(lang: Lang, words: ValueWords): string {
  const entries = TEXTBOOK_RULES.entries();
  const chapters = [...new Set(entries.map(({ path }) => path.split('.')[0]))];
  const sections = chapters.flatMap((chapter) => [
    `## ${headingOf(chapter, lang)}`,
    '',
    W.header[lang],
    '| --- | --- | --- | --- | --- |',
    ...TEXTBOOK_RULES.entries(chapter).map((entry) => row(entry, lang, words)),
    '',
  ]);
  const contents = chapters.map((chapter) => {
    const heading = headingOf(chapter, lang);
    return `- [${heading}](#${slug(heading)})`;
  });
  return [`# ${W.title[lang]}`, '', W.intro[lang], '', W.generated[lang], '', ...contents, '', ...sections].join('\n');
}
