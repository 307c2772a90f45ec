import { readRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import { type Answer, companyRules } from '../../src/taskpane/company';
import { found, standingOf } from '../../src/taskpane/view/rules';

/** A site that answers one thing after the other, and counts how often it is asked for what. */
function site(...answers: readonly (readonly [status: number, text: string] | Error)[]) {
  const asked: string[] = [];
  const ask = async (file: string): Promise<Answer> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(file);
    if (answer instanceof Error) throw answer;
    const [status, text] = answer;
    return { ok: status >= 200 && status < 300, status, text: async () => text };
  };
  return { asked, rules: companyRules(ask) };
}

const COMPANY = '{"name":"华东","rules":{"tier.value.aShare":0.1},"locked":["tier.value.aShare"]}';

test('a file beside the page holds over the textbook, and is asked for once', async () => {
  const { asked, rules } = site([200, COMPANY]);
  const book = await rules();
  expect(book.values.tier.value.aShare).toBe(0.1);
  expect(book.entry('tier.value.aShare')!.locked).toBe(true);
  expect(await rules()).toBe(book);
  expect(asked).toEqual(['rules.json']);
});

test.each([404, 410])('a company without one (%i) has the textbook’s', async (status) =>
  expect(await site([status, 'Not found']).rules()).toBe(TEXTBOOK_RULES),
);

test.each<[string, readonly [number, string] | Error, RegExp]>([
  ['the site is not reached', new TypeError('Failed to fetch'), /读不到.*rules\.json.*Failed to fetch/],
  ['the site refuses', [403, ''], /读不到.*rules\.json.*HTTP 403/],
  ['the site has another page for it', [200, '<!doctype html>'], /rules\.json.*有误/],
  ['a value is wrong', [200, '{"tier.value.aShare":"很多"}'], /rules\.json.*有误.*tier\.value\.aShare/],
  ['a path is wrong', [200, '{"tier.aShare":0.1}'], /rules\.json.*有误.*tier\.aShare/],
])('where %s no rules are given, and whoever asks next tries again', async (_, answer, said) => {
  const { asked, rules } = site(answer, [200, COMPANY]);
  const reason: unknown = await rules().catch((thrown: unknown) => thrown);
  expect(reason).toBeInstanceOf(Problem);
  expect(say('zh', (reason as Problem).detail)).toMatch(said);
  expect((await rules()).values.tier.value.aShare).toBe(0.1);
  expect(asked).toHaveLength(2);
});

describe('whose rules hold, as the pane says it', () => {
  const merged = (json: string, below?: RuleBook): RuleBook => {
    const result = readRuleBook(json, 'rules.json', below);
    if (!result.ok) throw new Error(result.errors.map((fault) => say('en', fault)).join(' '));
    return result.book;
  };
  const company = merged('{"rules":{"tier.value.aShare":0.1},"locked":["tier.value.aShare"]}');

  test('without a company nothing is said', () =>
    expect(standingOf(merged('{"tier.value.aShare":0.2}'), TEXTBOOK_RULES)).toBeUndefined());

  test('a workbook without its own keeps to the company', () =>
    expect(standingOf(company, company)).toEqual({ changed: 1, locked: 1, own: new Map() }));

  test('an entry of its own that differs is named with the company’s value, and found among all', () => {
    const own = merged('{"tier.value.bShare":0.3,"tier.value.aShare":0.1}', company);
    const standing = standingOf(own, company)!;
    expect([...standing.own]).toEqual([['tier.value.bShare', company.values.tier.value.bShare]]);
    expect(found(own.entries(), '', 'own', 'zh', standing).map(({ path }) => path)).toEqual(['tier.value.bShare']);
  });
});
