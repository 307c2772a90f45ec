import { defineWords } from '../shared/text/message';

export const words = defineWords('functions', {
  missing: { zh: '缺少{name}。', en: '{name} is missing.' },
  noPeriod: {
    zh: '{name}“{found}”不能识别为月份或日期，月份写 2025-06、202506 或 2025年6月。',
    en: '{name} “{found}” is neither a month nor a date; write a month as 2025-06, 202506 or 2025年6月.',
  },
  periodOrder: {
    zh: '期间的止 {to} 早于起 {from}，请检查是否填反。',
    en: 'The period ends, {to}, before it starts, {from}. Were they swapped?',
  },
  needAsOf: {
    zh: '缺少{name}：请在公式里给出，或在规则里填 period.asOf。函数从不读取系统日期。',
    en: '{name} is missing: give it in the formula, or set period.asOf in the rules. The clock is never read.',
  },
  noTime: {
    zh: '{name}“{found}”里的时刻不对，可写 2026-03-05 9:30。',
    en: 'The time in {name} “{found}” cannot be read; write 2026-03-05 9:30.',
  },
  noHoliday: {
    zh: '{name}第{row}行“{found}”不能识别为日期，可写 2026-10-01 或 2026-10-01至2026-10-07。',
    en: 'Row {row} of {name}, “{found}”, is not a date; write 2026-10-01 or 2026-10-01 - 2026-10-07.',
  },
  noDayKind: {
    zh: '{name}第{row}行“{found}”看不出是休还是班，请写“休”或“班”。',
    en: 'Row {row} of {name}, “{found}”, is neither off nor work; write off or work.',
  },
  noYear: {
    zh: '年份“{found}”不对，应在 {from} 到 {to} 之间。',
    en: 'The year “{found}” must be from {from} to {to}.',
  },
  noScale: {
    zh: '{name}应是{least}到{most}的整数，实际是 {found}。',
    en: '{name} must be a whole number from {least} to {most}; found {found}.',
  },
  atCell: { zh: '{name}第{row}格：{problem}', en: 'Cell {row} of {name}: {problem}' },
  negative: { zh: '{name}不能是负数（{found}）。', en: '{name} cannot be negative ({found}).' },
  partOfWhole: {
    zh: '{part}（{found}）不能大于{whole}（{of}）。',
    en: '{part} ({found}) cannot be more than {whole} ({of}).',
  },
  noVolume: { zh: '{name}应大于0，实际是 {found}。', en: '{name} must be above 0; found {found}.' },
  tooSmall: {
    zh: '{name}只有{found}件，少于{least}件，百万件率没有意义（共{cases}件）；可用 COMPLAINT_RATE 看万票率，或改规则 complaint.rates.suppressBelow。',
    en: '{name} is only {found}, fewer than {least}: a rate per million means nothing ({cases} case(s)). See COMPLAINT_RATE for the rate per 10 000, or change complaint.rates.suppressBelow.',
  },
  oneOf: { zh: '{name}“{found}”不认识，可填：{allowed}。', en: '{name} “{found}” is not known; give {allowed}.' },
  share: {
    zh: '{name}应在 0 到 1 之间（5% 写作 0.05 或 5%），实际是 {found}。',
    en: '{name} must be between 0 and 1 (5% is 0.05 or 5%); found {found}.',
  },
  tooLarge: {
    zh: '{rows}行连同参数超过网页版 Excel 一次调用的{most} MB。请分几段写公式，或在任务窗格的“客户”页里整列计算，或用命令行 kadesk recalc。',
    en: '{rows} row(s) with (its|their) arguments (is|are) more than the {most} MB that Excel on the web passes at once. Write the formula for parts of the column, calculate the column on the pane’s Customers page, or use kadesk recalc on the command line.',
  },
  beyond: {
    zh: '算出的数超出了能表示的范围。请检查参数是否过大或小得出奇，单位（元、万元）是否弄错。',
    en: 'The result is beyond any number that can be shown. Check whether an argument is far too large or too small, and its unit (yuan, 10 000 yuan).',
  },
  sizes: {
    zh: '{name}有{rows}行，其余区域有{expected}行，请选同样多的行。',
    en: '{name} has {rows} row(s), the others {expected}. Select the same number.',
  },
  oneColumn: { zh: '{name}应是一列，实际是{columns}列。', en: '{name} must be one column, found {columns}.' },
  noHeader: {
    zh: '{name}要连同标题行一起选，第一行里没有找到“{wanted}”列（有：{found}）。',
    en: '{name} must be selected with its header row; no column “{wanted}” in the first row (found: {found}).',
  },
  twoHeaders: {
    zh: '{name}里有两列都像“{wanted}”：{found}。请改名其中一列。',
    en: 'Two columns of {name} look like “{wanted}”: {found}. Rename one.',
  },
  unknownFunction: {
    zh: '没有名为“{found}”的函数，可用：{allowed}。',
    en: 'There is no function “{found}”; there are {allowed}.',
  },
  noSelf: { zh: 'KA_WHY 不能解释自己。', en: 'KA_WHY cannot explain itself.' },
  tooMany: { zh: '参数太多：{name}最多{most}个。', en: 'Too many arguments: {name} takes {most} at most.' },
  unknownPath: { zh: '规则手册中没有“{found}”。{hint}', en: 'The rule book has no “{found}”. {hint}' },
  isGroup: {
    zh: '“{found}”是一组规则，请写到具体一项，如 {example}。',
    en: '“{found}” is a group of entries; name one, such as {example}.',
  },
  entry: { zh: '{label}（{path}）：{status}，{source}', en: '{label} ({path}): {status}, {source}' },
  fault: { zh: '程序出错，请报告：{detail}', en: 'A fault of the program; please report it: {detail}' },
});
