import { AS_OF, number, type Row, type Sample, serial, text } from '../raw';
import { classesOf } from './classes';
import type { Planned } from './planned';

const registered = (sample: Sample) => sample.rows('客户投诉登记表');
const handlings = (sample: Sample) => new Map(sample.rows('客户投诉处理表').map((row) => [text(row, '受理编号'), row]));

/** Each case, and the day on which it was handled; infinite where it was not. */
const cases = (sample: Sample) => {
  const by = handlings(sample);
  return registered(sample).map((row) => ({
    row,
    id: text(row, '受理编号'),
    accepted: number(row, '受理日期'),
    handled: Number(by.get(text(row, '受理编号'))?.['处理日期'] ?? Infinity),
  }));
};

/** 快递暂行条例: 7日内. */
const DAYS = 7;
/** The company’s own limit of what the department may grant. */
const authority = (sample: Sample): number =>
  number(
    sample.rows('KA_Rules').find((row) => row['路径'] === 'complaint.compensation.authorityLimit')!,
    '值',
  );

/** Days off and days worked by the sheet of holidays: 2025-10-01至2025-10-08 休. */
function holidays(sample: Sample): ReadonlyMap<number, boolean> {
  const days = new Map<number, boolean>();
  for (const row of sample.rows('节假日')) {
    const [from, to = from] = text(row, '日期')
      .split('至')
      .map((day) => {
        const [year, month, of] = day.split('-').map(Number);
        return serial(year, month, of);
      });
    for (let day = from; day <= to; day++) days.set(day, row['类型'] === '班');
  }
  return days;
}

/** The next working day: 1 January 1900 counts as a Sunday, so a serial’s remainder by 7 is 0 on Saturdays and 1 on Sundays. */
function nextWorkday(day: number, of: ReadonlyMap<number, boolean>): number {
  for (let next = day + 1; ; next++) if (of.get(next) ?? next % 7 > 1) return next;
}

/** Appointed on 5 January 2026, for a year. */
const SET_ON = serial(2026, 1, 5);

/** Complaints of key accounts, appointed or by S1’s classes, that nobody spoke with by the next working day. */
function unspoken(sample: Sample): string[] {
  const of = holidays(sample);
  const appointed = new Set(sample.rows('大客户设定表').map((row) => text(row, '客户编号')));
  const classes = classesOf(sample, 2026);
  const isKey = (customer: string, accepted: number): boolean =>
    ['A类', 'B类'].includes(classes.get(customer) ?? '') || (appointed.has(customer) && accepted >= SET_ON);
  const contacts = new Map<string, number[]>();
  for (const row of sample.rows('大客户交往表')) {
    const id = text(row, '客户编号');
    contacts.set(id, [...(contacts.get(id) ?? []), Math.floor(number(row, '日期'))]);
  }
  return cases(sample).flatMap(({ row, id, accepted }) => {
    const customer = text(row, '客户编号');
    if (!isKey(customer, accepted)) return [];
    const due = nextWorkday(accepted, of);
    const spoken = (contacts.get(customer) ?? []).some((day) => day >= accepted && day <= due);
    return spoken || (due >= AS_OF && !(contacts.get(customer) ?? []).some((day) => day >= accepted)) ? [] : [id];
  });
}

/** Complaints of class A that waited while others were handled: S1, 应优先处理该类客户的抱怨和投诉. */
function waited(sample: Sample): string[] {
  const classes = classesOf(sample, 2026);
  const all = cases(sample).map((one) => ({ ...one, isFirst: classes.get(text(one.row, '客户编号')) === 'A类' }));
  const others = all.filter(({ isFirst, row }) => !isFirst && row['能否当场解决'] !== '是');
  return all
    .filter(({ isFirst, accepted, handled }) => {
      if (!isFirst) return false;
      return others.some((other) => other.handled > accepted && other.handled < handled);
    })
    .map(({ id }) => id);
}

const reasonOf = (row: Row): string => text(row, '投诉理由').split('：')[0];

export const COMPLAINT_CHECKS: readonly Planned[] = [
  {
    id: 'on-the-spot-late',
    what: 'cases that could be solved on the spot and were not on that day: S4, 应立即解决',
    keys: (sample) =>
      cases(sample)
        .filter(({ row, accepted, handled }) => row['能否当场解决'] === '是' && handled > accepted)
        .map(({ id }) => id),
  },
  {
    id: 'compensation-approval',
    what: 'compensation above the department’s limit that nobody agreed to: S4, 不能做出超出自身职责范围的承诺',
    keys: (sample) =>
      sample
        .rows('客户投诉处理表')
        .filter((row) => number(row, '赔偿金额（元）') > authority(sample) && row['超权审批'] === null)
        .map((row) => text(row, '处理编号')),
  },
  {
    id: 'reply-overdue',
    what: 'cases handled, or still open, more than 7 days after their acceptance: 快递暂行条例',
    keys: (sample) =>
      cases(sample)
        .filter(({ accepted, handled }) => Math.min(handled, AS_OF) > accepted + DAYS)
        .map(({ id }) => id),
  },
  { id: 'key-account-contact', what: 'nobody spoke with the key account by the next working day', keys: unspoken },
  { id: 'priority-order', what: 'class A waited while others were handled', keys: waited },
  {
    id: 'repeated-complaint',
    what: 'the same customer, the same reason, within 90 days',
    keys: (sample) => {
      const all = cases(sample);
      return all
        .filter(({ row, accepted }, i) =>
          all
            .slice(0, i)
            .some(
              (before) =>
                text(before.row, '投诉客户姓名') === text(row, '投诉客户姓名') &&
                reasonOf(before.row) === reasonOf(row) &&
                accepted - before.accepted <= 90,
            ),
        )
        .map(({ id }) => id);
    },
  },
];
