import { COMMA, listed, listIn, quoted, SEMICOLON } from '../../src/shared/text/list';
import type { Text } from '../../src/shared/text/lang';

const NAMES: readonly Text[] = [
  { zh: '电话', en: 'Phone' },
  { zh: '上门走访', en: 'Visit' },
  { zh: '来访', en: 'Guest' },
];

describe('names in a row', () => {
  test.each<[why: string, got: Text, zh: string, en: string]>([
    ['in the manner of each language', listed(NAMES), '电话、上门走访、来访', 'Phone, Visit, Guest'],
    ['all of them', listed(NAMES, COMMA, ' and '), '电话、上门走访、来访', 'Phone, Visit and Guest'],
    ['one of them', listed(NAMES, COMMA, ' or '), '电话、上门走访、来访', 'Phone, Visit or Guest'],
    ['two', listed(NAMES.slice(1), COMMA, ' or '), '上门走访、来访', 'Visit or Guest'],
    ['one', listed(NAMES.slice(1, 2), COMMA, ' or '), '上门走访', 'Visit'],
    ['none', listed([], COMMA, ' or '), '', ''],
    ['with commas of their own', listed(NAMES, SEMICOLON), '电话；上门走访；来访', 'Phone; Visit; Guest'],
    ['what has one name in both languages', listed(['Sheet1', '名单']), 'Sheet1、名单', 'Sheet1, 名单'],
    ['in quotes', listed(NAMES.slice(0, 2).map(quoted)), '“电话”、“上门走访”', '“Phone”, “Visit”'],
  ])('%s', (_, got, zh, en) => expect(got).toEqual({ zh, en }));

  test.each([
    ['zh', '电话、上门走访、来访'],
    ['en', 'Phone, Visit, Guest'],
  ] as const)('in one language: %s', (lang, said) => expect(listIn(NAMES, lang)).toBe(said));
});
