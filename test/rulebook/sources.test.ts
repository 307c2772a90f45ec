import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Leaf } from '../../src/shared/rulebook/leaf';
import { STANDARDS, TEXTS } from '../../src/shared/rulebook/source';
import type { TextId } from '../../src/shared/rulebook/source';
import { TEXTBOOK } from '../../src/shared/rulebook/textbook';
import { leaves } from '../../src/shared/rulebook/tree';

const all: [path: string, leaf: Leaf][] = [...leaves(TEXTBOOK)];

/** The source texts lie beside the checkout. */
const folder = resolve(__dirname, '../../../shared/sources');

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

const squeeze = (text: string): string => text.replace(/\s+/g, '');

const readText = (id: TextId): string[] => {
  const name = readdirSync(folder).find((one) => one.startsWith(TEXTS[id].file) && one.endsWith('.txt'));
  if (name === undefined) throw new Error(`${folder} has no text ${TEXTS[id].file}*.txt for ${id}`);
  return readFileSync(join(folder, name), 'utf8').split('\n');
};

/** Every string that stands under `key`, however deep, with the path to it. */
function* stringsUnder(key: string, value: unknown, path: string): Generator<[path: string, text: string]> {
  if (value === null || typeof value !== 'object') return;
  for (const [name, inner] of Object.entries(value)) {
    if (name === key && typeof inner === 'string') yield [`${path}.${name}`, inner];
    else yield* stringsUnder(key, inner, `${path}.${name}`);
  }
}

describe('the chapters of the rule book', () => {
  test('hold leaves at paths that differ', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(([path]) => path)).size).toBe(all.length);
  });

  test('every value is allowed by its own type', () => {
    const bad = all.flatMap(([path, { type, value }]) => {
      const result = type.safeParse(value);
      return result.success ? [] : [`${path}: ${result.error.message}`];
    });
    expect(bad).toEqual([]);
  });

  test('every label is there in both languages', () => {
    expect(all.filter(([, { label }]) => label.zh.trim() === '' || label.en.trim() === '')).toEqual([]);
  });

  test('nothing English holds Chinese characters', () => {
    const english = all.flatMap(([path, { value, label, source }]) => [
      ...stringsUnder('en', { value, label }, path),
      ...(source.kind === 'house' ? stringsUnder('en', source.why, path) : []),
    ]);
    expect(english.filter(([, text]) => CHINESE.test(text))).toEqual([]);
  });

  test('every code is plain ASCII and begins with a letter', () => {
    const codes = all.flatMap(([path, { value }]) => [...stringsUnder('code', value, path)]);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(([, code]) => !/^([A-Za-z][A-Za-z0-9]*(-[A-Z0-9]+)?|[01]{3})$/.test(code))).toEqual([]);
  });
});

describe('the sources of the leaves', () => {
  test('a house default says why, in both languages', () => {
    const silent = all.filter(
      ([, { source }]) => source.kind === 'house' && (source.why.zh.trim() === '' || source.why.en.trim() === ''),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('a clause names a known standard and an article', () => {
    const bad = all.filter(
      ([, { source }]) =>
        source.kind === 'standard' &&
        (!Object.hasOwn(STANDARDS, source.standard) ||
          [source.article.zh, source.article.en].some((one) => one.trim() === '')),
    );
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  if (!existsSync(folder) && !process.env.CI) {
    test.skip('the source texts are not beside this checkout: quotes are not compared', () => undefined);
  } else {
    test('every quote stands in its lines of the text', () => {
      const texts = new Map<TextId, string[]>();
      const bad = all.flatMap(([path, { source }]) => {
        if (source.kind !== 'text') return [];
        const { text, lines, quote } = source;
        const [first, last] = lines;
        const whole = texts.get(text) ?? readText(text);
        texts.set(text, whole);
        const within = first >= 1 && first <= last && last <= whole.length;
        const found =
          within && squeeze(quote) !== '' && squeeze(whole.slice(first - 1, last).join('')).includes(squeeze(quote));
        return found ? [] : [`${path}: ${text} ${first}–${last} lacks “${quote}”`];
      });
      expect(bad).toEqual([]);
    });
  }
});
