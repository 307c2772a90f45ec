import { isRefusal } from '../../shared/rules/answer';
import { clubStatus, unpaidYears } from '../../shared/rules/club';
import { showTerm } from '../../shared/rules/letters/show';
import { dateOf } from '../../shared/values/date';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

/** 会员状态 of a club member by its dues. */
export const CLUB_STATUS: FunctionDefinition = {
  id: 'CLUB_STATUS',
  description: {
    zh: '俱乐部会员状态：在会、欠费提醒、取消资格待议、退会、取消资格；团体会员连续欠缴会费达到规定年数，提请取消资格',
    en: 'State of a club member: member, dues reminder, removal to be decided, left, removed; a corporate member that owes dues for as many years running as the rules say comes up for removal',
  },
  parameters: [
    {
      name: { en: 'kind', zh: '会员类别' },
      description: {
        zh: '个人会员、团体会员、特邀理事或荣誉理事，一格或一列',
        en: 'Personal member, Corporate member, Invited director or Honorary director; a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'paid_to', zh: '会费缴至年份' },
      description: {
        zh: '最后缴清会费的年份，如 2025；一次没缴的写入会前一年；不缴会费的空着',
        en: 'Last year whose dues are paid, such as 2025; the year before it joined where none were; blank where none are owed',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'as_of', zh: '截止日' },
      description: {
        zh: '截止日；省略时用规则里的 period.asOf',
        en: 'Reference date; period.asOf of the rules where omitted',
      },
      kind: 'one',
      optional: true,
    },
    {
      name: { en: 'left', zh: '已退会' },
      description: { zh: '退会日期，或 是/否', en: 'Date on which it left, or yes/no' },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'removed', zh: '已取消资格' },
      description: { zh: '决定取消资格的日期，或 是/否', en: 'Date on which the removal was decided, or yes/no' },
      kind: 'each',
      optional: true,
    },
  ],
  result: { zh: '每行一个会员状态', en: 'One state a row' },
  examples: [
    {
      formula: '=CLUB_STATUS(B2:B5,C2:C5,"2026-11-28")',
      args: [['团体会员', '团体会员', '团体会员', '个人会员'], [2025, 2024, 2023, 2023], '2026-11-28'],
      shows: [['在会'], ['欠费提醒'], ['取消资格待议'], ['欠费提醒']],
      note: {
        zh: '2026年的会费年内还可以缴；缴至2023年的已欠2024、2025两年；取消资格只对团体会员',
        en: 'The dues of 2026 may still be paid; paid to 2023, those of 2024 and 2025 are owed; only a corporate member is removed',
      },
    },
    {
      formula: '=CLUB_STATUS("团体会员",2023,"2026-11-28","2026-03-01")',
      args: ['团体会员', 2023, '2026-11-28', '2026-03-01'],
      shows: [['退会']],
      note: { zh: '已退会的不再提请', en: 'One that has left does not come up for removal' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const { memberKinds, states } = rules.club;
    return rowWise({
      inputs,
      key: 'kind',
      answer(row) {
        const kind = inputs.require('kind', inputs.term('kind', memberKinds, row));
        const paidTo = inputs.number('paid_to', row);
        const owed = paidTo === undefined ? undefined : unpaidYears(paidTo, dateOf(inputs.asOf('as_of')).year, rules);
        if (owed !== undefined && isRefusal(owed)) return owed;
        const left = inputs.happened('left', row);
        const removed = inputs.happened('removed', row);
        const found = clubStatus({ kind, unpaid: owed?.value, left, removed }, rules);
        return isRefusal(found) ? found : { ...found, reasons: [...(owed?.reasons ?? []), ...found.reasons] };
      },
      show: (state) =>
        showTerm(
          states.find(({ code }) => code === state)!,
          rules,
        ),
    });
  },
};
