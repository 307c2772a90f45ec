import { defineWords } from '../text/message';

/** What is wrong with a file of changes (a patch), and where. */
export const words = defineWords('workbook', {
  patchNotJson: {
    zh: '“{origin}”不是有效的 JSON（{detail}），无法读作修改清单。请使用本工具写出的 .undo.json 文件。',
    en: '“{origin}” is not valid JSON ({detail}) and cannot be read as a list of changes. Use an .undo.json file that this tool wrote.',
  },
  patchWrong: {
    zh: '“{origin}”不是可用的修改清单：{path} 处有误（{detail}）。请使用本工具写出的 .undo.json 文件，不要手工改动。',
    en: '“{origin}” is not a usable list of changes: {path} is wrong ({detail}). Use an .undo.json file that this tool wrote, unchanged.',
  },
  patchCodes: {
    zh: '修改清单的 {path} 不完整或已损坏。请使用本工具写出的 .undo.json 文件，不要手工改动。',
    en: '{path} of the list of changes is incomplete or damaged. Use an .undo.json file that this tool wrote, unchanged.',
  },
});
