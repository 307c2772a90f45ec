import { brokenMonth } from '../../scripts/sample-complaints/faults';
import { COMPANY_MONTH, companyKit, companySheets } from '../../scripts/sample-company/month';
import { yearOfCases, yearSheets } from '../../scripts/sample-year';
import customers from '../../src/preview/sample/customers.json';
import { dayOf } from '../../src/shared/values/date';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-sheet';
import { sheetOf } from '../forms/support';

/** The sample list, with last period's classes so that changes show: every fifth customer was one class lower. */
const list = (): MemorySheetData[] => {
  const [head, ...rows] = customers as MemoryContent[][];
  const classed = rows.map((row, index) => [...row, index % 5 === 0 ? 'B类' : 'C类']);
  return [{ name: '客户名单', rows: [[...head, '上期价值类别'], ...classed] }];
};

/** A log of so many customers that going through them takes a while; each was promised something. */
const crowd = (): MemorySheetData[] => [
  {
    name: '大客户交往表',
    rows: [
      ['大客户交往表'],
      ['日期', '客户名称', '方式', '我方人员', '承诺事项', '承诺责任人', '承诺期限'],
      ...Array.from({ length: 2500 }, (_, i): MemoryContent[] => [
        { day: dayOf(2026, 3, 2) },
        `云溪第${i + 1}商行`,
        '电话',
        '林岚',
        `第${i + 1}件`,
        '林岚',
        { day: dayOf(2026, 4, 1) },
      ]),
    ],
  },
];

/** The same with so many key accounts that planning their visits takes a while. */
const appointed = (): MemorySheetData[] => [
  ...crowd(),
  sheetOf(
    'keyAccountAppointment',
    Array.from({ length: 1000 }, (_, i) => ({
      customerName: `云溪第${i + 1}商行`,
      level: 'A级',
      target: 100,
      setOn: dayOf(2026, 1, 5),
      owner: i % 2 === 0 ? '林岚' : '陈晓',
    })),
  ),
];

/** The workbooks on which the pane is tried, by the names that an address gives them. */
export const BOOKS: Readonly<Record<string, () => MemorySheetData[]>> = {
  empty: () => [{ name: 'Sheet1', rows: [] }],
  complaints: () => [...brokenMonth().sheets],
  customers: list,
  // A list by its heading, of which nobody can be classed.
  unclassed: () => [
    {
      name: '客户名单',
      rows: [
        ['客户编号', '客户名称', '消费金额'],
        ['KH1', '甲公司', null],
        ['KH2', '乙公司', null],
      ],
    },
  ],
  company: () => companySheets(companyKit(COMPANY_MONTH)),
  crowd,
  appointed,
  // A tenth of the sample year: enough for every chart, and quick to check.
  year: () => yearSheets(yearOfCases().filter((_, i) => i % 10 === 0)),
};
