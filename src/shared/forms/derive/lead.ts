import {
  leadFlags,
  type LeadMerit,
  leadRanks,
  type MonthlyRevenue,
  planRequired,
  reportRequired,
} from '../../rules/lead';
import type { Ruled } from '../../rules/answer';
import type { Derivation, FormRow } from '../form';
import { kept } from '../kept';

const LEADS = 'leadSheet';

/** 线索类型: which of the five kinds to focus on a lead is. */
export const leadTypes: Derivation = {
  words: {
    zh: '由进口、出口、交寄竞争对手的件量和线索来源得出',
    en: 'from the parcels in, out and with competitors, and from the source',
  },
  from: ['imports', 'exports', 'rivalParcels', 'source'],
  derive(row, context) {
    const lead = {
      imports: row.number('imports'),
      exports: row.number('exports'),
      rivals: row.number('rivalParcels'),
      source: row.code('source'),
    };
    const { value, reasons } = leadFlags(lead, context.book.values);
    return value.length === 0 ? undefined : { value: value.join(' '), reasons };
  },
};

/** What a lead is expected to bring and spends already, in 元 a month. */
export const leadRevenue = (row: FormRow): MonthlyRevenue => ({
  expected: row.number('expected'),
  actual: row.number('spending'),
});

/** 须撰写服务方案 of a lead. */
export const leadPlan: Derivation = {
  words: {
    zh: '月收入达到规定金额，或属于重点客户、大型合作项目',
    en: 'the month’s revenue reaches the amount, or it is a major customer or project',
  },
  from: ['expected', 'spending', 'majorProject'],
  derive: (row, context) => planRequired(leadRevenue(row), row.value('majorProject') === true, context.book.values),
};

/** 是否必须撰写 of a service plan, by the revenue that it names. */
export const planNeeded: Derivation = {
  ...leadPlan,
  from: ['revenue', 'majorProject'],
  derive(row, context) {
    const revenue = row.number('revenue');
    return planRequired(
      { expected: revenue, actual: revenue },
      row.value('majorProject') === true,
      context.book.values,
    );
  },
};

/** 须上报市大客户中心 of a lead. */
export const leadReport: Derivation = {
  words: {
    zh: '月收入达到规定金额，或正由传统渠道转向网络销售',
    en: 'the month’s revenue reaches the amount, or the customer moves to online sales',
  },
  from: ['expected', 'spending', 'channelShift'],
  derive: (row, context) => reportRequired(leadRevenue(row), row.value('channelShift') === true, context.book.values),
};

const merit = (row: FormRow): LeadMerit => ({
  expectedMonthlyRevenue: row.number('expected'),
  difficulty: row.number('difficulty'),
});

const ranks = kept([LEADS], (context): ReadonlyMap<FormRow, Ruled<number>> => {
  const rows = context.rows(LEADS).filter((row) => row.number('expected') !== undefined);
  const found = leadRanks(rows.map(merit), context.book.values);
  return new Map(rows.map((row, i) => [row, found[i]] as const));
});

/** 优先序: the place of a lead among all of the workbook; without an expected revenue it has none. */
export const leadPriority: Derivation = {
  words: {
    zh: '按预计月收入由高到低、开发难易程度由易到难排序',
    en: 'by expected revenue from the highest, then by difficulty from the easiest',
  },
  from: ['expected', 'difficulty'],
  derive: (row, context) => ranks(context).get(row),
};
