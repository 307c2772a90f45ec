import { z } from 'zod';
import { leaf, shape } from '../leaf';
import { house } from '../source';

/** Dates: the reference date and how accounting months run. */
export const period = {
  asOf: leaf(
    z.iso.date().nullable(),
    null,
    '截止日（年-月-日），空=未设',
    'Reference date (year-month-day); empty = not set',
    house('由使用者填写，从不取系统日期', 'set by the user; the clock is never read'),
  ),
  monthStartDay: leaf(
    z.int().min(1).max(28),
    1,
    '会计月从几号开始',
    'Day on which an accounting month starts',
    house('自然月；26日至25日的公司填26', 'calendar months; 26 for companies that close on the 25th'),
  ),
  monthNamedBy: leaf(
    z.enum(['end', 'start']),
    'end',
    '跨月的会计月以哪一端命名',
    'Which end names an accounting month that spans two',
    house('26日至次月25日习惯称为次月', 'the 26th to the 25th is called by its last month'),
  ),
  yearMin: leaf(
    z.int().min(1900),
    1990,
    '合理日期最早年份',
    'Earliest plausible year of a date',
    house('早于快递业务数据的日期视为可疑', 'dates before any courier data are doubtful'),
  ),
  yearMax: leaf(
    z.int().min(2000),
    2100,
    '合理日期最晚年份',
    'Latest plausible year of a date',
    house('晚于此年视为可疑', 'dates after it are doubtful'),
  ),
  daysPerMonth: leaf(
    shape.countFrom1,
    30,
    '按天折算时一月的天数',
    'Days of a month where months are counted in days',
    house('没有起始日期、只有天数时使用', 'used where only a number of days is known'),
  ),
  maxYears: leaf(
    shape.countFrom1,
    50,
    '一个期间最长几年',
    'Longest period in years',
    house('更长的多半是日期填错', 'a longer one is most likely a mistyped date'),
  ),
} as const;
