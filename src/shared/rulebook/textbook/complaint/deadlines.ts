import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { clause, house } from '../../source';

const claims = clause('gbt-27917', '索赔', 'claims');

const serviceTime = clause('gbt-27917', '第2部分 16.1.3', 'Part 2 §16.1.3');

/** How long a complaint, a claim and a delivery may take, and how days are counted (时限). */
export const deadlines = {
  replyDays: leaf(
    shape.countFrom1,
    7,
    '投诉答复期限（日）',
    'Days to handle and answer a complaint',
    clause('express-regulation', '第28条（2018年）、第29条（2025年）', 'art. 28 (2018), art. 29 (2025)'),
  ),
  dueSoonDays: leaf(
    shape.count,
    1,
    '答复期限前几日起提示将到期',
    'Days before the deadline from which a complaint is shown as due soon',
    house('到期前一天提醒，还来得及答复', 'a day before, when there is still time to answer'),
  ),
  dayType: leaf(
    z.enum(['calendar', 'workday']),
    'calendar',
    '答复期限按日历天还是工作日',
    'Calendar days or working days',
    clause('express-regulation', '第28条（2018年）、第29条（2025年）', 'art. 28 (2018), art. 29 (2025)'),
  ),
  startDayCounted: leaf(
    shape.flag,
    false,
    '开始的当日是否计入期限',
    'Whether the first day counts',
    clause('civil-code', '第201条', '§201'),
  ),
  rollHoliday: leaf(
    shape.flag,
    false,
    '期限末日为法定休假日时是否顺延',
    'Whether a last day on a holiday moves to the next working day',
    house(
      '民法典第203条允许顺延；为及早提醒，默认不顺延',
      'Civil Code §203 moves it; kept off so that the warning comes early',
    ),
  ),
  counting: leaf(
    shape.terms,
    [
      term(
        'firstDayNotCounted',
        '开始的当日不计入，自下一日开始计算',
        'The first day is not counted; counting begins the next day',
        '§201',
      ),
      term(
        'holidayMoves',
        '末日是法定休假日的，以休假日结束的次日为末日',
        'A last day on a statutory holiday moves to the day after it',
        '§203',
      ),
      term('boundIncluded', '“以上”“以下”“以内”包括本数', '“Or more”, “or less”, “within” include the number', '§1259'),
    ],
    '期间计算的规定',
    'Rules on counting days',
    clause('civil-code', '第201条、第203条、第1259条', '§201, §203, §1259'),
  ),
  claimDays: {
    domestic: leaf(shape.countFrom1, 30, '索赔处理时限 国内（日历天）', 'Claims: domestic (calendar days)', claims),
    hkmot: leaf(
      shape.countFrom1,
      30,
      '索赔处理时限 港澳台（日历天）',
      'Claims: Hong Kong, Macao, Taiwan (calendar days)',
      claims,
    ),
    intl: leaf(shape.countFrom1, 60, '索赔处理时限 国际（日历天）', 'Claims: international (calendar days)', claims),
  },
  claimReplyHours: leaf(shape.countFrom1, 24, '索赔申告的答复时限（小时）', 'Hours to answer a claim', claims),
  payDays: leaf(shape.countFrom1, 7, '达成一致后的赔付时限（日历天）', 'Calendar days to pay after agreement', claims),
  domesticHandlingDays: leaf(
    shape.countFrom1,
    30,
    '国标规定的国内投诉处理时限（日历天）',
    'Domestic complaints under the national standard (calendar days)',
    clause('gbt-27917', '投诉', 'complaints'),
  ),
  validityYears: leaf(
    shape.countFrom1,
    1,
    '国内投诉有效期（年）',
    'Years within which a domestic complaint is valid',
    clause('gbt-27917', '投诉', 'complaints'),
  ),
  lostAfterDays: {
    sameCity: leaf(
      shape.countFrom1,
      3,
      '彻底延误时限 同城（自承诺时限起，日历天）',
      'Counts as lost after: same city (days from the promised time)',
      clause('gbt-27917', '彻底延误时限', 'complete delay'),
    ),
    domestic: leaf(
      shape.countFrom1,
      7,
      '彻底延误时限 省内异地和省际（自承诺时限起，日历天）',
      'Counts as lost after: domestic (days from the promised time)',
      clause('gbt-27917', '彻底延误时限', 'complete delay'),
    ),
    intl: leaf(
      shape.countFrom1,
      10,
      '彻底延误时限 国际（自承诺时限起，日历天）',
      'Counts as lost after: international (days from the promised time)',
      house('只有一处公开资料载明，待核实', 'only one public page says so; to be confirmed'),
    ),
  },
  serviceTime: {
    sameCityHours: leaf(shape.countFrom1, 24, '服务时限 同城（小时）', 'Service time: same city (hours)', serviceTime),
    domesticHours: leaf(
      shape.countFrom1,
      72,
      '服务时限 国内异地（小时）',
      'Service time: domestic (hours)',
      serviceTime,
    ),
    hkmotWorkdays: leaf(
      shape.countFrom1,
      6,
      '服务时限 港澳台（工作日）',
      'Service time: Hong Kong, Macao, Taiwan (working days)',
      serviceTime,
    ),
    asiaAmericaWorkdays: leaf(
      shape.countFrom1,
      6,
      '服务时限 亚洲和北美（工作日）',
      'Service time: Asia and North America (working days)',
      serviceTime,
    ),
    europeWorkdays: leaf(
      shape.countFrom1,
      8,
      '服务时限 欧洲（工作日）',
      'Service time: Europe (working days)',
      serviceTime,
    ),
    oceaniaWorkdays: leaf(
      shape.countFrom1,
      9,
      '服务时限 大洋洲（工作日）',
      'Service time: Oceania (working days)',
      serviceTime,
    ),
  },
} as const;
