import { z } from 'zod';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Leaf } from '../../src/shared/rulebook/leaf';
import { TEXTBOOK } from '../../src/shared/rulebook/textbook';
import { codeNames, readValue } from '../../src/taskpane/view/rule-value';
import { CHOICES } from '../../src/taskpane/words/rule-values';

const entries = TEXTBOOK_RULES.entries();
const names = codeNames(entries);
const read = (path: string, lang: 'zh' | 'en' = 'zh') =>
  readValue(
    entries.find((one) => one.path === path)!,
    names,
    lang,
  );

test.each([
  ['tier.value.method', '按客户数', 'By customer count'],
  ['tier.value.metric', '业务收入', 'Revenue'],
  ['tier.value.window', '最近12个月', 'last 12 months'],
  ['complaint.validFindings', '属实（有效）、部分属实', undefined],
  [
    'credit.type.warnedFrom',
    '提示信息：1，警示信息：1，逾期天数：31',
    'adverse records: 1, penalties: 1, days overdue: 31',
  ],
  ['tier.bridge.valueToLevel', 'A类：A级，B类：B级，C类：C级', undefined],
  // A sign of lists is itself a part.
  ['forms.acquiring.departmentSeparators', '、、，、,、；、;、/', '、, ，, ,, ；, ;, /'],
  // Names that hold a comma.
  ['customer.areaType', '专业市场客户；商务区客户；大中院校、社区客户', undefined],
  [
    'service.elements.after',
    undefined,
    'Installation, compensation for damage; Handling of complaints; Satisfaction surveys',
  ],
  ['complaint.dayType', '日历天', 'Calendar days'],
  ['tier.value.aShare', '0.05', '0.05'],
  ['tier.inclusive', '是', 'Yes'],
])('%s reads %s', (path, zh, en) => {
  if (zh !== undefined) expect(read(path)).toBe(zh);
  if (en !== undefined) expect(read(path, 'en')).toBe(en);
});

test('an entry that takes one of a few values has a name for each, and no other has', () => {
  const few: Record<string, string[]> = {};
  const visit = (node: unknown, path: string): void => {
    if (!(node instanceof Leaf)) {
      for (const [key, one] of Object.entries(node as object)) visit(one, path === '' ? key : `${path}.${key}`);
      return;
    }
    if (node.type instanceof z.ZodEnum) few[path] = node.type.options.map(String);
  };
  visit(TEXTBOOK, '');
  expect(Object.fromEntries(Object.entries(CHOICES).map(([path, names]) => [path, Object.keys(names).sort()]))).toEqual(
    Object.fromEntries(Object.entries(few).map(([path, codes]) => [path, codes.sort()])),
  );
});

test('a code that two lists have is read by the one that is meant', () => {
  expect(read('churn.responses')).toContain('触发原因：长期无业务');
  expect(read('complaint.formSteps', 'en')).toContain('steps: Collection of information');
});

test('no code is left in Chinese but patterns, prefixes of numbers and words that are accepted on input', () => {
  const spoken = /[wW]ords|Names|Marks|labels|ignoreSheets|identity\.|supplements|channels|leadFlags|database|alphabet/;
  const left = entries
    .filter(({ path }) => !spoken.test(path))
    .filter((entry) => /\b[a-z]+[A-Z][A-Za-z]*\b|\b[a-z]{4,}\b/.test(readValue(entry, names, 'zh')))
    .map(({ path }) => path);
  expect(left).toEqual([]);
});
