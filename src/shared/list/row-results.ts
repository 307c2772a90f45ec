import type { RuleBook } from '../rulebook/book';
import { levelThresholds } from '../rules/account-level';
import { isRefusal } from '../rules/answer';
import { creditTerms } from '../rules/credit';
import type { CreditGrade, LevelClass } from '../rules/letters/kinds';
import { cellLang, showLetter } from '../rules/letters/show';
import { TIER_CODES } from '../rules/value-tier/assign';
import { visitQuota } from '../rules/visit';
import type { Lang, Text } from '../text/lang';
import type { Message } from '../text/message';
import { type Day, monthOf, monthSpan } from '../values/date';
import type { ResultCell } from './result';
import { words } from './words';

/** Levels and grades as small numbers, for typed arrays; the number behind the last means that there is none. */
export const LEVEL_CODES: readonly LevelClass[] = ['L-A', 'L-B', 'L-C', 'L-D', 'L-0'];
export const GRADE_CODES: readonly CreditGrade[] = ['G-A', 'G-B', 'G-C', 'G-D'];

/** What of a row decides a result: its class, its level, or its grade. */
export type Axis = 'tier' | 'level' | 'grade';

/** A result that follows from one code of the row alone: so few cells that they are made once for a list of any size. */
export interface CodedResult {
  readonly code: string;
  readonly label: Text;
  readonly of: Axis;
  /** By number of the code; '' where the row has none, which is the last. */
  readonly cells: readonly ResultCell[];
}

/** The least annual income target of a level, in 万元. */
export interface LeastTarget {
  readonly level: number;
  readonly least: number;
}

/** The results of a list that are found row by row, once the cut values of its classes are known. */
export interface RowResults {
  readonly columns: readonly CodedResult[];
  /** From the highest level down; undefined where no level follows from a target. */
  readonly targets: readonly LeastTarget[] | undefined;
  readonly notes: readonly Message[];
  /** Rule-book entries that the results rest on. */
  readonly used: readonly string[];
}

export interface RowResultOptions {
  /** Whether the list has a column. */
  readonly has: (code: string) => boolean;
  /** How the list calls a column. */
  readonly name: (code: string) => Text;
  readonly book: RuleBook;
  readonly lang: Lang;
  readonly asOf: Day | undefined;
  readonly preset: string | undefined;
}

const cellsOf = <C>(codes: readonly C[], cell: (code: C) => ResultCell): ResultCell[] => [...codes.map(cell), ''];

/** Value class, level, credit and quotas, as far as the list has the columns for them: the same that `recalculate` gives. */
export function rowResults(options: RowResultOptions): RowResults {
  const { has, name, book, lang, preset } = options;
  const rules = book.values;
  const columns: CodedResult[] = [];
  const notes: Message[] = [];
  const used = ['tier.value'];
  const add = (code: string, zh: string, en: string, of: Axis, cells: readonly ResultCell[]): void => {
    columns.push({ code, label: { zh, en }, of, cells });
  };

  add(
    'tier',
    '价值类别',
    'Value class',
    'tier',
    cellsOf(TIER_CODES, (code) => showLetter('tier', code, rules, lang)),
  );
  let targets: LeastTarget[] | undefined;
  if (!has('level') && has('target')) {
    const found = levelThresholds(preset, rules);
    if (isRefusal(found)) {
      const presets = Object.keys(rules.tier.level.presets).join(', ');
      notes.push(preset === undefined ? words.levelMissing({ name: name('target'), presets }) : found.refusal);
    } else {
      targets = (['A', 'B', 'C', 'D'] as const).flatMap((letter, level) => {
        const least = found.value[letter];
        return least === null ? [] : [{ level, least }];
      });
      add(
        'level',
        '建议级别',
        'Suggested level',
        'level',
        cellsOf(LEVEL_CODES, (code) => showLetter('level', code, rules, lang)),
      );
      used.push(preset === undefined ? 'tier.level.minAnnualWan' : `tier.level.presets.${preset}`, 'tier.inclusive');
    }
  }
  addQuotas(options, targets !== undefined || has('level'), add, notes, used);
  if (has('score')) {
    const cells = cellsOf(GRADE_CODES, (code) => showLetter('grade', code, rules, lang));
    add('grade', '建议资信等级', 'Suggested credit grade', 'grade', cells);
    used.push('credit.score', 'credit.caps', 'credit.type.caps');
  }
  if (has('score') || has('grade')) {
    const cells = cellsOf(GRADE_CODES, (code) => {
      const terms = creditTerms(code, rules);
      return isRefusal(terms) ? '' : terms.value.settlement[cellLang(rules, lang)];
    });
    add('settlement', '结算方式', 'Settlement', 'grade', cells);
    used.push('credit.terms');
  }
  return { columns, targets, notes, used };
}

/** 应走访 and 应电话 of the accounting month of the reference date, by level; without any level by the one that the class stands for. */
function addQuotas(
  { has, book, asOf }: RowResultOptions,
  byLevel: boolean,
  add: (code: string, zh: string, en: string, of: Axis, cells: readonly ResultCell[]) => void,
  notes: Message[],
  used: string[],
): void {
  const rules = book.values;
  if (!byLevel && !has('target')) return;
  if (asOf === undefined) {
    notes.push(words.needAsOf({ what: { zh: '应走访、应电话次数', en: 'visits and calls owed' } }));
    return;
  }
  const bridge: Readonly<Record<string, string>> = rules.tier.bridge.valueToLevel;
  if (!byLevel) {
    notes.push(words.bridged());
    used.push('tier.bridge.valueToLevel');
  }
  const { year, month } = monthOf(asOf, rules);
  const period = monthSpan(year, month, rules);
  const when = `${year}-${String(month).padStart(2, '0')}`;
  for (const [kind, zh, en] of [
    ['visit', '应走访', 'Visits owed'],
    ['call', '应电话', 'Calls owed'],
  ] as const) {
    const owed = (level: LevelClass): number => {
      const answer = visitQuota(level, kind, period, rules);
      return isRefusal(answer) ? 0 : answer.value;
    };
    const cells = byLevel
      ? cellsOf(LEVEL_CODES, owed)
      : cellsOf(TIER_CODES, (tier) => (Object.hasOwn(bridge, tier) ? owed(bridge[tier] as LevelClass) : ''));
    add(kind, `${zh}（${when}）`, `${en} (${when})`, byLevel ? 'level' : 'tier', cells);
  }
  used.push('visit');
}
