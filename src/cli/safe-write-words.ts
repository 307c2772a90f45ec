import { defineWords } from '../shared/text/message';

/** Why a file was not written, and what to do; each is said with the old file untouched. */
export const words = defineWords('safe-write', {
  cannotWrite: {
    zh: '写不了 {file}：{detail}。原有文件没有改动。',
    en: '{file} cannot be written: {detail}. Nothing that was there has changed.',
  },
  folderInPlace: {
    zh: '写不了 {file}：这里有一个同名的文件夹。请换一个文件名。',
    en: '{file} cannot be written: there is a folder of that name. Choose another name.',
  },
  notAFile: {
    zh: '写不了 {file}：它不是普通文件（可能是设备或管道）。请给出普通文件的路径。',
    en: '{file} cannot be written: it is not an ordinary file (a device or a pipe, perhaps). Name an ordinary file.',
  },
  noFolder: {
    zh: '写不了 {file}：文件夹 {folder} 不存在。请先建立这个文件夹，或检查路径。',
    en: '{file} cannot be written: there is no folder {folder}. Make it first, or check the path.',
  },
  notAFolder: {
    zh: '写不了 {file}：路径 {folder} 中有一段是文件，不是文件夹。请检查路径。',
    en: '{file} cannot be written: part of the path {folder} is a file, no folder. Check the path.',
  },
  readOnlyFile: {
    zh: '写不了 {file}：这个文件是只读的。请取消它的只读属性或取得写权限，或换一个文件名。',
    en: '{file} cannot be written: the file is read-only. Make it writable, or choose another name.',
  },
  readOnlyFolder: {
    zh: '写不了 {file}：没有在文件夹 {folder} 中写文件的权限。请取得权限，或换一个文件夹。',
    en: '{file} cannot be written: you may not write in the folder {folder}. Get permission, or choose another folder.',
  },
  readOnlyDisk: {
    zh: '写不了 {file}：文件夹 {folder} 所在的磁盘是只读的。请解除写保护，或换一个磁盘。',
    en: '{file} cannot be written: the disk that holds {folder} is read-only. Lift its write protection, or choose another disk.',
  },
  diskFull: {
    zh: '写不了 {file}：磁盘空间不足。原有文件没有改动，没写完的部分已经删去。请腾出空间，或换一个磁盘。',
    en: '{file} cannot be written: the disk is full. Nothing that was there has changed, and the unfinished part is removed. Free some space, or choose another disk.',
  },
  fileTooLarge: {
    zh: '写不了 {file}：文件大小超过这个磁盘或账户允许的上限（如 FAT32 磁盘的 4 GB）。原有文件没有改动，没写完的部分已经删去。请换一个磁盘，或拆分后再写。',
    en: '{file} cannot be written: it would be larger than this disk or account allows (4 GB on a FAT32 disk, for instance). Nothing that was there has changed, and the unfinished part is removed. Choose another disk, or split the file.',
  },
  nameTooLong: {
    zh: '写不了 {file}：文件名或路径太长。请改短后再试。',
    en: '{file} cannot be written: its name or path is too long. Shorten it and try again.',
  },
  locked: {
    zh: '写不了 {file}：{person}正用 {program} 打开着它。请在那里保存并关闭，再运行一次。如果其实没有人打开（程序曾意外退出），请删除锁文件 {lock} 后再运行。',
    en: '{file} cannot be written: {person} has it open in {program}. Save and close it there, then run this again. If nobody has it open any more (the program ended unexpectedly), delete the lock file {lock} and run this again.',
  },
  openElsewhere: {
    zh: '写不了 {file}：它正在另一个程序中打开（如 Excel、WPS 或预览窗格）。请关闭后再运行一次。原有文件没有改动。',
    en: '{file} cannot be written: another program has it open (Excel, WPS or a preview, perhaps). Close it there and run this again. Nothing that was there has changed.',
  },
  changing: {
    zh: '读不了 {file}：读取时它正被改写。请等保存完成后再运行一次。',
    en: '{file} cannot be read: it was being changed meanwhile. Wait until it is saved and run this again.',
  },
  changed: {
    zh: '写不了 {file}：读取之后它被别的程序改过或替换过。现在的内容原样保留；请再运行一次，以新的内容为准。',
    en: '{file} cannot be written: another program changed or replaced it after it was read. It stays as it is now; run this again to start from its new content.',
  },
  gone: {
    zh: '写不了 {file}：读取之后它被移走或删除了。请把它放回原处，或检查路径，再运行一次。',
    en: '{file} cannot be written: it was moved or deleted after it was read. Put it back, or check the path, and run this again.',
  },
});

/** Who and what holds a file, and what a kept file is called. */
export const labels = {
  somebody: { zh: '有人', en: 'somebody' },
  excelOrWps: { zh: 'Excel 或 WPS', en: 'Excel or WPS' },
  wps: { zh: 'WPS', en: 'WPS' },
  libreOffice: { zh: 'LibreOffice', en: 'LibreOffice' },
  backup: { zh: '备份', en: 'backup' },
} as const;
