import { type RfmColumns, type RfmCuts, type RfmRow, rfmWords as words, surveyRfm } from '../../shared/rules/rfm';
import { type Day, dayOf, formatDay } from '../../shared/values/date';
import { type Inputs, Stop } from '../inputs';
import type { Parameter } from '../types';

export const rfmParameters: readonly Parameter[] = [
  {
    name: { en: 'last', zh: '最后一次消费' },
    description: {
      zh: '最后一次消费的日期，或距今天数，一列',
      en: 'Date of the last order, or days since, one column',
    },
    kind: 'each',
  },
  {
    name: { en: 'count', zh: '消费频率' },
    description: { zh: '期内消费次数，一列', en: 'Orders in the period, one column' },
    kind: 'each',
  },
  {
    name: { en: 'amount', zh: '消费金额' },
    description: { zh: '期内消费金额（元），一列', en: 'Money in the period (yuan), one column' },
    kind: 'each',
  },
  {
    name: { en: 'as_of', zh: '截止日' },
    description: { zh: '截止日；给的是天数时不需要', en: 'Reference date; not needed for days' },
    kind: 'one',
    optional: true,
  },
  {
    name: { en: 'all_last', zh: '名单最后消费' },
    description: {
      zh: '在表格里逐行使用时：整个名单的最后消费',
      en: 'Row by row in a table: the whole list’s last orders',
    },
    kind: 'list',
    optional: true,
  },
  {
    name: { en: 'all_count', zh: '名单频率' },
    description: { zh: '整个名单的消费次数', en: 'The whole list’s orders' },
    kind: 'list',
    optional: true,
  },
  {
    name: { en: 'all_amount', zh: '名单金额' },
    description: { zh: '整个名单的消费金额', en: 'The whole list’s money' },
    kind: 'list',
    optional: true,
  },
];

/** One row's raw figures; a date needs the reference date, a number of days does not. */
function rowReader(inputs: Inputs, last: string, count: string, amount: string): (row: number) => RfmRow {
  const { yearMin } = inputs.rules.period;
  const firstDate = dayOf(yearMin, 1, 1);
  let asOf: Day | undefined;
  return (row) => {
    const cell = inputs.cell(last, row);
    // Nobody has been silent since before the first plausible date: a greater number is a date.
    const isDays =
      typeof cell === 'number' ? cell < firstDate : typeof cell === 'string' && /^\s*-?\d{1,5}(\.\d+)?\s*$/.test(cell);
    let days: number;
    if (isDays) {
      days = inputs.number(last, row)!;
      if (days < 0) throw new Stop(words.negativeDays({ found: days }));
    } else {
      const day = inputs.require(last, inputs.day(last, row));
      asOf ??= inputs.day('as_of') ?? inputs.ruleAsOf();
      if (asOf === undefined) throw new Stop(words.needAsOf());
      if (day > asOf) throw new Stop(words.future({ date: formatDay(day), asOf: formatDay(asOf) }));
      days = asOf - day;
    }
    return {
      days,
      frequency: inputs.require(count, inputs.number(count, row)),
      money: inputs.require(amount, inputs.number(amount, row)),
    };
  };
}

/** Reads a whole list; rows that cannot be read are left out here and fail by themselves later. */
function readColumns(length: number, read: (row: number) => RfmRow): RfmColumns {
  const columns = {
    days: new Float64Array(length).fill(NaN),
    frequency: new Float64Array(length).fill(NaN),
    money: new Float64Array(length).fill(NaN),
  };
  for (let row = 0; row < length; row++) {
    try {
      const found = read(row);
      columns.days[row] = found.days;
      columns.frequency[row] = found.frequency;
      columns.money[row] = found.money;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
    }
  }
  return columns;
}

/** Surveys the list of a call and gives a reader of its rows. */
export function rfmList(inputs: Inputs): { cuts: RfmCuts; read: (row: number) => RfmRow } {
  const read = rowReader(inputs, 'last', 'count', 'amount');
  const inTable = inputs.given('all_last');
  if (!inTable && !inputs.spills) throw new Stop(words.oneRow());
  const length = inputs.length('all_last');
  if (inTable) for (const name of ['all_count', 'all_amount']) inputs.demandLength(name, length);
  const columns = inTable
    ? readColumns(length, rowReader(inputs, 'all_last', 'all_count', 'all_amount'))
    : readColumns(inputs.rows, (row) => {
        if (inputs.isBlank('last', row) || inputs.isTotal('last', row)) throw new Stop(words.noBusiness());
        return read(row);
      });
  const cuts = surveyRfm(columns, inputs.rules);
  if (cuts.count === 0) {
    // The rows' own failures say more than «nothing to score», unless there are none.
    read(firstGiven(inputs));
    throw new Stop(words.nobody());
  }
  return { cuts, read };
}

const firstGiven = (inputs: Inputs): number => {
  for (let row = 0; row < inputs.rows; row++) if (!inputs.isBlank('last', row)) return row;
  return 0;
};
