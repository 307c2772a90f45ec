import { ruled, because } from '../../shared/rules/answer';
import { surveyCalendar, type SurveyFrequency } from '../../shared/rules/satisfaction';
import { words as surveyWords } from '../../shared/rules/satisfaction/words';
import { Stop } from '../inputs';
import { block } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { words } from '../words';

const FREQUENCIES: Readonly<Record<SurveyFrequency, readonly string[]>> = {
  monthly: ['每月', '月', 'monthly'],
  quarterly: ['每季', '每季度', '每一季', '季度', 'quarterly'],
  halfYearly: ['每半年', '半年', 'half-yearly'],
  yearly: ['每年', '年', 'yearly'],
};

/** The surveys of a year and the days within which each is done. */
export const SURVEY_CALENDAR: FunctionDefinition = {
  id: 'SURVEY_CALENDAR',
  description: {
    zh: '满意度调查日历：一年里各次调查的起止日期；每年只调查一次是原书所列的误解',
    en: 'Calendar of satisfaction surveys: first and last day of each in a year; one survey a year is among the misconceptions that the text lists',
  },
  parameters: [
    {
      name: { en: 'year', zh: '年份' },
      description: { zh: '年份，如 2026', en: 'The year, such as 2026' },
      kind: 'one',
    },
    {
      name: { en: 'frequency', zh: '周期' },
      description: {
        zh: '“每月”“每季”“每半年”或“每年”；省略时用规则 satisfaction.kaFrequency',
        en: '“monthly”, “quarterly”, “half-yearly” or “yearly”; satisfaction.kaFrequency of the rules where omitted',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: {
    zh: '每次调查一行：次数、开始日期、结束日期（序列号，请设为日期格式）',
    en: 'A row for each survey: its number, first and last day (serial numbers: format them as dates)',
  },
  examples: [
    {
      formula: '=SURVEY_CALENDAR(2026)',
      args: [2026],
      shows: [
        [1, 46023, 46112],
        [2, 46113, 46203],
        [3, 46204, 46295],
        [4, 46296, 46387],
      ],
      note: { zh: '大客户每季一次：1月1日至3月31日……', en: 'Key accounts quarterly: 1 January to 31 March …' },
    },
    {
      formula: '=SURVEY_CALENDAR(2026,"每半年")',
      args: [2026, '每半年'],
      shows: [
        [1, 46023, 46203],
        [2, 46204, 46387],
      ],
      note: { zh: '一年两次', en: 'Twice a year' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const year = inputs.require('year', inputs.number('year'));
    const { yearMin, yearMax } = rules.period;
    if (!Number.isInteger(year) || year < yearMin || year > yearMax)
      throw new Stop(words.noYear({ found: year, from: String(yearMin), to: String(yearMax) }));
    const periods = surveyCalendar(year, rules, inputs.choice('frequency', FREQUENCIES));
    const reason = because(
      surveyWords.calendar({ count: periods.length, least: rules.satisfaction.minPerYear }),
      'satisfaction.kaFrequency',
    );
    return block(
      periods.map(({ number, from, to }) => [number, from, to]),
      ruled(periods, reason),
    );
  },
};
