import { defineWords } from '../text/message';

export const words = defineWords('list', {
  empty: {
    zh: '工作表“{sheet}”是空的，没有可读的行。请用 --sheet 指定客户名单所在的工作表。',
    en: 'Sheet “{sheet}” is empty. Name the sheet that holds the list with --sheet.',
  },
  noHeader: {
    zh: '工作表“{sheet}”的前{rows}行里没有找到标题行（需要“{wanted}”之类的列名；第一行是：{found}）。列名不同时用 --map 指定，如 --map value=列名,id=列名。',
    en: 'No header row in the first {rows} row(s) of sheet “{sheet}” (a label such as “{wanted}” is needed; the first row reads: {found}). Where labels differ name them with --map, for instance --map value=Label,id=Label.',
  },
  missing: {
    zh: '工作表“{sheet}”的标题行（第{row}行）里没有“{wanted}”列（有：{found}）。列名不同时用 --map {code}=列名 指定。',
    en: 'The header row ({row}) of sheet “{sheet}” has no column “{wanted}” (it has: {found}). Where it is called otherwise, name it with --map {code}=Label.',
  },
  twoColumns: {
    zh: '工作表“{sheet}”有两列都像“{wanted}”：{found}。请用 --map {code}=列名 指定用哪一列。',
    en: 'Two columns of sheet “{sheet}” look like “{wanted}”: {found}. Say which with --map {code}=Label.',
  },
  noSuchLabel: {
    zh: '--map {code}={label}：工作表“{sheet}”的标题行里没有“{label}”（有：{found}）。',
    en: '--map {code}={label}: the header row of sheet “{sheet}” has no “{label}” (it has: {found}).',
  },
  unknownCode: {
    zh: '--map {code}=…：没有“{code}”这一项，可用：{allowed}。',
    en: '--map {code}=…: there is no “{code}”; there are {allowed}.',
  },
  dateInNumber: {
    zh: '{name}是日期（{shown}），应是数字：请把单元格格式改为数值后核对。',
    en: '{name} is a date ({shown}) where a number belongs. Change the cell’s format and check the number.',
  },
  notPositive: { zh: '{name}不是正数（{found}）', en: '{name} is not positive ({found})' },
  duplicate: { zh: '{name}“{key}”出现{count}次：{cells}', en: '{name} “{key}” occurs {count} time(s): {cells}' },
  textNumbers: {
    zh: '{name}有{count}个以文本存放的数字，已按数字读取',
    en: '{name}: {count} cell(s) (is a number|are numbers) stored as text; read as such',
  },
  textDays: {
    zh: '{name}有{count}个以文本存放的日期，已按日期读取',
    en: '{name}: {count} cell(s) (is a date|are dates) stored as text; read as such',
  },
  totalSkipped: { zh: '第{row}行是合计，不算客户', en: 'Row {row} is a total, not a customer' },
  totalByNumber: {
    zh: '第{row}行的{name}等于上面各行之和，按合计行处理',
    en: 'Row {row}: {name} equals the sum of the rows above; taken as a total',
  },
  needAsOf: {
    zh: '没有截止日，不计算{what}。请用 --as-of 2025-06-30 指定，或在规则里填 period.asOf。',
    en: 'There is no reference date, so {what} is left out. Give --as-of 2025-06-30, or set period.asOf in the rules.',
  },
  levelMissing: {
    zh: '有“{name}”列，但大客户级别的下限还没有设定（教材原文为“xxx万元”），不计算级别。请用 --rules 设定 tier.level.minAnnualWan，或用 --preset {presets}。',
    en: 'There is a column “{name}”, but the least targets of the levels are not set (the text leaves them open), so levels are left out. Set tier.level.minAnnualWan with --rules, or use --preset {presets}.',
  },
  bridged: {
    zh: '没有大客户级别，应走访、应电话次数暂按价值类别对应的级别计算',
    en: 'There is no key-account level: visits and calls are taken from the level that the value class stands for',
  },
  nobody: {
    zh: '工作表“{sheet}”的“{name}”列没有一个正数，无法分类。请检查列和单位，或用 --map value=列名 指定。',
    en: 'Column “{name}” of sheet “{sheet}” has no positive number. Check the column and its unit, or name another with --map value=Label.',
  },
  orderSkipped: { zh: '第{row}行没有客户，未计入', en: 'Row {row} has no customer and is not counted' },
  ordersOutside: {
    zh: '{count}条订单不在 {from} 至 {to} 内，未计入',
    en: '{count} order lines outside {from} to {to} are not counted',
  },
  grouped: {
    zh: '{lines}条订单归为{customers}家客户',
    en: '{lines} order line(s) (makes|make) {customers} customer(s)',
  },
});
