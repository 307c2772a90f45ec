import type { CellContent } from '../../shared/workbook/content';
import { type Absent, isAbsent } from '../../shared/workbook/content';
import type { Place } from '../../shared/workbook/patch';
import { formatDay } from '../../shared/values/date';
import { cellName } from '../../shared/workbook/table';

/** What a cell holds, as it is read. */
export function shown(content: CellContent | Absent, format?: string): string {
  if (isAbsent(content) || content === null) return '';
  if (typeof content === 'object') return 'error' in content ? content.error : `=${content.formula}`;
  if (typeof content === 'number' && format !== undefined && /y/i.test(format)) return formatDay(Math.floor(content));
  return String(content);
}

export const addressOf = ({ row, column }: Place): string => cellName(row, column);
