import { defineWords } from '../../shared/text/message';

/** What closing a month from the command line says. */
export const words = defineWords('cli.month-end', {
  onlyWorkbook: {
    zh: '{file} 不是 .xlsx 工作簿。月末结算要读名单和各张表单，请在 Excel 或 WPS 中另存为 .xlsx；只有一张名单时可用 kadesk recalc。',
    en: '{file} is not an .xlsx workbook. The month end reads a list and forms: save it as .xlsx in Excel or WPS; for a list alone there is kadesk recalc.',
  },
  needsFolder: {
    zh: '请用 -o 指明写到哪个文件夹，例如 -o 2026-10。',
    en: 'Name the folder to write to with -o, for instance -o 2026-10.',
  },
  notAFolder: {
    zh: '“{folder}”是一个文件，不是文件夹。请换一个名称。',
    en: '“{folder}” is a file, not a folder. Choose another name.',
  },
  exists: {
    zh: '文件夹“{folder}”里已经有：{files}。加 --force 覆盖，或换一个文件夹；什么也没有写。',
    en: 'The folder “{folder}” already holds {files}. Add --force to overwrite, or choose another folder; nothing was written.',
  },
  half: {
    zh: '文件没有全部放进“{folder}”，也没能全部退回。原来的文件在“{stage}”，名称后面有 .old；请关闭占用的程序，手工放回。',
    en: 'Not all files got into “{folder}”, and not all could be taken back. The files that were there lie in “{stage}” with .old behind their names; close what holds them open, and put them back by hand.',
  },
  badCards: {
    zh: '--cards “{found}”看不懂。写级别的字母，如 A 或 A,B；all 是全部级别，none 是不做。',
    en: '--cards “{found}” is not understood. Give letters of levels, such as A or A,B; all for every level, none for no cards.',
  },
  noSelf: {
    zh: '“{file}”就是要读的工作簿，不能覆盖。请换一个文件夹。',
    en: '“{file}” is the workbook that is read, and is not overwritten. Choose another folder.',
  },
});

export const labels = {
  written: { zh: '已写出', en: 'Written' },
  folder: { zh: '文件夹', en: 'Folder' },
  removed: { zh: '已删除', en: 'Removed' },
  removedWhy: { zh: '上次结算写的，这次没有', en: 'written by an earlier run, not by this one' },
  left: { zh: '没有删除', en: 'Not removed' },
  leftWhy: { zh: '上次结算写的，之后有人改过', en: 'written by an earlier run, and changed since' },
  working: { zh: '结算', en: 'Closing' },
} as const;
