import { form } from './books';

type Rows = Parameters<typeof form>[2][];

/** The labels that a sheet needs to be known as the form, and after them those that a case is about. */
const formWith =
  (title: string, always: readonly string[]) =>
  (labels: readonly string[], ...rows: Rows) =>
    form(title, [...always, ...labels], ...rows);

/** 收集日期 A, 收集人 B, 岗位 C, 片区 D, 客户名称 E, 地址 F, 联系人 G, 联系电话 H, 客户种类 I, then what is given. */
export const leads = formWith('客户资料收集表', [
  '收集日期',
  '收集人',
  '岗位',
  '营销片区',
  '客户名称',
  '地址',
  '联系人',
  '联系电话',
  '客户种类',
]);
/** 计划编号 A, 客户名称 B, 走访日期 C, 走访方式 D, then what is given. */
export const plans = formWith('客户走访计划', ['计划编号', '客户名称', '走访日期', '走访方式']);
/** 计划编号 A, 客户名称 B, 实际走访日期 C, 反馈时间 D, then what is given. */
export const feedback = formWith('走访反馈', ['计划编号', '客户名称', '实际走访日期', '反馈时间']);
/** 报价编号 A, 路向 B, 月件量 C, 我方单价 D, 对手单价 E. */
export const quotes = formWith('报价对比表', ['报价编号', '路向', '月件量', '我方单价', '对手单价']);
/** 运单号 A, 交寄日期 B, 跟踪日期 C, 查询结果 D. */
export const tracking = formWith('日跟踪表', ['运单号', '交寄日期', '跟踪日期', '查询结果']);
/** 方案编号 A, 客户名称 B, 制定日期 C, 合作背景及内容 D. */
export const servicePlans = formWith('服务方案', ['方案编号', '客户名称', '制定日期', '合作背景及内容']);
/** 客户名称 A, 试寄起 B, 试寄止 C, 试寄件数 D, then what is given. */
export const trials = formWith('试寄小结', ['客户名称', '试寄起', '试寄止', '试寄件数']);
/** 客户名称 A, 统计期间起 B, 统计期间止 C, 用邮金额 D, then what is given. */
export const usage = formWith('用邮小结', ['客户名称', '统计期间起', '统计期间止', '用邮金额']);
/** 客户名称 A, 应履约单数 B, 履约合格单数 C. */
export const fulfilments = formWith('合同履约统计表', ['客户名称', '应履约单数', '履约合格单数']);
/** 答卷编号 A, 客户名称 B, 调查日期 C, 调查方式 D, 客服接通 E, 上门及时 F, 承诺达成 G, 总体满意度 H, then what is given. */
export const sheets = formWith('客户满意度调查表', [
  '答卷编号',
  '客户名称',
  '调查日期',
  '调查方式',
  '客服接通',
  '上门及时',
  '承诺达成',
  '总体满意度',
]);
/** 调查编号 A, 期次 B, 调查对象 C, 负责人 D, then what is given. */
export const surveys = formWith('满意度调查计划', ['调查编号', '期次', '调查对象', '负责人']);
/** 申诉编号 A, 申诉日期 B, 客户名称 C, 转办日期 D, 答复日期 E. */
export const appeals = formWith('申诉登记表', ['申诉编号', '申诉日期', '客户名称', '转办日期', '答复日期']);
