import { classesOf } from './checks/classes';
import { AS_OF, number, type Row, type Sample, serial, text } from './raw';

/** Key accounts: whoever is appointed, and S1’s classes A and B of the year. */
export function keyAccounts(sample: Sample): ReadonlySet<string> {
  const appointed = sample.rows('大客户设定表').map((row) => text(row, '客户编号'));
  const large = [...classesOf(sample, 2026)].flatMap(([id, found]) => (found === 'A类' || found === 'B类' ? [id] : []));
  return new Set([...appointed, ...large]);
}

const grouped = (rows: readonly Row[], label: string): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(text(row, label), [...(found.get(text(row, label)) ?? []), row]);
  return found;
};

/** S0: 没有及时采取有效措施解决大客户的投诉, complaints that nobody has handled in the 7 days of the law. */
export function overdue(sample: Sample): readonly string[] {
  const handled = new Set(sample.rows('客户投诉处理表').map((row) => text(row, '受理编号')));
  const late = sample
    .rows('客户投诉登记表')
    .filter((row) => !handled.has(text(row, '受理编号')) && number(row, '受理日期') + 7 < AS_OF)
    .map((row) => text(row, '客户编号'));
  return [...keyAccounts(sample)].filter((id) => late.includes(id));
}

/** Two complaints for one reason in the ninety days to the day of reference: the house’s reading of a repeat. */
export function repeated(sample: Sample): readonly string[] {
  const cases = grouped(sample.rows('客户投诉登记表'), '客户编号');
  return [...keyAccounts(sample)].filter((id) => {
    const reasons = (cases.get(id) ?? [])
      .filter((row) => AS_OF - number(row, '受理日期') <= 90)
      .map((row) => text(row, '投诉理由').split('：')[0]);
    return new Set(reasons).size < reasons.length;
  });
}

/** S1: 业务员突然辞职,接着他负责的几个客户都相继结束; the file names one person at most. */
export function alone(sample: Sample): readonly string[] {
  return sample.book.sheets
    .filter(({ name }) => name.startsWith('关键客户档案'))
    .filter(
      ({ name }) =>
        ['人员1', '人员2', '人员3', '人员4'].filter((line) => personOn(sample, name, line) !== '').length <= 1,
    )
    .map(({ name }) => String(sample.beside(name, '客户编号')));
}

/** The name on a line of the people; the cell two to the right of the line’s label. */
function personOn(sample: Sample, sheet: string, line: string): string {
  const row = sample.cells(sheet).find((cells) => cells[0] === line)!;
  return String(row[2] ?? '');
}

/** The last month that is over for A to C, whom S2 asks to be visited monthly, and the last half-month for D. */
const WHOLE: Readonly<Record<string, number>> = {
  A级: serial(2026, 10, 1),
  B级: serial(2026, 10, 1),
  C级: serial(2026, 10, 1),
  D级: serial(2026, 10, 16),
};

/** Nobody has visited or called in the whole of the longest stretch that the level asks for. */
export function silent(sample: Sample): readonly string[] {
  const log = grouped(
    sample.rows('大客户交往表').filter((row) => ['上门走访', '高层互访', '电话'].includes(text(row, '方式'))),
    '客户编号',
  );
  return sample
    .rows('大客户设定表')
    .filter((row) => {
      const days = (log.get(text(row, '客户编号')) ?? []).map((one) => number(one, '日期'));
      return days.every((day) => day < WHOLE[text(row, '大客户级别')]);
    })
    .map((row) => text(row, '客户编号'));
}

/** S1: 最近几个月都没有业务往来, three months as the house has it. */
export function idle(sample: Sample): readonly string[] {
  const accounts = keyAccounts(sample);
  return sample
    .rows('客户名单')
    .filter((row) => row['最后一次消费日期'] !== null && number(row, '最后一次消费日期') < serial(2026, 7, 31))
    .map((row) => text(row, '客户编号'))
    .filter((id) => accounts.has(id));
}

/** A tenth less than the year before, as the house has it. */
export function falling(sample: Sample): readonly string[] {
  const accounts = keyAccounts(sample);
  const years = [2025, 2026].map(
    (year) =>
      new Map(
        sample
          .rows('大客户管理表')
          .filter((row) => row['统计期间止'] === serial(year, 10, 31))
          .map((row) => [text(row, '客户编号'), Math.round(number(row, '消费金额（元）') * 100)]),
      ),
  );
  return [...accounts].filter((id) => {
    const [before, now] = years.map((year) => year.get(id));
    return before !== undefined && now !== undefined && before > 0 && (before - now) * 10 >= before;
  });
}

/** The six triggers of a warning, as the month end names them, each with the accounts that raise it. */
export const WARNINGS: readonly (readonly [string, (sample: Sample) => readonly string[]])[] = [
  ['投诉逾期未处理', overdue],
  ['重复投诉', repeated],
  ['长期无业务', idle],
  ['收入下降', falling],
  ['逾期未联系', silent],
  ['客户资源集中于一人', alone],
];

/** What the statistics of October say of its complaints. */
export function rates(sample: Sample): Readonly<Record<'按时答复率' | '处理满意率' | '重复投诉率', number>> {
  const handlings = new Map(sample.rows('客户投诉处理表').map((row) => [text(row, '受理编号'), row]));
  const all = sample.rows('客户投诉登记表');
  const month = all.filter((row) => number(row, '受理日期') >= serial(2026, 10, 1));
  const due = (row: Row): number => number(row, '受理日期') + 7;
  const handledOn = (row: Row): number => Number(handlings.get(text(row, '受理编号'))?.['处理日期'] ?? Infinity);
  // To be answered: what was answered, and what should have been by now.
  const answerable = month.filter((row) => Math.min(handledOn(row), due(row) + 1) <= AS_OF);
  const opinions = month
    .map((row) => text(handlings.get(text(row, '受理编号')) ?? {}, '投诉客户意见'))
    .filter((said) => said !== '' && said !== '未回复');
  const reasonOf = (row: Row): string => text(row, '投诉理由').split('：')[0];
  const again = month.filter((row) =>
    all.some(
      (before) =>
        all.indexOf(before) < all.indexOf(row) &&
        before['投诉客户姓名'] === row['投诉客户姓名'] &&
        reasonOf(before) === reasonOf(row) &&
        number(row, '受理日期') - number(before, '受理日期') <= 90,
    ),
  );
  return {
    按时答复率: answerable.filter((row) => handledOn(row) <= due(row)).length / answerable.length,
    处理满意率: opinions.filter((said) => said === '满意').length / opinions.length,
    重复投诉率: again.length / month.length,
  };
}
