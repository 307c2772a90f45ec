import { z } from 'zod';
import { listIn } from '../../text/list';
import { allows, leaf, shape, term } from '../leaf';
import { clause, house, passage } from '../source';

/** By what it is decided who is seen first. */
const URGENCY = ['overdueComplaint', 'openComplaint', 'warning', 'behind', 'valueClass', 'lastContact'];

/** Visits and calls owed to a key account (走访、电话), by its level. */
export const visit = {
  A: {
    visitPerMonth: leaf(
      shape.count,
      3,
      'A级 每月走访次数',
      'Level A: visits a month',
      passage('S2', 53, 'A级大客户,每月走访3次以上'),
    ),
    callPerWeek: leaf(
      shape.count,
      2,
      'A级 每周电话次数',
      'Level A: calls a week',
      passage('S2', 53, '每周电话2次以上'),
    ),
    callPerHalfMonth: leaf(
      shape.count,
      0,
      'A级 每半月电话次数',
      'Level A: calls a half-month',
      house('原书按周规定A级电话', 'the text sets level A calls by the week'),
    ),
  },
  B: {
    visitPerMonth: leaf(
      shape.count,
      2,
      'B级 每月走访次数',
      'Level B: visits a month',
      passage('S2', 53, 'B级大客户,每月走访2次以上'),
    ),
    callPerWeek: leaf(
      shape.count,
      1,
      'B级 每周电话次数',
      'Level B: calls a week',
      passage('S2', 53, '每周电话1次以上'),
    ),
    callPerHalfMonth: leaf(
      shape.count,
      0,
      'B级 每半月电话次数',
      'Level B: calls a half-month',
      house('原书按周规定B级电话', 'the text sets level B calls by the week'),
    ),
  },
  C: {
    visitPerMonth: leaf(
      shape.count,
      1,
      'C级 每月走访次数',
      'Level C: visits a month',
      passage('S2', 56, 'C级大客户,每月走访1次以上'),
    ),
    callPerWeek: leaf(
      shape.count,
      0,
      'C级 每周电话次数',
      'Level C: calls a week',
      house('原书按半月规定C级电话', 'the text sets level C calls by the half-month'),
    ),
    callPerHalfMonth: leaf(
      shape.count,
      1,
      'C级 每半月电话次数',
      'Level C: calls a half-month',
      passage('S2', 56, '每半月电话1次以上'),
    ),
  },
  D: {
    visitPerMonth: leaf(
      shape.count,
      0,
      'D级 每月走访次数',
      'Level D: visits a month',
      passage('S2', 56, 'D级大客户,每月走访0次以上'),
    ),
    callPerWeek: leaf(
      shape.count,
      0,
      'D级 每周电话次数',
      'Level D: calls a week',
      house('原书按半月规定D级电话', 'the text sets level D calls by the half-month'),
    ),
    callPerHalfMonth: leaf(
      shape.count,
      1,
      'D级 每半月电话次数',
      'Level D: calls a half-month',
      passage('S2', 56, 'D级大客户,每月走访0次以上,每半月电话1次以上'),
    ),
  },
  weekStartDay: leaf(
    z.int().min(1).max(7),
    1,
    '一周从星期几开始（1=周一）',
    'First day of a week (1 = Monday)',
    clause('iso-8601', '§3.1.1.23', '§3.1.1.23'),
  ),
  halfMonthDays: leaf(
    z.int().min(10).max(20),
    15,
    '上半月的天数',
    'Days of the first half-month',
    house('上半月1–15日，下半月16日至月末', 'first half = days 1 to 15, second = 16 to the end'),
  ),
  prorate: leaf(
    z.enum(['floor', 'majority', 'full']),
    'floor',
    '不足一个完整周期时的折算方法',
    'How a window that is cut by the period is prorated',
    house('按天数折算并舍去小数；不足半个周期的不要求', 'by days, rounded down; less than half a window asks nothing'),
  ),
  prorateMinShare: leaf(
    shape.share,
    0.5,
    '不完整周期至少占多少才要求',
    'Least share of a window that asks for anything',
    house('不足一半的周期不要求', 'less than half a window asks nothing'),
  ),
  visitChannels: leaf(
    shape.terms,
    [
      term('onSite', '上门走访', 'On-site visit', '上门', '走访', '拜访', '上门拜访', 'visit'),
      term('executive', '高层互访', 'Executive visit', '高层拜访', '高层走访'),
    ],
    '算作走访的联系方式',
    'Contacts that count as a visit',
    house('上门走访与高层互访计入走访', 'on-site and executive visits count'),
  ),
  callChannels: leaf(
    shape.terms,
    [term('phone', '电话', 'Phone call', '电话回访', '电话联系', 'call', 'phone', 'tel')],
    '算作电话的联系方式',
    'Contacts that count as a call',
    house('只有电话计入电话次数', 'only phone calls count'),
  ),
  plan: {
    order: leaf(
      shape.terms.refine(
        (list) => list.every(({ code }) => URGENCY.includes(code)),
        allows(`代码只能是 ${listIn(URGENCY, 'zh')}`, `takes the codes ${listIn(URGENCY, 'en')}`),
      ),
      [
        term('overdueComplaint', '有逾期未处理的投诉', 'A complaint is overdue'),
        term('openComplaint', '有未结投诉', 'A complaint is open'),
        term('warning', '有预警', 'A warning stands'),
        term('behind', '本期走访或电话有欠', 'Visits or calls are short'),
        term('valueClass', '价值类别高的在先', 'The higher value class'),
        term('lastContact', '久未联系的在先', 'The longest without contact'),
      ],
      '排走访日程的先后，依次比较',
      'By what the schedule of visits puts customers first, one after the other',
      house(
        '优先处理A类客户的抱怨和投诉见教材；其余先后原书未给',
        'that complaints of class A come first is the text’s; the rest of the order is not given',
      ),
    ),
    visitsPerDay: leaf(
      shape.countFrom1,
      3,
      '每位专管员一天最多排几次走访',
      'Visits that an owner is given on one day at most',
      house('同城上门往返与洽谈，一天三家为宜', 'with travel and talks three customers fill a day'),
    ),
    callsPerDay: leaf(
      shape.countFrom1,
      8,
      '每位专管员一天最多排几次电话',
      'Calls that an owner is given on one day at most',
      house('电话一次约一刻钟，留出处理其他事务的时间', 'a quarter of an hour each, and time for other work'),
    ),
    aheadDays: leaf(
      shape.countFrom1,
      30,
      '提前几天列出将到期的事项',
      'How many days ahead what falls due is listed',
      house('与合同到期提醒一致', 'as for the end of a contract'),
    ),
  },
} as const;
