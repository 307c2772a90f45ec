import { isRefusal } from '../../rules/answer';
import { clubStatus, unpaidYears as yearsUnpaid } from '../../rules/club';
import { dateOf } from '../../values/date';
import type { Derivation, FormContext, FormRow } from '../form';

/** Nothing where the member owes no dues, or nothing says since when it is one. */
function unpaidOf(row: FormRow, context: FormContext): ReturnType<typeof yearsUnpaid> | undefined {
  const joined = row.day('joinedOn');
  const paid = row.number('paidTo') ?? (joined === undefined ? undefined : dateOf(joined).year - 1);
  if (context.asOf === undefined || paid === undefined || !((row.number('dues') ?? 0) > 0)) return undefined;
  return yearsUnpaid(paid, dateOf(context.asOf).year, context.book.values);
}

/** 连续欠费年数. */
export const unpaidYears: Derivation = {
  words: { zh: '从会费缴至年度到截止日的年数', en: 'years since the last that was paid' },
  from: ['dues', 'paidTo', 'joinedOn'],
  derive: unpaidOf,
};

/** 会员状态. */
export const memberState: Derivation = {
  words: { zh: '由会员类别、欠费年数、退会与取消资格的日期判定', en: 'from kind, dues, leaving and removal' },
  from: ['kind', 'dues', 'paidTo', 'joinedOn', 'leftOn', 'decidedOn'],
  derive(row, context) {
    const kind = row.code('kind');
    const unpaid = unpaidOf(row, context);
    if (kind === undefined) return undefined;
    if (unpaid !== undefined && isRefusal(unpaid)) return unpaid;
    const answer = clubStatus(
      { kind, unpaid: unpaid?.value, left: !row.isBlank('leftOn'), removed: !row.isBlank('decidedOn') },
      context.book.values,
    );
    return isRefusal(answer)
      ? answer
      : { value: answer.value, reasons: [...(unpaid?.reasons ?? []), ...answer.reasons] };
  },
};
