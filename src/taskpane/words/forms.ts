import type { Text } from '../../shared/text/lang';
import { defineWords } from '../../shared/text/message';

export const labels = {
  search: { zh: '搜索表单', en: 'Search forms' },
  placeholder: { zh: '名称、表号或拼音首字母，如 tsdj', en: 'Title, number or pinyin initials' },
  none: { zh: '没有这样的表单', en: 'No such form' },
  noneHint: { zh: '换个说法，或输入拼音首字母。', en: 'Try another word, or pinyin initials.' },
  clear: { zh: '清除搜索', en: 'Clear the search' },
  insert: { zh: '插入到工作簿', en: 'Insert into the workbook' },
  profile: { zh: '版本', en: 'Profile' },
  textbook: { zh: '教材版', en: 'Textbook' },
  company: { zh: '企业版', en: 'Company' },
  textbookHint: { zh: '只有教材上的栏目', en: 'The text’s own fields only' },
  companyHint: { zh: '另加编号、期限等管理栏目', en: 'With numbers, deadlines and more' },
  fields: { zh: '栏目', en: 'Fields' },
  required: { zh: '必填', en: 'Required' },
  derived: { zh: '自动推算', en: 'Derived' },
  preview: { zh: '样式预览', en: 'Preview' },
} as const satisfies Record<string, Text>;

export const words = defineWords('pane-forms', {
  number: { zh: '表 {number}', en: 'Form {number}' },
  count: { zh: '{count} 张表单', en: '{count} form(s)' },
  fields: { zh: '{count} 个栏目', en: '{count} field(s)' },
});
