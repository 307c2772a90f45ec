import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  find: { zh: '看看能填什么', en: 'See what can be filled' },
  intro: {
    zh: '自动编号、带出关联的行、推算期限和金额。只填空白单元格，先看清单再写入。',
    en: 'Numbers rows, adds linked ones, works out deadlines and amounts. Blank cells only; you see the list first.',
  },
  nothing: { zh: '没有可填的了', en: 'Nothing left to fill' },
  nothingBody: { zh: '能推算的栏目都已经填好。', en: 'Every field that can be worked out is filled.' },
  selectAll: { zh: '全选', en: 'Select all' },
  waiting: { zh: '等待其他栏目', en: 'Waiting for other fields' },
  unfilled: { zh: '填不了的', en: 'Cannot be filled' },
  stale: { zh: '与推算不同，未改', en: 'Differs from what is worked out, left alone' },
  history: { zh: '本次操作', en: 'Done this time' },
  noHistory: { zh: '还没有做过改动。', en: 'Nothing has been changed yet.' },
  undo: { zh: '撤销', en: 'Undo' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-fill', {
  apply: { zh: '填充 {count} 处', en: 'Fill {count}' },
  step: { zh: '填充表单', en: 'Forms filled' },
  rows: { zh: '《{form}》新增 {count} 行', en: '“{form}”: {count} row(s) added' },
  waiting: { zh: '{field}：{count} 行，需要 {from}', en: '{field}: {count} row(s), needs {from}' },
  cells: { zh: '{count} 个单元格', en: '{count} cell(s)' },
});
