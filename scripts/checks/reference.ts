import type { Check } from '../../src/shared/checks/check';
import { BY_WEIGHT, REVIEW, SEVERITIES } from '../../src/shared/checks/severity';
import { formById } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { listIn } from '../../src/shared/text/list';
import { slug } from '../../src/shared/text/slug';
import { ruleValue } from '../rule-values';
import { type Heading, HEADINGS, type Page } from './page';

const W = {
  title: { zh: '检查参考', en: 'Reference of the checks' },
  intro: {
    zh: '`kadesk check 文件.xlsx` 找出工作簿里的表单，逐项检查。每项检查有一个代码（写进忽略清单用），有的还有编号（X01 等）。检查只看不改；`--fix` 只改确定无疑的地方，其余给建议。',
    en: '`kadesk check file.xlsx` finds the forms of a workbook and checks them. Every check has an id, which the list of ignored findings uses, and some have a number (X01 and so on). Checking changes nothing; `--fix` mends only what is certain and suggests the rest.',
  },
  generated: {
    zh: '本页由各检查的说明页和登记表生成，例子由测试逐个运行。',
    en: 'Generated from the pages of the checks and their registry; a test runs every example.',
  },
  picture: {
    zh: '![检查结果工作簿，逐条链接到被查的单元格](images/check.png)',
    en: '![The workbook of findings, each linked to its cell](images/check.png)',
  },
  degrees: { zh: '轻重', en: 'Severity' },
  outcomes: { zh: '结论', en: 'Outcomes' },
  outcomeList: {
    zh: '- **通过**：看过，没有发现。\n- **不通过**：至少发现一处。\n- **待人工确认**：有可疑之处，要由知情的人判断。\n- **不适用**：没有它要看的内容。\n- **未能检查**：缺少它需要的（截止日、另一张表、规则里的设定），或检查本身出错；不会显示为通过。',
    en: '- **Passed**: looked at, nothing found.\n- **Failed**: at least one finding.\n- **To review**: something is doubtful, and somebody who knows has to tell.\n- **Not applicable**: there is nothing for it to look at.\n- **Could not check**: something that it needs is not there (a reference date, another form, an entry of the rules), or the check broke. It is never shown as passed.',
  },
  ignores: { zh: '忽略', en: 'Ignoring a finding' },
  ignoreText: {
    zh: '在工作簿里加一张名为 `KA_忽略`（或 `KA_Ignores`）的工作表，列为：检查、表单、行、栏目、原因、填写人、日期。“检查”填代码或编号；“行”填这一行的编号（如受理编号），不属于某一行的填单元格（如 `B3`）；留空的列表示不限。没有原因的不予接受；没有对上任何发现的会列为“没有用到的忽略”。',
    en: 'Add a sheet named `KA_Ignores` (or `KA_忽略`) to the workbook with the columns Check, Form, Row, Field, Reason, By, On. Check is the id or number; Row is what names the row (a case number), or the cell (`B3`) for what belongs to no row; a column left blank means all. A line without a reason is not accepted, and one that meets nothing is reported as unused.',
  },
  examples: { zh: '例子怎么读', en: 'How to read the examples' },
  exampleText: {
    zh: '每个例子是一张小表：第一行是标题，第二行是列名，数据从第3行起。`"300"` 加引号的是按文本存放的内容，不加引号的 300 是数字，2026-03-05 是日期；`=公式 → 结果` 是公式和它显示的值。',
    en: 'Every example is a small sheet: the title in row 1, the labels in row 2, the data from row 3. `"300"` in quotes is stored as text, 300 without them is a number, 2026-03-05 is a date, and `=formula → result` is a formula and what it shows.',
  },
  all: { zh: '全部检查', en: 'All checks' },
  header: { zh: '| 编号 | 代码 | 内容 | 轻重 |', en: '| No. | Id | What should hold | Severity |' },
  degree: { zh: '轻重', en: 'Severity' },
  needs: { zh: '需要', en: 'Needs' },
  anyForm: { zh: '任何一张表单', en: 'any form' },
  oneOf: { zh: '其中之一', en: 'one of them' },
  allOf: { zh: '都要有', en: 'all of them' },
  asOf: { zh: '截止日', en: 'a reference date' },
  rests: { zh: '依据的规则', en: 'Rests on' },
  colon: { zh: '：', en: ': ' },
} as const;

function needsOf({ needs }: Check, lang: Lang): string {
  const titles = needs.forms.map((id) => formById(id)!.title[lang]);
  const names = listIn(
    titles.map((title) => (lang === 'zh' ? `《${title}》` : `“${title}”`)),
    lang,
  );
  const several = (needs.all ? W.allOf : W.oneOf)[lang];
  const of = titles.length < 2 ? '' : lang === 'zh' ? `（${several}）` : ` (${several})`;
  const forms = titles.length === 0 ? W.anyForm[lang] : `${names}${of}`;
  return needs.asOf ? `${forms}${lang === 'zh' ? '；' : '; '}${W.asOf[lang]}` : forms;
}

const rulesOf = ({ rules }: Check, lang: Lang): string =>
  listIn(
    rules.map((path) => {
      const entry = TEXTBOOK_RULES.entry(path);
      const value = entry === undefined ? '' : ruleValue(entry, lang);
      // A list is for the page of the rules.
      return entry === undefined || value.length > 40 ? `\`${path}\`` : `\`${path}\` = ${value}`;
    }),
    lang,
  );

const ORDER: readonly Heading[] = ['finds', 'why', 'bad', 'good', 'mend'];

/** The heading under which a check stands on its page, in either language. */
export const checkHeading = ({ id, number }: Pick<Check, 'id' | 'number'>): string =>
  number === undefined ? id : `${number} ${id}`;

function section(check: Check, page: Page, lang: Lang): string[] {
  const { title, severity, rules } = check;
  const facts = [
    `**${W.degree[lang]}**${W.colon[lang]}${SEVERITIES[severity].label[lang]}`,
    `**${W.needs[lang]}**${W.colon[lang]}${needsOf(check, lang)}`,
    ...(rules.length === 0 ? [] : [`**${W.rests[lang]}**${W.colon[lang]}${rulesOf(check, lang)}`]),
  ];
  const half = page[lang]!;
  return [
    `### ${checkHeading(check)}`,
    `*${title[lang]}*`,
    facts.join('  \n'),
    ...ORDER.flatMap((heading) => [`#### ${HEADINGS[heading][lang]}`, half.sections[heading]!]),
  ];
}

/**
 * The reference of all checks as a page, in Markdown.
 * @param pages  by the check's id
 */
export function checkReference(checks: readonly Check[], pages: ReadonlyMap<string, Page>, lang: Lang): string {
  const degrees = [...BY_WEIGHT.map((severity) => SEVERITIES[severity]), REVIEW];
  const row = ({ id, number, title, severity }: Check): string =>
    `| ${number ?? ''} | [${id}](#${slug(checkHeading({ id, number }))}) | ${title[lang]} | ${SEVERITIES[severity].label[lang]} |`;
  return [
    `# ${W.title[lang]}`,
    W.intro[lang],
    W.generated[lang],
    W.picture[lang],
    `## ${W.degrees[lang]}`,
    degrees.map(({ label, meaning }) => `- **${label[lang]}**${W.colon[lang]}${meaning[lang]}`).join('\n'),
    `## ${W.outcomes[lang]}`,
    W.outcomeList[lang],
    `## ${W.ignores[lang]}`,
    W.ignoreText[lang],
    `## ${W.examples[lang]}`,
    W.exampleText[lang],
    `## ${W.all[lang]}`,
    [W.header[lang], '| --- | --- | --- | --- |', ...checks.map(row)].join('\n'),
    ...checks.flatMap((check) => section(check, pages.get(check.id)!, lang)),
    '',
  ].join('\n\n');
}
