import { CHECKS } from '../../src/shared/checks/registry';
import { FORMS } from '../../src/shared/forms/registry';
import type { Lang, Text } from '../../src/shared/text/lang';
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

/** A name as readers know it: forms and checks by their titles, all else as it is typed. */
function shown({ kind, name }: Home, lang: Lang): string {
  if (kind === 'form') return FORMS.find(({ id }) => id === name)?.title[lang] ?? name;
  if (kind === 'check') return CHECKS.find(({ id }) => id === name)?.title[lang] ?? name;
  return kind === 'cmd' ? `\`kadesk ${name}\`` : `\`${name}\``;
}

const separator: Text = { zh: '、', en: ', ' };

const homesCell = ({ homes }: Concept, lang: Lang): string =>
  KINDS.map((kind) => ({ kind, own: homes.filter((home) => home.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => `${KIND[kind][lang]}: ${own.map((home) => shown(home, lang)).join(separator[lang])}`)
    .join('<br>');

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** The table of coverage as a page, in Markdown; a name that the product does not have is a fault. */
export function coveragePage(lang: Lang): string {
  const unknown = COVERAGE.flatMap(({ concepts }) => concepts.flatMap(({ homes }) => homes)).filter(
    (home) => !exists(home),
  );
  if (unknown.length > 0)
    throw new Error(`not in the product: ${unknown.map(({ kind, name }) => `${kind}:${name}`).join(', ')}`);
  const sections = COVERAGE.flatMap(({ title, concepts }) => [
    `## ${title[lang]}`,
    '',
    W.header[lang],
    '| --- | --- | --- | --- |',
    ...concepts.map((one) => {
      const cells = [one.id, one.title[lang], homesCell(one, lang) || '—', one.remark?.[lang] ?? ''];
      return `| ${cells.map(cell).join(' | ')} |`;
    }),
    '',
  ]);
  return [`# ${W.title[lang]}`, '', W.intro[lang], '', W.generated[lang], '', ...sections].join('\n');
}
