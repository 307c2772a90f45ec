import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { day, form } from './books';

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

/** A card with what a sheet is known by, and below it the rows of a grid. */
const knownCard =
  (title: string, known: Readonly<Record<string, MemoryContent>>) =>
  (values: Readonly<Record<string, MemoryContent>>, grid: Rows = []): MemorySheetData => {
    const of = { 客户编号: 'KH1', 客户名称: '海州', 经营地址: '港城大道', 联系人: '许岩', ...known, ...values };
    const { rows } = card(title)('', of);
    return { name: `${title}${of.客户编号 === 'KH1' ? '' : of.客户编号}`, rows: [...rows, ...grid] };
  };

/** 客户编号 B2 to 客户简称 B6, then what is given; below it a grid. */
export const fileWith = knownCard('关键客户档案', { 客户简称: '海州' });
/** 客户编号 B2 to 经营状况 B8, then what is given; below it a grid. */
export const dataSheetWith = knownCard('大客户资料表', {
  联系电话: '0518-5550121',
  客户经营规模: '年销售约8000万元',
  经营状况: '稳中有升',
});
/** 客户编号 A, 客户名称 B, 最长逾期天数 C, 提示信息条数 D, 更新日期 E, then what is given. */
export const creditFiles = formWith('客户信用档案', [
  '客户编号',
  '客户名称',
  '最长逾期天数',
  '提示信息条数',
  '更新日期',
]);
/** 客户编号 A, 客户名称 B, 一次进货量（元） C, 信用额度（元） D, 生效日期 E, then what is given. */
export const creditLimits = formWith('客户信用限度核定表', [
  '客户编号',
  '客户名称',
  '一次进货量（元）',
  '信用额度（元）',
  '生效日期',
]);
/** 变更编号 A, 客户编号 B, 客户名称 C, 变更日期 D, 变更种类 E, 变更前额度（元） F, 变更后额度（元） G, then what is given. */
export const limitChanges = formWith('客户信用额度变更表', [
  '变更编号',
  '客户编号',
  '客户名称',
  '变更日期',
  '变更种类',
  '变更前额度（元）',
  '变更后额度（元）',
]);
/** 客户编号 A, 客户名称 B, 流失日期 C, 流失原因 D, 恢复策略 E, then what is given. */
export const winbacks = formWith('流失客户分析与恢复表', ['客户编号', '客户名称', '流失日期', '流失原因', '恢复策略']);
/** 客户编号 A, 客户名称 B, 预警日期 C, 触发原因 D, then what is given. */
export const warnings = formWith('大客户月度预警单', ['客户编号', '客户名称', '预警日期', '触发原因', '应对措施']);
/** 会员编号 A, 姓名或单位名称 B, 会员类别 C, 入会日期 D, then what is given. */
export const members = formWith('俱乐部客户信息表', ['会员编号', '姓名或单位名称', '会员类别', '入会日期']);
/** 客户编号 A, 客户名称 B, 责任人 C, 开始日期 D, 完成日期 E, 进度 F. */
export const measures = formWith('大客户对策一览表', [
  '客户编号',
  '客户名称',
  '责任人',
  '开始日期',
  '完成日期',
  '进度',
]);
/** 客户编号 A, 客户名称 B, 评定日期 C, 资信等级 D, 审批人 E, then what is given. */
export const gradings = formWith('客户信用等级评定表', ['客户编号', '客户名称', '评定日期', '资信等级', '审批人']);
/** 登记表编号 A, 申请人或单位名称 B, 申请会员类别 C, 申请日期 D, 主任办公会议意见 E. */
export const registrations = formWith('俱乐部入会登记表', [
  '登记表编号',
  '申请人或单位名称',
  '申请会员类别',
  '申请日期',
  '主任办公会议意见',
]);
/** 回访编号 A, 客户编号 B, 客户名称 C, 计划日期 D, 回访方式 E. */
export const revisitPlans = formWith('客户回访计划', ['回访编号', '客户编号', '客户名称', '计划日期', '回访方式']);
/** 回访编号 A, 客户名称 B, 回访日期 C, 回访方式 D. */
export const revisitRecords = formWith('客户回访记录表', ['回访编号', '客户名称', '回访日期', '回访方式']);
/** 回访编号 A, 客户名称 B, 回访日期 C, 报告日期 D. */
export const revisitReports = formWith('客户回访报告表', ['回访编号', '客户名称', '回访日期', '报告日期']);
export const contracts = card('物流合同');
export const tenders = card('物流投标书');

/** A contract that a sheet is known by (编号 B2 to 到期日 B8), then what is given; below it its parts: 已载明 B, 条款 C, 说明 D. */
export const contractWith = (values: Readonly<Record<string, MemoryContent>>, parts: Rows = []): MemorySheetData => {
  const known = { 合同编号: 'HT-1', 合同名称: '物流合同', 客户编号: 'KH1', 客户名称: '海州' };
  const dates = { 合同起始日: day('2025-07-01'), 合同到期日: day('2026-06-30') };
  const { name, rows } = contracts('合同', { ...known, ...dates, ...values });
  return { name, rows: [...rows, ...(parts.length === 0 ? [] : [['构成', '已载明', '条款', '说明'], ...parts])] };
};

/** A tender that a sheet is known by (编号 B2 to 截止日期 B7), then what is given; below it its parts: 已编入 B, 页码 C, 编写人与说明 D. */
export const tenderWith = (values: Readonly<Record<string, MemoryContent>>, parts: Rows = []): MemorySheetData => {
  const known = { 投标编号: 'TB-1', 项目名称: '仓配服务', 招标编号: 'ZB-7', 招标人: '海州', 投标人: '速达' };
  const { name, rows } = tenders('投标', { ...known, 投标截止日期: day('2026-04-15'), ...values });
  return {
    name,
    rows: [...rows, ...(parts.length === 0 ? [] : [['构成', '已编入', '页码', '编写人与说明'], ...parts])],
  };
};
