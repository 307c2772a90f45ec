import type { RulePath, RuleValues } from '../../rulebook/book';
import { levelThresholds } from '../../rules/account-level';
import { because, type Reason, refuse, ruled } from '../../rules/answer';
import { creditTerms } from '../../rules/credit';
import { type AccountLevel, letterOf } from '../../rules/letters/kinds';
import { cellLang, nameLetter } from '../../rules/letters/show';
import type { Lang } from '../../text/lang';
import { type Message, say } from '../../text/message';
import type { Derivation, NativeAddress } from '../form';
import { gradeOf, validUntil as validity } from './customers';
import { words } from './words';

const LEVELS = ['A', 'B', 'C', 'D'] as const;
type Letter = (typeof LEVELS)[number];
const GRADES = ['G-A', 'G-B', 'G-C', 'G-D'] as const;
/** Months of a year. */
const YEAR = 12;

/** A choice by what a cell holds: the first branch that fits, else nothing. */
const byTerm = (cell: string, branches: readonly (readonly [term: string, then: string])[]): string =>
  branches.reduceRight((otherwise, [term, then]) => `IF(${cell}=${term},${then},${otherwise})`, '""');

export const levelFloor: Derivation = {
  words: { zh: '该级别的年收入目标下限', en: 'the least annual income target of the level' },
  from: ['level'],
  derive(row, context) {
    const rules = context.book.values;
    const level = row.code('level') as AccountLevel | undefined;
    if (level === undefined) return undefined;
    const thresholds = levelThresholds(undefined, rules);
    if ('refusal' in thresholds) return thresholds;
    const letter = letterOf(level);
    const path: RulePath = `tier.level.minAnnualWan.${letter}`;
    const name = nameLetter('level', level, rules);
    const least = thresholds.value[letter];
    return least === null
      ? refuse(words.noFloor({ level: name, path }))
      : ruled(least, because(words.floor({ level: name, least }), path));
  },
  native: (at) =>
    byTerm(
      at.cell('level'),
      LEVELS.map((letter) => {
        const floor = at.rule(`tier.level.minAnnualWan.${letter}`);
        return [at.term('tier.level.names', `L-${letter}`), `IF(ISNUMBER(${floor}),${floor},"")`];
      }),
    ),
};

export const attainment: Derivation = {
  words: { zh: '上年实际 ÷ 年收入目标', en: 'last year’s actual income ÷ annual income target' },
  from: ['lastYear', 'target'],
  derive(row) {
    const [actual, target] = [row.number('lastYear'), row.number('target')];
    if (actual === undefined || target === undefined || !(target > 0)) return undefined;
    return ruled(actual / target, because(words.attainment({ actual, target })));
  },
  native(at) {
    const [actual, target] = [at.cell('lastYear'), at.cell('target')];
    return `IF(AND(ISNUMBER(${actual}),ISNUMBER(${target})),IF(${target}>0,${actual}/${target},""),"")`;
  },
};

export const validUntil: Derivation = {
  words: { zh: '设定日期 + 有效年数', en: 'set on + years of validity' },
  from: ['setOn'],
  derive(row, context) {
    const setOn = row.day('setOn');
    return setOn === undefined ? undefined : validity(setOn, context.book.values);
  },
  native: (at) =>
    `IF(ISNUMBER(${at.cell('setOn')}),EDATE(${at.cell('setOn')},${YEAR}*${at.rule('forms.appointment.validYears')}),"")`,
};

export const terms: Derivation = {
  words: { zh: '资信等级对应的信用政策', en: 'what the policy says of the credit grade' },
  from: ['creditGrade', 'customerId', 'customerName', 'keyAccountManagement.creditGrade'],
  derive(row, context) {
    const grade = gradeOf(row, context);
    if (grade === undefined) return undefined;
    const answer = creditTerms(grade, context.book.values);
    if ('refusal' in answer) return answer;
    return {
      value: answer.value.settlement[cellLang(context.book.values, context.lang)],
      reasons: answer.reasons.slice(0, 1),
    };
  },
  native: (at) =>
    byTerm(
      at.cell('creditGrade'),
      GRADES.map((grade) => [at.term('credit.names', grade), at.rule(`credit.terms.${letterOf(grade)}.settlement`)]),
    ),
};

interface Rate {
  readonly path: RulePath;
  readonly times: number;
  readonly sentence: (data: { readonly times: number | string }) => Message;
}

/** What a level owes, part by part; what asks for nothing is left out. */
function ratesOf(letter: Letter, rules: RuleValues): Rate[] {
  const { visitPerMonth, callPerWeek, callPerHalfMonth } = rules.visit[letter];
  const all: Rate[] = [
    { path: `visit.${letter}.visitPerMonth`, times: visitPerMonth, sentence: words.rateVisit },
    { path: `visit.${letter}.callPerWeek`, times: callPerWeek, sentence: words.rateWeek },
    { path: `visit.${letter}.callPerHalfMonth`, times: callPerHalfMonth, sentence: words.rateHalfMonth },
  ];
  return all.filter(({ times }) => times > 0);
}

const SEPARATOR: Readonly<Record<Lang, string>> = { zh: '；', en: '; ' };

function dutyNative(letter: Letter, at: NativeAddress): string {
  const parts = ratesOf(letter, at.rules).map(({ path, sentence }) => {
    const [before, after] = say(at.lang, sentence({ times: '\u0000' })).split('\u0000');
    return `"${before}"&${at.rule(path)}&"${after}"`;
  });
  return parts.length === 0 ? '""' : parts.join(`&"${SEPARATOR[at.lang]}"&`);
}

export const duty: Derivation = {
  words: { zh: '该级别应走访、应电话的次数', en: 'visits and calls that the level is owed' },
  from: ['level'],
  derive(row, context) {
    const rules = context.book.values;
    const level = row.code('level') as AccountLevel | undefined;
    if (level === undefined) return undefined;
    const lang = cellLang(rules, context.lang);
    const reasons: Reason[] = ratesOf(letterOf(level), rules).map(({ path, times, sentence }) =>
      because(sentence({ times }), path),
    );
    return { value: reasons.map(({ message }) => say(lang, message)).join(SEPARATOR[lang]), reasons };
  },
  native: (at) =>
    byTerm(
      at.cell('level'),
      LEVELS.map((letter) => [at.term('tier.level.names', `L-${letter}`), dutyNative(letter, at)]),
    ),
};
