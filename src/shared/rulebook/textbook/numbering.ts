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
    serial: leaf(
      numbering,
      { prefix: '', date: '', separator: '', digits: 1 },
      '序号的写法',
      'How serial numbers are written',
      house('从 1 起的流水号', 'running numbers from 1'),
    ),
  },
} as const;
