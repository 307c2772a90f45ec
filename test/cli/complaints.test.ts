import { writeFileSync } from 'node:fs';
import excel from 'exceljs';
import { AS_OF, VOLUMES, yearOfCases, type YearCase, yearSheets, yearWorkbook } from '../../scripts/sample-year';
import { statisticsOf } from '../../src/shared/forms/statistics';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { partNames, partText } from '../files/entries';
import { schemaFolder, validate } from '../files/schemas';
import { kadesk, scratch } from './support';

// A scripted year of complaints: every figure of the workbook is counted here a second time, from the cases themselves, by brute force.

jest.setTimeout(180_000);

const cases = yearOfCases();
const path = scratch();
const YEAR_FILE = path('year.xlsx');
const STATISTICS = path('statistics.xlsx');

let sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>;
let bytes: Uint8Array;

beforeAll(async () => {
  writeFileSync(YEAR_FILE, await yearWorkbook());
  const { code, err } = kadesk('complaints', YEAR_FILE, '--as-of', '2025-12-31', '-o', STATISTICS);
  if (code !== 0) throw new Error(err);
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(STATISTICS);
  sheets = new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, i) => {
        const { values } = sheet.getRow(i + 1);
        return Array.isArray(values) ? Array.from(values.slice(1), (value) => value ?? undefined) : [];
      }),
    ]),
  );
  const { readFileSync } = await import('node:fs');
  bytes = new Uint8Array(readFileSync(STATISTICS));
});

// ---- counted again ----

const isValid = ({ investigation }: YearCase) => ['属实（有效）', '部分属实'].includes(investigation?.finding ?? '');
const firstHandled = ({ handlings }: YearCase) => handlings.map(({ handledOn }) => handledOn).sort((a, b) => a - b)[0];
const isInTime = (one: YearCase) => firstHandled(one) <= one.acceptedOn + 7;
const isAnswerable = (one: YearCase) => one.handlings.length > 0 || AS_OF > one.acceptedOn + 7;
/** The last handling speaks: the latest day, the lower row of two. */
const last = ({ handlings }: YearCase) =>
  handlings.reduce<YearCase['handlings'][number] | undefined>(
    (one, other) => (one === undefined || other.handledOn >= one.handledOn ? other : one),
    undefined,
  );
const hasReplied = (one: YearCase) => last(one) !== undefined && last(one)!.opinion !== '未回复';
const isSatisfied = (one: YearCase) => last(one)?.opinion === '满意';
const isRepeated = (one: YearCase) =>
  cases.some(
    (other) =>
      other !== one &&
      other.customer === one.customer &&
      other.reason === one.reason &&
      one.acceptedOn - other.acceptedOn <= 90 &&
      (other.acceptedOn < one.acceptedOn || (other.acceptedOn === one.acceptedOn && other.caseNo < one.caseNo)),
  );
const lossOf = ({ handlings }: YearCase) =>
  handlings
    .flatMap(({ compensation, freightWaived, otherDirect }) => [compensation, freightWaived, otherDirect])
    .reduce((fen, yuan) => fen + Math.round(yuan * 100), 0);

const repeated = new Set(cases.filter(isRepeated));

const ratio = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);

/** What each heading says of some cases, worked out from them alone. */
function figure(heading: string, some: readonly YearCase[]): number | undefined {
  const count = (holds: (one: YearCase) => boolean) => some.filter(holds).length;
  const handled = some.filter(({ handlings }) => handlings.length > 0);
  const fen = some.reduce((sum, one) => sum + lossOf(one), 0);
  switch (heading) {
    case '件数':
      return some.length;
    case '占比':
      return ratio(some.length, cases.length);
    case '有效件数':
      return count(isValid);
    case '应答复':
      return count(isAnswerable);
    case '按时答复':
      return count((one) => one.handlings.length > 0 && isInTime(one));
    case '按时答复率':
      return ratio(
        count((one) => one.handlings.length > 0 && isInTime(one)),
        count(isAnswerable),
      );
    case '平均处理天数':
      return ratio(
        handled.reduce((sum, one) => sum + firstHandled(one) - one.acceptedOn, 0),
        handled.length,
      );
    case '已回复':
      return count(hasReplied);
    case '满意':
      return count(isSatisfied);
    case '处理满意率':
      return ratio(count(isSatisfied), count(hasReplied));
    case '重复投诉':
      return count((one) => repeated.has(one));
    case '重复投诉率':
      return ratio(
        count((one) => repeated.has(one)),
        some.length,
      );
    case '损失合计（元）':
      return fen / 100;
    case '单件平均损失（元）':
      return ratio(fen / 100, some.length);
    default:
      throw new Error(`nobody counts ${heading}`);
  }
}

/** By the formula of Wilson's interval as it is printed, with 1.96 in all its digits. */
function wilsonEnds(k: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [p, z2] = [k / n, z * z];
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return [centre - half, centre + half];
}

// SERIAL 45658 is 2025-01-01.
const monthOf = (serial: number) => new Date(Date.UTC(2025, 0, 1 + serial - 45658)).toISOString().slice(0, 7);
const monthOfCase = new Map(cases.map((one) => [one, monthOf(one.acceptedOn)]));
const MONTHS = VOLUMES.map((_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

const HEADER = 2; // rows above the labels

/** The rows of a sheet as records by their headings; the total apart. */
function tableOf(name: string) {
  const rows = sheets.get(name)!;
  const headings = rows[HEADER] as string[];
  const records = rows
    .slice(HEADER + 1)
    .filter((row) => row.length > 0)
    .map((row) => new Map(headings.map((heading, i) => [heading, row[i]])));
  const total = records.find((record) => record.get(headings[0]) === '合计');
  return { headings, records: records.filter((one) => one !== total), total };
}

/** Fails where a figure of the workbook is not the one counted here; thousands are compared, so only faults go through expect. */
function agree(found: unknown, expected: number | undefined, where: unknown): void {
  const same =
    expected === undefined
      ? found === undefined
      : typeof found === 'number' && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (!same) expect([where, found]).toEqual([where, expected]);
  compared++;
}

let compared = 0;

const NAMES: Readonly<Record<string, (one: YearCase) => string>> = {
  按理由: ({ reason }) => reason,
  按环节: ({ investigation }) => investigation?.link ?? '未查明',
  按责任人: (one) => last(one)?.person ?? '未填',
  按级别: ({ level }) => (level === '' ? '非大客户或未填' : level),
};

test('the year has two thousand cases and more, in all states, with appeals', () => {
  expect(cases.length).toBeGreaterThanOrEqual(2000);
  const states = tableOf('按状态').records.map((record) => record.get('状态'));
  expect([...states].sort()).toEqual(['已处理待确认', '已结案', '已转申诉', '待处理', '调查中', '逾期'].sort());
  expect(cases.filter(({ handlings }) => handlings.some(({ appeal }) => appeal)).length).toBeGreaterThan(50);
});

describe('every figure agrees with the count of the cases themselves', () => {
  test('by month, with 环比, volumes, rates and their intervals', () => {
    const { headings, records, total } = tableOf('按月');
    expect(records.map((record) => record.get('月份'))).toEqual(MONTHS);
    const inMonth = (month: string) => cases.filter((one) => monthOfCase.get(one) === month);
    const own = (month: string | undefined, heading: string): number | undefined => {
      const some = month === undefined ? cases : inMonth(month);
      const at = month === undefined ? -1 : MONTHS.indexOf(month);
      const volume = month === undefined ? VOLUMES.reduce((sum, one) => sum + one, 0) : VOLUMES[at];
      switch (heading) {
        case '环比': {
          const before = at > 0 ? inMonth(MONTHS[at - 1]).length : 0;
          return before === 0 ? undefined : some.length / before - 1;
        }
        case '业务量（件）':
          return volume;
        case '万票投诉率':
          return (some.length / volume) * 10_000;
        case '区间下限':
          return wilsonEnds(some.length, volume)[0] * 10_000;
        case '区间上限':
          return wilsonEnds(some.length, volume)[1] * 10_000;
        default:
          return figure(heading, some);
      }
    };
    for (const heading of headings.slice(1)) {
      for (const record of records)
        agree(record.get(heading), own(record.get('月份') as string, heading), [record.get('月份'), heading]);
      if (heading !== '环比') agree(total!.get(heading), own(undefined, heading), ['合计', heading]);
    }
  });

  test.each(Object.keys(NAMES))('%s, greatest first, with what they make together', (sheet) => {
    const nameOf = NAMES[sheet];
    const { headings, records, total } = tableOf(sheet);
    const names = records.map((record) => record.get(headings[0]) as string);
    expect([...names].sort()).toEqual([...new Set(cases.map(nameOf))].sort());
    const counts = names.map((name) => cases.filter((one) => nameOf(one) === name).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    let together = 0;
    records.forEach((record, i) => {
      const some = cases.filter((one) => nameOf(one) === names[i]);
      together += some.length;
      for (const heading of headings.slice(1))
        agree(record.get(heading), heading === '累计占比' ? together / cases.length : figure(heading, some), [
          sheet,
          names[i],
          heading,
        ]);
    });
    for (const heading of headings.slice(1))
      if (heading !== '累计占比') agree(total!.get(heading), figure(heading, cases), [sheet, '合计', heading]);
  });

  test('months by reasons', () => {
    const { headings, records } = tableOf('月份×理由');
    for (const record of records)
      for (const heading of headings.slice(1)) {
        const some = cases.filter(
          (one) => monthOfCase.get(one) === record.get('月份') && (heading === '合计' || one.reason === heading),
        );
        agree(record.get(heading), some.length, [record.get('月份'), heading]);
      }
  });

  test('by status', () => {
    const statusOf = (one: YearCase): string => {
      if (one.handlings.some(({ appeal }) => appeal)) return '已转申诉';
      if (one.handlings.some(({ closedOn }) => closedOn)) return '已结案';
      if (one.handlings.length > 0) return '已处理待确认';
      if (AS_OF > one.acceptedOn + 7) return '逾期';
      return one.investigation ? '调查中' : '待处理';
    };
    for (const record of tableOf('按状态').records) {
      const some = cases.filter((one) => statusOf(one) === record.get('状态')).length;
      agree(record.get('件数'), some, record.get('状态'));
      agree(record.get('占比'), some / cases.length, record.get('状态'));
    }
  });

  test('the cross table: every combination once, all of them the whole', () => {
    const { headings, records } = tableOf('交叉明细');
    const keyOf = (one: YearCase) =>
      [monthOf(one.acceptedOn), ...['按理由', '按环节', '按责任人', '按级别'].map((name) => NAMES[name](one))].join(
        '|',
      );
    const groups = new Map<string, YearCase[]>();
    for (const one of cases) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
    expect(records.length).toBe(groups.size);
    for (const record of records) {
      const key = headings
        .slice(0, 5)
        .map((heading) => record.get(heading))
        .join('|');
      for (const heading of headings.slice(5))
        agree(record.get(heading), figure(heading, groups.get(key)!), [key, heading]);
    }
  });

  test('what waits, the nearest day first', () => {
    const waiting = cases
      .filter(({ handlings }) => handlings.length === 0)
      .map(({ caseNo, acceptedOn }) => ({ caseNo, acceptedOn }))
      .sort((one, other) => one.acceptedOn - other.acceptedOn);
    const { records } = tableOf('尚未处理');
    expect(records.map((record) => record.get('受理编号'))).toEqual(waiting.map(({ caseNo }) => caseNo));
    // exceljs reads a date cell as a date.
    const due = records.map((record) => (record.get('答复期限') as Date).toISOString().slice(0, 10));
    expect(due).toEqual(
      waiting.map(({ acceptedOn }) =>
        new Date(Date.UTC(2025, 0, 1 + acceptedOn + 7 - 45658)).toISOString().slice(0, 10),
      ),
    );
  });

  const appeals = cases.flatMap(({ reason, handlings }) =>
    handlings.flatMap(({ appeal }) => (appeal === undefined ? [] : [{ ...appeal, reason }])),
  );

  function appealFigure(
    heading: string,
    some: readonly (typeof appeals)[number][],
    volume: number,
  ): number | undefined {
    const valid = some.filter((one) => one.valid === true);
    const satisfied = valid.filter((one) => one.satisfied === true);
    switch (heading) {
      case '申诉件数':
        return some.length;
      case '有效申诉':
        return valid.length;
      case '满意的有效申诉':
        return satisfied.length;
      case '有效申诉处理满意率':
        return ratio(satisfied.length, valid.length);
      case '业务量（件）':
        return volume;
      case '百万件申诉率':
        return (some.length / volume) * 1e6;
      case '区间下限':
        return some.length === 0 ? 0 : wilsonEnds(some.length, volume)[0] * 1e6;
      case '区间上限':
        return wilsonEnds(some.length, volume)[1] * 1e6;
      case '百万件有效申诉率':
        return (valid.length / volume) * 1e6;
      default:
        throw new Error(`nobody counts ${heading}`);
    }
  }

  const ALL = VOLUMES.reduce((sum, one) => sum + one, 0);

  test('appeals by month', () => {
    const { headings, records, total } = tableOf('申诉按月');
    expect(records.map((record) => record.get('月份'))).toEqual(MONTHS);
    for (const heading of headings.slice(1)) {
      records.forEach((record, i) => {
        const some = appeals.filter(({ on }) => monthOf(on) === MONTHS[i]);
        agree(record.get(heading), appealFigure(heading, some, VOLUMES[i]), [MONTHS[i], heading]);
      });
      agree(total!.get(heading), appealFigure(heading, appeals, ALL), ['合计', heading]);
    }
  });

  test('appeals by reason', () => {
    const { headings, records } = tableOf('申诉按理由');
    expect(records.reduce((sum, record) => sum + Number(record.get('申诉件数')), 0)).toBe(appeals.length);
    for (const record of records)
      for (const heading of headings.slice(1)) {
        const some = appeals.filter(({ reason }) => reason === record.get('投诉理由'));
        agree(record.get(heading), appealFigure(heading, some, ALL), [record.get('投诉理由'), heading]);
      }
  });

  test('and they were many', () => expect(compared).toBeGreaterThan(10_000));

  test('the overview shows them', () => {
    const cells = new Set(sheets.get('概览')!.flat());
    for (const heading of [
      '件数',
      '有效件数',
      '按时答复率',
      '平均处理天数',
      '处理满意率',
      '重复投诉率',
      '损失合计（元）',
    ])
      expect(cells).toContain(figure(heading, cases));
    expect(cells).toContain(appeals.length);
  });
});

describe('the charts', () => {
  test('are ten native ones on the overview, valid parts of the package', async () => {
    const parts = partNames(bytes).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    expect(parts.length).toBe(10);
    const folder = schemaFolder();
    if (folder !== undefined) expect((await validate(bytes, folder)).errors).toEqual([]);
  });

  test('hold what their cells hold', async () => {
    const parts = partNames(bytes).filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part));
    for (const part of parts) {
      const xml = await partText(bytes, part);
      const strips = [...xml.matchAll(/<c:f>([^<]*)<\/c:f><c:(?:str|num)Cache>(.*?)<\/c:(?:str|num)Cache>/g)];
      expect(strips.length).toBeGreaterThan(2);
      for (const [, reference, cache] of strips) {
        const [, sheet, column, top, , bottom] = /^'([^']+)'!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(reference)!;
        const index = column.charCodeAt(0) - 65;
        const held = sheets
          .get(sheet)!
          .slice(Number(top) - 1, Number(bottom ?? top))
          .map((row) => row[index]);
        const kept = new Map(
          [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, i, text]) => [Number(i), text]),
        );
        held.forEach((value, i) =>
          expect([part, reference, kept.get(i)]).toEqual([
            part,
            reference,
            value === undefined ? undefined : String(value),
          ]),
        );
      }
    }
  });
});

describe('the command', () => {
  test('--json gives the same statistics as the forms in memory do', () => {
    const { code, out } = kadesk('complaints', YEAR_FILE, '--as-of', '2025-12-31', '--json');
    expect(code).toBe(0);
    const { format, statistics } = JSON.parse(out) as { format: string; statistics: unknown };
    expect(format).toBe('kadesk-complaints/1');
    const own = statisticsOf(memoryBook('year', yearSheets(cases)), TEXTBOOK_RULES, AS_OF).statistics;
    expect(statistics).toEqual(JSON.parse(JSON.stringify(own)));
  });

  test('a period, and English', () => {
    const { out } = kadesk(
      'complaints',
      YEAR_FILE,
      '--from',
      '2025-06',
      '--to',
      '2025-06-15',
      '--json',
      '--lang',
      'en',
    );
    const { statistics } = JSON.parse(out) as { statistics: { total: { cases: number }; months: unknown[] } };
    const wanted = cases.filter(({ acceptedOn }) => acceptedOn >= 45658 + 151 && acceptedOn <= 45658 + 165);
    expect(statistics.total.cases).toBe(wanted.length);
    expect(statistics.months.length).toBe(1);
    const { out: text } = kadesk('complaints', YEAR_FILE, '--from', '2025-06', '--lang', 'en');
    expect(text).toContain('Complaint statistics');
    expect(text).toContain('Without a reference date');
  });

  test.each<[string, readonly string[], string]>([
    ['a period that is none', [YEAR_FILE, '--from', '上月'], '期间“上月”不能识别为月份或日期'],
    ['a period that ends before it begins', [YEAR_FILE, '--from', '2025-07', '--to', '2025-06'], '请对调'],
    ['no forms of complaints', ['samples/customers.xlsx'], '没有认出《客户投诉登记表》'],
    ['an output that is there', [YEAR_FILE, '-o', STATISTICS], '已经存在'],
  ])('%s is refused', (_, args, part) => {
    const { code, err } = kadesk('complaints', ...args);
    expect(code).toBe(2);
    expect(err).toContain(part);
  });
});
