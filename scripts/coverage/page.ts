import { CHECKS } from '../../src/shared/checks/registry';
import { FORMS } from '../../src/shared/forms/registry';
import { formAnchor } from '../../src/shared/forms/reference';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang, Text } from '../../src/shared/text/lang';
import { listIn } from '../../src/shared/text/list';
import { slug } from '../../src/shared/text/slug';
import { SCREENS } from '../../src/taskpane/state/routes';
import { labels } from '../../src/taskpane/words/shell';
import { checkHeading } from '../checks/reference';
import { type Concept, exists, type Home, type Kind, KINDS } from './homes';
import { COVERAGE } from './index';

const W = {
  title: { zh: '内容对照表', en: 'Coverage' },
  intro: {
    zh: '五种教材和指引的每个概念，以及日常使用提出的每项补充，在本产品的哪条规则、哪个函数、哪张表单、哪项检查、哪个命令或窗格页面里；没有落处的写明原因。',
    en: 'Every concept of the five texts, and every addition that daily use asks for: the rule, function, form, check, command or screen where it lives; what has no home says why.',
  },
  generated: {
    zh: '本页由 `scripts/coverage` 生成，其中每个名字都与产品核对过。',
    en: 'Generated from `scripts/coverage`; every name in it was looked up in the product.',
  },
  header: { zh: '| 编号 | 内容 | 落处 | 说明 |', en: '| No. | Concept | Where it lives | Remark |' },
} as const;

const KIND: Readonly<Record<Kind, Text>> = {
  rule: { zh: '规则', en: 'rule' },
  fn: { zh: '函数', en: 'function' },
  form: { zh: '表单', en: 'form' },
  check: { zh: '检查', en: 'check' },
  cmd: { zh: '命令', en: 'command' },
  screen: { zh: '窗格', en: 'screen' },
};

/** A page of ours in the reader's language. */
const page = (name: string, lang: Lang): string => `${name}${lang === 'zh' ? '.zh-CN' : ''}.md`;

const linked = (words: string, to: string, anchor: string, lang: Lang): string =>
  `[${words}](${page(to, lang)}#${anchor})`;

/** A name as readers know it, with the place where more of it stands: forms, checks and screens by their titles. */
function shown({ kind, name }: Home, lang: Lang): string {
  switch (kind) {
    case 'form': {
      const form = FORMS.find(({ id }) => id === name)!;
      return linked(form.title[lang], 'forms', formAnchor(form, lang, TEXTBOOK_RULES), lang);
    }
    case 'check': {
      const check = CHECKS.find(({ id }) => id === name)!;
      return linked(check.title[lang], 'checks', slug(checkHeading(check)), lang);
    }
    case 'fn':
      return linked(`\`${name}\``, 'functions', slug(name), lang);
    case 'screen':
      return labels[SCREENS.find((screen) => screen === name)!][lang];
    case 'cmd':
      return `\`kadesk ${name}\``;
    case 'rule':
      return `\`${name}\``;
  }
}

/** The number of a concept: a table and a figure of the texts as they are called in the reader's language. */
function numberOf(concept: Concept, prefix: string | undefined, at: number, lang: Lang): string {
  if (prefix !== undefined) return `${prefix}${at + 1}`;
  const [, kind, from, to] = /^([表图])(5-\d+)(?:\.\.(\d+))?$/.exec(concept.id) ?? [];
  if (kind === undefined) return concept.id;
  const last = to === undefined ? '' : `5-${to}`;
  if (lang === 'zh') return `${kind}${from}${last === '' ? '' : `至${last}`}`;
  const noun = kind === '表' ? 'Table' : 'Figure';
  return last === '' ? `${noun} ${from}` : `${noun}s ${from} to ${last}`;
}

const homesCell = ({ homes }: Concept, lang: Lang): string =>
  KINDS.map((kind) => ({ kind, own: homes.filter((home) => home.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(
      ({ kind, own }) =>
        `${KIND[kind][lang]}${lang === 'zh' ? '：' : ': '}${listIn(
          own.map((home) => shown(home, lang)),
          lang,
        )}`,
    )
    .join('<br>');

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** The table of coverage as a page, in Markdown; a name that the product does not have is a fault. */
export function coveragePage(lang: Lang): string {
  const unknown = COVERAGE.flatMap(({ concepts }) => concepts.flatMap(({ homes }) => homes)).filter(
    (home) => !exists(home),
  );
  if (unknown.length > 0)
    throw new Error(`not in the product: ${unknown.map(({ kind, name }) => `${kind}:${name}`).join(', ')}`);
  const sections = COVERAGE.flatMap(({ title, concepts, prefix }) => [
    `## ${title[lang]}`,
    '',
    W.header[lang],
    '| --- | --- | --- | --- |',
    ...concepts.map((one, at) => {
      const cells = [
        numberOf(one, prefix, at, lang),
        one.title[lang],
        homesCell(one, lang) || '—',
        one.remark?.[lang] ?? '',
      ];
      return `| ${cells.map(cell).join(' | ')} |`;
    }),
    '',
  ]);
  return [`# ${W.title[lang]}`, '', W.intro[lang], '', W.generated[lang], '', ...sections].join('\n');
}
