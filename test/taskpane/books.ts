import { brokenMonth } from '../../scripts/sample-complaints/faults';
import { COMPANY_MONTH, companyKit, companySheets } from '../../scripts/sample-company/month';
import { yearOfCases, yearSheets } from '../../scripts/sample-year';
import customers from '../../src/preview/sample/customers.json';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-sheet';

/** The sample list, with last period's classes so that changes show: every fifth customer was one class lower. */
const list = (): MemorySheetData[] => {
  const [head, ...rows] = customers as MemoryContent[][];
  const classed = rows.map((row, index) => [...row, index % 5 === 0 ? 'B类' : 'C类']);
  return [{ name: '客户名单', rows: [[...head, '上期价值类别'], ...classed] }];
};

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
  // A tenth of the sample year: enough for every chart, and quick to check.
  year: () => yearSheets(yearOfCases().filter((_, i) => i % 10 === 0)),
};
