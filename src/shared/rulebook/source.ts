import type { Text } from '../text/lang';

/** The five texts that the rules come from. */
export const TEXTS = {
  S0: { zh: '快递大客户开发实务 第五章', en: 'Courier key-account development in practice, ch. 5', file: '000' },
  S1: { zh: '快递客户关系管理 项目一', en: 'Courier customer relationship management, unit 1', file: '001' },
  S2: { zh: '物流大客户管理 第五章', en: 'Logistics key-account management, ch. 5', file: '002' },
  S3: { zh: '快递物流业务营销及客户开发指引', en: 'Guide to courier sales and customer development', file: '003' },
  S4: { zh: '第三方物流 项目八', en: 'Third-party logistics, unit 8', file: '004' },
} as const;

export type TextId = keyof typeof TEXTS;

/** The public laws, rules and standards that a leaf may rest on, by id. */
export const STANDARDS = {
  'civil-code': {
    zh: '中华人民共和国民法典',
    en: 'Civil Code of the PRC',
    edition: { zh: '2021-01-01', en: '2021-01-01' },
  },
  'express-regulation': {
    zh: '快递暂行条例',
    en: 'Interim Regulation on Express Delivery',
    edition: {
      zh: '国务院令第697号 2018-05-01；2025-06-01 修订施行',
      en: 'State Council decree 697, 2018-05-01; revised, in force 2025-06-01',
    },
  },
  'express-market': {
    zh: '快递市场管理办法',
    en: 'Measures for the Express Market',
    edition: { zh: '交通运输部令2023年第22号 2024-03-01', en: 'Ministry of Transport order 22 of 2023, 2024-03-01' },
  },
  'gbt-27917': { zh: 'GB/T 27917 快递服务', en: 'GB/T 27917 Express service', edition: { zh: '2011', en: '2011' } },
  'gbt-19012': {
    zh: 'GB/T 19012 质量管理 顾客满意 组织投诉处理指南',
    en: 'GB/T 19012 (ISO 10002) Complaints handling',
    edition: { zh: '2019', en: '2019' },
  },
  'gb-32100': {
    zh: 'GB 32100 法人和其他组织统一社会信用代码编码规则',
    en: 'GB 32100 Unified social credit identifier',
    edition: { zh: '2015', en: '2015' },
  },
  'gb-11643': {
    zh: 'GB 11643 公民身份号码',
    en: 'GB 11643 Citizen identification number',
    edition: { zh: '1999', en: '1999' },
  },
  'iso-8601': {
    zh: 'ISO 8601 / GB/T 7408 日期和时间表示法',
    en: 'ISO 8601 Date and time',
    edition: { zh: '2019', en: '2019' },
  },
  'post-appeals': {
    zh: '邮政业用户申诉处理办法',
    en: 'Measures for appeals of postal users',
    edition: { zh: '现行版', en: 'current' },
  },
  'post-appeal-statistics': {
    zh: '国家邮政局 邮政业用户申诉情况通告',
    en: 'State Post Bureau, notices on users’ appeals',
    edition: { zh: '2023', en: '2023' },
  },
  pipl: {
    zh: '中华人民共和国个人信息保护法',
    en: 'Personal Information Protection Law',
    edition: { zh: '2021-11-01', en: '2021-11-01' },
  },
} as const;

export type StandardId = keyof typeof STANDARDS;

/** A passage of one of the five texts: the words as they stand there, and the lines that hold them. */
export interface Passage {
  readonly kind: 'text';
  readonly text: TextId;
  /** First and last line of the stored text, from 1. */
  readonly lines: readonly [number, number];
  readonly quote: string;
}

/** A clause of a public law or standard. */
export interface Clause {
  readonly kind: 'standard';
  readonly standard: StandardId;
  readonly article: Text;
}

/** A default of ours, because the texts give none; `why` says on what it rests. */
export interface House {
  readonly kind: 'house';
  readonly why: Text;
}

export type Source = Passage | Clause | House;

/** `textbook`: the text says so; `standard`: a law or standard says so; `house`: our default, to be confirmed by the company. */
export type Status = 'textbook' | 'standard' | 'house';

export const statusOf = (source: Source): Status => (source.kind === 'text' ? 'textbook' : source.kind);

/** A passage: `passage('S2', 53, '每月走访3次以上')`; a quote that runs over several lines gives the first and the last. */
export const passage = (text: TextId, lines: number | readonly [number, number], quote: string): Passage => ({
  kind: 'text',
  text,
  lines: typeof lines === 'number' ? [lines, lines] : lines,
  quote,
});

/** A clause: the article as Chinese and as English readers cite it. */
export const clause = (standard: StandardId, zh: string, en: string): Clause => ({
  kind: 'standard',
  standard,
  article: { zh, en },
});

export const house = (zh: string, en: string): House => ({ kind: 'house', why: { zh, en } });

/** The source in words, in one cell's length. */
export function describeSource(source: Source): Text {
  switch (source.kind) {
    case 'text': {
      const { zh, en } = TEXTS[source.text];
      return { zh: `《${zh}》：“${source.quote}”`, en: `${en}: “${source.quote}”` };
    }
    case 'standard': {
      const { zh, en, edition } = STANDARDS[source.standard];
      return { zh: `《${zh}》（${edition.zh}）${source.article.zh}`, en: `${en} (${edition.en}) ${source.article.en}` };
    }
    case 'house':
      return { zh: `本公司设定：${source.why.zh}`, en: `House default: ${source.why.en}` };
  }
}
