import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Kind } from '../../src/shared/rules/letters/kinds';
import { parseLetter, termsOf } from '../../src/shared/rules/letters/parse';
import { nameLetter, showLetter } from '../../src/shared/rules/letters/show';
import { refusalOf, rulesWith, valueOf } from './support';

const rules = TEXTBOOK_RULES.values;
const KINDS: readonly Kind[] = ['tier', 'level', 'grade', 'creditType'];

/** How each sentence names a kind. */
const NAMES: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  tier: ['价值类别', 'value class'],
  level: ['大客户级别', 'key-account level'],
  grade: ['资信等级', 'credit grade'],
  creditType: ['信用类别', 'credit type'],
};

/** A code where it is accepted, the other kind's name where it is refused as one, `?` where it is not understood. */
const outcome = (text: string, kind: Kind): string => {
  const answer = parseLetter(text, kind, rules);
  if ('value' in answer) return valueOf(answer);
  const refusal = refusalOf(answer);
  if (refusal.id !== 'letters.otherKind') return '?';
  const other = KINDS.find((one) => one !== kind && refusal.zh.includes(`是${NAMES[one][0]}`));
  if (other === undefined) throw new Error(refusal.zh);
  for (const [i, sentence] of [refusal.zh, refusal.en].entries()) {
    expect(sentence).toContain(NAMES[kind][i]);
    expect(sentence).toContain(NAMES[other][i]);
    expect(sentence).toContain(text.trim());
  }
  return other;
};

describe('every spelling for every kind', () => {
  test.each<[string, string, string, string, string]>([
    // typed, as value class, as level, as credit grade, as credit type
    ['A', 'V-A', 'L-A', 'G-A', '?'],
    ['a', 'V-A', 'L-A', 'G-A', '?'],
    ['Ａ', 'V-A', 'L-A', 'G-A', '?'],
    [' b ', 'V-B', 'L-B', 'G-B', '?'],
    ['D', '?', 'L-D', 'G-D', '?'],
    ['E', '?', '?', '?', '?'],
    ['A类', 'V-A', 'tier', 'tier', 'tier'],
    ['ｂ类', 'V-B', 'tier', 'tier', 'tier'],
    ['A类客户', 'V-A', 'tier', 'tier', 'tier'],
    ['价值A类', 'V-A', 'tier', 'tier', 'tier'],
    ['A级', 'level', 'L-A', 'G-A', 'level'],
    ['Ｄ级', 'level', 'L-D', 'G-D', 'level'],
    ['大客户A级', 'level', 'L-A', 'level', 'level'],
    ['A级大客户', 'level', 'L-A', 'level', 'level'],
    ['资信A级', 'grade', 'grade', 'G-A', 'grade'],
    ['资信 B 级', 'grade', 'grade', 'G-B', 'grade'],
    ['信用A级', 'grade', 'grade', 'G-A', 'grade'],
    ['信用A类', 'creditType', 'creditType', 'creditType', 'K-A'],
    ['守信', 'creditType', 'creditType', 'creditType', 'K-A'],
    ['警示', 'creditType', 'creditType', 'creditType', 'K-B1'],
    ['失信客户', 'creditType', 'creditType', 'creditType', 'K-B2'],
    ['严重失信', 'creditType', 'creditType', 'creditType', 'K-B3'],
    ['关键客户', 'V-A', 'tier', 'tier', 'tier'],
    ['金牌客户', 'V-A', 'tier', 'tier', 'tier'],
    ['主要客户', 'V-B', 'tier', 'tier', 'tier'],
    ['普通客户', 'V-C', 'tier', 'tier', 'tier'],
    ['大众客户', 'V-C', 'tier', 'tier', 'tier'],
    ['未交易', 'V-0', 'tier', 'tier', 'tier'],
    ['非大客户', 'level', 'L-0', 'level', 'level'],
    ['Class A', 'V-A', 'tier', 'tier', 'tier'],
    ['level b', 'level', 'L-B', 'level', 'level'],
    ['Credit grade C', 'grade', 'grade', 'G-C', 'grade'],
    ['WARNED', 'creditType', 'creditType', 'creditType', 'K-B1'],
    ['V-A', 'V-A', 'tier', 'tier', 'tier'],
    ['L-B', 'level', 'L-B', 'level', 'level'],
    ['g-c', 'grade', 'grade', 'G-C', 'grade'],
    ['K-B1', 'creditType', 'creditType', 'creditType', 'K-B1'],
    ['D类', '?', 'tier', 'tier', 'tier'],
    ['AA', '?', '?', '?', '?'],
    ['甲', '?', '?', '?', '?'],
    ['1', '?', '?', '?', '?'],
  ])('%j: %s, %s, %s, %s', (text, ...expected) => expect(KINDS.map((kind) => outcome(text, kind))).toEqual(expected));

  test.each(['', '  ', '-', '无'])('%j is missing, and told what may stand there', (text) => {
    for (const kind of KINDS) {
      const { id, zh, en } = refusalOf(parseLetter(text, kind, rules));
      expect(id).toBe('letters.blank');
      for (const term of termsOf(kind, rules)) {
        expect(zh).toContain(term.zh);
        expect(en).toContain(term.en);
      }
    }
  });

  test.each(KINDS)('every code, name and alias of %s is accepted as itself', (kind) => {
    for (const term of termsOf(kind, rules))
      for (const name of [term.code, term.zh, term.en, ...(term.aliases ?? [])])
        expect([name, valueOf(parseLetter(name, kind, rules))]).toEqual([name, term.code]);
  });

  test('a company’s own names are read, and the kind still shows', () => {
    const own = rulesWith({
      'tier.value.names': [
        { code: 'V-A', zh: '钻石', en: 'Diamond' },
        { code: 'V-B', zh: '黄金', en: 'Gold' },
        { code: 'V-C', zh: '白银', en: 'Silver' },
      ],
    });
    expect(valueOf(parseLetter('钻石', 'tier', own))).toBe('V-A');
    expect(valueOf(parseLetter('A类', 'tier', own))).toBe('V-A');
    expect(refusalOf(parseLetter('钻石', 'level', own)).id).toBe('letters.otherKind');
  });
});

describe('results carry their kind', () => {
  test.each<[string, 'zh' | 'letter' | 'en', readonly string[]]>([
    ['Chinese', 'zh', ['A类', 'B级', '资信C级', '失信', '未交易', '非大客户']],
    ['bare letters', 'letter', ['A', 'B', 'C', '失信', '未交易', '非大客户']],
    ['English', 'en', ['Class A', 'Level B', 'Grade C', 'Defaulting', 'No business', 'No key account']],
  ])('%s', (_, style, expected) => {
    const by = rulesWith({ 'output.style': style });
    expect([
      showLetter('tier', 'V-A', by),
      showLetter('level', 'L-B', by),
      showLetter('grade', 'G-C', by),
      showLetter('creditType', 'K-B2', by),
      showLetter('tier', 'V-0', by),
      showLetter('level', 'L-0', by),
    ]).toEqual(expected);
    expect(nameLetter('tier', 'V-A', by)).toEqual({ zh: 'A类', en: 'Class A' });
  });
});
