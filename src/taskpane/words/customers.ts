import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  list: { zh: '名单所在工作表', en: 'Sheet of the list' },
  columns: { zh: '列的对应', en: 'Columns' },
  columnsHint: { zh: '认得不对，可在此改正', en: 'Correct wrong guesses' },
  none: { zh: '（没有这一列）', en: '(no such column)' },
  classes: { zh: '各类客户', en: 'By class' },
  curve: { zh: '集中度曲线', en: 'Concentration curve' },
  xAxis: { zh: '客户占比', en: 'Share of customers' },
  yAxis: { zh: '金额占比', en: 'Share of revenue' },
  applyValues: { zh: '写成数值', en: 'Write values' },
  applyFormulas: { zh: '写成公式', en: 'Write formulas' },
  freeze: { zh: '公式换成数值', en: 'Freeze formulas to values' },
  why: { zh: '逐个客户看理由', en: 'Why, customer by customer' },
  pick: { zh: '选择客户', en: 'Choose a customer' },
  noList: { zh: '没有找到客户名单', en: 'No customer list found' },
  noListBody: {
    zh: '名单要有一行表头，至少有客户名称和金额两列。打开名单后再试。',
    en: 'A list has a header row with at least a customer and an amount. Open one and try again.',
  },
  again: { zh: '再找一次', en: 'Look again' },
  problems: { zh: '无法使用的单元格', en: 'Cells that could not be used' },
  goTo: { zh: '定位', en: 'Go to' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-customers', {
  summary: { zh: '{rows} 位客户，{classified} 位参与分类', en: '{rows} customer(s), {classified} of them classed' },
  curve: {
    zh: '前 {share} 的客户带来 {value} 的金额',
    en: 'The top {share} of customers bring {value} of the revenue',
  },
  rows: { zh: '{sheet}（{count} 行）', en: '{sheet} ({count} row(s))' },
  step: { zh: '客户名单“{sheet}”的结果', en: 'Results of the list “{sheet}”' },
  frozen: { zh: '公式换成数值', en: 'Formulas frozen to values' },
});
