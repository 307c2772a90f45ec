import { callFunction } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/registry';
import { type Argument, type ExampleArgument, isFailure } from '../../src/functions/types';
import { mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';

const asArgument = (given: ExampleArgument): Argument => {
  if (!Array.isArray(given)) return given as Argument;
  return (given as readonly unknown[]).map((row) => (Array.isArray(row) ? [...row] : [row])) as Argument;
};

const bookWith = (rules: Readonly<Record<string, unknown>> | undefined): RuleBook => {
  if (rules === undefined) return TEXTBOOK_RULES;
  const merged = mergeRuleBook(rules, 'example');
  if (!merged.ok) throw new Error(JSON.stringify(merged.errors));
  return merged.book;
};

describe.each(FUNCTIONS.map((one) => [one.id, one] as const))('%s', (_, definition) => {
  test('has worked examples', () => expect(definition.examples.length).toBeGreaterThan(0));

  test.each(definition.examples.map((example) => [`${example.formula}: ${example.note.en}`, example] as const))(
    '%s',
    (_name, example) => {
      const got = callFunction(definition, example.args.map(asArgument), { book: bookWith(example.rules), lang: 'zh' });
      expect(got.map((row) => row.map((cell) => (isFailure(cell) ? cell.error : cell)))).toEqual(example.shows);
    },
  );
});
