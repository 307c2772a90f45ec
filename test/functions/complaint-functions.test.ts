import { callFunction, whyCall } from '../../src/functions/call';
import { functionNamed } from '../../src/functions/registry';
import { type Argument, isFailure } from '../../src/functions/types';
import { say } from '../../src/shared/text/message';
import type { CellValue } from '../../src/shared/values/cell';
import { bookWith, CHINESE } from '../rules/support';

const column = (...cells: CellValue[]): CellValue[][] => cells.map((cell) => [cell]);

const call = (id: string, args: readonly Argument[], rules: Readonly<Record<string, unknown>> = {}) =>
  callFunction(functionNamed(id)!, args, { book: bookWith(rules), lang: 'zh' });

/** What the cells show; a failure is its sentence. */
const shows = (id: string, args: readonly Argument[], rules: Readonly<Record<string, unknown>> = {}) =>
  call(id, args, rules).map((row) => row.map((cell) => (isFailure(cell) ? say('zh', cell.message) : cell)));

const why = (id: string, args: readonly Argument[], lang: 'zh' | 'en' = 'zh', rules = {}) =>
  whyCall(functionNamed(id)!, args, { book: bookWith(rules), lang });

describe('COMPLAINT_DUE', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '投诉',
      '2026-03-05',
      ['《快递暂行条例》', '国务院令第697号', '第28条（2018年）、第29条（2025年）', '日历天', '第201条'],
    ],
    ['国内索赔', '2026-03-05', ['《GB/T 27917 快递服务》（2011）索赔', '30日', '日历天', '第201条']],
    ['港澳台索赔', '2026-03-05', ['《GB/T 27917 快递服务》（2011）索赔', '30日']],
    ['国际索赔', '2026-03-05', ['《GB/T 27917 快递服务》（2011）索赔', '60日']],
    ['索赔答复', '2026-03-05 9:30', ['《GB/T 27917 快递服务》（2011）索赔', '24小时', '2026-03-06 09:30']],
    ['赔付', '2026-03-05', ['《GB/T 27917 快递服务》（2011）索赔', '7日']],
    ['申诉转办', '2026-03-05', ['《邮政业消费者申诉处理办法》（2011年）', '15日', '本公司设定']],
    ['申诉调解', '2026-03-05', ['《邮政业用户申诉处理办法》（现行版）第3、4条', '30日']],
    ['调解意见反馈', '2026-03-05', ['《邮政业用户申诉处理办法》（现行版）调解意见反馈', '3个工作日', '只按周末计算']],
    ['彻底延误（同城）', '2026-03-05', ['《GB/T 27917 快递服务》（2011）彻底延误时限', '3日']],
  ])('KA_WHY about %s from %s names what it rests on', (kind, from, parts) => {
    const [sentence] = why('COMPLAINT_DUE', [from, kind]);
    for (const part of parts) expect(sentence).toContain(part);
    const [english] = why('COMPLAINT_DUE', [from, kind], 'en');
    expect(english).not.toMatch(CHINESE);
  });

  test.each<[string, CellValue[][]]>([
    [
      'with its header, kinds in any place',
      [
        ['名称', '类型', '日期'],
        ['国庆', '休', '2026-10-01至2026-10-07'],
        ['调休', '班', 46305],
      ],
    ],
    [
      'without a header',
      [
        ['2026-10-01至2026-10-07', '休'],
        [46305, '班'],
      ],
    ],
    [
      'with blank rows and a column of names',
      [
        ['2026-10-01 - 2026-10-07', '', '国庆节'],
        ['', '', ''],
        [46305, '上班', '补班'],
      ],
    ],
  ])('a list of holidays %s', (_, holidays) => {
    // 29, 30 September, 8, 9, 10 (worked), 12, 13 October.
    expect(shows('COMPLAINT_DUE', ['2026-09-28', '投诉', '工作日', holidays])).toEqual([[46308]]);
    // By weekends alone: 29, 30, 1, 2, 5, 6, 7.
    expect(shows('COMPLAINT_DUE', ['2026-09-28', '投诉', '工作日'])).toEqual([[46302]]);
  });

  test('the last day moves over the holidays of the list where the rules say so', () => {
    const holidays = column('2026-10-01至2026-10-07');
    expect(shows('COMPLAINT_DUE', ['2026-09-27', '投诉', null, holidays])).toEqual([[46299]]);
    const rules = { 'complaint.rollHoliday': true };
    expect(shows('COMPLAINT_DUE', ['2026-09-27', '投诉', null, holidays], rules)).toEqual([[46303]]);
  });

  test.each<[string, readonly Argument[], string]>([
    ['an unknown kind', ['2026-03-05', '急件'], '没有“急件”这种期限'],
    ['hours without a time', ['2026-03-05', '索赔答复'], '须带时刻'],
    ['hours as working days', ['2026-03-05 9:30', '索赔答复', '工作日'], '不分日历天和工作日'],
    ['a clock that shows no such time', ['2026-03-05 25:00', '索赔答复'], '时刻不对'],
    ['a promise that is not in force', ['2026-03-05 9:30', '大客户处理'], 'complaint.sla.enabled'],
    ['a holiday that is no date', ['2026-03-05', '投诉', null, column('2026-10-01', '元旦节')], '第2行“元旦节”'],
    [
      'a holiday that is neither',
      [
        '2026-03-05',
        '投诉',
        null,
        [
          ['2026-10-01', '休'],
          ['2026-10-10', '半天'],
        ],
      ],
      '看不出是休还是班',
    ],
    ['an error among the holidays', ['2026-03-05', '投诉', null, column({ error: '#REF!' })], '#REF!'],
  ])('%s is refused', (_, args, part) => expect(String(shows('COMPLAINT_DUE', args)[0][0])).toContain(part));

  test('a promise in force', () =>
    expect(shows('COMPLAINT_DUE', [46086.5, '大客户处理'], { 'complaint.sla.enabled': true })).toEqual([[46088.5]]));
});

describe('COMPLAINT_STATUS', () => {
  test('yes and no do as well as dates, and what is handled needs no reference date', () => {
    const accepted = column('2026-03-05', '2026-03-05', '2026-03-05');
    const handled = column('是', true, 1);
    expect(shows('COMPLAINT_STATUS', [accepted, handled, column('否', '是', '')])).toEqual([
      ['已处理待确认'],
      ['已结案'],
      ['已处理待确认'],
    ]);
  });

  test('the kind of deadline decides what is late', () =>
    expect(
      shows('COMPLAINT_STATUS', ['2026-03-05', null, null, null, null, '2026-03-20', column('投诉', '国内索赔')]),
    ).toEqual([['逾期'], ['待处理']]));
});

describe('SURVEY_CSAT and SURVEY_NPS', () => {
  test.each<[string, string, readonly Argument[], string]>([
    ['a word that is no answer', 'SURVEY_CSAT', [column('完全满意', '还行')], '答卷第2格：“还行”看不出是哪一档'],
    ['a number off the scale', 'SURVEY_CSAT', [column(5, 7)], '答卷第2格：“7”不在 1 到 5'],
    ['an error cell', 'SURVEY_CSAT', [column(5, { error: '#N/A' })], '#N/A'],
    ['nothing', 'SURVEY_CSAT', [column('', null)], '没有一份有效答卷'],
    ['an unknown measure', 'SURVEY_CSAT', [column(5), '好评率'], '得分、满意率、完全满意率'],
    ['an unknown set of points', 'SURVEY_CSAT', [column(5), '得分', '五五开'], '100/75/50/25/0'],
    ['points of five on a scale of seven', 'SURVEY_CSAT', [column(5), '得分', '1'], '级数或分值'],
    ['a half', 'SURVEY_NPS', [column(9, 8.5)], '推荐意愿第2格：“8.5”不是 0 到 10 的整数'],
    ['eleven', 'SURVEY_NPS', [column(11)], '“11”不是 0 到 10'],
  ])('%s is refused (%s)', (_, id, args, part) => expect(String(shows(id, args)[0][0])).toContain(part));

  test('a total, blanks and a header of a whole column do not count', () => {
    const whole: CellValue[][] = new Array<CellValue[]>(1_048_576).fill([null]);
    ['满意度', 5, '', 3, '合计'].forEach((cell, i) => (whole[i] = [cell]));
    expect(shows('SURVEY_CSAT', [whole])).toEqual([[75]]);
    expect(shows('SURVEY_CSAT', [whole, '答卷数'])).toEqual([[2]]);
  });

  test('the scale of ten goes in equal steps, its two best answers count', () => {
    const rules = { 'satisfaction.minAnswers': 1 };
    expect(shows('SURVEY_CSAT', [column(10, 1), '得分', '10'])).toEqual([[50]]);
    expect(shows('SURVEY_CSAT', [column(10, 9, 8, 1), '满意率', '10级'], rules)).toEqual([[0.5]]);
    expect(shows('SURVEY_CSAT', [column(10, 9, 8, 1), '完全满意率', '10级'], rules)).toEqual([[0.25]]);
  });
});

describe('SERVICE_SQI', () => {
  const HEADER = ['丢失', '破损', '投诉未解决', '错日送达', '账单更正', '查询单', '晚取件', '签收证明缺失', '当日迟到'];
  const ONE = [1, 2, 1, 0, 1, 1, 1, 1, 3];

  test('with a header beside shipments with and without one', () => {
    // 50 + 60 + 10 + 0 + 3 + 3 + 3 + 1 + 3 = 133
    expect(shows('SERVICE_SQI', [[HEADER, ONE, ONE], column(1000, 500), '九项'])).toEqual([[0.133], [0.266]]);
    expect(shows('SERVICE_SQI', [[HEADER, ONE, ONE], column('票数', 1000, 500), '九项'])).toEqual([
      [''],
      [0.133],
      [0.266],
    ]);
  });

  test('a day fails alone', () =>
    expect(
      shows('SERVICE_SQI', [[ONE, [...ONE.slice(0, 8), '若干'], ONE, ONE], column(1000, 1000, 0, ''), '九项']),
    ).toEqual([[0.133], ['当日迟到应是数字，实际是“若干”。'], ['票数应大于0，实际是 0。'], ['']]));

  test.each<[string, readonly Argument[], string]>([
    ['numbers of another pack', [[ONE], 1000], '有10项失误，给了9个数'],
    ['a negative count', [[[...ONE.slice(0, 8), -1]], 1000, '九项'], '“当日迟到”的件数不能是 -1'],
    ['an empty pack of one’s own', [[ONE], 1000, '自定'], 'satisfaction.sqi.packs.custom'],
    ['days of another number', [[ONE, ONE], column(1, 2, 3), '九项'], '请选同样多的行'],
    ['a header with a failure missing', [[HEADER.slice(0, 8), ONE.slice(0, 8)], 1000, '九项'], '当日迟到'],
  ])('%s are refused', (_, args, part) => expect(String(shows('SERVICE_SQI', args)[0][0])).toContain(part));
});

describe('rates', () => {
  test.each<[string, string, readonly Argument[], string]>([
    ['more complaints than shipments', 'COMPLAINT_RATE', [11, 10], '不能大于业务量'],
    ['fewer than none', 'COMPLAINT_RATE', [-3, 10], '不能是负数'],
    ['no volume', 'COMPLAINT_RATE', [1, 0], '业务量应大于0'],
    ['a rate per million of few', 'COMPLAINT_RATE', [1, 9999, null, null, '百万'], '少于10,000件'],
    ['more valid appeals than appeals', 'APPEAL_RATE', [3, 50000, null, 4], '不能大于申诉件数'],
  ])('%s: refused (%s)', (_, id, args, part) => expect(String(shows(id, args)[0][0])).toContain(part));

  test('the notices of the State Post Bureau', () => {
    // 2023 Q3: 66 913 appeals at 1.64 per million, 4 475 of them valid at 0.11.
    const volume = 66_913 / 1.64e-6;
    const [[rate, valid]] = shows('APPEAL_RATE', [66_913, volume, null, 4475]);
    expect(rate).toBe(1.64);
    expect(Number(valid).toFixed(4)).toBe('0.1097');
    expect(Number(valid).toFixed(2)).toBe('0.11');
  });

  test('with the interval, by Wilson and exactly', () => {
    expect(shows('APPEAL_RATE', [0, 1_000_000, null, null, '是'])).toEqual([[0, 0, 3.841444]]);
    expect(shows('APPEAL_RATE', [0, 1_000_000, null, null, '是'], { 'complaint.rates.interval': 'exact' })).toEqual([
      [0, 0, 3.688873],
    ]);
  });
});
