import { defineWords } from '../../shared/text/message';

export const words = defineWords('files.graft', {
  strict: {
    zh: '“{file}”是“严格”格式的工作簿，不能增删工作表，什么都没有写入；请在 Excel 里另存为普通的 .xlsx 再试。',
    en: '“{file}” is a workbook in the strict format, of which no sheet can be added or removed; nothing was written. Save it as an ordinary .xlsx in Excel and try again.',
  },
  locked: {
    zh: '“{file}”的工作簿结构受保护，不能增删工作表，什么都没有写入；请先在“审阅”中取消“保护工作簿”。',
    en: 'The structure of “{file}” is protected, so no sheet can be added or removed; nothing was written. Switch Protect Workbook off under Review first.',
  },
});
