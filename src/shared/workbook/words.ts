import { defineWords } from '../text/message';

/** What is wrong with a file of changes (a patch), and where. */
export const words = defineWords('workbook', {
  patchNotJson: {
    zh: '“{origin}”不是有效的 JSON（{detail}），无法读作修改清单。请使用本工具写出的 .undo.json 文件。',
    en: '“{origin}” is not valid JSON ({detail}) and cannot be read as a list of changes. Use an .undo.json file that this tool wrote.',
  },
  patchWrong: {
    zh: '“{origin}”不是可用的修改清单：{path} 处是 {found}，{allowed}。请使用本工具写出的 .undo.json 文件，不要手工改动。',
    en: '“{origin}” is not a usable list of changes: at {path} stands {found}; it {allowed}. Use an .undo.json file that this tool wrote, unchanged.',
  },
  patchOfCells: {
    zh: '“{origin}”记的是单元格的改动，这里要的是加入的工作表。请用 kadesk recalc 或 kadesk fill 的 --undo 撤销。',
    en: '“{origin}” lists changes of cells; sheets that were added are wanted here. Take it back by --undo of kadesk recalc or kadesk fill.',
  },
  patchOfSheets: {
    zh: '“{origin}”记的是加入的工作表，这里要的是单元格的改动。请用 kadesk new --into <工作簿.xlsx> --undo {origin} 撤销。',
    en: '“{origin}” lists sheets that were added; changes of cells are wanted here. Take it back by kadesk new --into <book.xlsx> --undo {origin}.',
  },
  patchCodes: {
    zh: '修改清单的 {path} 不完整或已损坏。请使用本工具写出的 .undo.json 文件，不要手工改动。',
    en: '{path} of the list of changes is incomplete or damaged. Use an .undo.json file that this tool wrote, unchanged.',
  },
});
