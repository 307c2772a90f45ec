import { allOf } from '../../shared/rules/answer';
import type { ContactKind } from '../../shared/rules/visit';
import { visitGap } from '../../shared/rules/visit';
import { contactKindOf } from '../../shared/rules/visit/log';
import { isCellError } from '../../shared/values/cell';
import { type Day, parseDay } from '../../shared/values/date';
import { foldKey } from '../../shared/values/fold';
import { headerColumns } from '../header';
import type { Inputs } from '../inputs';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { kindParameter, kindsOf, levelParameter, periodParameters } from './visit-arguments';

type ContactDays = ReadonlyMap<string, readonly Day[]>;

/** The contacts of a log by customer number and name, and by kind. Rows without a date or a counted channel are no contact. */
function readLog(inputs: Inputs): Readonly<Record<ContactKind, ContactDays>> {
  const { rules } = inputs;
  const log = inputs.require('log', inputs.block('log'));
  const columns = headerColumns(log, 'log', rules.list.logColumns, inputs, [['customer', 'name']]);
  const found = { visit: new Map<string, Day[]>(), call: new Map<string, Day[]>() };
  const seen = new Set<string>();
  for (const row of log.slice(1)) {
    const [date, channel] = [row[columns.date!], row[columns.channel!]];
    if (isCellError(date) || isCellError(channel)) continue;
    const kind = contactKindOf(String(channel ?? ''), rules);
    const day = typeof date === 'number' || typeof date === 'string' ? parseDay(date, rules) : undefined;
    if (kind === undefined || day === undefined || 'fault' in day) continue;
    // A row that was pasted twice is one contact.
    const fingerprint = JSON.stringify(row);
    if (seen.has(fingerprint)) continue;
    seen.add(fingerprint);
    const cells = [columns.customer, columns.name].map((column) => (column === undefined ? null : row[column]));
    const keys = new Set(cells.filter((cell) => !isCellError(cell)).map((cell) => foldKey(String(cell ?? ''))));
    keys.delete('');
    for (const key of keys) {
      const days = found[kind].get(key);
      if (days === undefined) found[kind].set(key, [day.day]);
      else days.push(day.day);
    }
  }
  return found;
}

/** What is still owed of 走访 and 电话, by the contact log. */
export const VISIT_GAP: FunctionDefinition = {
  id: 'VISIT_GAP',
  description: {
    zh: '还欠几次走访、电话：应有次数减去交往表里已做的，逐月、逐周、逐半月计算，不互相抵补',
    en: 'Visits and calls still owed: the quota less what the contact log holds, window by window; one window does not make up for another',
  },
  parameters: [
    {
      name: { en: 'customer', zh: '客户' },
      description: {
        zh: '客户编号或名称，与交往表中的一致，一格或一列',
        en: 'Customer number or name as in the log, a cell or a column',
      },
      kind: 'each',
    },
    levelParameter,
    {
      name: { en: 'log', zh: '交往表' },
      description: {
        zh: '大客户交往表，连同标题行：客户编号、日期、方式，如 交往表[#全部]',
        en: 'The contact log with its header row: customer, date, channel',
      },
      kind: 'table',
    },
    ...periodParameters,
    kindParameter,
  ],
  result: {
    zh: '每行一个次数；不写类型时两格：走访、电话',
    en: 'One number a row; two cells, visits and calls, where no kind is given',
  },
  examples: [
    {
      formula: '=VISIT_GAP(B2,F2,交往表[#全部],"2025-06",,"走访")',
      args: [
        '甲公司',
        'C',
        [
          ['客户编号', '客户名称', '日期', '方式'],
          ['C001', '甲公司', '2025-06-03', '上门走访'],
        ],
        '2025-06',
        null,
        '走访',
      ],
      shows: [[0]],
      note: { zh: '按编号或名称都能对上', en: 'The number or the name will do' },
    },
    {
      formula: '=VISIT_GAP(A2:A3,F2:F3,交往表[#全部],"2025-06")',
      args: [
        ['C001', 'C002'],
        ['A', 'C'],
        [
          ['客户编号', '日期', '方式', '我方人员'],
          ['C001', '2025-06-03', '上门走访', '李'],
          ['C001', '2025-06-10', '电话', '李'],
          ['C001', '2025-06-11', '电话', '李'],
          ['C001', '2025-06-12', '电话', '李'],
          ['C002', '2025-06-20', '高层互访', '王'],
          ['C002', '2025-05-20', '电话', '王'],
        ],
        '2025-06',
      ],
      shows: [
        [2, 6],
        [0, 2],
      ],
      note: {
        zh: 'C001 在一周里打了三次电话，只抵这一周的两次',
        en: 'Three calls in one week count for that week’s two only',
      },
    },
  ],
  prepare(inputs) {
    const kinds = kindsOf(inputs);
    const period = inputs.period('month_or_from', 'to');
    const log = readLog(inputs);
    return rowWise({
      inputs,
      key: 'customer',
      columns: kinds.length,
      answer(row) {
        const customer = foldKey(inputs.require('customer', inputs.text('customer', row)));
        const level = inputs.require('level', inputs.letter('level', 'level', row));
        return allOf(kinds.map((kind) => visitGap(level, kind, period, log[kind].get(customer) ?? [], inputs.rules)));
      },
      show: (gaps) => gaps,
    });
  },
};
