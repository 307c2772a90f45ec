import { z } from 'zod';
import { leaf, shape } from '../leaf';
import { house } from '../source';

/** Prefix, the date as it stands in the number (empty: none), separator, digits of the running number. */
const numbering = z.strictObject({
  prefix: shape.text,
  date: z.enum(['yyyyMMdd', 'yyMMdd', 'yyyyMM', 'yyyy', '']),
  separator: shape.text,
  digits: z.int().min(1).max(9),
});

/** How rows are numbered in a workbook that has no numbers yet; where it has, its own way is kept (编号). */
export const numberings = {
  numbering: {
    caseNo: leaf(
      numbering,
      { prefix: 'TS', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '受理编号的写法',
      'How case numbers are written',
      house(
        'TS+受理日期+三位流水号，日期部分便于核对',
        'TS, the date of acceptance, three digits; the date can be checked',
      ),
    ),
    handlingNo: leaf(
      numbering,
      { prefix: 'CL', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '处理编号的写法',
      'How handling numbers are written',
      house(
        'CL+处理日期+三位流水号，与受理编号区别开',
        'CL, the date of handling, three digits; apart from case numbers',
      ),
    ),
    leadNo: leaf(
      numbering,
      { prefix: 'XS', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '线索编号的写法',
      'How lead numbers are written',
      house(
        'XS+收集日期+三位流水号，与其他编号区别开',
        'XS, the day it was collected, three digits; apart from other numbers',
      ),
    ),
    visitPlanNo: leaf(
      numbering,
      { prefix: 'ZF', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '走访计划编号的写法',
      'How numbers of visit plans are written',
      house(
        'ZF+走访日期+三位流水号，与其他编号区别开',
        'ZF, the day of the visit, three digits; apart from other numbers',
      ),
    ),
    servicePlanNo: leaf(
      numbering,
      { prefix: 'FA', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '服务方案编号的写法',
      'How numbers of service plans are written',
      house(
        'FA+制定日期+三位流水号，与其他编号区别开',
        'FA, the day on which it was made, three digits; apart from other numbers',
      ),
    ),
    trialNo: leaf(
      numbering,
      { prefix: 'SJ', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '试寄编号的写法',
      'How numbers of trials are written',
      house(
        'SJ+试寄起始日+三位流水号，与其他编号区别开',
        'SJ, the first day of the trial, three digits; apart from other numbers',
      ),
    ),
    projectNo: leaf(
      numbering,
      { prefix: 'LX', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '立项编号的写法',
      'How project numbers are written',
      house(
        'LX+立项日期+三位流水号，与其他编号区别开',
        'LX, the day of the proposal, three digits; apart from other numbers',
      ),
    ),
    tariffNo: leaf(
      numbering,
      { prefix: 'ZJ', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '资费审批编号的写法',
      'How numbers of tariff approvals are written',
      house(
        'ZJ+申请日期+三位流水号，与其他编号区别开',
        'ZJ, the day of the request, three digits; apart from other numbers',
      ),
    ),
    quoteNo: leaf(
      numbering,
      { prefix: 'BJ', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '报价编号的写法',
      'How numbers of quotes are written',
      house(
        'BJ+报价日期+三位流水号，与其他编号区别开',
        'BJ, the day of the quote, three digits; apart from other numbers',
      ),
    ),
    surveyNo: leaf(
      numbering,
      { prefix: 'DC', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '调查编号的写法',
      'How survey numbers are written',
      house(
        'DC+调查起始日+三位流水号，与其他编号区别开',
        'DC, the first day of the survey, three digits; apart from other numbers',
      ),
    ),
    appealNo: leaf(
      numbering,
      { prefix: 'SS', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '申诉编号的写法',
      'How appeal numbers are written',
      house(
        'SS+申诉日期+三位流水号，与其他编号区别开',
        'SS, the day of the appeal, three digits; apart from other numbers',
      ),
    ),
    applicationNo: leaf(
      numbering,
      { prefix: 'SQ', date: 'yyyy', separator: '-', digits: 3 },
      '申请编号的写法',
      'How numbers of applications are written',
      house('SQ+年份+三位流水号，与其他编号区别开', 'SQ, the year, three digits; apart from other numbers'),
    ),
    revisitNo: leaf(
      numbering,
      { prefix: 'HF', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '回访编号的写法',
      'How numbers of revisits are written',
      house('HF+计划日期+三位流水号，与其他编号区别开', 'HF, the planned day, three digits; apart from other numbers'),
    ),
    inquiryNo: leaf(
      numbering,
      { prefix: 'XD', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '信用调查编号的写法',
      'How numbers of credit inquiries are written',
      house(
        'XD+调查日期+三位流水号，与其他编号区别开',
        'XD, the day of the inquiry, three digits; apart from other numbers',
      ),
    ),
    limitChangeNo: leaf(
      numbering,
      { prefix: 'ED', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '额度变更编号的写法',
      'How numbers of changes of a limit are written',
      house(
        'ED+变更日期+三位流水号，与其他编号区别开',
        'ED, the day of the change, three digits; apart from other numbers',
      ),
    ),
    clubRegistrationNo: leaf(
      numbering,
      { prefix: 'RH', date: 'yyyyMMdd', separator: '-', digits: 3 },
      '入会登记表编号的写法',
      'How numbers of club registrations are written',
      house(
        'RH+申请日期+三位流水号，与其他编号区别开',
        'RH, the day of the application, three digits; apart from other numbers',
      ),
    ),
    memberNo: leaf(
      numbering,
      { prefix: 'HY', date: 'yyyy', separator: '-', digits: 3 },
      '会员编号的写法',
      'How member numbers are written',
      house('HY+年份+三位流水号，与其他编号区别开', 'HY, the year, three digits; apart from other numbers'),
    ),
    serial: leaf(
      numbering,
      { prefix: '', date: '', separator: '', digits: 1 },
      '序号的写法',
      'How serial numbers are written',
      house('从 1 起的流水号', 'running numbers from 1'),
    ),
  },
} as const;
