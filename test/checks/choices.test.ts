import { nearest, similarity } from '../../src/shared/checks/choices';
import { letterKind, otherKind } from '../../src/shared/checks/letters';
import { fieldOf, formById } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Term } from '../../src/shared/rulebook/leaf';

const TERMS: readonly Term[] = [
  { code: 'phone', zh: '电话', en: 'Phone', aliases: ['致电'] },
  { code: 'visit', zh: '上门走访', en: 'Visit' },
  { code: 'vista', zh: '远景', en: 'Vista' },
];

// Two texts of n characters have n + 1 pairs each with their ends: ab is «␣a ab b␣».
test.each([
  ['the same', 'ab', 'ab', 1],
  ['nothing in common', 'ab', 'cd', 0],
  ['the first of two characters: 1 of 3 pairs on either side', 'ab', 'ac', 2 / 6],
  ['a pair counts as often as both have it', 'aaa', 'aa', (2 * 3) / 7],
])('alike: %s', (_, one, other, score) => expect(similarity(one, other)).toBe(score));

describe('the term that is meant', () => {
  test.each([
    ['a letter too many', 'Phones', 0.5, 'phone'],
    ['by an alias', '致电了', 0.5, 'phone'],
    ['in other widths and capitals', 'ＶＩＳＩＴ', 1, 'visit'],
    ['nothing like it', '传真', 0.5, undefined],
    // «vis» is four pairs, three of them in each of «visit» and «vista» (six each): 6 of 10.
    ['as like as is asked for; of two the first', 'vis', 0.6, 'visit'],
    ['not quite', 'vis', 0.61, undefined],
  ])('%s', (_, text, least, code) => expect(nearest(text, TERMS, least)?.code).toBe(code));
});

test.each([
  ['keyAccountAppointment', 'level', 'level'],
  ['keyAccountAppointment', 'valueClass', 'tier'],
  ['keyAccountAppointment', 'creditGrade', 'grade'],
  ['creditFile', 'creditType', 'creditType'],
  ['keyAccountAppointment', 'adjustment', undefined],
  ['keyAccountAppointment', 'customerName', undefined],
])('%s.%s takes the letters of %s', (form, field, kind) =>
  expect(letterKind(fieldOf(formById(form)!, field)!)).toBe(kind),
);

test.each([
  ['A类', 'level', 'tier'],
  ['B级', 'tier', 'level'],
  ['资信A级', 'level', 'grade'],
  ['守信', 'grade', 'creditType'],
  ['A级', 'level', undefined],
  ['甲', 'level', undefined],
] as const)('%s where a %s belongs is a %s', (text, kind, other) =>
  expect(otherKind(text, kind, TEXTBOOK_RULES.values)).toBe(other),
);
