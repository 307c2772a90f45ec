import { dayOf } from '../../src/shared/values/date';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';

/** `2026-03-05`, or `2026-03-05 14:30`, as a date cell. */
export function day(text: string): { readonly day: number } {
  const [, year, month, of, hours = '0', minutes = '0'] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(text)!;
  return { day: dayOf(Number(year), Number(month), Number(of)) + (Number(hours) * 60 + Number(minutes)) / 1440 };
}

/** The serial of a day, as a patch writes it. */
export const serial = (text: string): number => day(text).day;

/** A text in a cell that has the text format. */
export const asText = (content: string) => ({ content, format: '@' });

/** A formula and what it shows. */
export const shows = (formula: string, value: string | number | { readonly error: string }) => ({
  formula,
  shows: value,
});

export const error = (name: string) => ({ error: name });

type Rows = readonly (readonly MemoryContent[])[];

/** A small form on a sheet of its own: the title in row 1, the labels in row 2, the data from row 3. */
export const form = (title: string, labels: readonly string[], ...rows: Rows): MemorySheetData => ({
  name: title,
  rows: [[title], labels, ...rows],
});

/** The labels that a sheet needs to be known as the form, and after them those that a case is about. */
const formWith =
  (title: string, always: readonly string[]) =>
  (labels: readonly string[], ...rows: Rows): MemorySheetData =>
    form(title, [...always, ...labels], ...rows);

/** 受理编号 A, 投诉客户姓名 B, 受理日期 C, then what is given. */
export const registration = formWith('客户投诉登记表', ['受理编号', '投诉客户姓名', '受理日期']);
/** 编号 A, 投诉客户姓名 B, 发生原因 C, then what is given. */
export const investigation = formWith('客户投诉调查表', ['编号', '投诉客户姓名', '发生原因']);
/** 受理编号 A, 投诉客户姓名 B, 处理编号 C, 处理日期 D, then what is given. */
export const handling = formWith('客户投诉处理表', ['受理编号', '投诉客户姓名', '处理编号', '处理日期']);
/** 编号 A, 投诉客户姓名 B, 日期 C, then what is given. */
export const statistics = formWith('客户投诉分析统计表', ['编号', '投诉客户姓名', '日期']);
/** 客户编号 A, 客户名称 B, 消费金额 C, 消费频率 D, 最后一次消费日期 E, then what is given. */
export const management = formWith('大客户管理表', [
  '客户编号',
  '客户名称',
  '消费金额',
  '消费频率',
  '最后一次消费日期',
]);
/** 客户编号 A, 客户名称 B, 大客户级别 C, 年收入目标（万元） D, then what is given. */
export const appointment = formWith('大客户设定表', ['客户编号', '客户名称', '大客户级别', '年收入目标（万元）']);
/** 日期 A, 客户名称 B, 方式 C, 我方人员 D, then what is given. */
export const contacts = formWith('大客户交往表', ['日期', '客户名称', '方式', '我方人员']);
