import { mergeRuleBook, type RuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { fingerprint } from '../../src/shared/rulebook/hash';
import type { Leaf } from '../../src/shared/rulebook/leaf';
import { TEXTBOOK } from '../../src/shared/rulebook/textbook';
import { leaves, type Tree } from '../../src/shared/rulebook/tree';

const all: [path: string, leaf: Leaf][] = [...leaves(TEXTBOOK as Tree)];

const merged = (override: unknown): RuleBook => {
  const result = mergeRuleBook(override, 'test');
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.book;
};

/** Values that differ from one by little: one of them is allowed wherever the entry can be changed at all. */
function* neighbours(value: unknown, type: Leaf['type']): Generator<unknown> {
  const { options } = type as { options?: unknown };
  if (Array.isArray(options)) for (const option of options) if (option !== value) yield option;
  if (value === null) yield* [1, 7, '2025-06-30'];
  if (typeof value === 'number') yield* [value + 1, value - 1, value + 0.001, value - 0.001, value * 10, value / 2];
  if (typeof value === 'boolean') yield !value;
  if (typeof value === 'string')
    yield* [`${value}x`, `${value}1`, value.slice(1), value.split('').reverse().join(''), `T${value.length}M`];
  if (typeof value === 'string' && /^G-/.test(value)) yield value === 'G-A' ? 'G-B' : 'G-A';
  if (Array.isArray(value) && value.length === 0) {
    yield* [[1], [{ department: 'x', limit: 1 }]];
    for (const [, other] of all) if (Array.isArray(other.value)) yield other.value;
  }
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    yield [...list].slice(1);
    yield [...list].reverse();
    for (const [i, one] of list.entries())
      for (const other of neighbours(one, type)) yield list.map((same, j) => (j === i ? other : same));
    yield [...list, 'x'];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value))
      for (const other of neighbours(one, type)) yield { ...value, [key]: other };
  }
}

/** A book in which only this entry differs; undefined where the entry allows one value only. */
function changed(path: string, leaf: Leaf): RuleBook | undefined {
  for (const other of neighbours(leaf.value, leaf.type)) {
    if (!leaf.type.safeParse(other).success || JSON.stringify(other) === JSON.stringify(leaf.value)) continue;
    const result = mergeRuleBook({ [path]: other }, 'test');
    if (result.ok) return result.book;
  }
  return undefined;
}

describe('the fingerprint of a book', () => {
  test('has 16 hexadecimal digits', () => expect(TEXTBOOK_RULES.hash).toMatch(/^[0-9a-f]{16}$/));

  test('is the same for two builds of the same values', () => {
    const override = { 'tier.value.aShare': 0.1, 'visit.A.visitPerMonth': 4 };
    expect(merged(override).hash).toBe(merged(override).hash);
    expect(merged({}).hash).toBe(TEXTBOOK_RULES.hash);
  });

  test.each<[string, unknown, unknown]>([
    ['nested or dotted', { tier: { value: { aShare: 0.1 } } }, { 'tier.value.aShare': 0.1 }],
    [
      'in another order',
      { 'tier.value.aShare': 0.1, 'visit.A.visitPerMonth': 4 },
      { 'visit.A.visitPerMonth': 4, 'tier.value.aShare': 0.1 },
    ],
    [
      'with a name and reasons',
      { name: 'x', rules: { 'tier.value.aShare': { value: 0.1, why: 'y' } } },
      { 'tier.value.aShare': 0.1 },
    ],
    [
      'an object’s keys in another order',
      { 'tier.level.presets.s3': { D: 1, C: 2, B: 3, A: 4 } },
      { 'tier.level.presets.s3': { A: 4, B: 3, C: 2, D: 1 } },
    ],
    [
      'a term’s keys in another order',
      { 'credit.terms.A.measures': [{ en: 'b', zh: 'a', code: 'x' }] },
      { 'credit.terms.A.measures': [{ code: 'x', zh: 'a', en: 'b' }] },
    ],
  ])('is the same %s', (_, one, other) => expect(merged(one).hash).toBe(merged(other).hash));

  test('an override equal to the textbook is listed, and decides nothing differently', () => {
    const book = merged({ 'tier.value.aShare': 0.05, 'visit.A': { visitPerMonth: 3 } });
    expect(book.overridden).toEqual(['tier.value.aShare', 'visit.A.visitPerMonth']);
    expect(book.hash).toBe(TEXTBOOK_RULES.hash);
    expect(book.entry('tier.value.aShare')).toMatchObject({ status: 'house', replaced: 0.05 });
  });

  test('every entry of the textbook, given as it is, is accepted with the same fingerprint', () => {
    const book = merged(Object.fromEntries(all.map(([path, leaf]) => [path, leaf.value])));
    expect(book.overridden).toEqual(all.map(([path]) => path));
    expect(book.hash).toBe(TEXTBOOK_RULES.hash);
  });

  test('changes with any single entry', () => {
    const fixed: string[] = [];
    const hashes = new Map([[TEXTBOOK_RULES.hash, 'the textbook']]);
    for (const [path, leaf] of all) {
      const book = changed(path, leaf);
      if (book === undefined) fixed.push(path);
      else {
        expect([path, hashes.get(book.hash)]).toEqual([path, undefined]);
        hashes.set(book.hash, path);
        expect(book.overridden).toEqual([path]);
      }
    }
    // Law and arithmetic: “at least” includes the number itself, and one wan is 10 000.
    expect(fixed).toEqual(['tier.inclusive', 'list.wan']);
  });

  test.each<[string, string]>([
    ['', 'a'],
    ['a', 'b'],
    ['ab', 'ba'],
    ['a', 'aa'],
    ['客户', '户客'],
    ['{"a":1,"b":2}', '{"a":2,"b":1}'],
    ['\u0000', ''],
  ])('of texts: %j is not %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(one)).toBe(fingerprint(one));
  });
});
