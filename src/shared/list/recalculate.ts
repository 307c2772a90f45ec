import type { RuleBook } from '../rulebook/book';
import { accountLevel, levelThresholds } from '../rules/account-level';
import { type Answer, isRefusal } from '../rules/answer';
import { creditGrade, creditLimit, creditTerms } from '../rules/credit';
import { customerStatus } from '../rules/customer-status';
import { statusTerm } from '../rules/customer-status/show';
import { dutyTerm, mustInvolve } from '../rules/involvement';
import type { CreditGrade, LevelClass } from '../rules/letters/kinds';
import { parseLetter } from '../rules/letters/parse';
import { showLetter, showTerm } from '../rules/letters/show';
import { rfmScores, rfmSegment, surveyRfm } from '../rules/rfm';
import { TIER_CODES } from '../rules/value-tier/assign';
import type { TierMethod } from '../rules/value-tier/survey';
import { visitQuota } from '../rules/visit';
import type { Lang, Text } from '../text/lang';
import { type Day, monthOf, monthSpan } from '../values/date';
import { foldKey } from '../values/fold';
import { cellName, type Table } from '../workbook/table';
import { saysYuan } from './cells';
import type { ListLayout } from './layout';
import { ListReader } from './reader';
import type { Duplicate, Recalculation, ResultCell, ResultColumn } from './result';
import { classifyByValue, type ListTiers } from './tiers';
import { words } from './words';

export interface RecalculateOptions {
  readonly asOf?: Day;
  /** Preset of level thresholds; those of the rule book where omitted. */
  readonly preset?: string;
  readonly method?: TierMethod;
  readonly lang: Lang;
}

/** Collects the columns of one recalculation. */
interface Work extends RecalculateOptions {
  readonly reader: ListReader;
  readonly tiers: ListTiers;
  readonly columns: ResultColumn[];
  readonly used: Set<string>;
}

const add = (work: Work, code: string, zh: string, en: string, cell: (row: number) => ResultCell): void => {
  work.columns.push({ code, label: { zh, en }, cell: (row) => (work.reader.isCustomer(row) ? cell(row) : '') });
};

/** An answer's value; a refusal is noted at its cell once and leaves the result blank. */
function valueOf<T>(work: Work, row: number, code: string, answer: Answer<T>): T | undefined {
  if (!isRefusal(answer)) return answer.value;
  work.reader.problem(row, code, answer.refusal);
  return undefined;
}

/** Computes a column once for all rows, so that its problems are known before anything is written. */
function column<T>(work: Work, compute: (row: number) => T | undefined): (T | undefined)[] {
  const made: (T | undefined)[] = new Array(work.reader.length);
  for (let row = 0; row < made.length; row++) made[row] = work.reader.isCustomer(row) ? compute(row) : undefined;
  return made;
}

function addTiers(work: Work): void {
  const { reader, tiers } = work;
  const { rules } = reader;
  const shown = new Map(TIER_CODES.map((code) => [code, showLetter('tier', code, rules)]));
  add(work, 'tier', '价值类别', 'Value class', (row) => shown.get(tiers.at(row)!) ?? '');
  add(work, 'rank', '名次', 'Rank', (row) => tiers.ranks[row] || '');
  const { lowerPeriods } = tiers;
  if (lowerPeriods !== undefined) {
    add(work, 'lowerPeriods', '连续下降期数', 'Periods below', (row) => lowerPeriods[row]);
    work.used.add('tier.value.demoteAfterPeriods');
  }
  const taken = work.method ?? rules.tier.value.method;
  work.used.add('tier.value.method').add('tier.value.metric').add('tier.value.decimals').add('tier.value.window');
  if (taken === 'countShare')
    for (const key of ['aShare', 'bShare', 'rounding', 'minCount', 'ties']) work.used.add(`tier.value.${key}`);
  else work.used.add('tier.value.cumulative');
}

function addRfm(work: Work): void {
  const { reader, asOf, columns } = work;
  if (!reader.has('frequency') || !(reader.has('recencyDays') || reader.has('lastDate'))) return;
  const what: Text = { zh: 'RFM 打分', en: 'RFM scores' };
  let days: Float64Array;
  if (reader.has('recencyDays')) days = reader.numbers('recencyDays');
  else if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what }));
    return;
  } else days = reader.days('lastDate').map((day) => asOf - day);
  const figures = { days, frequency: reader.numbers('frequency'), money: reader.numbers('value') };
  const { rules } = reader;
  const cuts = surveyRfm(figures, rules);
  if (cuts.count === 0) return;
  const scores = column(work, (row) =>
    rfmScores({ days: figures.days[row], frequency: figures.frequency[row], money: figures.money[row] }, cuts, rules),
  );
  for (const axis of ['r', 'f', 'm'] as const) {
    const letter = axis.toUpperCase();
    columns.push({
      code: axis,
      label: { zh: `${letter}分`, en: `${letter} score` },
      cell: (row) => scores[row]?.[axis] ?? '',
    });
  }
  add(work, 'segment', '客户细分', 'Segment', (row) => {
    const score = scores[row];
    return score === undefined ? '' : showTerm(rfmSegment(score, cuts, rules), rules);
  });
  work.used.add('rfm.method').add('rfm.highFrom').add('rfm.segments');
  if (cuts.by === 'bands') work.used.add('rfm.bands');
}

function addStatus(work: Work): void {
  const { reader, asOf } = work;
  if (!reader.has('lastDate')) return;
  if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what: { zh: '客户状态', en: 'the customer status' } }));
    return;
  }
  const { rules } = reader;
  const last = reader.days('lastDate');
  const first = reader.has('firstDate') ? reader.days('firstDate') : undefined;
  const yes = new Set(rules.list.yesWords.map(foldKey));
  const known = (day: number | undefined): Day | undefined =>
    day === undefined || Number.isNaN(day) ? undefined : day;
  const faulty = new Set(
    reader.problems.filter(({ column: at }) => at === reader.column('lastDate').index).map(({ row }) => row),
  );
  const status = column(work, (row) => {
    if (faulty.has(row)) return undefined;
    const ended = yes.has(foldKey(reader.text('ended', row)));
    return valueOf(
      work,
      row,
      'lastDate',
      customerStatus({ last: known(last[row]), first: known(first?.[row]), asOf, ended }, rules),
    );
  });
  add(work, 'status', '客户状态', 'Status', (row) => {
    const found = status[row];
    return found === undefined ? '' : showTerm(statusTerm(found, rules), rules);
  });
  for (const key of ['silentMonths', 'lostMonths', 'newMonths', 'loyalMonths']) work.used.add(`churn.${key}`);
}

/** Levels: those of the list, else by income target, else for quotas only by the value class. */
function addLevels(work: Work): (LevelClass | undefined)[] | undefined {
  const { reader, preset } = work;
  const { rules } = reader;
  if (reader.has('level')) {
    return column(work, (row) => {
      const text = reader.text('level', row);
      return text === '' ? undefined : valueOf(work, row, 'level', parseLetter(text, 'level', rules));
    });
  }
  if (!reader.has('target')) return undefined;
  const thresholds = levelThresholds(preset, rules);
  if (isRefusal(thresholds)) {
    reader.notes.push(
      preset === undefined
        ? words.levelMissing({ name: reader.name('target'), presets: Object.keys(rules.tier.level.presets).join(', ') })
        : thresholds.refusal,
    );
    return undefined;
  }
  const inYuan = saysYuan(reader.column('target').label, rules) || rules.tier.level.unit === '元';
  const target = reader.numbers('target', 1);
  const levels = column(work, (row) =>
    Number.isNaN(target[row])
      ? undefined
      : valueOf(work, row, 'target', accountLevel(inYuan ? target[row] / rules.list.wan : target[row], preset, rules)),
  );
  add(work, 'level', '大客户级别', 'Key-account level', (row) => {
    const level = levels[row];
    return level === undefined ? '' : showLetter('level', level, rules);
  });
  work.used
    .add(preset === undefined ? 'tier.level.minAnnualWan' : `tier.level.presets.${preset}`)
    .add('tier.inclusive');
  return levels;
}

function addQuotas(work: Work, levels: (LevelClass | undefined)[] | undefined): void {
  const { reader, tiers, asOf } = work;
  const { rules } = reader;
  // Without any level, quotas by class are a stopgap and only given where the list speaks of key accounts at all.
  if (levels === undefined && !reader.has('target')) return;
  const what: Text = { zh: '应走访、应电话次数', en: 'visits and calls owed' };
  if (asOf === undefined) {
    reader.notes.push(words.needAsOf({ what }));
    return;
  }
  const bridge: Readonly<Record<string, string>> = rules.tier.bridge.valueToLevel;
  const levelOf = (row: number): LevelClass | undefined =>
    levels === undefined ? (bridge[tiers.at(row) ?? ''] as LevelClass | undefined) : levels[row];
  if (levels === undefined) {
    reader.notes.push(words.bridged());
    work.used.add('tier.bridge.valueToLevel');
  }
  const { year, month } = monthOf(asOf, rules);
  const period = monthSpan(year, month, rules);
  const name = `${year}-${String(month).padStart(2, '0')}`;
  for (const [kind, zh, en] of [
    ['visit', '应走访', 'Visits owed'],
    ['call', '应电话', 'Calls owed'],
  ] as const) {
    const quotas = new Map<LevelClass, number>();
    const quotaOf = (level: LevelClass): number => {
      let quota = quotas.get(level);
      if (quota === undefined) {
        const answer = visitQuota(level, kind, period, rules);
        quotas.set(level, (quota = isRefusal(answer) ? 0 : answer.value));
      }
      return quota;
    };
    add(work, kind, `${zh}（${name}）`, `${en} (${name})`, (row) => {
      const level = levelOf(row);
      return level === undefined ? '' : quotaOf(level);
    });
  }
  work.used.add('visit');
}

function addCredit(work: Work): void {
  const { reader, lang } = work;
  const { rules } = reader;
  let grades: (CreditGrade | undefined)[] | undefined;
  if (reader.has('score')) {
    const scores = reader.numbers('score');
    grades = column(work, (row) => {
      if (Number.isNaN(scores[row])) return undefined;
      const text = reader.text('creditType', row);
      const type = text === '' ? undefined : valueOf(work, row, 'creditType', parseLetter(text, 'creditType', rules));
      return valueOf(work, row, 'score', creditGrade(scores[row], type, reader.text('flags', row), rules));
    });
    const found = grades;
    add(work, 'grade', '资信等级', 'Credit grade', (row) => {
      const grade = found[row];
      return grade === undefined ? '' : showLetter('grade', grade, rules);
    });
    work.used.add('credit.score').add('credit.caps').add('credit.type.caps');
  } else if (reader.has('grade')) {
    grades = column(work, (row) => {
      const text = reader.text('grade', row);
      return text === '' ? undefined : valueOf(work, row, 'grade', parseLetter(text, 'grade', rules));
    });
  }
  if (grades === undefined) return;
  const graded = grades;
  add(work, 'settlement', '结算方式', 'Settlement', (row) => {
    const grade = graded[row];
    const terms = grade && creditTerms(grade, rules);
    return terms === undefined || isRefusal(terms) ? '' : terms.value.settlement[lang];
  });
  work.used.add('credit.terms');
  if (!reader.has('onePurchase')) return;
  const purchase = reader.numbers('onePurchase');
  const limits = column(work, (row) => {
    const grade = graded[row];
    return grade === undefined || Number.isNaN(purchase[row])
      ? undefined
      : valueOf(work, row, 'onePurchase', creditLimit(grade, purchase[row], rules));
  });
  add(work, 'limit', '赊销额度（元）', 'Credit limit (yuan)', (row) => limits[row] ?? '');
  work.used.add('credit.unit');
}

function addDuties(work: Work): void {
  const { reader, tiers, lang } = work;
  if (!reader.has('monthlyIncome')) return;
  const { rules } = reader;
  const income = reader.numbers('monthlyIncome');
  const duties = column(work, (row) => {
    if (Number.isNaN(income[row])) return undefined;
    return valueOf(work, row, 'monthlyIncome', mustInvolve(income[row], tiers.at(row), rules));
  });
  add(
    work,
    'duties',
    '须参与',
    'Must involve',
    (row) => duties[row]?.map((duty) => dutyTerm(duty, rules)[lang]).join(lang === 'zh' ? '；' : '; ') ?? '',
  );
  for (const key of ['stationVisitMonthlyMin', 'planMonthlyMin', 'reportMonthlyMin']) work.used.add(`acquire.${key}`);
  work.used.add('customer.class.A.leader').add('customer.class.B.leader');
}

/** Customers that stand in the list more than once, by their number. */
function duplicates(reader: ListReader): Duplicate[] {
  if (!reader.has('id')) return [];
  const rows = new Map<string, number[]>();
  for (let row = 0; row < reader.length; row++) {
    const key = reader.isCustomer(row) ? foldKey(reader.text('id', row)) : '';
    if (key === '') continue;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return [...rows].filter(([, at]) => at.length > 1).map(([, at]) => ({ key: reader.text('id', at[0]), rows: at }));
}

/** Recalculates a whole customer list: every result for which the list has the columns. */
export function recalculate(
  table: Table,
  layout: ListLayout,
  book: RuleBook,
  options: RecalculateOptions,
): Recalculation {
  const reader = new ListReader(table, layout, book, options.asOf);
  const tiers = classifyByValue(reader, options.method);
  const work: Work = { ...options, reader, tiers, columns: [], used: new Set() };
  addTiers(work);
  addRfm(work);
  addStatus(work);
  addQuotas(work, addLevels(work));
  addCredit(work);
  addDuties(work);

  const counts = { A: 0, B: 0, C: 0 };
  let rows = 0;
  for (let row = 0; row < reader.length; row++) {
    if (!reader.isCustomer(row)) continue;
    rows++;
    const tier = tiers.at(row);
    if (tier !== undefined && tier !== 'V-0') counts[tier[2] as 'A' | 'B' | 'C']++;
  }
  const twice = duplicates(reader);
  return {
    rows,
    classified: counts.A + counts.B + counts.C,
    exclusions: tiers.exclusions,
    counts,
    changes: tiers.changes,
    columns: work.columns,
    problems: reader.problems,
    duplicates: twice,
    notes: [
      ...reader.notes,
      ...twice.map(({ key, rows: at }) =>
        words.duplicate({
          name: reader.name('id'),
          key,
          count: at.length,
          cells: at.map((row) => cellName(row, reader.column('id').index)).join('、'),
        }),
      ),
    ],
    used: [...work.used],
  };
}
