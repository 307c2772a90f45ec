import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  search: { zh: '搜索规则', en: 'Search rules' },
  placeholder: { zh: '名称、数值或出处', en: 'Name or value' },
  scope: { zh: '范围', en: 'Scope' },
  all: { zh: '全部', en: 'All' },
  changed: { zh: '与教材不同', en: 'Changed' },
  own: { zh: '与公司规则不同', en: 'Differs from the company' },
  textbook: { zh: '教材', en: 'Textbook' },
  standard: { zh: '法规标准', en: 'Standards' },
  house: { zh: '本公司设定', en: 'House' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  edit: { zh: '修改', en: 'Edit' },
  save: { zh: '保存到工作簿', en: 'Save to the workbook' },
  reset: { zh: '恢复', en: 'Reset' },
  value: { zh: '值', en: 'Value' },
  was: { zh: '教材值', en: 'Textbook’s value' },
  company: { zh: '公司规则', en: 'The company’s' },
  locked: { zh: '公司已锁定，不能改', en: 'Locked by the company' },
  none: { zh: '没有符合的规则', en: 'No such rule' },
  noneBody: { zh: '换个说法，或把范围改为“全部”。', en: 'Try another word, or look in all of them.' },
  showAll: { zh: '显示全部', en: 'Show all' },
  saved: { zh: '写进工作簿的 KA_Rules 表，随文件走。', en: 'Goes into the workbook’s sheet KA_Rules.' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-rules', {
  count: { zh: '{count} 项', en: '{count} entr(y|ies)' },
  company: {
    zh: '公司规则有效：与教材不同 {changed} 项，锁定 {locked} 项。',
    en: 'The company’s rules hold: {changed} entr(y|ies) (differs|differ) from the textbook, {locked} (is|are) locked.',
  },
  differs: {
    zh: '这本工作簿自带的规则有 {count} 项与公司规则不同。',
    en: 'This workbook’s own rules differ from the company’s in {count} entr(y|ies).',
  },
  agrees: { zh: '这本工作簿与公司规则一致。', en: 'This workbook keeps to them.' },
});
