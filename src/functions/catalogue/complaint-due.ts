import { isRefusal } from '../../shared/rules/answer';
import { deadline } from '../../shared/rules/complaint';
import type { FunctionDefinition } from '../definition';
import { holidayParameter, workdaysOf } from '../holidays';
import { rowWise } from '../prepare';
import { acceptedParameter, deadlineOf, deadlineParameter, withCalendarNote } from './complaint-arguments';

const DAY_TYPES = {
  calendar: ['日历天', '自然日', '日', 'calendar', 'calendar days'],
  workday: ['工作日', 'workday', 'workdays', 'working days'],
} as const;

/** 答复期限 and the other deadlines of complaints, claims and appeals. */
export const COMPLAINT_DUE: FunctionDefinition = {
  id: 'COMPLAINT_DUE',
  description: {
    zh: '处理期限：投诉7日、索赔30或60日、索赔答复24小时、申诉转办15日等；期限长短、依据和算法见规则手册，KA_WHY 写出法规、版本和条款',
    en: 'The day something is due: a complaint in 7 days, a claim in 30 or 60, its answer in 24 hours, an appeal passed on in 15; KA_WHY names law, edition and article',
  },
  parameters: [
    acceptedParameter,
    deadlineParameter,
    {
      name: { en: 'day_type', zh: '天数类型' },
      description: {
        zh: '“日历天”或“工作日”；省略时按该期限的规定',
        en: '“calendar” or “workday”; as the deadline itself is counted where omitted',
      },
      kind: 'one',
      optional: true,
    },
    holidayParameter,
  ],
  result: {
    zh: '每行一个日期（序列号，请设为日期格式）；按小时计的带时刻',
    en: 'One date a row (a serial number: format it as a date), with its time where hours are counted',
  },
  examples: [
    {
      formula: '=COMPLAINT_DUE(C2:C5)',
      args: [['2026-03-05', '2026-02-25', 46086, '']],
      shows: [[46093], [46085], [46093], ['']],
      note: {
        zh: '3月5日受理，当日不计，7日内即3月12日（序列号46093）',
        en: 'Accepted on 5 March; that day is not counted: 12 March (46093)',
      },
    },
    {
      formula: '=COMPLAINT_DUE("2026-03-05",D2:D8)',
      args: [
        '2026-03-05',
        ['国内索赔', '港澳台索赔', '国际索赔', '赔付', '申诉转办', '调解意见反馈', '彻底延误（同城）'],
      ],
      shows: [[46116], [46116], [46146], [46093], [46101], [46091], [46089]],
      note: {
        zh: '国标索赔30/30/60日历天；申诉转办15日；调解意见反馈3个工作日',
        en: 'Claims 30/30/60 calendar days; an appeal passed on 15 days; the mediation opinion 3 working days',
      },
    },
    {
      formula: '=COMPLAINT_DUE("2026-03-05 9:30","索赔答复")',
      args: ['2026-03-05 9:30', '索赔答复'],
      shows: [[46087.395833333336]],
      note: { zh: '24小时，至3月6日9:30', en: '24 hours, until 9:30 on 6 March' },
    },
    {
      formula: '=COMPLAINT_DUE("2026-09-28","投诉","工作日",节假日!A2:B10)',
      args: [
        '2026-09-28',
        '投诉',
        '工作日',
        [
          ['2026-10-01至2026-10-07', '休'],
          ['2026-10-10', '班'],
        ],
      ],
      shows: [[46308]],
      note: {
        zh: '9月29、30日，10月8、9日，10日调休上班，12、13日：10月13日',
        en: '29 and 30 September, 8 and 9 October, the 10th (worked), 12 and 13 October: 13 October',
      },
    },
    {
      formula: '=COMPLAINT_DUE("2026-03-07","投诉")',
      args: ['2026-03-07', '投诉'],
      rules: { 'complaint.rollHoliday': true },
      shows: [[46097]],
      note: {
        zh: '末日3月14日是周六，启用顺延后为3月16日（民法典第203条）',
        en: 'The last day is a Saturday; with the rule of §203 it moves to Monday',
      },
    },
  ],
  prepare(inputs, { book }) {
    const workdays = workdaysOf(inputs, 'holidays');
    const dayType = inputs.choice('day_type', DAY_TYPES);
    const byWorkday = dayType === undefined ? undefined : dayType === 'workday';
    return rowWise({
      inputs,
      key: 'accepted',
      answer(row) {
        const from = inputs.require('accepted', inputs.moment('accepted', row));
        const kind = deadlineOf(inputs, row);
        const answer = deadline({ kind, from, byWorkday }, workdays, book);
        if (isRefusal(answer)) return answer;
        const counts = (byWorkday ?? kind.unit === 'workday') || inputs.rules.complaint.rollHoliday;
        return withCalendarNote(answer, inputs, counts && kind.unit !== 'hour');
      },
      show: (due) => due,
    });
  },
};
