import { defineWords } from '../../shared/text/message';

/** What the pane says about what it did. */
export const words = defineWords('pane', {
  failed: {
    zh: '操作没有完成：{detail}。请再试一次；仍不行，请在“更多”里复制诊断信息给支持人员。',
    en: 'That did not work: {detail}. Try again; if it keeps failing, copy the diagnostics under More for your support.',
  },
  nothingHere: {
    zh: '所选单元格和所在的行没有发现问题',
    en: 'Nothing was found in the selected cells or their rows',
  },
  changed: { zh: '已改 {count} 个单元格', en: '{count} cell(s) changed' },
  changedSome: {
    zh: '已改 {count} 个单元格；另有 {skipped} 个在此期间被改过，没有动',
    en: '{count} cell(s) changed; {skipped} were edited in the meantime and left alone',
  },
  inserted: { zh: '已插入《{form}》', en: '“{form}” inserted' },
  undone: { zh: '已撤销，恢复 {count} 个单元格', en: 'Undone, {count} cell(s) restored' },
  undoneSheets: { zh: '已撤销，插入的工作表已删除', en: 'Undone, the inserted sheets are removed' },
  undoneSome: {
    zh: '已撤销 {count} 个单元格；{left} 个之后又改过，没有动',
    en: '{count} cell(s) restored; {left} were edited since and left alone',
  },
  ignored: { zh: '已忽略，原因写在工作表“{sheet}”', en: 'Ignored; the reason stands on the sheet “{sheet}”' },
  exported: { zh: '检查结果已写到工作表“{sheet}”', en: 'The findings stand on the sheet “{sheet}”' },
  ruleSet: { zh: '已改规则“{label}”', en: 'Rule “{label}” changed' },
  ruleReset: { zh: '已恢复规则“{label}”', en: 'Rule “{label}” reset' },
  renumbered: { zh: '改用编号 {number}', en: 'Number {number} taken instead' },
  frozen: { zh: '已把 {count} 个公式换成数值', en: '{count} formula(s) became values' },
  nothingToFreeze: { zh: '没有本助手的公式', en: 'There are no formulas of this add-in' },
});
