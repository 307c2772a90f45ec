/** A text as a part of a file's name that no operating system refuses. */
export const inFileName = (text: string): string => text.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
