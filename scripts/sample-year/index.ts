import type { Day } from '../../src/shared/values/date';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { sampleWorkbook } from '../sample-complaints/workbook';
import { VOLUMES, YEAR, type YearCase, yearOfCases } from './cases';

export { AS_OF, VOLUMES, YEAR, type YearCase, type YearHandling, yearOfCases } from './cases';

const day = (value: Day | undefined): MemoryContent => (value === undefined ? null : { day: value });
const yesNo = (value: boolean | undefined): MemoryContent => (value === undefined ? null : value ? '是' : '否');
const money = (value: number): MemoryContent => (value === 0 ? null : value);

function registrations(cases: readonly YearCase[]): MemorySheetData {
  return {
    name: '客户投诉登记表',
    rows: [
      ['客户投诉登记表'],
      [
        '投诉客户姓名',
        '受理日期',
        '受理编号',
        '投诉方式',
        '投诉理由',
        '投诉要求',
        '投诉内容',
        '能否当场解决',
        '大客户级别',
      ],
      ...cases.map((one) => [
        one.customer,
        day(one.acceptedOn),
        one.caseNo,
        one.channel,
        one.reason,
        one.request,
        `${one.reason}：客户反映快件出现问题，要求${one.request}。`,
        yesNo(one.onSpot),
        one.level === '' ? null : one.level,
      ]),
    ],
  };
}

function investigations(cases: readonly YearCase[]): MemorySheetData {
  return {
    name: '客户投诉调查表',
    rows: [
      ['客户投诉调查表'],
      [
        '编号',
        '投诉客户姓名',
        '受理事件',
        '发生原因',
        '调查结果',
        '处理建议',
        '对策改进',
        '发生环节',
        '责任方',
        '调查人',
        '调查开始日期',
      ],
      ...cases.flatMap(({ caseNo, customer, reason, investigation }) =>
        investigation === undefined
          ? []
          : [
              [
                caseNo,
                customer,
                `${reason}投诉`,
                `${investigation.link}环节`,
                investigation.finding === '' ? null : investigation.finding,
                '按规定处理',
                '复训',
                investigation.link,
                investigation.responsibility,
                '周启',
                day(investigation.startedOn),
              ],
            ],
      ),
    ],
  };
}

function handlings(cases: readonly YearCase[]): MemorySheetData {
  return {
    name: '客户投诉处理表',
    rows: [
      ['客户投诉处理表'],
      [
        '投诉客户姓名',
        '处理编号',
        '处理部门',
        '处理日期',
        '投诉处理结果',
        '投诉客户意见',
        '受理人意见',
        '部门经理意见',
        '受理编号',
        '责任人',
        '赔偿金额',
        '免收运费',
        '其他直接成本',
        '结案日期',
        '申诉编号',
        '申诉日期',
        '是否有效申诉',
        '申诉人是否满意',
      ],
      ...cases.flatMap(({ caseNo, customer, handlings: list }) =>
        list.map((one): MemoryContent[] => [
          customer,
          one.handlingNo,
          '客户服务部',
          day(one.handledOn),
          one.result,
          one.opinion,
          '已处理',
          one.closedOn === undefined ? null : '同意结案',
          caseNo,
          one.person,
          money(one.compensation),
          money(one.freightWaived),
          money(one.otherDirect),
          day(one.closedOn),
          one.appeal?.no ?? null,
          day(one.appeal?.on),
          yesNo(one.appeal?.valid),
          yesNo(one.appeal?.satisfied),
        ]),
      ),
    ],
  };
}

/** The fourth form: generated from the other three, as a month end leaves it. */
function statistics(cases: readonly YearCase[]): MemorySheetData {
  return {
    name: '客户投诉分析统计表',
    rows: [
      ['客户投诉分析统计表'],
      ['日期', '编号', '投诉客户姓名', '投诉内容', '责任人', '处理方式', '损失'],
      ...cases.map(({ acceptedOn, caseNo, customer, reason, handlings: list }): MemoryContent[] => {
        const last = list.at(-1);
        const fen = list.reduce(
          (sum, one) => sum + Math.round((one.compensation + one.freightWaived + one.otherDirect) * 100),
          0,
        );
        return [
          day(acceptedOn),
          caseNo,
          customer,
          `${reason}投诉`,
          last?.person ?? null,
          last?.result ?? null,
          last && fen / 100,
        ];
      }),
    ],
  };
}

/** The year on sheets: the four forms, the volumes, and the holidays as an office would keep them. */
export function yearSheets(cases: readonly YearCase[] = yearOfCases()): MemorySheetData[] {
  return [
    registrations(cases),
    investigations(cases),
    handlings(cases),
    statistics(cases),
    {
      name: '业务量',
      rows: [
        ['月份', '业务量（件）'],
        ...VOLUMES.map((volume, i) => [`${YEAR}-${String(i + 1).padStart(2, '0')}`, volume]),
        ['合计', VOLUMES.reduce((sum, volume) => sum + volume, 0)],
      ],
    },
    {
      name: '节假日',
      rows: [
        ['日期', '类型', '名称'],
        [`${YEAR}-01-28至${YEAR}-02-04`, '休', '春节'],
        [`${YEAR}-10-01至${YEAR}-10-08`, '休', '国庆节、中秋节'],
        [`${YEAR}-09-28`, '班', '调休上班'],
      ],
    },
  ];
}

/** The year as a workbook; the same bytes every time. */
export const yearWorkbook = (): Promise<Uint8Array> => sampleWorkbook(yearSheets());
