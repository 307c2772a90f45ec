import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { form } from './books';

type Rows = readonly (readonly MemoryContent[])[];

/** The labels that a sheet needs to be known as the form, and after them those that a case is about. */
const formWith =
  (title: string, always: readonly string[]) =>
  (labels: readonly string[], ...rows: Rows): MemorySheetData =>
    form(title, [...always, ...labels], ...rows);

/** A card: its title in row 1, below it label by label with the value beside it in column B. */
const card =
  (title: string) =>
  (name: string, values: Readonly<Record<string, MemoryContent>>): MemorySheetData => ({
    name,
    rows: [[title], ...Object.entries(values)],
  });

/** 申请编号 A, 客户编号 B, 客户名称 C, 申请人 D, 申请日期 E, 申请级别 F, 管理层审批意见 G, then what is given. */
export const applications = formWith('大客户申请表', [
  '申请编号',
  '客户编号',
  '客户名称',
  '申请人',
  '申请日期',
  '申请级别',
  '管理层审批意见',
]);
/** 客户编号 A, 客户名称 B, 大客户级别 C, 客户专管员 D, then what is given. */
export const appointed = formWith('大客户设定表', ['客户编号', '客户名称', '大客户级别', '客户专管员']);
/** 客户编号 A, 客户名称 B, 原专管员 C, 新专管员 D, 变动日期 E, then what is given. */
export const ownerChanges = formWith('客户专管员动态表', ['客户编号', '客户名称', '原专管员', '新专管员', '变动日期']);
/** 客户编号 B2, 客户名称 B3, then what is given. */
export const customerCard = card('大客户管理卡');
export const customerFile = card('关键客户档案');
