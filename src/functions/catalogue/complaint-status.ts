import { isRefusal, type Answer } from '../../shared/rules/answer';
import { complaintStatus, type ComplaintStatus, deadline } from '../../shared/rules/complaint';
import { showTerm } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { holidayParameter, workdaysOf } from '../holidays';
import { rowWise } from '../prepare';
import type { Parameter } from '../types';
import { acceptedParameter, deadlineOf, deadlineParameter } from './complaint-arguments';

const event = (en: string, zh: string, what: string): Parameter => ({
  name: { en, zh },
  description: { zh: `${zh}，或“是”“否”；空白为没有`, en: `Date ${what}, or yes/no; blank = not` },
  kind: 'each',
  optional: true,
});

/** How far a complaint has come, and whether it is late. */
export const COMPLAINT_STATUS: FunctionDefinition = {
  id: 'COMPLAINT_STATUS',
  description: {
    zh: '投诉状态：待处理、调查中、已处理待确认、已结案、逾期、已转申诉',
    en: 'Status of a complaint: open, under investigation, handled, closed, overdue, appealed',
  },
  parameters: [
    acceptedParameter,
    event('handled', '处理日期', 'of handling'),
    event('closed', '结案日期', 'of closing'),
    event('appealed', '申诉日期', 'of an appeal'),
    event('investigated', '调查开始日期', 'the investigation started'),
    {
      name: { en: 'as_of', zh: '截止日' },
      description: {
        zh: '截止日；省略时用规则里的 period.asOf',
        en: 'Reference date; period.asOf of the rules where omitted',
      },
      kind: 'one',
      optional: true,
    },
    deadlineParameter,
    holidayParameter,
  ],
  result: { zh: '每行一个状态', en: 'One status a row' },
  examples: [
    {
      formula: '=COMPLAINT_STATUS(C2:C7,D2:D7,E2:E7,F2:F7,G2:G7,"2026-03-13")',
      args: [
        ['2026-03-06', '2026-03-06', '2026-03-05', '2026-03-05', '2026-03-01', '2026-03-01'],
        [null, null, null, '2026-03-07', '2026-03-07', '2026-03-07'],
        [null, null, null, null, '2026-03-09', '2026-03-09'],
        [null, null, null, null, null, '2026-03-20'],
        [null, '2026-03-07', '2026-03-06', null, null, null],
        '2026-03-13',
      ],
      shows: [['待处理'], ['调查中'], ['逾期'], ['已处理待确认'], ['已结案'], ['已转申诉']],
      note: {
        zh: '3月6日受理的到13日仍在期限内，5日受理的已过期限',
        en: 'Accepted on the 6th it is within its time on the 13th; on the 5th it is late',
      },
    },
  ],
  prepare(inputs, { book }) {
    const { rules } = inputs;
    const workdays = workdaysOf(inputs, 'holidays');
    return rowWise({
      inputs,
      key: 'accepted',
      answer(row): Answer<ComplaintStatus> {
        const from = inputs.require('accepted', inputs.moment('accepted', row));
        const due = deadline({ kind: deadlineOf(inputs, row), from }, workdays, book);
        if (isRefusal(due)) return due;
        const [handled, closed, appealed] = ['handled', 'closed', 'appealed'].map((name) => inputs.happened(name, row));
        const investigated = inputs.happened('investigated', row);
        // The date of reference matters only while the case waits.
        const asOf = handled || closed || appealed ? undefined : inputs.asOf('as_of');
        const status = complaintStatus({ due: due.value, investigated, handled, closed, appealed }, asOf)!;
        return { value: status.value, reasons: [...due.reasons, ...status.reasons] };
      },
      show: (status) =>
        showTerm(
          rules.complaint.statuses.find(({ code }) => code === status)!,
          rules,
        ),
    });
  },
};
