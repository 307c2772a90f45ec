import { reportedStreaks, type Streak } from '../../shared/rules/lead';
import { cellLang } from '../../shared/rules/letters/show';
import { isCellError } from '../../shared/values/cell';
import { type Day, formatDay, parseDay } from '../../shared/values/date';
import { foldKey } from '../../shared/values/fold';
import { dateFaultMessage } from '../../shared/values/words';
import type { FunctionDefinition } from '../definition';
import { holidayParameter, workdaysOf } from '../holidays';
import { type Inputs, Stop } from '../inputs';
import { rowWise } from '../prepare';

const ITEMS = { days: ['天数', 'days'], list: ['明细', 'list'] } as const;

const EVERYBODY = '';

/** The days on which leads came in, by who collected them; all of them under '' as well. */
function collectedDays(inputs: Inputs): ReadonlyMap<string, ReadonlySet<Day>> {
  const { rules } = inputs;
  inputs.demandLength('people', inputs.length('days'));
  const found = new Map<string, Set<Day>>([[EVERYBODY, new Set()]]);
  inputs.cells('days', (cell, row) => {
    const read = parseDay(cell, rules);
    if ('fault' in read) throw new Stop(dateFaultMessage(read.fault, inputs.label('days'), cell, rules));
    const person = inputs.cell('people', row);
    const key = isCellError(person) ? EVERYBODY : foldKey(String(person ?? ''));
    if (!found.has(key)) found.set(key, new Set());
    for (const one of new Set([EVERYBODY, key])) found.get(one)!.add(read.day);
  });
  return found;
}

/** How many days in a row somebody collected no lead. */
export const LEAD_STREAK: FunctionDefinition = {
  id: 'LEAD_STREAK',
  description: {
    zh: '连续几天没有收集到客户信息：一段时间里须上报的最长一次；没有达到上报天数的为0',
    en: 'Days in a row without a lead: the longest streak of a period that has to be reported; 0 where none is that long',
  },
  parameters: [
    {
      name: { en: 'days', zh: '收集日期' },
      description: {
        zh: '登记表里每条信息的收集日期，一列',
        en: 'The day of every lead in the register, a column',
      },
      kind: 'list',
    },
    {
      name: { en: 'month_or_from', zh: '月份或起始日' },
      description: { zh: '月份如 2026-03，或起始日', en: 'A month such as 2026-03, or the first day' },
      kind: 'one',
    },
    {
      name: { en: 'to', zh: '截止日期' },
      description: { zh: '最后一天；给了月份时可省略', en: 'The last day; not needed with a month' },
      kind: 'one',
      optional: true,
    },
    {
      name: { en: 'people', zh: '收集人' },
      description: { zh: '与收集日期并排的收集人一列', en: 'Who collected each lead, a column beside the days' },
      kind: 'list',
      optional: true,
    },
    {
      name: { en: 'person', zh: '人员' },
      description: {
        zh: '要算的揽投员，一格或一列；省略时全部合在一起算',
        en: 'The courier to look at, a cell or a column; everybody together where omitted',
      },
      kind: 'each',
      optional: true,
    },
    holidayParameter,
    {
      name: { en: 'item', zh: '项目' },
      description: { zh: '“天数”（默认）或“明细”', en: '“days” (default) or “list”' },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一个天数，0为没有；或起止日期', en: 'Days a row, 0 for none; or from when to when' },
  examples: [
    {
      formula: '=LEAD_STREAK(B2:B6,"2026-03-01","2026-03-10",C2:C6,E2:E3)',
      args: [
        ['2026-03-01', '2026-03-02', '2026-03-05', '2026-03-06', '2026-03-09'],
        '2026-03-01',
        '2026-03-10',
        ['李', '王', '王', '李', '王'],
        ['李', '王'],
      ],
      shows: [[4], [3]],
      note: {
        zh: '李3月2日至5日、7日至10日各4天没有；王6日至8日3天',
        en: 'One had none from the 2nd to the 5th and from the 7th to the 10th, the other from the 6th to the 8th',
      },
    },
    {
      formula: '=LEAD_STREAK(B2:B4,"2026-03-01","2026-03-07",,,,"明细")',
      args: [['2026-03-01', '2026-03-05', '2026-03-06'], '2026-03-01', '2026-03-07', null, null, null, '明细'],
      shows: [['2026-03-02 至 2026-03-04']],
      note: { zh: '连续3天，须上报', en: 'Three days in a row are reported' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const item = inputs.choice('item', ITEMS) ?? 'days';
    const period = inputs.period('month_or_from', 'to');
    const collected = collectedDays(inputs);
    const rest = inputs.given('holidays') ? workdaysOf(inputs, 'holidays') : undefined;
    const isRest = rest && ((day: Day): boolean => !rest.isWorkday(day));
    const shown = ({ from, to }: Streak): string =>
      lang === 'zh' ? `${formatDay(from)} 至 ${formatDay(to)}` : `${formatDay(from)} – ${formatDay(to)}`;
    return rowWise({
      inputs,
      key: 'person',
      nothing: (row) => inputs.given('person') && (inputs.isTotal('person', row) || inputs.isBlank('person', row)),
      answer(row) {
        const person = foldKey(inputs.text('person', row) ?? EVERYBODY);
        return reportedStreaks(collected.get(person) ?? new Set(), period, rules, isRest);
      },
      show: (streaks) =>
        item === 'days'
          ? Math.max(0, ...streaks.map(({ days }) => days))
          : streaks.map(shown).join(lang === 'zh' ? '；' : '; '),
    });
  },
};
