import { AS_OF, number, type Row, type Sample, serial, text } from '../raw';
import { missing, owedCalls, owedVisits } from '../quota';
import { classesOf, yearOf } from './classes';
import type { Planned } from './planned';

const appointed = (sample: Sample) => sample.rows('大客户设定表');
const log = (sample: Sample) => sample.rows('大客户交往表');
const SET_ON = serial(2026, 1, 5);
/** Three months before the day of reference. */
const SILENT = serial(2026, 7, 31);

/** S2’s table of visits and calls since the appointment; a row is found once for visits and once for calls. */
function owing(sample: Sample): string[] {
  const days = (channels: readonly string[]) => {
    const found = new Map<string, number[]>();
    for (const row of log(sample)) {
      if (!channels.includes(text(row, '方式'))) continue;
      const id = text(row, '客户编号');
      found.set(id, [...(found.get(id) ?? []), Math.floor(number(row, '日期'))]);
    }
    return found;
  };
  const [visited, called] = [days(['上门走访', '高层互访']), days(['电话'])];
  const period = { from: SET_ON, to: AS_OF };
  return appointed(sample).flatMap((row) => {
    const [id, level] = [text(row, '客户编号'), text(row, '大客户级别')];
    return [
      missing(owedVisits(level, period), visited.get(id) ?? []),
      missing(owedCalls(level, period), called.get(id) ?? []),
    ].flatMap((times) => (times > 0 ? [id] : []));
  });
}

function unseen(sample: Sample): string[] {
  const since = (sheet: string, day: string) =>
    new Map(sample.rows(sheet).map((row) => [text(row, '客户编号'), number(row, day)]));
  const [lost, warned] = [since('流失客户分析与恢复表', '流失日期'), since('大客户月度预警单', '预警日期')];
  return yearOf(sample, 2026).flatMap((row) => {
    const [id, last] = [text(row, '客户编号'), number(row, '最后一次消费日期')];
    const isSeen = (lost.get(id) ?? 0) >= last || (warned.get(id) ?? 0) >= last;
    return last < SILENT && !isSeen ? [id] : [];
  });
}

/** S1: A and B are key accounts; whoever is none of them for two years is looked at again. */
function candidates(sample: Sample): string[] {
  const [before, now] = [classesOf(sample, 2025), classesOf(sample, 2026)];
  const known = new Set(appointed(sample).map((row) => text(row, '客户编号')));
  const isKey = (found: string | undefined) => found === 'A类' || found === 'B类';
  return [
    ...[...now].flatMap(([id, found]) => (isKey(found) && !known.has(id) ? [id] : [])),
    ...[...known].filter((id) => now.get(id) === 'C类' && before.get(id) === 'C类'),
  ];
}

/** The same customer, day, channel and people a second time. */
function doubled(sample: Sample): string[] {
  const seen = new Set<string>();
  return log(sample).flatMap((row) => {
    const key = ['客户编号', '日期', '方式', '我方人员'].map((label) => text(row, label)).join('|');
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond ? [text(row, '序号')] : [];
  });
}

function revisits(sample: Sample): string[] {
  const made = new Set(sample.rows('客户回访记录表').map((row) => text(row, '回访编号')));
  return [
    ...sample
      .rows('客户回访计划')
      .filter((row) => !made.has(text(row, '回访编号')) && number(row, '计划日期') < AS_OF)
      .map((row) => text(row, '回访编号')),
    ...sample
      .rows('客户回访报告表')
      .filter((row) => number(row, '报告日期') > number(row, '回访日期') + 1)
      .map((row) => text(row, '回访编号')),
  ];
}

/** S1: leaders visit A and B regularly, once a quarter as the house has it; in the sample they come as 高层互访 or 高层拜访. */
function unvisited(sample: Sample): string[] {
  const quarter = { from: serial(2026, 7, 1), to: serial(2026, 9, 30) };
  const visited = new Set(
    log(sample)
      .filter((row) => ['上门走访', '高层互访'].includes(text(row, '方式')))
      .filter((row) => text(row, '方式') === '高层互访' || text(row, '目的') === '高层拜访')
      .filter((row) => number(row, '日期') >= quarter.from && number(row, '日期') <= quarter.to)
      .map((row) => text(row, '客户编号')),
  );
  return [...classesOf(sample, 2026)].flatMap(([id, found]) =>
    (found === 'A类' || found === 'B类') && !visited.has(id) ? [id] : [],
  );
}

const owed = (row: Row): number => 2025 - number(row, '会费缴至年度');

export const CUSTOMER_CHECKS: readonly Planned[] = [
  {
    id: 'required-field',
    what: 'appointments whose last day is left to Fill',
    keys: (sample) =>
      appointed(sample)
        .filter((row) => row['有效期至'] === null)
        .map((row) => text(row, '客户编号')),
  },
  {
    id: 'open-applications',
    what: 'a second application while one is undecided',
    keys: (sample) =>
      sample
        .rows('大客户申请表')
        .filter(
          (row, i, all) =>
            row['管理层审批意见'] === null &&
            all.slice(0, i).some((one) => one['管理层审批意见'] === null && one['客户编号'] === row['客户编号']),
        )
        .map((row) => text(row, '申请编号')),
  },
  {
    id: 'measure-overdue',
    what: 'measures that are past their day and not done',
    keys: (sample) =>
      sample
        .rows('大客户对策一览表')
        .filter((row) => number(row, '完成日期') < AS_OF && number(row, '进度') < 1)
        .map((row) => text(row, '客户编号')),
  },
  {
    id: 'term-ending',
    what: 'contracts that end within 30 days',
    keys: (sample) =>
      sample.book.sheets
        .filter(({ name }) => name.startsWith('物流合同'))
        .filter(({ name }) => Number(sample.beside(name, '合同到期日')) - AS_OF <= 30)
        .map(({ name }) => String(sample.beside(name, '合同编号'))),
  },
  {
    id: 'decider-unknown',
    what: 'customers of level A or B with a file of which neither it nor the data sheet has a 决策人: S3, 决策人的基本资料',
    keys: (sample) => {
      const kept = (form: string) => sample.book.sheets.filter(({ name }) => name.startsWith(form));
      const numberIn = (name: string) => String(sample.beside(name, '客户编号'));
      const named = new Set(
        [...kept('关键客户档案'), ...kept('大客户资料表')]
          .filter(({ name }) => sample.cells(name).some((row) => row.includes('决策人')))
          .map(({ name }) => numberIn(name)),
      );
      const high = new Set(
        appointed(sample)
          .filter((row) => ['A级', 'B级'].includes(text(row, '大客户级别')))
          .map((row) => text(row, '客户编号')),
      );
      return kept('关键客户档案')
        .map(({ name }) => numberIn(name))
        .filter((id) => high.has(id) && !named.has(id));
    },
  },
  {
    id: 'key-account-file',
    what: 'key accounts without all three sheets of a file: S2, 填写大客户资料表(5-8)及大客户管理卡(5-9)',
    keys: (sample) => {
      const kept = (form: string) =>
        new Set(
          sample.book.sheets
            .filter(({ name }) => name.startsWith(form))
            .map(({ name }) => String(sample.beside(name, '客户编号'))),
        );
      const forms = ['关键客户档案', '大客户资料表', '大客户管理卡'].map(kept);
      return appointed(sample)
        .map((row) => text(row, '客户编号'))
        .filter((id) => !forms.every((form) => form.has(id)));
    },
  },
  { id: 'revisit-due', what: 'revisits that were not made, or reported later than the day after', keys: revisits },
  {
    id: 'late-entry',
    what: 'contacts written down later than the day after: S2, 实时填写',
    keys: (sample) =>
      log(sample)
        .filter((row) => Math.floor(number(row, '录入时间')) > number(row, '日期') + 1)
        .map((row) => text(row, '序号')),
  },
  { id: 'duplicate-contact', what: 'a contact that stands there twice', keys: doubled },
  { id: 'visits-owed', what: 'visits and calls short of S2’s table', keys: owing },
  { id: 'leader-visit', what: 'A and B whom no leader visited in the last whole quarter: S1', keys: unvisited },
  { id: 'silent-customer', what: 'no business for three months, and nobody has seen it: S1', keys: unseen },
  { id: 'key-account-candidate', what: 'classes that do not go with the appointments: S1', keys: candidates },
  {
    id: 'fulfilment-target',
    what: 'less than all: S0, 保证100%的合同履约率',
    keys: (sample) =>
      sample
        .rows('合同履约统计表')
        .filter((row) => number(row, '履约合格单数') < number(row, '应履约单数'))
        .map((row) => text(row, '客户名称')),
  },
  {
    id: 'club-dues',
    what: 'members that owe dues: S2, 连续两年无故不缴纳会费',
    keys: (sample) =>
      sample
        .rows('客户信息表')
        .filter((row) => row['退会日期'] === null && row['取消决定日期'] === null && owed(row) >= 1)
        .map((row) => text(row, '会员编号')),
  },
  {
    id: 'removal-reason',
    what: 'removed for dues that were owed for less than two years',
    keys: (sample) =>
      sample
        .rows('客户信息表')
        .filter((row) => row['取消资格原因'] !== null && owed(row) < 2)
        .map((row) => text(row, '会员编号')),
  },
];
